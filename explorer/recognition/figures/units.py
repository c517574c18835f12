"""Words and signs of measures and currencies, each with its one name, from the tables in ``data``."""

import json
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parents[1] / "data"


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((_DATA / name).read_text(encoding="utf-8"))
    return table


def _forms(table: dict[str, list[str]]) -> dict[str, str]:
    """Give names by all forms, in lower case: the name, its plural and the others."""
    return {
        word.lower(): name
        for name, words in table.items()
        for word in (name, f"{name}s", f"{name}es" if name.endswith("s") else name, *words)
    }


_UNITS = _table("units.json")
_CURRENCIES = _table("currencies.json")

DURATIONS: dict[str, str] = _forms(_UNITS["durations"])
UNITS: dict[str, str] = _forms(_UNITS["quantities"])
CURRENCY_SIGNS: dict[str, str] = _CURRENCIES["signs"]
CURRENCY_WORDS: dict[str, str] = {
    form: code
    for word, code in (_CURRENCIES["words"] | _CURRENCIES["parts"]).items()
    for form in (word, word.removesuffix("s"))
    if len(form) > 2 or form == word
}
CURRENCIES_SHARED: dict[str, dict[str, str]] = _CURRENCIES["shared"]
"""Words, in the singular, that several countries have for their money: its code by country."""

CURRENCY_PARTS: dict[str, str] = _CURRENCIES["parts"]
"""Hundredths of a currency."""
