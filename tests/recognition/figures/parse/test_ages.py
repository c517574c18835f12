"""Ages that the words around a number tell, and numbers that are none."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # after aged
    "A man aged {52|age|52||year} was held.",
    "Boys aged {9 to 13|age|9|13|year|range} play here.",
    "He is aged {119|age|119||year} now.",
    # decade of a life
    "She is in her early {40s|age|40||year|about} now.",
    "He went into his {nineties|age|90||year|about} happily.",
    "It was built in the {1940s|date}.",
    # limits
    "She is under {18|age|18||year|under}.",
    "{Half|ratio|0.5} of them are under {35|age|35||year|under}.",
    "She is under {35|age|35||year|under}.",
    # people under
    "Children under {five|age|5||year|under} fell ill.",
    "Nigerians over {60|age|60||year|over} voted.",
    "He is older than {30|age|30||year|over} now.",
    # and older
    "It is for people {65|age|65||year|over} and older.",
    "It is for chairs {65|count|65|||over} and older.",
    # not years
    "Children under {5%|percent|5||percent|under} fell ill.",
    "Children under {five million|count|5000000|||under} fell ill.",
    # being
    "He was {31|age|31||year} and poor.",
    "Okafor, who is just {19|age|19||year}, won.",
    "It was {31|count|31} and poor.",
    "He was {31 metres|quantity|31||metre} up.",
    "He was {0.5|count|0.5}, they said.",
    # becoming
    "She is still only {19|age|19||year}.",
    "The youngest is {12|age|12||year}.",
    "The youngest is {11|count|11}.",
    "They gave only {19|count|19}.",
    # apposed
    "Ada Okafor, {71|age|71||year}, disagreed.",
    "Ada Okafor, {71 metres|quantity|71||metre} up, disagreed.",
    "Ada Okafor, {nine|age|9||year}, disagreed.",
    "Ada Okafor, one, disagreed.",
    # several
    "Their sons Ali, {4|age|4||year}, {7|age|7||year}, and {9|age|9||year}, came.",
    # at
    "At {80|age|80||year}, he still rows.",
    "She retired at {64|age|64||year}.",
    "At {9|count|9}, he still rows.",
    "She stopped at {64|count|64}.",
    "She retired at {10|age|10||year}, they say.",
    # brackets
    "Ada Okafor ({71|age|71||year}) spoke.",
    "The tables ({71|count|71}) are old.",
    # persons and verbs
    "I was {31|age|31||year} and poor.",
    "She’s {31|age|31||year} and poor.",
    "Who is {31|count|31}?",
    "A man who is {31|age|31||year}, they say.",
    "He turned {31|age|31||year} at the time.",
    "He was {31|age|31||year} when it came.",
    "He was {31|age|31||year} this week.",
    "He was {31|age|31||year} last week.",
    "He was {31|age|31||year} in Rome.",
    "He was {31|age|31||year} on {Tuesday|date}.",
    "He was {31|age|31||year} but poor.",
    "He was {31|age|31||year} — poor.",
    "He was {31|age|31||year} – poor.",
    "He was {31|count|31} in rows.",
    # limits of the few and the many
    "She is under {80|age|80||year|under}.",
    "She is under {79|age|79||year|under}.",
    "They are over {85|age|85||year|over}.",
    "They are over {20|age|20||year|over}.",
    "They are over {90|count|90|||over}.",
    "They are over {15|count|15|||over}.",
    "She is under {16|age|16||year|under}.",
    "She is under {18 metres|quantity|18||metre|under}.",
    "Most were still under {25|age|25||year|under}.",
    "He was over {18|age|18||year|over}.",
    # people
    "Children above {five|age|5||year|over} fell ill.",
    "Women below {30|age|30||year|under} left.",
    "Men who are over {40|age|40||year|over} left.",
    "Men still under {40|age|40||year|under} left.",
    "Japanese over {60|age|60||year|over} voted.",
    "He is younger than {30|age|30||year|under} now.",
    # apposition ends
    "Okafor, {71|age|71||year}; Ali, {9|age|9||year}.",
    "Okafor, {71|age|71||year}.",
    "(Okafor, {71|age|71||year})",
    "“Okafor, {71|age|71||year}”",
    "Okafor, {71|age|71||year} and Ali, {9|age|9||year}, came.",
    "Okafor, {71|age|71||year} and Ali came.",
    "Okafor, {71|count|71} and {40|count|40||||cows} cows came.",
    "Okafor, {71|age|71||year} and {40|count|40} came.",
    "Okafor, {71|age|71||year}",
    # several ages
    "Their sons, {4|age|4||year} and {7|age|7||year}, came.",
    "Their sons, {4|age|4||year}, {7|age|7||year}, {9|age|9||year}.",
    # at an age
    "Now At {80|age|80||year}, he rows.",
    "At just {80|age|80||year}, he rows.",
    "At only {80|age|80||year}, he rows.",
    "He died at {80|age|80||year}; she lives.",
    "He married at just {30|age|30||year}, they say.",
    "He was orphaned at only {12|age|12||year}.",
    "He retired in {March|date} at {64|age|64||year}.",
    "He died at {80 metres|quantity|80||metre}.",
    # brackets and relatives
    "The boy (9) left.",
    "The son (4) left.",
    "Ada Okafor ({71|age|71||year}, left) spoke.",
    "Ada Okafor ({71|count|71} left) spoke.",
    # decades
    "He is in his late {40s|age|40||year|about} now.",
    "He is in his mid-{40s|age|40||year|about} now.",
    "He is in their early {fifties|age|50||year|about} now.",
    "He reached his {’80s|age|80||year|about} now.",
    # ranges after aged
    "Boys aged {9-13|age|9|13|year|range} play.",
    "Boys aged {9 to under 13|age|9|13|year|range} play.",
    "Boys aged {13|age|13||year} to {9|count|9||||play} play.",
    "Boys aged between {9 and 13|age|9|13|year|range} play.",
    "Boys aged {9 to 119|age|9|119|year|range} play.",
    # numbers
    "He was {nine|age|9||year} and poor.",
    "He was {1|age|1||year} and poor.",
    "He was {two dozen|count|24} and poor.",
    "He was {−31|count|-31} and poor.",
    # bounds of ages
    "He was {119|age|119||year} and poor.",
    "He was {120|count|120} and poor.",
    "He was {zero|count|0} and poor.",
    "It is for people {eighty|count|80|||over} and older.",
    "It is for children {5|age|5||year|under} and under.",
    "It is for those {65|age|65||year|over} or over.",
    "He is over {16|age|16||year|over} in Rome.",
    "It is over {18|count|18|||over|rows} rows.",
    "He was only {31|age|31||year} and poor.",
    "He was not yet {31|age|31||year} and poor.",
    "They were {31|age|31||year} and poor.",
    "He will be {31|age|31||year} on {Monday|date}.",
    "He had just turned {31|age|31||year}.",
    "A woman aged just {31|age|31||year} left.",
    "A woman aged of {31|age|31||year} left.",
    "He is at age {31|age|31||year} now.",
    "She was of age {31|age|31||year} then.",
    "Ages {5 to 9|age|5|9|year|range} play.",
    "The age of {31|age|31||year} came.",
    # limits of laws and surveys
    "She is under {16|age|16||year|under}.",
    "She is under {17|age|17||year|under}.",
    "She is under {18|age|18||year|under}.",
    "She is under {21|age|21||year|under}.",
    "She is under {25|age|25||year|under}.",
    "She is under {60|age|60||year|under}.",
    "She is under {65|age|65||year|under}.",
    "She is under {70|age|70||year|under}.",
    "She is under {75|age|75||year|under}.",
    "She is under {80|age|80||year|under}.",
    "She is under {22|age|22||year|under}.",
    "She is under {61|age|61||year|under}.",
    "She is under {69|age|69||year|under}.",
    "She is under {81|age|81||year|under}.",
    # no years
    "He is older than {five times|count|5|||over} it.",
    "Children under {five thousand|count|5000|||under} fell.",
    "Children under {5 percent|percent|5||percent|under} fell.",
    "Children under {5|count|5|||under} per head fell.",
    "Children under {five days|duration|5||day|under} fell.",
    "Children under {five-metre|quantity|5||metre|under|walls} walls fell.",
    "Boys aged {9|age|9||year} to {13x|count|13} left.",
    # downwards
    "Boys aged {13|age|13||year} to {9|count|9} left.",
]


@pytest.mark.parametrize("marked", CASES)
def test_ages(marked):
    check(marked)
