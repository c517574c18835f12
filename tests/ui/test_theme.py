"""Colours can be read and told apart, also by the colour-blind."""

from itertools import combinations

import pytest
from textual.color import Color

from explorer.ui.colours import (
    READABLE,
    contrast,
    doubtful_colour,
    readable_colour,
    selected_colours,
)
from explorer.ui.theme import HUES, OWN, THEMES

FIXED = [theme for theme in THEMES if theme is not OWN]
"""Themes whose colours are ours; those of the terminal are its user's."""


def deuteranope(colour):
    """Give about what someone without green receptors sees (Viénot, Brettel and Mollon 1999)."""
    r, g, b = (part**2.2 for part in colour.normalized)
    return (
        0.29275 * r + 0.70725 * g,
        0.29275 * r + 0.70725 * g,
        -0.02234 * r + 0.02234 * g + b,
    )


@pytest.mark.parametrize("theme", FIXED, ids=lambda theme: theme.name)
@pytest.mark.parametrize("hue", [*HUES, "muted"])
def test_every_kind_is_readable_on_the_ground_and_on_its_own(theme, hue):
    ground, colour = Color.parse(theme.background), Color.parse(theme.variables[hue])
    ink = Color.parse(theme.foreground)
    assert contrast(colour, ground) >= READABLE
    assert contrast(*selected_colours(colour, ground, ink)) >= READABLE
    assert contrast(doubtful_colour(colour, ink), ground) >= READABLE
    assert contrast(ground, colour) >= READABLE


@pytest.mark.parametrize("theme", FIXED, ids=lambda theme: theme.name)
def test_what_is_found_stays_readable(theme):
    ink = Color.parse(theme.foreground)
    ground = Color.parse(theme.background).blend(Color.parse(theme.warning), 0.35)
    for hue in HUES:
        assert (
            contrast(readable_colour(Color.parse(theme.variables[hue]), ground, ink), ground)
            >= READABLE
        )


def test_the_terminals_own_colours_are_nothing_but_that():
    for value in (OWN.background, OWN.foreground, *(OWN.variables[hue] for hue in HUES)):
        assert Color.parse(value).ansi is not None


@pytest.mark.parametrize("theme", FIXED, ids=lambda theme: theme.name)
def test_kinds_are_apart_for_the_colour_blind(theme):
    kinds = [Color.parse(theme.variables[hue]) for hue in HUES if hue != "demonym"]
    for a, b in combinations(kinds, 2):
        distance = sum((x - y) ** 2 for x, y in zip(deuteranope(a), deuteranope(b), strict=True))
        assert distance**0.5 > 0.05
