"""Who votes for the kind of a name, and by how much."""

import pytest

from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.consistency.kind_votes import kinds_by_votes


def mention(text, kind, score=1.0, before="", after=""):
    return RecognisedMention(0, len(text), text, kind, "name", score, before, after)


def kind_of(name, *mentions, chances=None):
    return kinds_by_votes(mentions, chances or [None] * len(mentions))[name.lower()]


def chance(person=0.0, organisation=0.0, place=0.0, none=0.0):
    return {"person": person, "organisation": organisation, "place": place, "none": none}


@pytest.mark.parametrize(
    ("probabilities", "kind"),
    [
        (chance(0.2, 0.6, 0.2), "organisation"),
        (chance(0.1, 0.3, 0.1, none=0.5), "organisation"),
        (chance(0.2, 0.55, 0.25), "place"),
        (chance(0, 0, 0, none=1.0), "place"),
    ],
)
def test_the_classifier_has_one_and_a_half_votes_where_the_network_has_one(probabilities, kind):
    assert kind_of("Roda", mention("Roda", "place", 0.7), chances=[probabilities]) == kind


def test_what_the_network_is_unsure_of_is_shared_by_the_other_kinds():
    names = mention("Roda", "place", 0.3), mention("Roda", "person", 0.5)
    assert kind_of("Roda", *names) == "person"


def test_a_demonym_votes_for_nothing():
    assert kinds_by_votes([RecognisedMention(0, 7, "Russian", "place", "demonym")], [None]) == {}


@pytest.mark.parametrize(("times", "kind"), [(2, "place"), (4, "person")])
def test_the_words_of_a_name_have_three_votes(times, kind):
    assert kind_of("Sumi River", *[mention("Sumi River", "person")] * times) == kind


@pytest.mark.parametrize(("times", "kind"), [(2, "person"), (3, "place")])
@pytest.mark.parametrize(
    "beside", [{"before": "said Mr "}, {"after": ", 62, left"}, {"after": ", aged 9."}]
)
def test_a_title_or_an_age_has_two_and_a_half_votes(beside, times, kind):
    names = [mention("Lincoln", "place", **beside)]
    names += [mention("Lincoln", "place")] * (times - 1)
    assert kind_of("Lincoln", *names) == kind


def test_a_price_or_a_year_is_no_age():
    names = mention("Lincoln", "place", after=", 2018, was dry"), mention("Lincoln", "place")
    assert kind_of("Lincoln", *names) == "place"


@pytest.mark.parametrize(
    ("name", "score", "kind"),
    [
        ("Ann Bell", 0.6, "person"),
        ("Ann Bell", 0.7, "organisation"),
        ("Bell", 0.6, "organisation"),
    ],
)
def test_a_verb_of_speech_has_half_a_vote_for_a_name_of_several_words(name, score, kind):
    assert kind_of(name, mention(name, "organisation", score, after=", said so")) == kind


@pytest.mark.parametrize(
    ("whole", "alone", "kind", "times", "winner"),
    [
        ("Ada Bell", "Bell", "organisation", 7, "person"),
        ("Ada Bell", "Bell", "organisation", 8, "organisation"),
        ("Ada Jordan", "Jordan", "place", 1, "person"),
        ("Ada Jordan", "Jordan", "place", 2, "place"),
    ],
)
def test_a_surname_follows_the_whole_name_but_a_countrys_less(whole, alone, kind, times, winner):
    names = [mention(whole, "person"), *[mention(alone, kind)] * times]
    assert kind_of(alone, *names) == winner


@pytest.mark.parametrize(
    ("whole", "alone", "times", "winner"),
    [
        ("Okafor Foods", "Okafor", 2, "organisation"),
        ("Okafor Foods", "Okafor", 3, "person"),
        ("Tesco Foods", "Tesco", 2, "organisation"),
        ("Acme Foods", "Acme", 1, "person"),
        ("National Foods", "National", 1, "person"),
        ("Royal Dutch Foods", "Royal Dutch", 2, "organisation"),
        ("Lomba Town Council", "Lomba", 1, "person"),
        ("Durban Dockers Club", "Durban Dockers", 2, "organisation"),
        ("Okafor Foods", "Foods", 7, "organisation"),
        ("Okafor Foods", "Foods", 8, "person"),
        ("Okafor Holding", "Holding", 1, "person"),
        ("Malta Foods", "Malta", 1, "person"),
        ("German Foods", "German", 1, "person"),
    ],
)
def test_a_part_of_an_organisations_name_may_stand_for_it(whole, alone, times, winner):
    names = [mention(whole, "organisation"), *[mention(alone, "person")] * times]
    assert kind_of(alone, *names) == winner
