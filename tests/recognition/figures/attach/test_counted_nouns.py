"""What a figure counts."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # noun after
    "{Two|count|2||||North Korean soldiers} North Korean soldiers left.",
    "About {2,500|count|2500|||about|voters} voters came.",
    "{Two|count|2||||dogs} dogs’ tails.",
    "{Two|count|2} left.",
    "{Two|count|2||||injured men} injured men left.",
    "{Two|count|2} injured in it.",
    "{Two|count|2||||Reds fans} Reds fans left.",
    "{Two|count|2||||cars} more cars left.",
    "{Two|count|2} more left.",
    "{Two|count|2||||cars} other cars left.",
    # of
    "{Half|ratio|0.5||||cars} of all the cars left.",
    "More than {40%|percent|40||percent|over|old bridges} of its old bridges are shut.",
    "It has {40|count|40||||cars} of the {50|count|50||||cars} cars.",
    "It has {40|count|40||||cars} of Ali’s cars.",
    # scores and ages
    "A {3-1|score|3|1|||home win} home win.",
    # ratios
    "{One in five|ratio|0.2||||pupils} pupils left.",
    "{One in five|ratio|0.2} came.",
    "It costs {twice|ratio|2||||price} the price.",
    "It has {twice|ratio|2||||cars} as many cars.",
    "It is {1.5 times|ratio|1.5} bigger.",
    "It is {1.5 times|ratio|1.5||||normal levels} normal levels.",
    # measures
    "A {17ft|quantity|17||foot||wave} wave came.",
    "It is {17ft|quantity|17||foot} wave-like.",
    "It has {€5|money|5||EUR||cars} worth of cars.",
    "He spent {€5|money|5||EUR||cars} on cars.",
    "He put {€5|money|5||EUR} on cars.",
    "It has {€5|money|5||EUR||cars} cars.",
    "It has {€5|money|5||EUR} extra.",
    "He has {five years|duration|5||year||jail}’ jail.",
    "It has {5 metres|quantity|5||metre} cars.",
    # counted before
    "At least {14|count|14|||over|people} people died and {thousands|count||||about|people} were hurt.",
    "At least {14|count|14|||over|people} people died and {thousands|count||||about|cars} of cars sank.",
    "At least {14|count|14|||over|people} people died and {40%|percent|40||percent||people} of them left.",
    "Some {14|count|14|||about|people} people died, but {40%|percent|40||percent} rose.",
    # groups
    "It has a staff of {40|count|40||||staff}.",
    "It has a price of {40|count|40}.",
    # ages counted
    "It has {two|count|2||||boys} {17-year-old|age|17||year||boys} boys.",
    # phrases
    "{Two|count|2||||car trains}-car trains left.",
    "{Two|count|2||||big cars} big cars’ ends.",
    "{Two|count|2||||Big cars} Big cars left.",
    "{Two|count|2||||red ended cars} red ended cars left.",
    "{Two|count|2||||big ending cars} big ending cars.",
    "{Two|count|2||||deed men} deed men left.",
    "{Two|count|2} aged in it.",
    "{Two|count|2||||Red cars} Red cars left.",
    "{Two|count|2||||cars} cars’.",
    # of
    "{Two|count|2|||about|cars} or so of the cars left.",
    "{Two|count|2||||cars} of all the cars left.",
    "{Two|count|2||||cars} of more than the cars left.",
    "{Two|count|2||||cars} of Ali Baba’s cars left.",
    "{Two|count|2||||cars} of the boys’ cars left.",
    "{Two|count|2||||cars} of the {5 million|count|5000000||||cars} cars left.",
    "{Two|count|2||||cars} of the {five|count|5||||cars} cars left.",
    "{Two|count|2||||cars} of the {5 thousand|count|5000||||cars} cars left.",
    "{Two|count|2||||cars} of the {5 billion|count|5000000000||||cars} cars left.",
    "{Two|count|2} in all.",
    "{$40|money|40||USD||cars} of cars.",
    # skipped
    "{Two|count|2|||over|cars} plus cars left.",
    "{Two|count|2|||over|cars}+ cars left.",
    "{Two|count|2|||over|cars} or more cars left.",
    "{Two|count|2||||cars} further cars left.",
    "{Two|count|2||||cars} such cars left.",
    "{Two|count|2} more.",
    "{Two|count|2} other left.",
    "{$5|money|5||USD||cars}-a-day cars.",
    "{$5|money|5||USD||cars}-per-day cars.",
    "{Two|count|2||||cars} new cars left.",
    # same
    "Some {14|count|14|||about|people} people came; {five|count|5||||people} in it.",
    "Some {14|count|14|||about|people} people came; {five|count|5||||people}, though.",
    "Some {14|count|14|||about|people} people came; {five|count|5||||people} (or so).",
    "Some {14|count|14|||about|people} people came; {five|count|5||||people} of them left.",
    "Some {14|count|14|||about|people} people came; {five|count|5} of us left.",
    "Some {14|count|14|||about|people} people came; {five|count|5||||people} — no more.",
    "Some {14|count|14|||about|people} people came; {five|count|5||||others} others were hurt.",
    "Some {14|count|14|||about|people} people came; {a third|ratio|0.333333||||people} were hurt.",
    "Some {14|count|14|||about|people} people came; {a third|ratio|0.333333} fell.",
    "Some {14|count|14|||about|people} people came; {a third|ratio|0.333333||||people} of those left.",
    "Some {14|count|14|||about|people} people came. Then for a long time nothing at all happened in this small and quiet place by the sea where nobody ever goes unless it is to look at the birds, which are many and loud, and at the boats, of which there are few, and {five|count|5} were hurt.",
    # measures
    "An almost {17ft|quantity|17||foot|about|wave} wave.",
    "A nearly {17ft|quantity|17||foot|about|wave} wave.",
    "The mostly {17ft|quantity|17||foot||wave} wave.",
    "Its {17ft|quantity|17||foot||wave} wave.",
    "Big {17ft|quantity|17||foot} wave.",
    "He spent it all on {$5|money|5||USD||cars} on cars.",
    "He spends some {$5|money|5||USD|about|cars} on cars.",
    "It has {$5|money|5||USD||big cars} big cars.",
    "It has {$5|money|5||USD} bigly.",
    "It has {$5|money|5||USD} doing.",
    "It has {$5|money|5||USD} richer.",
    "It has {$5|money|5||USD} ax.",
    "It has a {five-year|duration|5||year||jail term} jail term.",
    # ratios
    "It is {a third|ratio|0.333333||||size} over its size.",
    "It is {a third|ratio|0.333333||||size} the size.",
    "It is {a third|ratio|0.333333||||cars} as many cars.",
    "It is {twice|ratio|2||||own size} its own size.",
    "It is {twice|count|2} of it.",
    "It is {two times|ratio|2} bigger.",
    "{One in five|ratio|0.2||||big cars} big cars.",
    "{One in five|ratio|0.2} big car.",
    "{One out of five|ratio|0.2||||cars} cars.",
]


@pytest.mark.parametrize("marked", CASES)
def test_counted_nouns(marked):
    check(marked)
