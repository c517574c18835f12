"""Money of several countries, dollars and cents."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # dollars
    "It is Singapore. It cost Singapore, {5 dollars|money|5||SGD}.",
    "Sydney and Perth and Perth: {5 bucks|money|5||AUD}.",
    "Sydney: {$5|money|5||USD}.",
    "Sydney, Sydney: {$5|money|5||AUD}.",
    "Sydney, Sydney and the US: {$5|money|5||AUD}.",
    "Sydney, Sydney, the US, the US: {$5|money|5||USD}.",
    "Sydney, Sydney: {S$5|money|5||SGD}.",
    # cents
    "It is {5 euros|money|5||EUR} here, and {21 cents|money|0.21||EUR} there.",
    "It is {5 euros|money|5||EUR} here. For a long time nothing was paid in this small and quiet place at all by anybody, and {21 cents|money|0.21||USD} there.",
    "It is {5 euros|money|5||EUR}, {6 metres|quantity|6||metre}, {7 metres|quantity|7||metre}, {8 metres|quantity|8||metre}, {21 cents|money|0.21||USD}.",
    "It is {5 euros|money|5||EUR}, {6 metres|quantity|6||metre}, {7 metres|quantity|7||metre}, {21 cents|money|0.21||EUR}.",
    # nearest
    "It was {5 pesos|money|5||CLP} there, in Chile.",
    "In Chile it is dear; it was {5 pesos|money|5||CLP}, not in Cuba.",
    "In Chile and then in many other places it is so dear; it was {5 pesos|money|5||CUP} (Cuba).",
    "The Chilean price is {5 pesos|money|5||CLP}.",
    # more
    "It cost {5 kroner|money|5||DKK}.",
    "It cost {5 kroner|money|5||NOK} in Norway.",
    "In Norway it cost {5 kroner|money|5||NOK}.",
    "In Norway, and then in a Danish town, it cost {5 kroner|money|5||DKK}.",
    "Turkey paid {5 lira|money|5||TRY}.",
    "Canada and Canada and Canada: {5 cents|money|0.05||CAD}.",
    "Canadian firms paid {$5|money|5||CAD}, Canadian banks {$6|money|6||CAD}.",
    "A Canadian firm paid {$5|money|5||USD}.",
    "Kenya and Canada and Canada: {$5|money|5||CAD}.",
    "Kenya, Kenya, Canada and Canada: {$5|money|5||USD}.",
    "Hong Kong, Sydney, Sydney: {5 Hong Kong dollars|money|5||HKD}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_shared_currencies(marked):
    check(marked)
