"""Which names are one place's, and which are not."""

import pytest

from explorer.recognition.grouping import group
from tests.recognition.grouping.marked import groups, read, wanted

COUNTRIES = [
    "{l1:U.S.} and {l1:United States} and {l1:US} and {l1:America} and {l1:USA} and {l1:U.S.A.}",
    "{l1:UK}, {l1:U.K.}, {l1:Britain}, {l1:Great Britain}, {l1:United Kingdom}, {l1:British}, {l1:Britons}",
    "{l1:China}, {l1:PRC}, {l1:P.R.C.}, {l1:People's Republic of China}, {l1:Chinese}",
    "{l1:People's Republic of China} and {l2:Republic of China} on {l2:Taiwan}",
    "{l1:Democratic Republic of Congo}, {l1:DRC}, {l1:DR Congo}, and {l2:Republic of Congo}",
    "{l1:Burma}, {l1:Myanmar}, {l2:Netherlands}, {l2:Holland}, {l2:Dutch}",
    "{l1:Turkey}, {l1:Türkiye}, {l1:Turks}, {l1:Turkish}; {l2:Czechia}, {l2:Czech Republic}",
    "{l1:Ivory Coast}, {l1:Côte d'Ivoire}; {l2:UAE}, {l2:United Arab Emirates}, {l2:Emirati}",
    "{l1:Swaziland}, {l1:Eswatini}; {l2:East Timor}, {l2:Timor-Leste}; {l3:Cape Verde}",
    "{l1:Russia} and {l1:Russian} and {l1:Russians} and {l1:Russian Federation}",
    "{l1:Republic of Kenya} and {l1:Kenya} and {l1:Kenyans}",
    "{l1:Kingdom of Prussia}, the {l1:Free State of Prussia}, {l1:Prussia}",
    "{l1:Gambia} and {l1:The Gambia}; {l2:the Bahamas} and {l2:Bahamas}",
    "{l1:England}, {l1:English}, {l2:Scotland}, {l2:Scots}, {l2:Scottish}, {l3:Wales}, {l3:Welsh}, {l4:UK}",
]

TOWNS = [
    "{l1:New York City} slept. {l1:New York} woke. {l1:New Yorkers} left.",
    "{l1:New York City} and {l2:Buffalo}, {l3:New York}, are far apart.",
    "{l1:New York City} is in the south of {l2:New York} state.",
    "{l1:Kursk} region and {l1:Kursk} and {l1:KURSK}",
    "{l1:Kursk Region} and {l1:Kursk}",
    "{l1:Kursk Oblast} and {l1:Kursk}",
    "{l1:Washington D.C.} and {l1:Washington}",
    "{l1:Washington}, {l1:D.C.}, is hot.",
    "{l1:Londoners} left {l1:London}; {l2:Parisians} left {l2:Paris}.",
    "{l1:Ho Chi Minh City} and {l2:Hanoi}",
    "{l1:Shetland} and {l1:Shetland Islands}",
    "{l1:Sumida River} rose; the {l1:Sumida} fell.",
    "{l1:Lake Kariba} was low. {l1:Kariba} had 10% of its water.",
    "at {l1:Heathrow} and {l1:Heathrow Airport}",
    "the {l1:Thames} and the {l1:Thames River} and the {l1:River Thames}",
    "{l1:Mount Everest} is high. {l1:Everest} is cold.",
    "{l1:St. Louis} and {l1:St Louis} and {l1:Saint Louis}",
    "{l1:Kyiv} and {l1:Kiev}; {l2:Mumbai} and {l2:Bombay}; {l3:Kharkiv} and {l3:Kharkov}",
    "{l1:Mass.} and {l1:Massachusetts}; {l2:Calif.} and {l2:California}",
]

APART = [
    "{l1:Moscow} and {l2:Russia} and {l3:Kyiv} and {l4:Ukraine}",
    "{l1:North Korea} and {l2:South Korea} and {l2:South Koreans}",
    "{l1:Sudan} and {l2:South Sudan}; {l3:Guinea} and {l4:Guinea-Bissau}",
    "{l1:Albany County} and {l2:Albany}",
    "{l1:Niger} and {l2:Nigeria}; {l3:Austria} and {l4:Australia}; {l5:Slovakia} and {l6:Slovenia}",
    "in {l1:Colorado} by the {l2:Colorado River}",
    "in {l1:Denver} at {l2:Denver Airport}",
    "the king of {l1:Jordan} at the {l2:Jordan River}",
    "{l1:Kansas} and {l2:Kansas City}; {l3:Oklahoma} and {l4:Oklahoma City}",
    "{l1:Mexico} and {l2:Mexico City}; {l3:Panama} and {l4:Panama City}; {l5:Kuwait} and {l6:Kuwait City}",
    "{l1:Mexico} and {l2:New Mexico}; {l3:York} and {l4:New York}",
    "{l1:Washington}, {l2:Pennsylvania}, is small.",
    "{l1:Virginia} and {l2:West Virginia}",
    "{l1:Lake Victoria} is in Africa; {l2:Victoria} is in {l3:Australia}.",
    "{l1:Ontario} and {l2:Lake Ontario}; {l3:Michigan} and {l4:Lake Michigan}",
    "The {l1:Kunene} flows in {l2:Kunene Province} and {l3:Kunene River}.",
    "{l1:Malabo} ({l2:RGE}) and {l3:South Pole} ({l4:U.S.})",
    "The {l1:Wash} is a bay; {l2:Wash.} is a state; {l3:Orrick}, {l4:Mo.}, and {l5:Mo}, {l6:Norway}.",
    "{l1:Dublin} and {l2:Dublin Bay}; {l3:Galway} and {l4:Galway Bay}",
]

SENSES = [
    "Voters in {l2:Atlanta}, {l1:Georgia}, queued. In {l4:Tbilisi}, {l3:Georgia}, {l3:Georgians} marched.",
    "{l3:Georgia}'s parliament in {l4:Tbilisi} met. {l2:Atlanta} is in {l1:Georgia}, a {l5:US} state.",
    "{l1:Georgia} voted; in {l2:Atlanta} they queued. {l1:Georgia} Gov. {p6:Brian Kemp} spoke.",
    "{l1:Paris}, {l2:Texas}, is not {l3:Paris}, {l4:France}.",
    "{l1:Washington} passed the bill. The {l2:Washington} state senate did not. {l1:Washington} paid.",
    "{l1:Birmingham}, {l2:Alabama}, wrote to {l3:Birmingham}, {l4:England}.",
    "{l1:Paris}, {l2:France}, and {l3:London}, {l4:England}. {l1:Paris} won.",
    "{l1:Paris}, {l2:Germany} and {l3:Texas} won. {l1:Paris}, {l4:Spain} and {l5:Italy} lost.",
]


@pytest.mark.parametrize("text", [*COUNTRIES, *TOWNS, *APART, *SENSES])
def test_places_are_where_they_are(text):
    assert groups(text) == wanted(text)


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("{l:Russia} and {l:Russians}", "Russians", "demonym of"),
        ("{l:United States} and {l:U.S.}", "U.S.", "other name of"),
        ("{l:New York City} and {l:New York}", "New York", "short for"),
        ("{l:Kyiv} and {l:Kiev}", "Kiev", "other name of"),
    ],
)
def test_another_name_of_a_place_has_its_reason(text, name, reason):
    mentions, _ = read(text)
    (entity,) = group(mentions)
    assert [(alias.name, alias.reason) for alias in entity.aliases] == [(name, reason)]
