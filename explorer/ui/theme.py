"""Colours: two themes with four hues for the four kinds, of equal weight on their ground.

The hues differ in lightness order as well as in hue, so that they stay apart for the
colour-blind (orange, blue and green-blue are the safe ones; violet is for figures, which are
underlined besides).
"""

from textual.theme import Theme


def _theme(name: str, dark: bool, ground: str, ink: str, panel: str, **hues: str) -> Theme:
    return Theme(
        name=name,
        primary=hues["organisation"],
        secondary=hues["place"],
        accent=hues["person"],
        warning=hues["person"],
        error="#ff7b72" if dark else "#b3261e",
        success=hues["place"],
        foreground=ink,
        background=ground,
        surface=ground,
        panel=panel,
        dark=dark,
        variables={
            **hues,
            "muted": "#8b929c" if dark else "#62676e",
            "block-cursor-background": panel,
            "block-cursor-foreground": ink,
            "block-cursor-text-style": "none",
            "input-selection-background": f"{hues['organisation']} 35%",
            "footer-background": panel,
            "scrollbar": "#3a4048" if dark else "#cfcac0",
            "scrollbar-background": ground,
            "scrollbar-background-hover": ground,
            "scrollbar-background-active": ground,
            "scrollbar-corner-color": ground,
        },
    )


DARK = _theme(
    "explorer-dark",
    True,
    "#15181c",
    "#d3d7dc",
    "#20252b",
    person="#efb366",
    organisation="#7cb8ff",
    place="#63d0b1",
    demonym="#9adbc8",
    figure="#cda6f5",
)
"""Light on dark."""

LIGHT = _theme(
    "explorer-light",
    False,
    "#fbfaf6",
    "#26282b",
    "#edeae2",
    person="#934b00",
    organisation="#0a57a8",
    place="#00695a",
    demonym="#2f7569",
    figure="#7a3a9e",
)
"""Dark on light."""

THEMES = (DARK, LIGHT)

HUES = ("person", "organisation", "place", "demonym", "figure")
"""The variables of a theme that colour marks."""

DEFAULTS = {name: str(DARK.variables[name]) for name in (*HUES, "muted")}
"""What the variables are in a theme that does not define them."""
