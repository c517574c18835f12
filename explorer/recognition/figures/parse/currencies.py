"""Words and signs of currencies, each with its ISO 4217 code."""

import re

from explorer.recognition.lexicon.tables import HYPHENED, either, table

_TABLE = table("currencies")

CURRENCY_SIGNS: dict[str, str] = _TABLE["signs"]
CURRENCY_PARTS: dict[str, str] = _TABLE["parts"]
"""Hundredths of a currency."""

PARTS_IN_ONE = 100
_CODE_LENGTH = 3

_SHORTEST = 3
"""Shorter words of money have no singular: "p" and "c" are themselves."""

CURRENCY_WORDS: dict[str, str] = {
    form: code
    for word, code in (_TABLE["words"] | CURRENCY_PARTS).items()
    for form in (word, word.removesuffix("s"))
    if len(form) >= _SHORTEST or form == word
}
CURRENCIES_SHARED: dict[str, dict[str, str]] = _TABLE["shared"]
"""Words, in the singular, that several countries have for their money: its code by country."""

DOLLAR_HOMES: dict[str, list[str]] = _TABLE["dollar_homes"]
"""Names by which an article shows in whose dollars it counts, by code."""

DOLLARS: dict[str, str] = _TABLE["dollars"]
"""Codes of dollars by country."""

SIGN_CHARACTERS = "".join(sign for sign in CURRENCY_SIGNS if len(sign) == 1 and not sign.isalpha())
"""Signs of money that are one character and no letter: $, £, €."""

LETTER_SIGNS = "".join(
    sign for sign in CURRENCY_SIGNS if len(sign) == 1 and sign.isascii() and sign.isalpha()
)
"""Signs of money that are one letter, as R for rand."""

_BEFORE_A_SUM = (
    rf"[{LETTER_SIGNS}](?=[0-9]{{1,3}}(?:,[0-9]{{3}}|\s[0-9]{{3}}\b"
    r"|(?:\.[0-9]+)?\s?(?:m|mn|bn|b|k|tn|million|billion|trillion)\b))"
    r"|R(?=[0-9]{2}|[0-9]\.[0-9]{2}\b)"
)
SIGN = re.compile(
    rf"(?:{_BEFORE_A_SUM}"
    rf"|(?:{either((sign for sign in CURRENCY_SIGNS if sign not in LETTER_SIGNS), HYPHENED)}))"
    r"[\s]?(?=\.?[0-9½¼¾]|[-−–]\.?[0-9]|\([0-9][0-9,.]*\))"
)
"""A currency's sign before its sum. Single letters only before what is surely a sum: R2-D2, N95."""

CODES = frozenset(
    sign
    for sign in CURRENCY_SIGNS
    if len(sign) == _CODE_LENGTH and sign.isascii() and sign.isupper()
)
"""Codes of currencies, which stand before a sum or after it."""

SIGN_AFTER = re.compile(
    rf"(?:\s?(?P<sign>{either(_TABLE['signs_after'])})"
    rf"|\s?(?P<scale>{either(_TABLE['scales_of_codes'])})?\s?(?P<code>{either(CODES)})\$?)"
    r"(?!\w|\s?[0-9])"
)
"""A currency's sign or code after its sum: "20 €", "50 MUSD"."""

IN_WORDS = re.compile(
    rf"\s(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s(?P<word>{either(_TABLE['words_of_many'])})(?!\w)"
)
"""A word for money that several countries have, after that of the country: "Danish crowns"."""

SIGN_WORDS = frozenset(re.split(r"[\W\d_]", sign)[0] for sign in CURRENCY_SIGNS) - {""}
"""The letters with which signs begin."""

MONEY_WORD = either((word for word in CURRENCY_WORDS if len(word) > 1), HYPHENED)
"""A pattern for the words after a sum."""
