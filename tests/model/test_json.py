"""An analysis becomes JSON and comes back the same; anything else is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model import (
    BOUNDS,
    FIGURE_TYPES,
    FORMS,
    KINDS,
    Alias,
    Analysis,
    Article,
    Entity,
    Figure,
    Mention,
    UnlinkedMention,
)
from explorer.model.json import (
    compact,
    compact_mentions,
    from_compact,
    full,
    mentions_from_compact,
)

OFFSETS = st.integers(0, 10**7)
NUMBERS = st.none() | st.integers(-(10**15), 10**15) | st.floats(allow_nan=False)
WORDS = st.none() | st.text()
MENTIONS = st.builds(Mention, OFFSETS, OFFSETS, st.sampled_from(FORMS), st.floats(0, 1))
ENTITIES = st.builds(
    Entity,
    st.text(),
    st.sampled_from(KINDS),
    st.text(),
    st.lists(st.builds(Alias, st.text(), st.text())).map(tuple),
    st.lists(MENTIONS).map(tuple),
)
FIGURES = st.builds(
    Figure,
    st.text(),
    OFFSETS,
    OFFSETS,
    st.sampled_from(FIGURE_TYPES),
    NUMBERS,
    NUMBERS,
    WORDS,
    st.sampled_from(BOUNDS),
    WORDS,
    WORDS,
)
ANALYSES = st.builds(Analysis, st.lists(ENTITIES).map(tuple), st.lists(FIGURES).map(tuple), OFFSETS)

TEXT = "Russian troops, 12 of them, left Kyiv in May."
ANALYSIS = Analysis(
    (
        Entity(
            "e1",
            "place",
            "Russia",
            (Alias("Russian", "demonym of"),),
            (Mention(0, 7, "demonym", 0.9),),
        ),
    ),
    (
        Figure("f1", 16, 18, "count", 12.0, None, None, "exact", "troops"),
        Figure("f2", 41, 44, "date", iso="2024-05"),
        Figure("f3", 16, 18, "quantity", 1.5, 2.0, "metre", "range"),
    ),
    len(TEXT),
)


@given(ANALYSES)
def test_what_is_written_compactly_comes_back_the_same(analysis):
    assert from_compact(json.loads(json.dumps(compact(analysis)))) == analysis


def test_mentions_that_are_not_linked_come_back_the_same():
    found = (UnlinkedMention(0, 7, "place", "demonym", 0.5), UnlinkedMention(9, 12, "person"))
    assert mentions_from_compact(json.loads(json.dumps(compact_mentions(found)))) == found


def test_the_full_form_is_that_of_the_exports():
    assert full(Article("a.txt", TEXT, "Troops"), ANALYSIS, "A") == {
        "schema": 1,
        "source": "A",
        "title": "Troops",
        "text": TEXT,
        "entities": [
            {
                "id": "e1",
                "kind": "place",
                "name": "Russia",
                "aliases": ["Russian"],
                "mentions": [{"start": 0, "end": 7, "text": "Russian", "form": "demonym"}],
            }
        ],
        "figures": [
            {
                "id": "f1",
                "start": 16,
                "end": 18,
                "text": "12",
                "type": "count",
                "low": 12,
                "high": None,
                "unit": None,
                "bound": "exact",
                "of": "troops",
            },
            {
                "id": "f2",
                "start": 41,
                "end": 44,
                "text": "May",
                "type": "date",
                "low": None,
                "high": None,
                "unit": None,
                "bound": "exact",
                "of": None,
                "iso": "2024-05",
            },
            {
                "id": "f3",
                "start": 16,
                "end": 18,
                "text": "12",
                "type": "quantity",
                "low": 1.5,
                "high": 2,
                "unit": "metre",
                "bound": "range",
                "of": None,
            },
        ],
    }


def test_fields_come_in_the_order_of_the_interface_and_whole_numbers_without_a_point():
    written = json.dumps(full(Article("a.txt", TEXT), ANALYSIS, "a.txt"))
    assert '{"start": 0, "end": 7, "text": "Russian", "form": "demonym"}' in written
    assert '"type": "count", "low": 12, "high": null, "unit": null, "bound": "exact"' in written
    assert list(json.loads(written)) == ["schema", "source", "title", "text", "entities", "figures"]


def changed(path, value):
    """The compact form of the analysis with one value in the place of another."""
    record = json.loads(json.dumps(compact(ANALYSIS)))
    inner = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return record


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ([0], -1),
        ([0], "5"),
        ([0], True),
        ([1], None),
        ([1, 0, 0], 5),
        ([1, 0, 1], "beast"),
        ([1, 0, 1], ["place"]),
        ([1, 0, 2], None),
        ([1, 0, 3, 0], ["Russian"]),
        ([1, 0, 4, 0, 0], "0"),
        ([1, 0, 4, 0, 1], 1.5),
        ([1, 0, 4, 0, 2], 2),
        ([1, 0, 4, 0, 2], -1),
        ([1, 0, 4, 0, 3], "sure"),
        ([1, 0, 4, 0, 3], True),
        ([1, 0, 4, 0], [0, 1, 0, 1, 1]),
        ([2, 0, 3], "smell"),
        ([2, 0, 4], "12"),
        ([2, 0, 6], 5),
        ([2, 0, 7], None),
        ([2, 0, 9], 2024),
    ],
)
def test_what_is_no_analysis_is_refused(path, value):
    with pytest.raises(ValueError):
        from_compact(changed(path, value))


@pytest.mark.parametrize("record", [None, {}, 5, [], [0, []], [0, [], [], []], "abc"])
def test_what_has_another_shape_is_refused(record):
    with pytest.raises(ValueError):
        from_compact(record)
