"""Initials of names and what is written as an acronym."""

import pytest

from explorer.recognition.acronyms import acronyms_of, is_acronym, is_spoken, letters


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Federal Election Commission", "FEC"),
        ("Ministry of Defence", "MD"),
        ("Ministry of Defence", "MOD"),
        ("HM Revenue and Customs", "HMRC"),
        ("HM Revenue and Customs", "HRC"),
        ("Acme Bell Inc", "AB"),
        ("Trans-Lomba Bell", "TLB"),
    ],
)
def test_the_acronyms_a_name_may_have(name, acronym):
    assert acronym in acronyms_of(name)


@pytest.mark.parametrize(
    ("name", "acronym"), [("Bell", "B"), ("HMRCX Bell", "HMRCXB"), ("Acme Bell", "A")]
)
def test_what_is_no_acronym_of_a_name(name, acronym):
    assert acronym not in acronyms_of(name)


@pytest.mark.parametrize("name", ["FEC", "U.N.", "MoD", "AT&T", "UNFICYPX", "NGOs"])
def test_written_as_an_acronym(name):
    assert is_acronym(name)


@pytest.mark.parametrize("name", ["Bell", "UNFICYPXY", "A B", "Xi", "F"])
def test_not_written_as_an_acronym(name):
    assert not is_acronym(name)


def test_an_acronym_written_as_a_word():
    assert [is_spoken(one) for one in ("Nat", "Nato", "Frontex", "Frontexo")] == [0, 1, 1, 0]
    assert letters("A.T.&T") == "ATT"
