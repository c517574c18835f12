"""One table of the months and the days of the week."""

import calendar as python_calendar

import pytest

from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS, month_number


def test_months_and_days_are_those_of_the_calendar():
    assert list(MONTHS) == list(python_calendar.month_name)[1:]
    assert list(WEEKDAYS) == list(python_calendar.day_name)
    assert [month_number(month) for month in MONTHS] == list(range(1, 13))


@pytest.mark.parametrize("short", MONTHS_SHORT)
def test_an_abbreviation_is_that_of_one_month(short):
    number = month_number(short)
    assert number is not None and MONTHS[number - 1].startswith(short)


def test_other_words_are_no_months():
    assert month_number("Monday") is None and month_number("") is None
