"""What is done on the screen as a statement."""

import pytest

from explorer.corrections.make import Maker
from explorer.corrections.statements import (
    Mark,
    MarkEvery,
    Named,
    NotHere,
    QuotedSpan,
    Remove,
    Rename,
)
from explorer.model import Entity, Figure, Mention

TEXT = "Ann  Lee\nof Kyiv left.\n\n" + "x" * 301 + " 12 end"
ANN = Entity("e1", "person", "Ann Lee", (), (Mention(0, 8),))
MAKER = Maker(TEXT)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 8, "Ann  Lee"),
        (3, 9, "Lee"),
        (-5, 3, "Ann"),
        (0, 16, "Ann  Lee\nof Kyiv"),
        (24, 324, "x" * 300),
    ],
)
def test_selected_words_are_marked_without_blanks_at_their_ends(start, end, words):
    made = MAKER.marking(start, end, "person", "here")
    assert isinstance(made, Mark)
    assert made.mention == QuotedSpan(TEXT.index(words), TEXT.index(words) + len(words), words)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (3, 5), (16, 29), (24, 325), (-9, -3)])
def test_what_is_no_name_is_not_marked(start, end):
    assert MAKER.marking(start, end, "person", "here") is None


def test_every_occurrence_is_marked_on_one_line():
    made = MAKER.marking(0, 8, "person", "article")
    assert made == MarkEvery("Ann Lee", "person", QuotedSpan(0, 8, "Ann  Lee"))


def test_what_is_removed_is_the_place_the_owner_or_the_words():
    mention, at = Mention(0, 8), QuotedSpan(0, 8, "Ann  Lee")
    owner = Named("Ann Lee", "person", at)
    words = Named("Ann Lee", None, at)
    assert MAKER.removal(mention, "here", ANN) == NotHere(at)
    assert MAKER.removal(mention, "article", ANN) == Remove(owner)
    assert MAKER.removal(mention, "always", ANN) == Remove(words)
    assert MAKER.removal(mention, "article", None) == Remove(words)
    assert MAKER.removal(ANN, "here", None) == Remove(owner)
    figure = Figure("f1", 326, 328, "count", 12)
    assert MAKER.removal(figure, "article", ANN) == Remove(
        Named("12", None, QuotedSpan(326, 328, "12"))
    )


def test_an_entity_whose_first_mention_is_too_long_is_meant_by_its_name():
    entity = Entity("e1", "person", "x" * 301, (), (Mention(24, 325),))
    assert MAKER.named(entity) == Named("x" * 300, "person", None)
    shorter = Entity("e1", "person", "x" * 300, (), (Mention(24, 324),))
    assert MAKER.named(shorter).at == QuotedSpan(24, 324, "x" * 300)


@pytest.mark.parametrize(("name", "taken"), [("", False), (" \n", False), ("x" * 301, False)])
def test_names_that_are_none_are_not_given(name, taken):
    assert (MAKER.renaming(ANN, name) is not None) is taken
    assert isinstance(MAKER.renaming(ANN, " Ann\nLee "), Rename)
    assert MAKER.renaming(ANN, "x" * 300) is not None
