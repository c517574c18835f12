"""Halves that are joined, surnames with their particles, acronyms in brackets, datelines."""

import pytest

from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency import consistent
from explorer.recognition.ner.consistency.acronyms import bracketed_acronyms
from explorer.recognition.ner.consistency.datelines import datelines
from explorer.recognition.ner.consistency.joining import joined
from explorer.recognition.ner.consistency.position import begins_sentence
from explorer.recognition.ner.consistency.surnames import surnames, with_particles
from explorer.recognition.ner.consistency.taken import Taken


def mentions(text, *names):
    return [
        mention_at(text, text.index(name), text.index(name) + len(name), kind, 1.0)
        for name, kind in names
    ]


@pytest.mark.parametrize(
    ("text", "first", "second", "joint"),
    [
        ("Strait of the Hormuz", ("Strait", "place"), ("Hormuz", "place"), "place"),
        ("Bank of Kano", ("Bank", "place"), ("Kano", "place"), "organisation"),
        ("Rhodri ap Gwilym", ("Rhodri", "person"), ("Gwilym", "place"), "person"),
        ("Karl zur Nieden", ("Karl", "person"), ("Nieden", "person"), "person"),
        ("Bell & Okafor", ("Bell", "person"), ("Okafor", "person"), "organisation"),
    ],
)
def test_halves_are_joined_by_what_stands_between(text, first, second, joint):
    (one,) = joined(text, mentions(text, second, first))
    assert (one.text, one.kind, one.end) == (text, joint, len(text))


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Nadia of Lagos", ("Nadia", "person"), ("Lagos", "place")),
        ("Pia la Roda", ("Pia", "person"), ("Roda", "place")),
        ("Kano von Roda", ("Kano", "place"), ("Roda", "place")),
        ("Bell and Okafor", ("Bell", "person"), ("Okafor", "person")),
        ("Karl,zur,Nieden", ("Karl", "person"), ("Nieden", "person")),
    ],
)
def test_two_names_stay_two(text, first, second):
    assert len(joined(text, mentions(text, first, second))) == 2


def test_a_demonym_is_joined_to_nothing():
    text = "Karl von Roda"
    (one,) = mentions(text, ("Karl", "person"))
    assert len(joined(text, [one, RecognisedMention(9, 13, "Roda", "place", "demonym")])) == 2


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Ada Bell", ["Bell"]),
        ("Ada Bell Jr.", ["Bell"]),
        ("Ada Bell III", ["Bell"]),
        ("Karl zur Nieden", ["Nieden", "zur Nieden"]),
        ("Ursula von der Leyen", ["Leyen", "der Leyen", "von der Leyen"]),
        ("Van Nieden", ["Nieden"]),
        ("Bell Jr", []),
        ("Bell", []),
    ],
)
def test_surnames_may_stand_alone_with_their_particles(name, forms):
    assert list(surnames(name.split())) == forms


@pytest.mark.parametrize(
    ("whole", "sentence", "alone", "found"),
    [
        ("Karl zur Nieden", "zur Nieden", "Nieden", "zur Nieden"),
        ("Karl zur Nieden", "Zur Nieden", "Nieden", "Zur Nieden"),
        ("Karl zur Nieden", "old Nieden", "Nieden", "Nieden"),
        ("Karl von und zur Nieden", "zur Nieden", "Nieden", "zur Nieden"),
    ],
)
def test_a_surname_gets_the_particles_of_the_whole_name(whole, sentence, alone, found):
    text = f"{whole} won. So {sentence}"
    start = text.rindex(alone)
    names = [*mentions(text, (whole, "person")), mention_at(text, start, len(text), "person", 1.0)]
    assert with_particles(text, names)[1].text == found
    places = [names[0], mention_at(text, start, len(text), "place", 1.0)]
    assert with_particles(text, places)[1].text == alone


@pytest.mark.parametrize(
    ("text", "name", "kind", "found"),
    [
        ("Lagos Water Board (LWB) met", "Lagos Water Board", "organisation", ["LWB"]),
        ("Board of Lagos [the BL] met", "Board of Lagos", "organisation", ["BL"]),
        ("Lagos Water Board (Monday) met", "Lagos Water Board", "organisation", []),
        ("Lagos Water Board (XWB) met", "Lagos Water Board", "organisation", []),
        ("Lagos Water Board (Lwb) met", "Lagos Water Board", "organisation", []),
        ("Lagos Water Board, LWB, met", "Lagos Water Board", "organisation", []),
        ("Lagos (LWB) met", "Lagos", "organisation", []),
        ("Lagos Water (LW) met", "Lagos Water", "place", []),
    ],
)
def test_an_acronym_in_brackets_begins_as_the_name_does(text, name, kind, found):
    taken = Taken(text)
    (one,) = mentions(text, (name, kind))
    assert [two.text for two in bracketed_acronyms(text, [one], taken)] == found
    assert [two.text for two in bracketed_acronyms(text, [one], taken)] == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("NAIROBI, Kenya — Rain.", ["NAIROBI", "Kenya"]),
        ("HAI PHONG (AP) — Rain.", ["HAI PHONG"]),
        ("ROME, March 3 (AP) - Rain.", ["ROME"]),
        ("ROME, March — Rain.", ["ROME"]),
        ("ROME, Monday — Rain.", ["ROME"]),
        ("Rain.\nST. JOHN’S, Nova Scotia -- Rain.", ["ST. JOHN’S", "Nova Scotia"]),
        ("NASA launched — at last — a probe.", []),
        ("Rome — Rain.", []),
        ("In ROME — Rain.", []),
    ],
)
def test_a_dateline_names_places(text, places):
    for one in consistent(text, []):
        assert (one.text, one.kind, one.score) == (one.text, "place", 0.95)
    assert [text[start:end] for start, end in datelines(text)] == places


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        ("", True),
        ("It ended. ", True),
        ("It ended.” (", True),
        ("A headline\n", True),
        ("It is: ", True),
        ("he said ", False),
        ("in Rome, ", False),
        ("x" + " " * 39, False),
        ("x" + " " * 40, True),
    ],
)
def test_a_sentence_begins_after_the_end_of_another(before, begins):
    assert begins_sentence(before + "Word", len(before)) is begins
