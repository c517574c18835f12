"""Sums of money."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # after a sign
    "It cost {£3m|money|3000000||GBP}.",
    "It cost {£3 million|money|3000000||GBP}.",
    "It cost £3mx.",
    "It cost {US$5.50|money|5.5||USD}.",
    "They paid {Rs. 500|money|500||INR} for it.",
    "They paid {R8 million|money|8000000||ZAR}.",
    "The R2-D2 robot came.",
    "They paid {K5,000|money|5000||ZMW} for it.",
    "The N95 mask helped.",
    # pence
    "It cost {40p|money|0.4||GBP}.",
    "It cost {999p|money|9.99||GBP}.",
    "A 1080p picture.",
    "A 720p picture.",
    "A {721p|money|7.21||GBP||picture} picture.",
    "It cost 40p/l here.",
    # in words
    "He spent {5bn kroner|money|5000000000||DKK||shares} on shares.",
    "It cost {40 cents|money|0.4||USD}.",
    "It cost {5 USD|money|5||USD}.",
    "It took {nine|count|9} won games.",
    "It cost {5000 won|money|5000||KRW}.",
    "It cost {1000 won|money|1000||KRW}.",
    # pounds that are a weight
    "He lost {30 pounds|quantity|30||pound}.",
    "He lost {500 pounds|money|500||GBP}.",
    "It weighed {600 pounds|quantity|600||pound}.",
    "Bring {two pounds|quantity|2||pound||rice} of rice.",
    "Bring {two pounds|money|2||GBP||savings} of savings.",
    "He found {30 pounds|money|30||GBP}.",
    "It weighed {two million pounds|money|2000000||GBP}.",
    "It took {30 pounds per square inch|quantity|30||pound per square inch}.",
    "A {five-pound|quantity|5||pound||hammer} hammer fell.",
    # scale letters
    "It cost {£3bn|money|3000000000||GBP}.",
    "It cost {£3b|money|3000000000||GBP}.",
    "It cost {£3t|money|3e+12||GBP}.",
    "It cost {£3k|money|3000||GBP}.",
    "It cost {£3 m|money|3000000||GBP}.",
    "It cost {£3M|money|3000000||GBP}.",
    "It cost {$ 3|money|3||USD}.",
    "It cost {$½|money|0.5||USD} in all.",
    # letters before sums
    "It cost {R50|money|50||ZAR} there.",
    "It cost R5 there.",
    "It cost {R5.50|money|5.5||ZAR} there.",
    "It cost R5.5 there.",
    "It cost {N5m|money|5000000||NGN} there.",
    "It cost N5 there.",
    "It cost {K5bn|money|5000000000||ZMW} there.",
    "It cost {P5b|money|5000000000||PHP} there.",
    "It cost {N5k|money|5000||NGN} there.",
    "It cost {N5tn|money|5e+12||NGN} there.",
    "It cost {N5 mn|money|5000000||NGN} there.",
    "It cost {K5 000|money|5000||ZMW} there.",
    "It cost {K5 trillion|money|5e+12||ZMW} there.",
    "It cost {K5.5 billion|money|5500000000||ZMW} there.",
    "It cost K5 billionx there.",
    # pence
    "It cost {40c|money|0.4||USD}.",
    "It cost 40c.net.",
    "It cost 480p.",
    "It cost 40px.",
    "It cost 360p.",
    "It cost 2160p.",
    # in words
    "It cost {5|count|5||||eur} eur.",
    "It cost {5 EUR|money|5||EUR}.",
    "It cost {5 yen|money|5||JPY}.",
    "It cost {5-euro|money|5||EUR}.",
    "It cost {5 Hong Kong dollars|money|5||HKD}.",
    "It cost {5|count|5||||eurosx} eurosx.",
    # pounds
    "He lost {499 pounds|quantity|499||pound}.",
    "He weighs {501 pounds|quantity|501||pound}.",
    "It weighed {1000000 pounds|money|1000000||GBP}.",
    "It weighed {999999 pounds|quantity|999999||pound}.",
    "He put on {30 pounds|quantity|30||pound}.",
    "He lost weight, and found {30 pounds|money|30||GBP}.",
    "He lost nearly all of the things he had there, {30 pounds|money|30||GBP}.",
    "He lifts just about {30 pounds|quantity|30||pound|about}.",
    "He lost {30 lbs|quantity|30||pound}.",
    "He found {30 lbs|quantity|30||pound}.",
    "He found {30-pound|quantity|30||pound||stones} stones.",
    "Bring {two pounds|money|2||GBP||new flour} of new flour.",
    "Bring {two pounds|money|2||GBP||flour} of our flour.",
    # limits
    "It is 1081p there.",
    "It cost 1440p.",
    "It cost {1001 won|money|1001||KRW}.",
    "It cost {7|count|7} won.",
    "It cost {1.5p|money|0.015||GBP}.",
    "It cost {US$ 5|money|5||USD}.",
    "He ate {two pounds|quantity|2||pound}.",
    "They weighed in at {600 pounds|quantity|600||pound}.",
    "He gained {500 pounds|money|500||GBP}.",
    "He gained {499 pounds|quantity|499||pound}.",
    "It is {1000000 pounds per square inch|quantity|1000000||pound per square inch}.",
    "It cost {5 New Zealand dollars|money|5||NZD}.",
    "It cost {50 pence|money|0.5||GBP}.",
    "It cost {one penny|money|0.01||GBP}.",
    "It cost {5 öre|money|0.05||SEK}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_money(marked):
    check(marked)
