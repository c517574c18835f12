"""Names that are marked wherever they stand, and what speaks against it."""

import pytest

from explorer.model import Figure
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency.repeats import repeats
from explorer.recognition.ner.consistency.taken import Taken


def repeated(text, name, kind, score=0.8, lower=(), figures=()):
    """The texts and scores of the repeats of a name that is marked where it stands first."""
    start = text.index(name)
    one = mention_at(text, start, start + len(name), kind, score)
    taken = Taken(text, figures)
    taken.take(start, start + len(name))
    return [(two.text, two.score) for two in repeats(text, [one], taken, set(lower))]


@pytest.mark.parametrize(
    ("text", "name", "kind", "form"),
    [
        ("Ada Bell won. We saw Bell go.", "Ada Bell", "person", "Bell"),
        ("Ada Bell won. Bell’s win.", "Ada Bell", "person", "Bell"),
        ("Karl zur Nieden won. Zur Nieden left.", "Karl zur Nieden", "person", "Zur Nieden"),
        ("Okafor Foods rose. Then Okafor fell.", "Okafor Foods", "organisation", "Okafor"),
        ("Sotheby's rose. Then Sotheby's fell.", "Sotheby's", "organisation", "Sotheby's"),
        ("KARIBA DRIES\nIn Kariba it rained.", "KARIBA", "place", "Kariba"),
        ("Lomba slept. Judge Lomba woke.", "Lomba", "person", "Lomba"),
        ("Lomba slept. So did Mr Lomba.", "Lomba", "person", "Lomba"),
        ("Lake Como froze. To Lake\nComo they went.", "Lake Como", "place", "Lake\nComo"),
    ],
)
def test_a_known_name_is_marked_elsewhere_a_little_less_surely(text, name, kind, form):
    assert repeated(text, name, kind) == [(form, 0.72)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("KENYA DRIES\nIn Kenya it rained.", "KENYA", "place"),
        ("Acme Foods rose. Then Acme fell.", "Acme Foods", "organisation"),
        ("Okafor Council met. Then Okafor slept.", "Okafor Council", "organisation"),
        ("Lake Como froze. They saw Lake\n\nComo they went.", "Lake Como", "place"),
        ("Georgia voted. The Georgia Power met.", "Georgia", "place"),
        ("Georgia voted. The South Georgia sank.", "Georgia", "place"),
        ("Georgia voted. An all-Georgia Day.", "Georgia", "place"),
        ("Theresa May won. It was in May.", "Theresa May", "person"),
        ("May won. It was in May again.", "May", "person"),
        ("X won. We saw X go.", "X", "organisation"),
    ],
)
def test_part_of_another_name_a_month_and_a_shared_word_are_left_alone(text, name, kind):
    assert repeated(text, name, kind) == []


def test_a_common_word_is_left_alone_where_a_sentence_begins_only():
    assert repeated("Ada Bell won. Bell rang.", "Ada Bell", "person", lower=["bell"]) == []
    assert repeated("Ada Bell won. We met Bell.", "Ada Bell", "person", lower=["bell"])


def test_what_a_figure_has_is_left_alone():
    text = "Ada Bell won. We saw Bell go."
    at = text.rindex("Bell")
    figure = Figure("f1", at, at + 4, "count")
    assert repeated(text, "Ada Bell", "person", figures=[figure]) == []


def test_a_demonym_is_not_repeated():
    one = RecognisedMention(0, 4, "Roda", "place", "demonym")
    assert repeats("Roda. To Roda.", [one], Taken("Roda. To Roda."), set()) == []
