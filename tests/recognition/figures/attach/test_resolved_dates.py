"""Dates are resolved as far as the article, or its reader, says when it is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.figures import find_figures, parse_day, resolve_dates

WEDNESDAY = date(2024, 3, 13)


def isos(text, day=None):
    return [one.iso for one in resolve_dates(text, find_figures(text), day) if one.type == "date"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It opened on 12 March 2024.", ["2024-03-12"]),
        ("It opened on March 12, 2024, they say.", ["2024-03-12"]),
        ("It opened on Sept. 11, 2001.", ["2001-09-11"]),
        ("On 2024-03-12 it opened.", ["2024-03-12"]),
        ("It opened in March 2024.", ["2024-03"]),
        ("It opened in 1998.", ["1998"]),
        ("It was built in 1850-1900.", ["1850/1900"]),
        ("It was built in 1914-18.", ["1914/1918"]),
        ("It was loved in the 1990s.", ["199X"]),
        ("It ran from 3-5 March 2024.", ["2024-03-03/2024-03-05"]),
        ("The games are on July 6 to 9, 2025.", ["2025-07-06/2025-07-09"]),
        ("In 2023/24 it lost money.", ["2023/2024"]),
        ("It opened on 31 February 2024.", ["2024-02"]),
        ("It opened on Monday.", [None]),
        ("It opened on 12 March.", [None]),
    ],
)
def test_what_a_date_says_itself(text, wanted):
    assert isos(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It opened on Monday.", "2024-03-11"),
        ("It opened on Wednesday.", "2024-03-13"),
        ("It opened on Thursday.", "2024-03-07"),
        ("It will open on Monday.", "2024-03-18"),
        ("It opened on 12 March.", "2024-03-12"),
        ("It opened on 30 December.", "2023-12-30"),
        ("It opened in October.", "2023-10"),
        ("It opens in June.", "2024-06"),
    ],
)
def test_what_it_says_to_who_knows_the_day(text, wanted):
    assert isos(text, WEDNESDAY) == [wanted]


@pytest.mark.parametrize(
    ("text", "day", "wanted"),
    [
        ("It opened in December.", date(2024, 1, 5), "2023-12"),
        ("It opens in January.", date(2024, 12, 20), "2025-01"),
        ("It opened on 30 December.", date(2024, 1, 5), "2023-12-30"),
        ("It opens on 2 January.", date(2024, 12, 20), "2025-01-02"),
        ("It opened on 29 February.", date(2025, 1, 5), "2024-02-29"),
        ("It closes on Mondays.", date(2024, 3, 13), None),
        ("It is due to open on Thursday.", date(2024, 3, 13), "2024-03-14"),
        ("It is due. It opened on Thursday.", date(2024, 3, 13), "2024-03-07"),
        ("It opened on 3 and 5 March.", date(2024, 3, 13), "2024-03-03/2024-03-05"),
        ("It opened on 5-3 March.", date(2024, 3, 13), None),
        ("It ran in 1918-14.", date(2024, 3, 13), None),
        ("It ran in the first quarter of 2024.", date(2024, 3, 13), "2024-Q1"),
    ],
)
def test_the_nearest_day_is_meant(text, day, wanted):
    assert isos(text, day) == [wanted]


@pytest.mark.parametrize(
    "head",
    [
        "A ferry opens\n\n13 March 2024\n\n",
        "Published: March 13, 2024\n",
        "NAIROBI, Kenya, March 13, 2024 (AP) — ",
    ],
)
def test_an_article_says_when_it_is(head):
    assert isos(head + "The ferry opened on Monday.")[-1] == "2024-03-11"


def test_a_date_in_a_sentence_is_not_that_of_the_article():
    assert isos("The bridge fell on 13 March 2024, they say.\nIt opened on Monday.")[-1] is None


@pytest.mark.parametrize(
    "head",
    [
        "By Ada Okafor, who was there, for the Fremantle Evening Herald, on Wednesday 13 March 2024\n",
        "Nothing is said of when it was.\n" * 30 + "13 March 2024\n",
        "Nairobi, March 13, 2024 (AP) — it rained all day long, and in the night it rained again.\n",
    ],
)
def test_a_date_far_down_or_in_a_long_line_is_not_that_of_the_article(head):
    assert isos(head + "The ferry opened on Monday.")[-1] is None


def test_what_is_no_day_is_none():
    assert parse_day("soon") is None and parse_day("2024-13-45") is None


@given(st.dates(date(1200, 1, 1), date(2099, 12, 31)))
def test_a_day_written_any_way_is_itself(day):
    ways = [f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}"]
    for way in [*ways, day.isoformat()]:
        assert isos(f"It was on {way} that it came.") == [day.isoformat()], way


@given(st.text(alphabet="0123456789 -/MarchJuneonday,.st\n"), st.none() | st.dates())
def test_nothing_raises(text, day):
    resolve_dates(text, find_figures(text), day)
