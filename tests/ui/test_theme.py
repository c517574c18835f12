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


@pytest.mark.parametrize("theme", FIXED, ids=lambda theme: theme.name)
@pytest.mark.parametrize("hue", HUES)
def test_what_is_selected_has_a_ground_that_is_seen_and_what_is_doubtful_half_the_colour(
    theme, hue
):
    ground, ink = Color.parse(theme.background), Color.parse(theme.foreground)
    colour = Color.parse(theme.variables[hue])
    text, mixed = selected_colours(colour, ground, ink)
    assert 1.2 < contrast(mixed, ground) < 2
    assert contrast(text, mixed) >= 4.5
    faint = doubtful_colour(colour, ink)
    assert all(
        abs((a + b) / 2 - c) < 0.01
        for a, b, c in zip(colour.normalized, ink.normalized, faint.normalized, strict=True)
    )


@pytest.mark.parametrize("theme", FIXED, ids=lambda theme: theme.name)
def test_the_ground_of_what_is_found_is_seen(theme):
    assert 1.3 < contrast(Color.parse(theme.variables["found"]), Color.parse(theme.background)) < 3


def test_a_colour_that_can_be_read_stays_and_another_comes_nearer_to_the_ink():
    white, black = Color.parse("#ffffff"), Color.parse("#000000")
    readable, pale = Color.parse("#767676"), Color.parse("#aaaaaa")
    assert readable_colour(readable, white, black) == readable
    assert readable_colour(pale, white, black) == pale.blend(black, 0.5)
    assert readable_colour(pale, white, white) == white.get_contrast_text(1.0)


def test_contrast_is_that_of_the_standard():
    white, black = Color.parse("#ffffff"), Color.parse("#000000")
    assert contrast(white, black) == contrast(black, white) == pytest.approx(21)
    assert contrast(Color.parse("#767676"), white) == pytest.approx(4.54, abs=0.01)
    assert contrast(Color.parse("#0a0a0a"), black) == pytest.approx(1.06, abs=0.005)


def test_colours_of_the_terminal_are_left_as_they_are():
    own, white = Color.parse("ansi_red"), Color.parse("#ffffff")
    assert readable_colour(own, white, white) == own and doubtful_colour(own, white) == own
