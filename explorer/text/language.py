"""Which language a text is in, and which paragraphs of it are in another than English.

By function words: two in five words of English prose are among a few hundred, and few of these are
words of another language. Text in another script than the Latin tells itself by its letters. Short
and doubtful paragraphs count as those about them.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ENGLISH = "en"

LOOKED_AT = 1_000
"""Characters of a paragraph that are looked at: as many words as tell languages apart for certain."""

FEWEST = 4
"""Function words of another language that must stand in a paragraph before it is taken for one."""

DIFFERENT = 3
"""Different ones among these: names alone have "de la" again and again."""

SHARE = 0.18
"""Share of the words that are function words in prose of the languages told apart, at least."""

OUTNUMBER = 1.6
"""How many times as often as those of English they stand: names and titles quoted make up the rest."""

ENGLISH_SHARE = 0.15
"""Share of function words that makes a paragraph English for certain: lists and tables have fewer."""

FEWEST_LETTERS = 12
"""Letters of another script, and more than half of all, that make a paragraph foreign."""

_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufefc]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_SCRIPTS = (
    ("uk", "[іїєґ]"),
    ("ru", "[\u0400-\u052f]"),
    ("el", "[\u0370-\u03ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("fa", "[پچژگ]"),
    ("ar", "[\u0600-\u06ff]"),
    ("hi", "[\u0900-\u097f]"),
    ("bn", "[\u0980-\u09ff]"),
    ("ta", "[\u0b80-\u0bff]"),
    ("th", "[\u0e00-\u0e7f]"),
    ("ka", "[\u10a0-\u10ff]"),
    ("hy", "[\u0530-\u058f]"),
    ("am", "[\u1200-\u137f]"),
    ("ja", "[\u3040-\u30ff]"),
    ("ko", "[\uac00-\ud7af\u1100-\u11ff]"),
    ("zh", "[\u4e00-\u9fff]"),
)
"""Languages by letters that they alone have among the languages after them, in this order."""

UNKNOWN = "und"
"""ISO 639's code of a language that is not known, as of a script that is not listed."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in one language, from the first's beginning to the last's end."""

    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class Languages:
    """The language that most of a text is in, if it can be told, and what is not English in it."""

    language: str | None = None
    foreign: tuple[Stretch, ...] = ()


@cache
def _data() -> Any:
    """The languages told apart: their names and function words."""
    return json.loads(Path(__file__).with_name("languages.json").read_text(encoding="utf-8"))


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """The languages that each function word is of."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _data()["words"].items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


def language_name(language: str) -> str:
    """What English calls a language: "French" for ``fr``."""
    name: str = _data()["names"].get(language, "another language")
    return name


def language_of(text: str) -> str | None:
    """The language of one paragraph as an ISO 639 code, or ``None`` where that is in doubt."""
    text = text[:LOOKED_AT]
    if not text.isascii():
        foreign = len(_FOREIGN.findall(text))
        if foreign >= FEWEST_LETTERS and foreign > len(_LATIN.findall(text)):
            return _by_letters(text)
    words = _WORD.findall(text.lower())
    found: dict[str, list[str]] = {}
    known = _words()
    for word in words:
        for language in known.get(word, ()):
            found.setdefault(language, []).append(word)
    return _told(found, len(words))


def _told(found: Mapping[str, list[str]], words: int) -> str | None:
    """The language that function words found among so many words tell."""
    english = len(found.get(ENGLISH, ()))
    best = max(found, key=lambda one: (len(found[one]), one == ENGLISH), default=ENGLISH)
    if best == ENGLISH:
        return ENGLISH if english >= max(FEWEST, ENGLISH_SHARE * words) else None
    enough = max(FEWEST, SHARE * words, OUTNUMBER * english)
    return best if len(found[best]) >= enough and len(set(found[best])) >= DIFFERENT else None


def _by_letters(text: str) -> str:
    """The language that the letters of another script tell."""
    for language, letters in _SCRIPTS:
        if re.search(letters, text):
            return language
    return UNKNOWN


def languages(text: str, spans: Iterable[tuple[int, int]]) -> Languages:
    """The languages of a text by its paragraphs, which ``spans`` gives in order.

    A paragraph in doubt counts as the one before it that is not, the first as the one after it.
    """
    told = [
        (start, end, language_of(text[start : min(end, start + LOOKED_AT)])) for start, end in spans
    ]
    sizes: dict[str, int] = {}
    for start, end, language in told:
        if language is not None:
            sizes[language] = sizes.get(language, 0) + end - start
    if not sizes:
        return Languages()
    most = max(sizes, key=lambda language: sizes[language])
    current = next(language for _, _, language in told if language is not None)
    if current != ENGLISH and most == ENGLISH:
        current = ENGLISH
    return Languages(most, tuple(_stretches(told, current)))


def _stretches(told: Iterable[tuple[int, int, str | None]], current: str) -> list[Stretch]:
    """The stretches that are not English, ``current`` being the language of what is in doubt."""
    found: list[Stretch] = []
    joins = False
    for start, end, language in told:
        current = language or current
        if current == ENGLISH:
            joins = False
            continue
        if joins and found[-1].language == current:
            found[-1] = Stretch(found[-1].start, end, current)
        else:
            found.append(Stretch(start, end, current))
        joins = True
    return found
