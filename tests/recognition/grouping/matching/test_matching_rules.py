"""Each rule of matching, with what needs it and what it leaves alone."""

import pytest

from explorer.recognition.grouping.matching import organisations, persons, places
from explorer.recognition.grouping.matching.honorifics import title_of
from explorer.recognition.grouping.matching.keys import key, sound


def part(word, whole):
    return persons.part_of(key(word).split(), key(whole).split())


def same(short, long):
    return persons.same_person(key(short).split(), key(long).split())


@pytest.mark.parametrize(
    ("word", "whole", "reason"),
    [
        ("Nieden", "Karl zur Nieden", "surname of"),
        ("zur Nieden", "Karl zur Nieden", "surname of"),
        ("av Geijer", "Ada av Geijer", "surname of"),
        ("Salman", "Mohammed bin Salman", None),
        ("Okafr", "Ada Okafr", "surname of"),
        ("Lisa", "Ada Lissa", None),
        ("Yusof", "Ada Yusoff", "spelling of the surname of"),
        ("Wok", "Ada Vok", None),
        ("Woka", "Ada Voka", "spelling of the surname of"),
        ("A", "A Okafor", None),
        ("Ada", "Ada Okafor", "first name of"),
        ("García Márquez", "Gabriel García Márquez", "surname of"),
        ("Uno Dos Tres", "Eva Uno Dos Tres", "surname of"),
        ("Uno Due Tre", "Eva Uno Due Tre", None),
        ("Luca", "Ada Luca Bo", "part of the name of"),
        ("Ted", "Theodore Bell", "nickname of"),
        ("Al", "Albert Bell", None),
        ("Obamas", "Barack Obama", "family of"),
        ("Joneses", "Owen Jones", "family of"),
        ("Bels", "Ada Bel", None),
        ("Bells", "Ada Bell", "family of"),
        ("Benedict", "Benedict XVI", "shorter form of"),
        ("Bell Jr", "Ada Bell", None),
        ("Bell Jr", "Ada Bell Jr", "surname of"),
    ],
)
def test_part_of_a_persons_name(word, whole, reason):
    assert part(word, whole) == reason


@pytest.mark.parametrize(
    ("short", "long", "reason"),
    [
        ("JRR Tolkien", "John Tolkien", "initials of"),
        ("JRRR Tolkien", "John Tolkien", None),
        ("Jo Tolkien", "John Tolkien", None),
        ("JK Rowling", "Joanne Kathleen Rowling", "initials of"),
        ("J. Rowling", "Joanne Rowling", "initials of"),
        ("Ada Bell", "Ada Q Bell", "shorter form of"),
        ("Ada R Bell", "Ada Q Rita Bell", None),
        ("Bell", "Ada Bell", None),
        ("Ada Q Bell", "Ada Bell", None),
        ("Abe Shinzo", "Shinzo Abe", "other order of"),
        ("María José", "José María", None),
        ("Ada Bell Jr", "Ada Bell", None),
        ("Yusof Bell", "Yussof Bell", "spelling of"),
        ("Wok Bell", "Vok Bell", None),
        ("Woka Bell", "Voka Bell", "spelling of"),
        ("Bob Bell", "Robert Bell", "nickname of"),
        ("Bob Bell", "Robert Q Bell", "nickname of"),
    ],
)
def test_two_whole_names_of_a_person(short, long, reason):
    assert same(short, long) == reason


@pytest.mark.parametrize(
    ("short", "long", "is_short"),
    [
        ("Acme", "Acme Holdings", True),
        ("Acme Inc", "Acme", True),
        ("Kin", "Kin Bell", False),
        ("KKR", "KKR Partners", True),
        ("Kino", "Kino Bell", True),
        ("Group", "Lomba Group", True),
        ("Bank", "Bank of Kano", True),
        ("Bank", "Bank Kano", False),
        ("Sony", "Sony Music", False),
        ("Manchester City", "Manchester City Council", False),
        ("Johns Hopkins", "Johns Hopkins University", True),
        ("Hopkins", "Johns Hopkins University", True),
        ("Hopkins", "Johns Hopkins Bell", False),
        ("Supreme Court", "United States Supreme Court", True),
        ("Supreme Court", "First Roda Supreme Court", False),
        ("Supreme Court", "Roda Lomba Supreme Court", True),
        ("Supreme Court", "Roda Lomba Kano Supreme Court", False),
        ("Bank of Scotland", "Royal Bank of Scotland", False),
        ("Federal Reserve", "US Federal Reserve", True),
        ("Kano", "Bank of Kano", False),
        ("Roda Kenya", "Roda Kenya Bell", False),
        ("Roda", "Roda Kenya", False),
    ],
)
def test_short_for_an_organisation(short, long, is_short):
    assert organisations.is_short_for(key(short).split(), key(long).split()) is is_short


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("department of justice", "justice department"),
        ("ministry of foreign affairs", "foreign ministry"),
        ("university of oxford", "oxford university"),
        ("university of washington", None),
        ("university of new york", None),
        ("bank of kano", None),
        ("ministry of", None),
        ("the", None),
    ],
)
def test_the_other_order_of_a_body(name, other):
    words = organisations.inverted(name.split())
    assert words == (tuple(other.split()) if other else None)


@pytest.mark.parametrize(
    ("words", "merged"),
    [("exxon mobil", True), ("exxon browns", False), ("exxon group", False), ("exxon", False)],
)
def test_two_companies_in_one(words, merged):
    alone = {("exxon",), ("mobil",), ("browns",), ("group",)}
    assert organisations.merged(words.split(), alone) is merged


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Fla.", "florida"),
        ("NY", "new york"),
        ("Mo", "mo"),
        ("drc", "drc"),
        ("US", "united states"),
        ("Saint Louis", "st louis"),
        ("Saint", "saint"),
        ("the Bahamas", "bahamas"),
        ("Kiev", "kyiv"),
        ("Republic of Kenya", "kenya"),
        ("republic of kenya", "kenya"),
    ],
)
def test_the_usual_form_of_a_place(text, form):
    assert places.usual(text) == form


@pytest.mark.parametrize(
    ("short", "long", "before", "is_short"),
    [
        ("kursk", "kursk oblast", ["in "], True),
        ("thames", "thames river", ["the "], True),
        ("thames", "thames river", ["in "], False),
        ("heathrow", "heathrow airport", ["at "], True),
        ("heathrow", "heathrow airport", ["at ", "in "], False),
        ("denver", "denver city", ["in "], True),
        ("kansas", "kansas city", ["in "], False),
        ("new york", "new york city", ["in "], True),
        ("colorado", "colorado river", ["the "], True),
        ("colorado", "colorado river", ["the ", "in "], False),
        ("colorado", "colorado river", [], False),
        ("ontario", "lake ontario", ["on "], False),
        ("kariba", "lake kariba", ["on "], True),
        ("kariba", "lake kariba", ["in "], False),
        ("kenya", "republic of kenya", [], True),
        ("kenya", "lomba", [], False),
    ],
)
def test_short_for_a_place(short, long, before, is_short):
    assert places.is_short_for(short.split(), long.split(), before) is is_short


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("said Gov. ", "governor"),
        ("(Mrs ", "mrs"),
        ("the president ", "president"),
        ("my lord ", ""),
        ("Lord ", "lord"),
        ("the tall ", ""),
        ("Mrs", ""),
    ],
)
def test_the_title_before_a_name(before, title):
    assert title_of(before) == title


def test_keys_and_sounds():
    assert key("KIM JONG-UN") == key("Kim Jong Un") == "kim jong un"
    assert key("J.K. Łuć") == "jk luc"
    assert sound("gaddafi") == sound("qadhafi") != sound("gadafo")
    assert sound("zelenskyy") == sound("zelensky")
