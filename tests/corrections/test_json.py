"""Corrections as objects of JSON: what is refused, and what each looks like."""

import pytest

from explorer.corrections.describe import describe
from explorer.corrections.json import RecordError, from_record, to_record
from explorer.corrections.statements import (
    KindOf,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    QuotedSpan,
    Rename,
    place_of,
)

AT = QuotedSpan(3, 7, "Kyiv")


def test_each_field_has_the_name_that_is_stored():
    assert to_record(KindOf(Named("Kyiv", "place", AT), "person")) == {
        "do": "kind",
        "entity": {"name": "Kyiv", "kind": "place", "at": [3, 7, "Kyiv"]},
        "kind": "person",
    }
    assert to_record(Merge(Named("A"), Named("B"))) == {
        "do": "merge",
        "entity": {"name": "A"},
        "into": {"name": "B"},
    }
    assert to_record(NotHere(AT)) == {"do": "remove here", "mention": [3, 7, "Kyiv"]}
    assert to_record(MarkEvery("A", "place")) == {"do": "mark", "text": "A", "kind": "place"}
    assert to_record(MarkEvery("A", "place", AT))["at"] == [3, 7, "Kyiv"]


@pytest.mark.parametrize("length", [1, 300])
def test_names_are_of_one_to_300_characters(length):
    assert from_record({"do": "rename", "entity": {"name": "A"}, "name": "x" * length})
    span = [0, length, "x" * length]
    assert from_record({"do": "remove here", "mention": span})


@pytest.mark.parametrize("name", ["", "x" * 301, "a  b", " a", "a\n", "a\u202e", 5, None])
def test_other_names_are_refused(name):
    with pytest.raises(RecordError, match="no name of up to 300"):
        from_record({"do": "rename", "entity": {"name": "A"}, "name": name})


@pytest.mark.parametrize(
    "span",
    [
        None,
        [],
        [0, 1],
        [0, 1, "ab"],
        [-1, 0, "a"],
        [2, 2, ""],
        [2, 1, "a"],
        ["0", 1, "a"],
        [0, 301, "x" * 301],
        [0, 3, "a\x1bb"],
    ],
)
def test_other_spans_are_refused(span):
    with pytest.raises(RecordError, match="no mention"):
        from_record({"do": "remove here", "mention": span})


@pytest.mark.parametrize(
    "record",
    [None, [], {}, {"do": 5}, {"do": "sing"}, {"do": "remove"}, {"do": "kind", "entity": 5}],
)
def test_other_objects_are_refused(record):
    with pytest.raises(RecordError):
        from_record(record)


def test_a_long_name_is_cut_at_48_characters():
    def shown(length):
        return describe(Rename(Named("A"), "x" * length))

    assert shown(48) == "A is called " + "x" * 48
    assert shown(49) == "A is called " + "x" * 47 + "…"
    assert describe(Rename(Named("{kind}"), "{name}")) == "{kind} is called {name}"


def test_a_correction_is_where_its_first_target_is():
    other = QuotedSpan(20, 22, "It")
    assert place_of(Merge(Named("A", None, AT), Named("B", None, other))) == 3
    assert place_of(MarkEvery("A", "place", other)) == 20
    assert place_of(NotHere(other)) == 20
    assert place_of(MarkEvery("A", "place")) is None
    assert place_of(Rename(Named("A"), "B")) is None
