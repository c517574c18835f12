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
]


@pytest.mark.parametrize("marked", CASES)
def test_shared_currencies(marked):
    check(marked)
