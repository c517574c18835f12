"""Which entity a correction means where recognition, or another correction, has changed things."""

import pytest

from explorer.corrections.apply import corrected
from explorer.corrections.statements import (
    KindOf,
    Mark,
    Named,
    NotHere,
    QuotedSpan,
    Remove,
    Rename,
    SplitAlias,
)
from explorer.model import Alias, Analysis, Entity, Mention

TEXT = "Anna Maria Lee met Bob Lee. Lee left. Anna Lee stayed; Lee and Bo Kim, too."


def at(words, n=0):
    start = -1
    for _ in range(n + 1):
        start = TEXT.index(words, start + 1)
    return QuotedSpan(start, start + len(words), words)


def person(identity, *quoted):
    names = list(dict.fromkeys(one.text for one in quoted))
    return Entity(
        identity,
        "person",
        names[0],
        tuple(Alias(name, "part of") for name in names[1:]),
        tuple(Mention(one.start, one.end) for one in quoted),
    )


LEE = at("Lee", 2), at("Lee", 4)
ANNA = person("e1", at("Anna Maria Lee"), LEE[0], at("Anna Lee"))
BOB = person("e2", at("Bob Lee"))


def done(entities, *corrections):
    outcome = corrected(Analysis(tuple(entities), (), len(TEXT)), TEXT, corrections)
    return {one.id: one.name for one in outcome.analysis.entities}, len(outcome.misfits)


def test_marked_words_join_who_is_surely_called_so():
    assert done([ANNA, BOB], Mark(LEE[1], "person")) == ({"e1": ANNA.name, "e2": "Bob Lee"}, 0)
    both = person("e2", at("Bob Lee"), at("Lee", 1)), person("e1", at("Anna Maria Lee"), LEE[0])
    names, _ = done(both[::-1], Mark(LEE[1], "person"))
    assert names == {"e1": ANNA.name, "e2": "Bob Lee"} | {f"m{LEE[1].start}": "Lee"}


def test_without_its_name_an_entity_is_called_by_the_longest_left():
    assert done([ANNA], NotHere(at("Anna Maria Lee"))) == ({"e1": "Anna Lee"}, 0)


def test_what_is_of_another_kind_now_is_meant_by_its_name():
    there = Named("Bob Lee", "place", at("Bob Lee"))
    assert done([ANNA, BOB], Remove(there)) == ({"e1": ANNA.name}, 0)
    assert done([ANNA, BOB], KindOf(Named("Bob Lee", "place"), "place"))[1] == 1


def test_what_has_another_name_now_is_meant_by_its_place():
    there = Named("Robert Lee", "person", at("Bob Lee"))
    assert done([ANNA, BOB], Rename(there, "Bo")) == ({"e1": ANNA.name, "e2": "Bo"}, 0)
    elsewhere = Named("Robert Lee", "person", QuotedSpan(0, 3, "Bob"))
    assert done([ANNA, BOB], Rename(elsewhere, "Bo"))[1] == 1


def test_what_is_not_found_at_its_place_is_meant_by_an_alias():
    there = Named("Lee", "person", LEE[1])
    assert done([ANNA, BOB], Rename(there, "Ann"))[0] == {"e1": "Ann", "e2": "Bob Lee"}
    assert done([ANNA, BOB], Rename(Named("Lee", None, LEE[1]), "Ann"))[1] == 1
    assert done([ANNA, BOB], Rename(Named("Lee", "place", LEE[1]), "Ann"))[1] == 1


def test_all_mentions_of_an_entity_are_not_split_off_it():
    assert done([BOB], SplitAlias(Named("Bob Lee", "person"), "Bob Lee")) == ({"e2": "Bob Lee"}, 1)
    split, misfits = done([ANNA], SplitAlias(Named(ANNA.name, "person"), "Lee"))
    assert split == {"e1": ANNA.name, f"s{LEE[0].start}": "Lee"} and not misfits


@pytest.mark.parametrize("words", ["Bo", "Bob Lee."])
def test_words_that_moved_stand_there_no_more(words):
    start = at("Bob Lee").start
    assert done([BOB], NotHere(QuotedSpan(start + 1, start + 1 + len(words), words)))[1] == 1
