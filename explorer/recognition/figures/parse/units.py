"""Words and signs of measures, each with its one name."""

import re

from explorer.recognition.figures.parse.currencies import MONEY_WORD
from explorer.recognition.lexicon.tables import HYPHENED, either, table

_TABLE = table("units")


def _forms(names: dict[str, list[str]]) -> dict[str, str]:
    """Names by all forms, in lower case: the name, its plural and the others."""
    forms: dict[str, str] = {}
    for name, words in names.items():
        head, per, rest = name.partition(" per ")
        plurals = (f"{head}s{per}{rest}", f"{head}es{per}{rest}" if head.endswith("ch") else name)
        for word in (name, *plurals, *words):
            forms[word.lower()] = name
    return forms


PERCENTAGES: dict[str, str] = {
    form: name for name, forms in _TABLE["percentages"].items() for form in (name, *forms)
}
DURATIONS = _forms(_TABLE["durations"])
QUANTITIES = _forms(_TABLE["quantities"])
ATTACHED: dict[str, str] = _TABLE["attached"]
"""Symbols that only count when they touch the number: "17C", "38g"."""

SYMBOLS: dict[str, str] = _TABLE["symbols"]
"""Symbols whose capitals tell what they are: "Nm" is no "nm"."""

LETTERS: dict[str, str] = _TABLE["letters"]
"""Symbols of one letter that may stand apart from the number: "12 m long"."""

DIVISORS: dict[str, str] = _TABLE["divisors"]
"""Symbols after the stroke of a compound unit: the "m2" of "kg/m2"."""

UNIT = re.compile(
    rf"[\s-]?(?:(?P<percent>(?:{either(PERCENTAGES)})(?!(?<=\w)\w))"
    rf"|(?P<duration>(?:{either(DURATIONS, HYPHENED)})(?!\w))"
    rf"|(?P<quantity>(?:{either(QUANTITIES, HYPHENED)})(?![\w²³]))"
    rf"|(?P<money>(?:{MONEY_WORD})(?!\w)))",
    re.IGNORECASE,
)
"""A unit after its number, and what kind it is."""


def named(word: str, table_of_forms: dict[str, str]) -> str:
    """A unit's one name for a form found by :data:`UNIT`."""
    low = re.sub(HYPHENED, " ", word.lower())
    return (
        table_of_forms.get(low)
        or table_of_forms.get(low.replace(" ", "-"))
        or table_of_forms[word.lower()]
    )
