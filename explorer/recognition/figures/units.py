"""Words and signs of measures and currencies, each with its one name, from the tables in ``data``."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parents[1] / "lexicon"


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((_DATA / name).read_text(encoding="utf-8"))
    return table


def _forms(table: dict[str, list[str]]) -> dict[str, str]:
    """Give names by all forms, in lower case: the name, its plural and the others."""
    forms: dict[str, str] = {}
    for name, words in table.items():
        head, per, rest = name.partition(" per ")
        plurals = (f"{head}s{per}{rest}", f"{head}es{per}{rest}" if head.endswith("ch") else name)
        for word in (name, *plurals, *words):
            forms[word.lower()] = name
    return forms


def _any(words: Iterable[str]) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"[\s-]") for word in sorted(words, key=len, reverse=True)
    )


_UNITS = _table("units.json")
_CURRENCIES = _table("currencies.json")

DURATIONS: dict[str, str] = _forms(_UNITS["durations"])
QUANTITIES: dict[str, str] = _forms(_UNITS["quantities"])
ATTACHED: dict[str, str] = _UNITS["attached"]
"""Symbols that only count when they touch the number: "17C", "38g"."""

CURRENCY_SIGNS: dict[str, str] = _CURRENCIES["signs"]
CURRENCY_PARTS: dict[str, str] = _CURRENCIES["parts"]
"""Hundredths of a currency."""

CURRENCY_WORDS: dict[str, str] = {
    form: code
    for word, code in (_CURRENCIES["words"] | CURRENCY_PARTS).items()
    for form in (word, word.removesuffix("s"))
    if len(form) > 2 or form == word
}
CURRENCIES_SHARED: dict[str, dict[str, str]] = _CURRENCIES["shared"]
"""Words, in the singular, that several countries have for their money: its code by country."""

DOLLAR_HOMES: dict[str, list[str]] = _CURRENCIES["dollar_homes"]
"""Names by which an article shows in whose dollars it counts, by code."""

_LETTER_SIGN = (
    r"[NKPR](?=[0-9]{1,3}(?:,[0-9]{3}|\s[0-9]{3}\b|(?:\.[0-9]+)?\s?(?:m|mn|bn|b|k|tn|million|billion|trillion)\b))"
    r"|R(?=[0-9]{2}|[0-9]\.[0-9]{2}\b)"
)
SIGN = re.compile(
    rf"(?:{_LETTER_SIGN}|(?:{_any(sign for sign in CURRENCY_SIGNS if sign not in 'NKPR')}))"
    r"[\s]?(?=[0-9½¼¾])"
)
"""A currency's sign before its sum. Single letters only before what is surely a sum: R2-D2, N95."""

SIGN_WORDS = frozenset(re.match(r"[^\W\d_]*", sign)[0] for sign in CURRENCY_SIGNS) - {""}  # type: ignore[index]
"""The letters with which signs begin."""

UNIT = re.compile(
    r"[\s-]?(?:(?P<percent>%|per\s?cent(?:age\spoints?)?\b|percentage[\s-]points?\b"
    r"|basis[\s-]points?\b|bps?\b|pct\b\.?|pc\b)"
    rf"|(?P<duration>(?:{_any(DURATIONS)})(?!\w))"
    rf"|(?P<quantity>(?:{_any(QUANTITIES)})(?![\w²³]))"
    rf"|(?P<money>(?:{_any(word for word in CURRENCY_WORDS if len(word) > 1)})(?!\w)))",
    re.IGNORECASE,
)
"""A unit after its number, and what kind it is."""


def named(word: str, table: dict[str, str]) -> str:
    """Give a unit's one name for a form found by :data:`UNIT`."""
    low = re.sub(r"[\s-]", " ", word.lower())
    return table.get(low) or table.get(low.replace(" ", "-")) or table[word.lower()]
