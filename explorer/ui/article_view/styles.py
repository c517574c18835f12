"""The style of a piece of the article: what its layers make of the theme's colours."""

from rich.style import Style
from textual.color import Color
from textual.widget import Widget

from explorer.ui.colours import doubtful_colour, readable_colour, selected_colours
from explorer.ui.theme import HUES

PARTS = (
    *HUES,
    "heading",
    "gap",
    "found",
    "here",
    "label",
    "chosen",
    "flash",
)
"""The component classes of the pane, without the ``article--`` before them."""


STYLE_SHEET = """
ArticlePane {
    background: $background;
    color: $foreground;
    overflow-y: scroll;
    overflow-x: hidden;
    scrollbar-size-vertical: 1;
}
ArticlePane > .article--person { color: $person; }
ArticlePane > .article--organisation { color: $organisation; }
ArticlePane > .article--place { color: $place; }
ArticlePane > .article--demonym { color: $demonym; }
ArticlePane > .article--figure { color: $figure; text-style: underline; }
ArticlePane:nocolor > .article--person { text-style: bold; }
ArticlePane:nocolor > .article--organisation { text-style: underline; }
ArticlePane:nocolor > .article--place { text-style: italic; }
ArticlePane:nocolor > .article--demonym { text-style: italic; }
ArticlePane:nocolor > .article--figure { text-style: dim underline; }
ArticlePane > .article--heading { text-style: bold; }
ArticlePane > .article--gap { color: $muted; }
ArticlePane > .article--found { background: $found; }
ArticlePane > .article--here { color: $background; background: $warning; text-style: bold; }
ArticlePane:ansi > .article--found { color: $warning; text-style: bold underline; }
ArticlePane:ansi > .article--here {
    color: ansi_default;
    background: ansi_default;
    text-style: bold reverse;
}
ArticlePane > .article--chosen {
    color: $screen-selection-foreground;
    background: $screen-selection-background;
}
ArticlePane:nocolor > .article--found { text-style: bold underline; }
ArticlePane:nocolor > .article--here { text-style: bold reverse; }
ArticlePane:nocolor > .article--chosen { text-style: reverse; }
ArticlePane > .article--label { color: $background; background: $warning; text-style: bold; }
ArticlePane:nocolor > .article--label { text-style: reverse bold; }
ArticlePane:ansi > .article--label { color: ansi_black; }
ArticlePane > .article--flash { background: $cursor; }
ArticlePane:ansi > .article--flash { text-style: bold; }
"""
"""The looks of these parts, in colours, in the terminal's own colours, and without any."""


class LayerStyles:
    """The styles of the layers that :mod:`explorer.ui.article_view.layers` names, in a widget's theme."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._styles: dict[tuple[str, ...], Style] = {}

    def forget(self) -> None:
        """Take up the colours of another theme."""
        self._styles.clear()

    @property
    def base(self) -> Style:
        """The style of plain text."""
        return self._widget.rich_style

    def part(self, name: str) -> Style:
        """The style that the style sheet has for a part."""
        return self._widget.get_component_rich_style(f"article--{name}", partial=True)

    def style(self, layers: tuple[str, ...]) -> Style:
        """The style of a piece of text with such layers, the lowest first."""
        style = self._styles.get(layers)
        if style is None:
            style = Style.combine([self.base, *map(self._layer, layers)])
            if "found" in layers or "flash" in layers:
                style += self._clear(style)
            self._styles[layers] = style
        return style

    def _layer(self, name: str) -> Style:
        """The style of one layer."""
        how, _, kind = name.partition(" ")
        if how in ("selected", "current"):
            return self._selected_style(how == "current", kind)
        if not name.endswith("?"):
            return self.part(name)
        style = self.part(name[:-1])
        if self._plain or style.color is None or style.color.triplet is None:
            return style + Style(dim=True)
        return style + Style(
            color=doubtful_colour(Color.from_rich_color(style.color), self._ink).rich_color
        )

    @property
    def _plain(self) -> bool:
        """Whether there are to be no colours at all."""
        return self._widget.app.no_color

    @property
    def _ink(self) -> Color:
        """The colour of plain text."""
        return Color.from_rich_color(self.base.color)

    def _clear(self, style: Style) -> Style:
        """The colour in which a text of this style can be read on its ground, as a style."""
        ground, ink = style.bgcolor, style.color
        if ground is None or ink is None or ground.triplet is None or ink.triplet is None:
            return Style.null()
        text = readable_colour(Color.from_rich_color(ink), Color.from_rich_color(ground), self._ink)
        return Style(color=text.rich_color)

    def _selected_style(self, current: bool, kind: str) -> Style:
        """The style of a mention of what is selected, whose highlight has the layer ``kind``.

        It has a ground mixed with its colour; the one one is at has its colour as ground.

        Where there are none but the terminal's colours it is bold and underlined, or reversed.
        """
        hue, ground = self.part(kind).color if kind else None, self.base.bgcolor
        hue = hue or self.base.color
        if self._plain or hue is None or ground is None or hue.triplet is None:
            how = Style(reverse=True, underline=False) if current else Style(underline=True)
            return how + Style(bold=True, dim=False, italic=False)
        if current:
            return Style(color=ground, bgcolor=hue, bold=True, underline=False)
        text, mixed = selected_colours(
            Color.from_rich_color(hue), Color.from_rich_color(ground), self._ink
        )
        return Style(color=text.rich_color, bgcolor=mixed.rich_color, bold=True)
