"""Forms of figures that papers really print, and their neighbours that are none."""

from datetime import date

import pytest

from explorer.recognition.figures import find_figures, resolve_dates
from tests.recognition.figures.marked import check

CASES = (
    "The rate fell to {.4 percent|percent|0.4||percent}.",
    "Version v.2 came out.",
    "It needs {3/8 inch|quantity|0.375||inch} bolts.",
    "It is 3/8 now.",
    "The wait was {3 ½ hours|duration|3.5||hour}.",
    "It fell to {–2.5%|percent|-2.5||percent}.",
    "It holds {3×10^5|count|300000||||cells} cells.",
    "A room is {90 €|money|90||EUR}.",
    "They paid {$A5 million|money|5000000||AUD}.",
    "It lost {$(12) million|money|-12000000||USD}.",
    "It got {30 MSEK|money|30000000||SEK}.",
    "It cost {8 million Danish crowns|money|8000000||DKK}.",
    "Sales are {$4MM|money|4000000||USD}.",
    "They gave {£3 to £4 million|money|3000000|4000000|GBP|range}.",
    "It makes {300 Nm|quantity|300||newton metre}.",
    "The layer is {300 nm|quantity|300||nanometre}.",
    "It was {20 kg/m2|quantity|20||kilogram per square metre}.",
    "It has {9m|count|9000000||||users} of its users here.",
    "It stood within {9m|quantity|9||metre||goal} of the goal.",
    "Add {2 cups|quantity|2||cup||sugar} of sugar.",
    "She won {two|count|2||||cups} cups.",
    "The hall is {30 m|quantity|30||metre} long.",
    "He was held under Sections 12, 14 and 19.",
    "See 18 U.S.C. § 1030.",
    "He sang.[4][5]",
    "He read Luke 2:14 aloud.",
    "The 90210 ZIP code is known.",
    "The flat at 9 Rue Molière was sold.",
    "About {1200|count|1200|||about} came.",
    "His {twenty-second|ordinal|22||||goal} goal won it.",
    "A {forty-second|duration|40||second||delay} delay was costly.",
    "After that {first|ordinal|1||||game} game they left.",
    "It struck at {14:02:09 GMT|time}.",
    "He ran it in {2:04:30|duration|2.075||hour}.",
    "It had {a quarter of a million|count|250000||||readers} readers.",
    "It is {$9|money|9||USD} in Ohio, and {7 Canadian dollars|money|7||CAD} in Canada.",
    "It will rise by {2130|date}.",
)


@pytest.mark.parametrize("marked", CASES)
def test_figures_of_real_text(marked):
    check(marked)


DAY = date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "iso"),
    (
        ("It was signed on 09-Oct-2017.", "2017-10-09"),
        ("It is due on 03/25/2019.", "2019-03-25"),
        ("It is due on 03/05/2019.", None),
        ("It met on 14.6.2012.", "2012-06-14"),
        ("It opened on July 5th of 1988.", "1988-07-05"),
        ("He was held last July.", "2023-07"),
        ("He will speak in July.", "2024-07"),
        ("They came home from Oman on Monday.", "2024-03-11"),
        ("The final is on Sunday.", "2024-03-17"),
        ("It had not been found until Friday.", "2024-03-08"),
        ("In 1944 the war went on. On June 6 they landed.", "1944-06-06"),
    ),
)
def test_days_by_tense_form_and_year(text, iso):
    dates = [one for one in resolve_dates(text, find_figures(text), DAY) if one.type == "date"]
    assert dates[-1].iso == iso
