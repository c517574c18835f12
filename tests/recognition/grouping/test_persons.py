"""Which names are one person's, and which are not."""

import pytest

from explorer.recognition.grouping import group
from tests.recognition.grouping.marked import groups, read, wanted

SURNAMES = [
    "{p1:Volodymyr Zelenskyy} flew to Oslo. Mr {p1:Zelensky} was met by {p2:Jonas Gahr Støre}. "
    "{p1:Zelenskiy} said he and {p2:Støre} had agreed.",
    "{p1:Ada Okafor}, the mayor, met {p2:Bo Lindqvist}. {p1:Okafor} left; {p2:Lindqvist} stayed.",
    "{p1:Olaf Scholz} spoke. {p1:SCHOLZ} TO STEP DOWN. Chancellor {p1:Scholz} resigned.",
    "{p1:Ngozi Okonjo-Iweala} opened the talks. {p1:Okonjo-Iweala} said little.",
    "{p1:Alexandria Ocasio-Cortez} won. Ms {p1:Ocasio-Cortez} thanked voters.",
    "{p1:Sinéad O'Connor} sang, and {p1:O’Connor} wept.",
    "{p1:Gabriel García Márquez} wrote it. {p1:García Márquez} was 40.",
    "{p1:Pedro Sánchez Pérez-Castejón} won. {p1:Sánchez} spoke. {p1:Pedro Sánchez} left.",
    "{p1:Luiz Inácio Lula da Silva} won. {p1:Lula} spoke. {p1:Lula da Silva} left. {p1:Da Silva} is 77.",
]

FIRST_NAMES = [
    "{p1:Ada Okafor} came with her brother {p2:Chidi Okafor}. {p1:Ada} wept; {p2:Chidi} did not.",
    "Sir {p1:Keir Starmer} spoke. Sir {p1:Keir} left.",
    "Crown Prince {p1:Mohammed bin Salman} spoke. Prince {p1:Mohammed} left.",
    "{p1:Amelia Stone}, nine, was found alive. {p1:Amelia} was cold. Her mother, {p2:Joan Stone}, cried.",
]

INITIALS = [
    "{p1:J. K. Rowling} wrote. {p1:J.K. Rowling} read. {p1:JK Rowling} left. {p1:Rowling} slept.",
    "{p1:Joanne Rowling} took the name {p1:J.K. Rowling}.",
    "{p1:Samuel L. Jackson} won. {p1:Samuel Jackson} wept.",
    "{p1:George W. Bush} and his father, {p2:George H. W. Bush}, fished.",
    "{p1:George H.W. Bush} was older. {p2:George W. Bush} is his son.",
    "{p1:John F. Kennedy} was shot. {p1:JFK} was 46.",
    "{p1:Mohammed bin Salman}, known as {p1:MBS}, is 38.",
    "{p1:A. Okafor} and {p2:B. Okafor} met.",
]

PARTICLES = [
    "{p1:Karl zur Nieden} came. {p1:zur Nieden} left. Mr {p1:Nieden} paid.",
    "{p1:Ada av Geijer} came. {p1:Av Geijer} left.",
    "{p1:Mohammed bin Salman} came. {p1:bin Salman} left.",
    "King {p1:Salman} named his son, {p2:Mohammed bin Salman}, crown prince.",
    "{p1:Charles de Gaulle} came. {p1:De Gaulle} left. General {p1:de Gaulle} was tall.",
    "{p1:Bashar al-Assad} fled. {p1:Assad} is in Moscow. {p1:Al-Assad} was 59.",
    "{p1:Abdel Fattah el-Sisi} spoke. {p1:Sisi} left. {p1:al-Sisi} is 68.",
    "{p1:Ursula von der Leyen} spoke. {p1:Von der Leyen} left. Mrs {p1:von der Leyen} is a doctor.",
    "{p1:Osama bin Laden} hid. {p1:Bin Laden} was found.",
    "{p1:Vincent van Gogh} painted. {p1:Van Gogh} was poor. His brother {p2:Theo van Gogh} paid.",
    "{p1:Ludwig van Beethoven} was deaf. {p1:Beethoven} wrote on.",
    "{p1:Catherine de' Medici} ruled. {p1:De' Medici} was Italian.",
]

FAMILY_FIRST = [
    "{p1:Kim Jong-un} spoke. {p1:Kim Jong Un} sat. {p1:Kim} left.",
    "{p1:Nguyen Phu Trong} spoke. {p1:Trong} left.",
    "{p1:Xi Jinping} met {p2:Moon Jae-in}. {p1:Xi} sat; {p2:Moon} stood.",
    "{p1:Kim Jong-un} and his sister, {p2:Kim Yo-jong}, came.",
    "{p1:Shinzo Abe} was shot. {p1:Abe Shinzo} was 67. {p1:Abe} died.",
    "{p1:Viktor Orbán} won. {p1:Orbán Viktor}, as the poster had it.",
]

NICKNAMES = [
    "{p1:William Clinton} spoke. {p1:Bill Clinton} sat.",
    "{p1:Elizabeth Truss} spoke. {p1:Liz Truss} sat.",
    "{p1:Theodore Roosevelt} rode. {p1:Teddy Roosevelt} shot. {p2:Edward Roosevelt} looked on.",
    "{p1:Edward Kennedy} rose. {p1:Ted Kennedy} sat.",
    "{p1:Alexander Salmond} rose. {p1:Alex Salmond} sat.",
    '{p1:Dwayne "The Rock" Johnson} wrestled. {p1:Dwayne Johnson} acted. {p1:Johnson} won.',
    "{p1:Zachary Levi} spoke. {p1:Zach Levi} sat.",
    "{p1:Robert Dylan} and {p2:William Dylan} sang; {p1:Bob Dylan} slept.",
]

SPELLINGS = [
    "{p1:Volodymyr Zelenskyy} met. {p1:Volodymyr Zelensky} left. {p1:Vladimir Putin|} did not.".replace(
        "{p1:Vladimir Putin|}", "{p2:Vladimir Putin}"
    ),
    "{p1:Alexei Navalny} died. {p1:Aleksei Navalny} was 47.",
    "{p1:Yevgeny Prigozhin} flew. {p1:Evgeny Prigozhin} fell.",
    "{p1:Sergei Lavrov} spoke. {p1:Sergey Lavrov} left.",
    "{p1:Muammar Gaddafi} fled. {p1:Muammar Qaddafi} hid. {p1:Gadhafi} died.",
    "{p1:Novak Đoković} won. {p1:Novak Djokovic} wept. {p1:Djokovic} is 36.",
    "{p1:Ilham Aliyev} spoke. {p1:Ilham Aliev} left.",
    "{p1:Recep Tayyip Erdoğan} spoke. {p1:Erdogan} left. {p1:Tayyip Erdogan} won.",
    "{p1:Ana Silva} and {p2:Ina Selva} came.",
    "{p1:Marie Larsen} met {p2:Maria Larson}.",
    "{p1:John Green} met {p2:Joan Greene}.",
]

GENERATIONS = [
    "{p1:Martin Luther King Sr.} preached, as did {p2:Martin Luther King Jr.}, his son.",
    "{p1:Donald Trump} spoke. {p2:Donald Trump Jr.} sat. {p1:Trump} left.",
    "{p1:Robert F. Kennedy Jr.} spoke. {p1:Kennedy} left. {p1:RFK Jr.} is 70.",
    "{p1:Benedict XVI} came. {p1:Benedict} left.",
    "{p1:Charles I} lost his head; {p2:Charles II} did not.",
    "{p1:Elizabeth II} died. {p1:Elizabeth} was 96.",
    "{p1:John Smith} and {p2:John Smith Jr.} came.",
]

TITLES = [
    "{p1:Jean Tranter}, 62, wed {p2:Colin Tranter} in 1980. Mrs {p1:Tranter} spoke. Mr {p2:Tranter} wept.",
    "{p2:Colin Tranter} wed {p1:Jean Tranter} in 1980. Mrs {p1:Tranter} spoke. Mr {p2:Tranter} wept.",
    "Mrs {p1:Rachel Holt} spoke. Mr {p2:Holt}, her husband, sat. Mrs {p1:Holt} left.",
    "{p1:Hillary Clinton} lost. {p2:Bill Clinton} had won. Ms {p1:Clinton} said so; Mr {p2:Clinton} nodded.",
    "President {p1:George Bush} spoke. Governor {p2:Jeb Bush} sat. President {p1:Bush} left. Governor {p2:Bush} stayed.",
    "Judge {p1:Lina Moreau} sat. Her brother, the farmer {p2:Paul Moreau}, looked on. Judge {p1:Moreau} rose.",
    "Sir {p1:Alan Holt} and Lady {p2:Holt} came.",
    "{p1:Ana Ruiz}, a nurse, said so. {p1:Ruiz} said it twice. Dr {p1:Ruiz} is no title of hers.",
]

COUPLES = [
    "{p1:Barack Obama} spoke. The {p1:Obamas} left.",
    "{p1:Barack Obama} and {p2:Michelle Obama} came. The {p3:Obamas} left.",
    "{p1:Ed Davies} spoke. {p1:Davies} left.",
    "{p1:Owen Jones} came. The {p1:Joneses} left.",
]

APART = [
    "{p1:Ada Bell} met {p2:AB} in the hall.",
    "{p1:Jean Tranter} and {p2:Colin Tranter} came.",
    "{p1:George Bush} and {p2:George H. W. Clinton} came.",
    "{p1:Ada Okafor} met {p2:Ada Lovelace}.",
    "{p1:María José} met {p2:José María}.",
    "{p1:Mary} met {p2:José Mari}.",
    "{p1:A.J.} met {p2:Ashley Jordan}.",
    "{p1:Al Gore} met {p2:Lesley Gore}.",
    "{p1:Francis Bacon} the painter and {p2:Roger Bacon}.",
    "{p1:Pope Francis} met {p2:Francis Collins}.",
    "{p1:Will Smith} and {p2:Will Young} sang.",
    "{p1:Mary Ann Evans} and {p2:Ann Evans} met {p1:Mary Evans}.",
    "{p1:Michael Jordan} beat {p2:Jordan Peele}. {p1:Jordan} won.",
    "{p1:Ho Chi Minh} met {p2:Minh Tran}.",
    "{p1:Washington} crossed. {p1:George Washington} won. In {l2:Washington} state it rained.",
]


@pytest.mark.parametrize(
    "text",
    [
        *SURNAMES,
        *FIRST_NAMES,
        *INITIALS,
        *PARTICLES,
        *FAMILY_FIRST,
        *NICKNAMES,
        *SPELLINGS,
        *GENERATIONS,
        *TITLES,
        *COUPLES,
        *APART,
    ],
)
def test_people_are_who_they_are(text):
    assert groups(text) == wanted(text)


@pytest.mark.parametrize(("others", "together"), [(2, True), (63, True), (64, False)])
def test_of_too_many_people_alike_nobody_says_who_is_meant(others, together):
    names = [f"A{a}i{b}o Bell" for a in "bcdfgklm" for b in "nprstvzd"][:others]
    text = ", ".join(f"{{p:{name}}}" for name in [*names, "Alexei Bell", "Aleksei Bell"])
    assert len(groups(text)) == others + 2 - together


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("{p:Ada Okafor} and {p:Okafor}", "Okafor", "surname of"),
        ("{p:Ada Okafor} and {p:Ada}", "Ada", "first name of"),
        ("{p:Kim Jong-un} and {p:Kim}", "Kim", "first name of"),
        ("{p:J. K. Rowling} and {p:Joanne Rowling}", "J. K. Rowling", "initials of"),
        ("{p:John F. Kennedy} and {p:JFK}", "JFK", "initials of"),
        ("{p:William Hague} and {p:Bill Hague}", "Bill Hague", "nickname of"),
        ("{p:Barack Obama} and the {p:Obamas}", "Obamas", "family of"),
        ("{p:Volodymyr Zelenskyy} and {p:Zelensky}", "Zelensky", "spelling of the surname of"),
        ("{p:Ada Grace Okafor} and {p:Ada Okafor}", "Ada Okafor", "shorter form of"),
    ],
)
def test_another_name_of_a_person_has_its_reason(text, name, reason):
    mentions, _ = read(text)
    (entity,) = group(mentions)
    assert [(alias.name, alias.reason) for alias in entity.aliases] == [(name, reason)]
