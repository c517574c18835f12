"""Reading the data files of a folder, and making patterns of the words in them."""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

LEXICON = Path(__file__).parent
HYPHENED = r"[\s-]"
"""A blank that may be a hyphen: "square kilometre", "square-kilometre"."""


@cache
def table(name: str, folder: Path = LEXICON) -> dict[str, Any]:
    """The JSON object in ``name.json``, read once; nobody changes it.

    Raises OSError or ValueError where a file is missing or no JSON: the installation is broken.
    """
    rows: dict[str, Any] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def either(words: Iterable[str], blank: str = r"\s") -> str:
    """A pattern, without a group around it, for any of some words or phrases, the longest first.

    ``blank`` is the pattern that a blank in them stands for; a star at the end of one stands for
    the rest of a word.
    """
    longest_first = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "|".join(
        re.escape(word).replace(r"\ ", blank).replace(r"\*", r"\w*") for word in longest_first
    )


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """The words or phrases that ``name.json`` of the lexicon lists under ``key``.

    Raises KeyError where it has no such list.
    """
    return frozenset(table(name)[key])
