"""Colours: two themes with four hues for the four kinds, and one of the terminal's own.

The hues of a theme are of about equal weight on its ground. They were searched for under the
condition that they stay apart for people who see no red or no green: orange and blue lie at the
ends of what these see, green and rose between them differ in lightness. Figures are underlined
besides.
"""

from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from explorer.model import KINDS

FOUND = 0.32
"""How much colour is in the ground of what was looked for."""


def _theme(name: str, dark: bool, ground: str, ink: str, panel: str, **hues: str) -> Theme:
    """A theme of our own: ``ink`` on ``ground``, bars on ``panel``, and a colour for each kind."""
    found = Color.parse(ground).blend(Color.parse(hues["person"]), FOUND)
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
            "found": found.hex,
            "cursor": "#323b47" if dark else "#dbe5f1",
            "cursor-idle": panel,
            "block-cursor-background": panel,
            "block-cursor-foreground": ink,
            "block-cursor-text-style": "none",
            "input-selection-background": f"{hues['organisation']} 35%",
            "screen-selection-background": "#2f4a6b" if dark else "#bfd7f5",
            "screen-selection-foreground": "#f2f4f6" if dark else "#16181a",
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
    person="#fba853",
    organisation="#90a7fe",
    place="#91e0a7",
    demonym="#b3d9bd",
    figure="#d798c0",
)
"""Light on dark."""

LIGHT = _theme(
    "explorer-light",
    False,
    "#fbfaf6",
    "#26282b",
    "#edeae2",
    person="#8d590a",
    organisation="#0068d3",
    place="#005c3d",
    demonym="#3f7561",
    figure="#89578e",
)
"""Dark on light."""

OWN = Theme(
    name="explorer-terminal",
    ansi=True,
    primary="ansi_bright_blue",
    secondary="ansi_green",
    accent="ansi_yellow",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        "person": "ansi_yellow",
        "organisation": "ansi_bright_blue",
        "place": "ansi_green",
        "demonym": "ansi_cyan",
        "figure": "ansi_magenta",
        "muted": "ansi_bright_black",
        "found": "ansi_default",
        "cursor": "ansi_default",
        "cursor-idle": "ansi_default",
        "block-cursor-background": "ansi_blue",
        "block-cursor-foreground": "ansi_bright_white",
        "input-selection-background": "ansi_blue",
        "input-selection-foreground": "ansi_bright_white",
        "screen-selection-background": "ansi_blue",
        "screen-selection-foreground": "ansi_bright_white",
        "scrollbar": "ansi_bright_black",
    },
)
"""The sixteen colours of the terminal, as its user has set them."""

THEMES = (DARK, LIGHT, OWN)

BY_NAME = {"dark": DARK, "light": LIGHT, "terminal": OWN}
"""Themes by what the configuration calls them."""

HUES = (*KINDS, "demonym", "figure")
"""The variables of a theme that colour marks."""

DEFAULTS = {
    name: str(DARK.variables[name]) for name in (*HUES, "muted", "found", "cursor", "cursor-idle")
}
"""What the variables are in a theme that does not define them."""
