"""Clock times and times of races."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # digits
    "It opens at {7.30pm|time} sharp.",
    "It opens at {7-9pm|time} sharp.",
    "It opens at {14:30|time} sharp.",
    "It opens at 14:60 sharp.",
    "It opens at 24:30 sharp.",
    "The gates open at {0900 GMT|time}.",
    "The gates open at 0900 there.",
    "It opens at {14.30 CET|time} there.",
    "It opens at {9am EST|time} there.",
    "It opens at {9am|time} XST there.",
    # words
    "It opens at {half past six|time}.",
    "About {six|time} in the evening he left.",
    "He left at {noon|time}.",
    "It is {two o’clock|time} now.",
    "It is {twelve o’clock|time} now.",
    # races
    "He won in {2:05:30|duration|2.091667||hour} there.",
    "He won in {2h 5m 30s|duration|2.091667||hour} there.",
    "He won in {1:46.2|duration|1.77||minute} there.",
    # digits
    "It is {7 p.m.|time} now.",
    "It is {7 P.M.|time} now.",
    "It is {7PM|time} now.",
    "It is {7 AM|time} now.",
    "It is 7pmx now.",
    "It is {7–9pm|time} now.",
    "It is {7am-9pm|time} now.",
    "It is {7.15-9.30pm|time} now.",
    "It is {7:15pm|time} now.",
    "It is {14:30 hrs|time} now.",
    "It is {14:30 hours|time} now.",
    "It is {14:30 GMT|time} now.",
    "It is 14:305 now.",
    "It is 14:30x now.",
    "It is {1430 hrs|time} now.",
    "It is {1430h|time} now.",
    "It is 2530h now.",
    "It is {2330 UTC|time} now.",
    "It is {23.30 BST|time} now.",
    "It is {23.60|count|23.6||||BST} BST now.",
    "It is {9am NZDT|time} now.",
    # words
    "It is {two o'clock|time} now.",
    "It is {12 o’clock|time} now.",
    "It is {13|count|13||||o’clock} o’clock now.",
    "It is {ten|time} in the morning.",
    "It is {ten|time} in the afternoon.",
    "It is {ten|time} at night.",
    "It is {ten|count|10} at nights.",
    "It is {half-past-two|time} now.",
    "It is {quarter past two|time}.",
    "It is {five past two|time}.",
    "It is {ten past two|time}.",
    "It is {twenty past two|time}.",
    "It is {twenty-five past two|time}.",
    "It is {quarter to nine|time}.",
    "It is {midnight|time}.",
    "It is {midday|time}.",
    "It is noonish.",
    # races
    "He won in {2:05:30.25|duration|2.091736||hour} there.",
    "He won in 2:05:30x there.",
    "He won in 2:05:30:1 there.",
    "He won in 2:65:30 there.",
    "He won in {2h 5m|duration|2.083333||hour} there.",
    "He won in {2hrs 5mins 30secs|duration|2.091667||hour} there.",
    "He won in {2hr 5min 30.5s|duration|2.091806||hour} there.",
    "He won in {11:46.25|duration|11.770833||minute} there.",
    "He won in 11:46.2x there.",
    "He won in 11:66.2 there.",
    # more
    "It is 25:30 now.",
    "It is {12:30|time} cars.",
    "It is 9:5 now.",
    "It is {9.05 GMT|time} now.",
    "It is {9.05|count|9.05} now.",
    "It is {0:30|time} now.",
    "It is {7 am EST|time}.",
    "From {7 - 9pm|time}.",
    "At {0905h|time} it began.",
    "It is {one o’clock|time}.",
    "It is {ten|count|10} in the mornings.",
    "It is {half past one|time}.",
    "It is {five|count|5||||past} past it.",
    "He ran {1h 05m 30s|duration|1.091667||hour}.",
    "He ran {1:05.5|duration|1.091667||minute}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_times(marked):
    check(marked)
