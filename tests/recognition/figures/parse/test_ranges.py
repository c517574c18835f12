"""Two amounts are a range, a change, or two things."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # units shared
    "Some {200 to 300 millimetres|quantity|200|300|millimetre|range} fell.",
    "Wait {two or three days|duration|2|3|day|range}.",
    "It takes {5-6 hours|duration|5|6|hour|range}.",
    "Wait {two-three days|duration|2|3|day|range}.",
    "They have {five|count|5} or {60 metres|quantity|60||metre}.",
    "They have {5 or 50 metres|quantity|5|50|metre|range}.",
    # scales shared
    "It cost {3 to 4 million euros|money|3000000|4000000|EUR|range}.",
    "It cost {£3-4m|money|3000000|4000000|GBP|range}.",
    "It cost {30-40p|money|0.3|0.4|GBP|range}.",
    # between and
    "Between {£3 and £4|money|3|4|GBP|range} is due.",
    "It has {£3|money|3||GBP} and {£4|money|4||GBP||coins} coins.",
    "It is between {3 and 4 metres|quantity|3|4|metre|range}.",
    "It has {3|count|3} and {4 metres|quantity|4||metre}.",
    # from
    "It grew from {410|quantity|410||hectare} to {610 hectares|quantity|610||hectare}.",
    "It grew from {£1.20|money|1.2||GBP} to {£1.50|money|1.5||GBP}.",
    "It is some {410 to 610 hectares|quantity|410|610|hectare|range}.",
    # changes
    "It rose {5 per cent|percent|5||percent} to {8 per cent|percent|8||percent}.",
    "It was {5 per cent to 8 per cent|percent|5|8|percent|range}.",
    "It rose {5 to 8 per cent|percent|5|8|percent|range}.",
    "It rose by just {5 metres|quantity|5||metre} to {8 metres|quantity|8||metre}.",
    # downwards
    "It is {£4|money|4||GBP} to {£3|money|3||GBP}.",
    # other units
    "It is {5 metres|quantity|5||metre} to {8 hours|duration|8||hour}.",
    "It cost {£5|money|5||GBP} to {$8|money|8||USD}.",
    # as much as
    "It is {5 to as much as 8 metres|quantity|5|8|metre|range}.",
    # links
    "It is {5 – 6 metres|quantity|5|6|metre|range}.",
    "It is {5—6 metres|quantity|5|6|metre|range}.",
    "It is {5- to 6-metre|quantity|5|6|metre|range} long.",
    "It is {5 to as many as 6 metres|quantity|5|6|metre|range}.",
    "It is {5 or 6 metres|quantity|5|6|metre|range}.",
    "Boys aged {5 and 6|age|5|6|year|range} years came.",
    "It is from between {5 and 6 metres|quantity|5|6|metre|range}.",
    "It is {5 metres–6 metres|quantity|5|6|metre|range}.",
    "It is {5|count|5} and {6 metres|quantity|6||metre}.",
    # not shared
    "It is {two-three kilos|quantity|2|3|kilogram|range}.",
    "It is {two to three per cent|percent|2|3|percent|range}.",
    "It is {five to 8-year-old|age|5|8|year|range|boys} boys.",
    "It cost {£5 to 8 million|money|5000000|8000000|GBP|range}.",
    "It cost between {£5 and 8|money|5|8|GBP|range}.",
    "It cost {£5–8|money|5|8|GBP|range}.",
    "It cost {£5|money|5||GBP} to {8 metres|quantity|8||metre}.",
    "It is {5% to 8%|percent|5|8|percent|range}.",
    "It is {8%|percent|8||percent} to {5%|percent|5||percent}.",
    "It is {5%|percent|5||percent} to {5%|percent|5||percent}.",
    # changes
    "It fell {5%|percent|5||percent} to {8%|percent|8||percent}.",
    "It rose by nearly {5%|percent|5||percent|about} to {8%|percent|8||percent}.",
    "It rose another {5%|percent|5||percent} to {8%|percent|8||percent}.",
    "It is up {5%|percent|5||percent} to {8%|percent|8||percent}.",
    "Shares were up by just {5%|percent|5||percent} to {8%|percent|8||percent}.",
    "It rose {9|count|9} to {8 metres|quantity|8||metre}.",
    "It rose {5 – 8 metres|quantity|5|8|metre|range}.",
    # shared scales
    "It is {3 to 4 million metres|quantity|3000000|4000000|metre|range}.",
    "It is {3-4 million metres|quantity|3000000|4000000|metre|range}.",
    "It cost {3-4 million euros|money|3000000|4000000|EUR|range}.",
    "It cost {3 million to 4 million euros|money|3000000|4000000|EUR|range}.",
    "It cost {£3 million-4 million|money|3000000|4000000|GBP|range}.",
    "It cost {30 to 40 cents|money|0.3|0.4|USD|range}.",
    # widest
    "It is {5|count|5} or {55 metres|quantity|55||metre}.",
    "It is {5|count|5} or {56 metres|quantity|56||metre}.",
    "It is {40|count|40} to {4 million metres|quantity|4000000||metre}.",
    "It is {5- or 6-metre|quantity|5|6|metre|range} long.",
    "Between {£5m and 8 million|money|5000000|8000000|GBP|range}.",
    "It is {5|count|5}, {6 metres|quantity|6||metre}.",
    "It is from {5-6 metres|quantity|5|6|metre|range}.",
    "It is from {5 metres|quantity|5||metre} up to {8 metres|quantity|8||metre|under}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_ranges(marked):
    check(marked)
