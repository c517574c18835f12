"""What is brought together, what stays apart, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.grouping import group
from explorer.recognition.mention import RecognisedMention
from tests.recognition.grouping.marked import groups, read


def spotted(text):
    return read(text)[0]


TOGETHER = [
    "{p:Volodymyr Zelenskyy} met him. {p:Zelenskyy} left.",
    "{p:Volodymyr Zelenskyy} met him. {p:Zelensky} left.",
    "{p:Volodymyr Zelenskyy} met. {p:Volodymyr Zelensky} left.",
    "{p:Kim Jong-un} spoke. {p:Kim Jong Un} sat. {p:Kim} left.",
    "{p:Nguyen Phu Trong} spoke. {p:Trong} left.",
    "{p:Mohammed bin Salman} came. {p:bin Salman} left.",
    "{p:Charles de Gaulle} came. {p:De Gaulle} left.",
    "{p:J. K. Rowling} wrote. {p:Joanne Kathleen Rowling} read. {p:Rowling} left.",
    "{p:William Hague} spoke. {p:Bill Hague} left.",
    "{p:Guillermo David Endara} spoke. {p:Guillermo Endara} sat. {p:Endara} left.",
    "{p:ADA OKAFOR} in a headline. {p:Ada Okafor} in the text.",
    "{p:José Müller} came. {p:Jose Muller} left.",
    "{p:Benedict XVI} came. {p:Benedict} left.",
    "{o:Federal Election Commission} ({o:FEC}) met. The {o:FEC} left.",
    "The {o:FEC} met. Later the {o:Federal Election Commission} left.",
    "{o:Johns Hopkins University} said. {o:Johns Hopkins} left.",
    "{o:JPMorgan Chase} rose. {o:JPMorgan} fell.",
    "{o:Acme Holdings plc} rose. {o:Acme} fell.",
    "{o:Supreme Court} ruled. The {o:Court} said.",
    "{l:U.S.} and {l:United States} and {l:US} and {l:America}",
    "{l:UK} and {l:Britain}",
    "{l:Russia} and {l:Russian} and {l:Russians}",
    "{l:New York City} and {l:New York}",
    "{l:Republic of Kenya} and {l:Kenya}",
    "{l:Kursk} and {l:KURSK}",
    "the {l:Thames} and the {l:Thames River}",
    "at {l:Heathrow} and {l:Heathrow Airport}",
    "the {l:Kingdom of Prussia}, the {l:Free State of Prussia}, {l:Prussia}",
    "{l:China} and the {l:PRC}",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_these_are_one(text):
    assert len(groups(text)) == 1


APART = [
    "{p:Jean Tranter} and {p:Colin Tranter} came.",
    "{p:George Bush} and {p:George H. W. Clinton} came.",
    "{p:John Smith} and {p:John Smith Jr.} came.",
    "{p:Ada Okafor} met {p:Ada Lovelace}.",
    "{o:University of Lagos} and {o:University of Ghana} met.",
    "{o:Bank of England} and {o:Bank of Japan} met.",
    "{o:Manchester United} played {o:Leeds United}.",
    "{o:University College London Hospitals} and {o:University College London} met.",
    "{l:Moscow} and {l:Russia}",
    "{l:North Korea} and {l:South Korea}",
    "{l:Albany County} and {l:Albany}",
    "{l:Niger} and {l:Nigeria}",
    "in {l:Colorado} by the {l:Colorado River}",
    "in {l:Denver} at {l:Denver Airport}",
    "the king of {l:Jordan} at the {l:Jordan River}",
    "{l:Kansas} and {l:Kansas City}",
    "{l:Mexico} and {l:Mexico City}",
    "{p:Washington} and {p:George Washington} and {l:Washington} state",
    "{p:Ana Silva} and {p:Ina Selva} came.",
]


@pytest.mark.parametrize("text", APART)
def test_these_stay_apart(text):
    assert len(groups(text)) > 1


def test_a_surname_of_two_goes_to_the_one_introduced_first():
    text = "{p:Jean Tranter} came with {p:Colin Tranter}. Judge {p:Tranter} spoke."
    assert groups(text) == [[":Jean Tranter", ":Tranter"], [":Colin Tranter"]]


def test_every_other_name_has_its_reason():
    text = (
        "{p:Ada Okafor} of the {o:Lagos Water Board} ({o:LWB}) is {l:Nigerian}. "
        "{p:Okafor} left {l:Nigeria}. {p:Ada} wept."
    )
    reasons = {alias.name: alias.reason for e in group(spotted(text)) for alias in e.aliases}
    assert reasons == {
        "Okafor": "surname of",
        "Ada": "first name of",
        "LWB": "acronym of",
        "Nigerian": "demonym of",
    }


def test_the_name_is_the_fullest_and_not_in_capitals():
    entities = group(spotted("{l:CAGAYAN DE ORO} and {l:Cagayan de Oro}; {o:NDRRMC}; {l:US}"))
    assert [entity.name for entity in entities] == ["Cagayan de Oro", "NDRRMC", "US"]


def test_one_name_is_of_one_kind():
    entities = group(spotted("{o:Maersk} rose, {o:Maersk} fell, {p:Maersk} slept"))
    assert [(entity.kind, len(entity.mentions)) for entity in entities] == [("organisation", 3)]


NAMES = st.sampled_from(
    [
        "Ada Okafor",
        "Okafor",
        "Ada",
        "A. Okafor",
        "Bo Okafor",
        "FEC",
        "Federal Election Commission",
        "Okafor plc",
    ]
)


@given(st.lists(st.tuples(st.sampled_from("pol"), NAMES), max_size=25))
def test_every_mention_lands_in_one_entity(rows):
    text = " and ".join(f"{{{kind}:{name}}}" for kind, name in rows)
    mentions = spotted(text)
    entities = group(mentions)
    starts = [m.start for entity in entities for m in entity.mentions]
    assert sorted(starts) == [one.start for one in mentions]
    assert [entity.mentions[0].start for entity in entities] == sorted(
        entity.mentions[0].start for entity in entities
    )
    assert group(mentions) == entities


@pytest.mark.parametrize("kind", ["person", "organisation", "place"])
@pytest.mark.parametrize("signs", ["👍", "❤️", "—", "'", "ﾞ", "THE", "Inc.", "Republic of", "&"])
def test_a_name_without_words_of_its_own_is_grouped(kind, signs):
    ada = RecognisedMention(20, 30, "Ada Okafor", kind)
    assert len(group([RecognisedMention(0, len(signs), signs, kind), ada])) == 2


def test_names_of_different_signs_are_not_one():
    marks = [RecognisedMention(n, n + 1, sign, "person") for n, sign in enumerate("👍—👍")]
    assert [len(one.mentions) for one in group(marks)] == [2, 1]
