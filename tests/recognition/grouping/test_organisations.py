"""Which names are one organisation's, and which are not."""

import pytest

from explorer.recognition.grouping import group
from tests.recognition.grouping.marked import groups, read, wanted

ACRONYMS = [
    "{o1:Federal Election Commission} ({o1:FEC}) met. The {o1:FEC} left.",
    "The {o1:FEC} met. Later the {o1:Federal Election Commission} left.",
    "The {o1:FEC} ({o1:Federal Election Commission}) met.",
    "{o1:Doctors Without Borders} ({o1:MSF}) said so. {o1:MSF} left.",
    "{o1:Doctors Without Borders}, known by its French acronym {o1:MSF}, said so. {o1:MSF} left.",
    "{o1:Médecins Sans Frontières}, or {o1:MSF}, said so.",
    "The {o1:Ministry of Defence} paid. The {o1:MoD} said so.",
    "The {o1:Department of Justice} sued. The {o1:DOJ} won. The {o1:Justice Department} paid.",
    "{o1:HM Revenue and Customs} wrote. {o1:HMRC} rang.",
    "{o1:North Atlantic Treaty Organization} met. {o1:Nato} spoke. {o1:NATO} left.",
    "The {o1:United Nations} met. {o1:U.N.} troops left. The {o1:UN} paid.",
    "{l3:U.S.} {o1:National Transportation Safety Board} looked. The {o1:NTSB} said so.",
    "{o1:American Medical Association} and {o2:Australian Medical Association} met. The {o3:AMA} left.",
    "{o1:American Medical Association} ({o1:AMA}) met {o2:Australian Medical Association}. The {o1:AMA} left.",
    "The {o1:Kurdistan Workers' Party} ({o1:PKK}) fought. The {o1:PKK} laid down arms.",
    "{o1:Reuters} and {o2:AFP} said {o3:Ford} ({o3:F}) fell.".replace("{o3:F}", "F"),
    "{o1:European Central Bank} and {o2:Export Credit Bureau} met. The {o1:ECB} spoke.".replace(
        "Bureau", "Agency"
    ),
]

SHORT_FORMS = [
    "{o1:Johns Hopkins University} said so. {o1:Johns Hopkins} left. {o1:Hopkins} paid.",
    "{o1:JPMorgan Chase} rose. {o1:JPMorgan} fell.",
    "{o1:Goldman Sachs} rose. {o1:Goldman} fell.",
    "{o1:First Quantum Minerals} rose. {o1:First Quantum} fell.",
    "{o1:Toyota Motor Corp} rose. {o1:Toyota} fell.",
    "{o1:Marks & Spencer Group plc} rose. {o1:Marks & Spencer} fell. {o1:Marks and Spencer} shut.",
    "{o1:US Airways Group Inc.} and {o1:US Airways Group} and {o1:US Airways} are one.",
    "{o1:Burger King Corporation} grew. {o1:Burger King} sold.",
    "{o1:LATAM Airlines Group} flew. {o1:LATAM Airlines} landed. {o1:LATAM} paid.",
    "{o1:TAM Airlines} flew. {o1:TAM} paid.",
    "{o1:KKR & Co} bid. {o1:KKR} won.",
    "{o1:Apple Inc.} rose; {o1:Apple} fell.",
    "{o1:Manchester United} won. {o1:Man United} slept. {o1:Man Utd} drank.",
    "{o1:Cleveland Browns} won. The {o1:Browns} slept.",
    "{o1:Wolverhampton Wanderers} won. {o1:Wolves} slept.",
    "{o1:University of Oxford} said so; {o1:Oxford University} paid.",
    "The {o1:Ministry of Health} paid. The {o1:Health Ministry} said so.",
    "The {o1:Supreme Court} ruled. The {o1:Court} rose.",
    "The {o1:Bank of England} held rates. The {o1:Bank} said so.",
    "The {o1:Federal Reserve} held rates. The {o1:Fed} said so. {o1:US Federal Reserve} won.",
    "{o1:European Commission} spoke. The {o1:Commission} fined it.",
    "The {o1:Conservative Party} lost. The {o1:Conservatives} wept. {o1:Tories} left.",
    "The {o1:Republican Party} met. {o1:Republicans} cheered.",
    "The {o1:Democratic Party} met. {o1:Democrats} cheered.",
    "The {o1:Liberal Democrats} lost. The {o1:Lib Dems} wept.",
]

APART = [
    "{o1:HM Art Board} met. {o2:Hmab} left.",
    "{o1:Kurdistan Workers} ({p2:PK}) fought.",
    "{o1:University of Lagos} and {o2:University of Ghana} met.",
    "{o1:Bank of England} and {o2:Bank of Japan} met. The {o3:Bank} spoke.",
    "{o1:Manchester United} played {o2:Leeds United}. {o3:United} won.",
    "{o1:Manchester United} played {o2:Manchester City}.",
    "{o1:University College London Hospitals} and {o2:University College London} met.",
    "{o1:Sony Pictures} and {o2:Sony Music} are of {o3:Sony}.",
    "{o1:Square} and {o2:Enix} became {o3:Square Enix}.",
    "{o1:Montreal Expos} lost. {o1:Montreal} wept. The {o1:Expos} moved.",
    "{o1:CNN} and {o2:CNN International}; {o3:Unesco} and {o4:Unesco Headquarters}",
    "{o1:Johns Hopkins University} and {o2:Johns Hopkins University Hospital} met.",
    "The {l2:U.S.} {o1:Department of the Interior} is the {o1:United States Department of the Interior}.",
    "The {o1:Army Air Corps} sits beside the {o2:Army Air Corps Centre}.",
    "{o1:Manchester City} and {o2:Manchester City Council} met.",
    "{o1:Exxon} bought {o2:Mobil}; {o3:Exxon Mobil} is large.",
    "{l4:U.S.} {o1:Supreme Court} and the {o2:Texas Supreme Court} ruled. The {o1:Supreme Court} rose.",
    "{o1:Washington University} and the {o2:University of Washington} met.",
    "{o1:Republican National Committee} met. {o2:Republicans} cheered.",
    "{o1:BBC} and {o2:BBC World Service} and {o3:BBC Sport} met.",
    "{o1:Royal Bank of Scotland} and {o2:Bank of Scotland} met.",
    "{o1:National Bank} and {o2:First National Bank of Kenya} met.",
    "{o1:New York Times} and {o2:Financial Times} wrote. The {o3:Times} sold.",
    "{o1:Labour Party} and {o2:Conservative Party} met.",
    "{o1:Ministry of Health} and {o2:Ministry of Finance} met. The {o3:Ministry} paid.",
    "{o1:Democratic Unionist Party} and {o2:Democrats} met.",
]

KINDS = [
    "{l1:Roda Lomba Park} and {l1:RLP} are green; {l2:Roda Gate} and {l3:RG} are not.",
    "{o1:Maersk} rose, {o1:Maersk} fell, {p1:Maersk} slept",
    "{p1:Henry Ford} made cars. {p1:Ford} was rich. {o2:Ford} fell 2%. {o2:Ford Motor} rose.",
    "{l1:Paris} slept. {p2:Paris Hilton} did not. {p2:Hilton} sang.",
    "The {o1:Kurdistan Workers' Party} ({p1:PKK}) fought.",
    "{l1:Los Angeles County Museum of Art} ({l1:LACMA}) opened. {l1:LACMA} is large.",
]


@pytest.mark.parametrize("text", [*ACRONYMS, *SHORT_FORMS, *APART, *KINDS])
def test_organisations_are_what_they_are(text):
    assert groups(text) == wanted(text)


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("{o:Federal Election Commission} ({o:FEC})", "FEC", "acronym of"),
        ("{o:Federal Reserve} and the {o:Fed}", "Fed", "short for"),
        ("{o:Johns Hopkins University} and {o:Hopkins}", "Hopkins", "short for"),
        (
            "{o:Oxford University} and {o:University of Oxford}",
            "Oxford University",
            "other name of",
        ),
    ],
)
def test_another_name_of_an_organisation_has_its_reason(text, name, reason):
    mentions, _ = read(text)
    (entity,) = group(mentions)
    assert [(alias.name, alias.reason) for alias in entity.aliases] == [(name, reason)]
