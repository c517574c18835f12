"""Scores of games and votes."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # digits
    "They won {3-1|score|3|1} there.",
    "They lost by {3 - 1|score|3|1} there.",
    "There were {3|count|3} - {1|count|1} there.",
    "It is {3-8|count|3|8||range|eggs} eggs.",
    "They passed it {3-8|score|3|8|||votes} votes.",
    "It is {8-3|score|8|3|||eggs} eggs.",
    "They won {0-3|score|0|3} there.",
    # innings
    "They made {312/7|score|312|7} there.",
    "It is open 24/7 there.",
    # all and words
    "It ended {two-all|score|2|2}.",
    "It ended {2-all|score|2|2}.",
    "It was {three-two|score|3|2} then.",
    "It was {nil-two|score|0|2} then.",
    # votes
    "They voted {52 to 48|score|52|48} against it.",
    "They passed it by {52 votes to 48|score|52|48}.",
    "They walked {52|count|52} to {48|count|48} there.",
    "They voted from {52|count|52} to {48|count|48}.",
    "They voted {52|count|52} to {48|count|48||||eggs} eggs.",
    "They voted {52|count|52} to {52|count|52} then.",
    "They voted {five to four|score|5|4}.",
    "They voted {52 votes against 48|score|52|48}.",
    # digits
    "They won {3–1|score|3|1} there.",
    "They won {110-98|score|110|98} there.",
    "They won 3-1% there.",
    "They won 3-1-2 there.",
    "They won 3-1,5 there.",
    "They won a {3 - 1|score|3|1|||game} game.",
    "They led at {3 - 1|score|3|1} then.",
    "They made it {3 - 1|score|3|1} then.",
    "They won {0-1|score|0|1} there.",
    "They won 01-1 there.",
    "They had {3-8|count|3|8||range|goals} goals.",
    "They passed it {3-8|score|3|8|||points} points.",
    "They passed it {3-8|count|3|8||range|eggs} eggs.",
    # innings
    "They made {99/9|score|99|9} there.",
    "They made {312/10|score|312|10} there.",
    "They made 312/11 there.",
    "They made 9/7 there.",
    # all
    "It ended {12-all|score|12|12}.",
    "It ended {six-all|score|6|6}.",
    # words
    "It was {three–two|score|3|2} then.",
    "It was love-two then.",
    "It was {twelve-two|score|12|2} then.",
    "It was {nil-nil|score|0|0}.",
    # votes
    "They ruled {five to four|score|5|4}.",
    "They ruled {five|count|5} to {five|count|5}.",
    "They ruled {52|count|52} to {48%|percent|48||percent}.",
    "They ruled {52|count|52} to {48 %|percent|48||percent}.",
    "They ruled {52|count|52} to 48,5.",
    "They ruled {52|count|52} to {48.5|count|48.5}.",
    "They ruled {52|count|52} to 48-x.",
    "They ruled {52|count|52} to {48 metres|quantity|48||metre}.",
    "They ruled {52 to 48|score|52|48|||votes} votes.",
    "They ruled {52|count|52} to {48 million|count|48000000}.",
    "They ruled {5 million|count|5000000} to {48|count|48}.",
    "They ruled. {52|count|52} to {48|count|48} came.",
    "They ruled; {52|count|52} to {48|count|48} came.",
    # more
    "They won {3- 1|score|3|1} there.",
    "They won {3 -1|score|3|1} there.",
    "They won {3-1|score|3|1|||points} points.",
    "They won by {3-8|score|3|8|||runs} runs.",
    "They had {1-8|count|1|8||range|votes} votes.",
    "It was {four-all|score|4|4}.",
    "They won 24/7 there.",
    "They voted, in a long night that ended when all had gone home to eat and sleep, by {52|count|52} to {48|count|48}.",
    "It passed {52 votes to 48|score|52|48} there.",
    "They voted {52 to 480|score|52|480} there.",
    "They voted {52|count|52} to {4800|count|4800} there.",
    "They backed it {5-4|score|5|4}.",
    "They lost {5 - 4|score|5|4|||runs} runs.",
]


@pytest.mark.parametrize("marked", CASES)
def test_scores(marked):
    check(marked)
