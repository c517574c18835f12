"""Numbers that are not told."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # vague
    "{Dozens|count||||about|boats} of boats sank.",
    "{Hundreds of thousands|count||||about} came.",
    "{Several hundred|count||||about} came.",
    "{Scores|count||||about} were hurt.",
    "The scores matter.",
    "Several boats sank.",
    "{A few dozen|count||||about} came.",
    # more
    "{Tens of thousands|count||||about} came.",
    "Tens of them came.",
    "{Scores|count||||about} of them came.",
    "{Scores|count||||about} more came.",
    "{A couple of hundred|count||||about} came.",
    "{Many thousand|count||||about} came.",
    "Many thousandths came.",
    "Thousands-of cars.",
    "A few hundred-x came.",
]


@pytest.mark.parametrize("marked", CASES)
def test_vague(marked):
    check(marked)
