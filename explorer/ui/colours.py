"""Colours that can be read: contrast, and the colours of what is selected or doubtful.

A colour that the terminal defines (ANSI) has no known values and is left as it is.
"""

from textual.color import Color

READABLE = 4.5
"""The contrast that WCAG 2 asks of text, level AA."""

MIXED = 0.22
"""How much of a kind's colour is in the ground of what is selected: enough to see, and still dark
or light enough for text of that colour."""

DARK_PART = 0.03928
"""Up to this value a part of an sRGB colour is linear (WCAG 2, relative luminance)."""

SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
"""How much of the ink is mixed into a colour that can't be read, tried in this order."""


def _light(colour: Color) -> float:
    """A colour's relative luminance, as WCAG 2 defines it, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= DARK_PART else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours as WCAG 2 defines it, from 1 (the same) to 21 (black and white)."""
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable_colour(text: Color, ground: Color, ink: Color) -> Color:
    """The colour of a text on a ground: its own if it can be read there, else nearer to ``ink``."""
    if ground.ansi is not None or text.ansi is not None:
        return text
    for share in SHARES:
        mixed = text.blend(ink, share)
        if contrast(mixed, ground) >= READABLE:
            return mixed
    return ground.get_contrast_text(1.0)


def selected_colours(hue: Color, ground: Color, ink: Color) -> tuple[Color, Color]:
    """The colours of something selected: its text, and the ground with some of its hue."""
    mixed = ground.blend(hue, MIXED)
    return readable_colour(hue, mixed, ink), mixed


def doubtful_colour(hue: Color, ink: Color) -> Color:
    """The colour of what is doubtful: half way to ``ink``, that of plain text."""
    return hue if hue.ansi is not None else hue.blend(ink, 0.5)
