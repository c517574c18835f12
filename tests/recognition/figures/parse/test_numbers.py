"""Numbers in digits and words have their values."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # words
    "There were {two and a half million|count|2500000||||voters} voters.",
    "There were {half a million|count|500000||||voters} voters.",
    "There were {three-quarters of a million|count|750000||||voters} voters.",
    "There were {a hundred and ten|count|110||||voters} voters.",
    "There were {two hundred thousand|count|200000||||voters} voters.",
    "There were {two dozen|count|24||||voters} voters.",
    "There were {twelve hundred|count|1200||||voters} voters.",
    # digits
    "There were {2½ tonnes|quantity|2.5||tonne} of it.",
    "There were {2 1/2 tonnes|quantity|2.5||tonne} of it.",
    "There were {1.000.000,50|count|1000000.5} of it.",
    "There were {10\N{NO-BREAK SPACE}000|count|10000||||voters} voters.",
    "There were {12,34,567|count|1234567||||voters} voters.",
    "It was {9 800 000,5 metres|quantity|9800000.5||metre}.",
    "There were {9.8 billion|count|9800000000||||voters} voters.",
    # scales
    "There were {5 lakh crore|count|5e+12||||voters} voters.",
    "There were {5 thousand crore|count|50000000000||||voters} voters.",
    "There were {4 mn|count|4000000||||voters} voters.",
    "There were 1000000000000000 quadrillion voters.",
    # minus
    "It fell to {minus 5 degrees|quantity|-5||degree}.",
    "At {-12C|quantity|-12||degree Celsius} the pipes froze.",
    "It was {10-12|score|10|12} by then.",
    # words
    "It has {twenty-three|count|23||||cars} cars.",
    "It has {twenty three|count|23||||cars} cars.",
    "It has {ninety-nine|count|99||||cars} cars.",
    "It has {one and a half tonnes|quantity|1.5||tonne}.",
    "It has {one and a quarter tonnes|quantity|1.25||tonne}.",
    "It has {one and a third tonnes|quantity|1.33333333333||tonne}.",
    "It has {one and three-quarters tonnes|quantity|1.75||tonne}.",
    "It has {a half-million|count|500000||||cars} cars.",
    "It has {half-a-million|count|500000||||cars} cars.",
    "It has {half a dozen|count|6||||cars} cars.",
    "It has {three quarters of a billion|count|750000000||||cars} cars.",
    "It has {three quarters of a trillion|count|750000000000||||cars} cars.",
    "It took {a hundred|count|100} and {five years|duration|5||year}.",
    "It took {a hundred|count|100} and {five months|duration|5||month}.",
    "It has {one thousand, two hundred|count|1200||||cars} cars.",
    "It has {two thousand-five|count|2005||||cars} cars.",
    "It has {a thousand|count|1000||||cars} cars.",
    "It has {three lakh|count|300000||||cars} cars.",
    "It has {three crore|count|30000000||||cars} cars.",
    # digits
    "It weighs {2 1/4 tonnes|quantity|2.25||tonne}.",
    "It weighs {2 3/4 tonnes|quantity|2.75||tonne}.",
    "It weighs {2 1/3 tonnes|quantity|2.33333333333||tonne}.",
    "It weighs {2 2/3 tonnes|quantity|2.66666666667||tonne}.",
    "It weighs {2-1/2 tonnes|quantity|2.5||tonne}.",
    "It weighs {2|count|2} 1/25 tonnes.",
    "It weighs {¾ tonnes|quantity|0.75||tonne}.",
    "It weighs {12,345,678.5 tonnes|quantity|12345678.5||tonne}.",
    "It weighs {1,23,45,678.5 tonnes|quantity|12345678.5||tonne}.",
    "It weighs {1.234.567,8 tonnes|quantity|1234567.8||tonne}.",
    "It weighs {5.123456789 tonnes|quantity|5.123456789||tonne}.",
    "It weighs 12,3456 tonnes.",
    "It weighs {10\u202f000 tonnes|quantity|10000||tonne}.",
    "It weighs {10 000,25 tonnes|quantity|10000.25||tonne}.",
    "It weighs {10 000.25 tonnes|quantity|10000.25||tonne}.",
    "It weighs {2⅓ tonnes|quantity|2.33333333333||tonne}.",
    "It weighs {2⅔ tonnes|quantity|2.66666666667||tonne}.",
    "It weighs {2⅛ tonnes|quantity|2.125||tonne}.",
    "It weighs {2⅕ tonnes|quantity|2.2||tonne}.",
    "It weighs {2¼ tonnes|quantity|2.25||tonne}.",
    "It weighs 1.5.7 tonnes.",
    # scales
    "It has {4 million|count|4000000||||cars} cars.",
    "It has {4 millions|count|4000000||||cars} of cars.",
    "It has {4-million|count|4000000||||cars} cars.",
    "It has {4 trillion|count|4e+12||||cars} cars.",
    "It has {4 quadrillion|count|4e+15||||cars} cars.",
    "It has {4 thousand|count|4000||||cars} cars.",
    "It has {4 hundred|count|400||||cars} cars.",
    "It has {4 crore|count|40000000||||cars} cars.",
    "It has {4 lakhs|count|400000||||cars} of cars.",
    "It has {4 dozen|count|48||||cars} cars.",
    "It has {4 mln|count|4000000||||cars} cars.",
    "It has {4bn|count|4000000000||||cars} cars.",
    "It has {4 bln|count|4000000000||||cars} cars.",
    "It has {4tn|count|4e+12||||cars} cars.",
    "It has {4 trn|count|4e+12||||cars} cars.",
    "It has {4 cr|count|40000000||||cars} cars.",
    "It has {900000 trillion|count|9e+17||||cars} cars.",
    "It has 1000001 trillion cars.",
    # minus
    "It was {−12C|quantity|-12||degree Celsius} then.",
    "It was {minus 12C|quantity|-12||degree Celsius} then.",
    # more words
    "It has {twelve million|count|12000000||||cars} cars.",
    "It has {five hundred thousand|count|500000||||cars} cars.",
    "It has {five hundred and twenty-one thousand|count|521000||||cars} cars.",
    "It has {fifty-five hundred|count|5500||||cars} cars.",
    "It has {an hundred|count|100||||cars} cars.",
    "It has {1 000|count|1000||||cars} cars.",
    "It has {two million, three hundred thousand|count|2300000||||cars} cars.",
    "It has {three-quarters of a million|count|750000||||cars} cars.",
    "It has {one hundred, five|count|105||||cars} cars.",
    # groups
    "It weighs {10|count|10} {0005 tonnes|quantity|5||tonne}.",
    "It weighs {10|count|10} 000,255 tonnes.",
    "It weighs 1.234.5678 tonnes.",
    "It weighs 1,2345 tonnes.",
    "It weighs ½5 tonnes.",
]


@pytest.mark.parametrize("marked", CASES)
def test_numbers(marked):
    check(marked)
