"""Colours can be read and told apart, also by the colour-blind."""

from itertools import combinations

import pytest
from textual.color import Color

from explorer.ui.theme import HUES, THEMES

LEAST = 4.5
"""The contrast that WCAG 2 asks of text, level AA."""


def contrast(a, b):
    def light(colour):
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in colour.normalized
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def deuteranope(colour):
    """Give about what someone without green receptors sees (Viénot, Brettel and Mollon 1999)."""
    r, g, b = (part**2.2 for part in colour.normalized)
    return (
        0.29275 * r + 0.70725 * g,
        0.29275 * r + 0.70725 * g,
        -0.02234 * r + 0.02234 * g + b,
    )


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("hue", [*HUES, "muted"])
def test_every_kind_is_readable_on_the_ground_and_on_its_own(theme, hue):
    ground, colour = Color.parse(theme.background), Color.parse(theme.variables[hue])
    assert contrast(colour, ground) >= LEAST
    if hue != "muted":
        assert contrast(colour, ground.blend(colour, 0.22)) >= LEAST * 0.8


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_kinds_are_apart_for_the_colour_blind(theme):
    kinds = [Color.parse(theme.variables[hue]) for hue in HUES if hue != "demonym"]
    for a, b in combinations(kinds, 2):
        distance = sum((x - y) ** 2 for x, y in zip(deuteranope(a), deuteranope(b), strict=True))
        assert distance**0.5 > 0.05
