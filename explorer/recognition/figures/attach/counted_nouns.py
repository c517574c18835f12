"""What a figure counts: the noun phrase after it, or the one that the clause before it counted."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from explorer.model import Figure, FigureType
from explorer.recognition.figures.nouns import ENDS_PHRASE, plural
from explorer.recognition.figures.parse.numbers import WORDS
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("counted_nouns")
_WORD = re.compile(r"(?:\s+|-|\s?[’']\s)[“‘\"]?([A-Za-zÀ-ÿ][\w’'-]*)")
_POSSESSIVES = ("’s", "'s", "’", "-")
_VERBAL = ("ed", "ing")
_PARTICIPLE = re.compile(r"[a-z]{2}(?<!e)ed$")
_LONGEST = 3
"""Words of a noun phrase at most."""

_LONGEST_BESIDE = 2
"""Words at most of what is named beside a score, an age or a share."""

_OF = re.compile(
    r"\s+of\s+"
    rf"(?:(?:{_WORDING.either('part_of')})\s)?(?:(?:{_WORDING.either('determiners')})\s+)*"
    r"(?:(?:[A-Za-zÀ-ÿ-]+\s){0,3}[A-Za-zÀ-ÿ-]+(?:[’']s|s[’'])\s+)?"
    rf"(?:(?:\d[\d,.]*(?:\s(?:million|billion|thousand))?|{WORDS})\s+)*",
    re.IGNORECASE,
)
_OF_OWNER = re.compile(
    rf"\s(?:(?:as|over)\s)?(?:{_WORDING.either('owners')})\s+(?!of\b)(?:[A-Za-z]+[’']s\s)?"
)
_AS_MANY = re.compile(r"\sas\s(?:many|much)(?=\s)")
_ADJECTIVAL = re.compile(
    rf"\b(?:{_WORDING.either('adjectival')})"
    rf"(?:\s[a-z]+ly|\s(?:{_WORDING.either('adjectival_adverbs')}))?\s$",
    re.IGNORECASE,
)
"""Words after which a figure is an adjective: "a 17ft wave"."""

_SKIPPED = re.compile(
    rf"-odd|-plus|\+|\splus|\s(?:or|and)\s(?:{_WORDING.either('skipped_more')})"
    rf"|\s(?:{_WORDING.either('skipped_adjectives')})(?=\s[a-z])|-(?:a|per)-[a-z]+"
)
_MAYBE_ALONE = ("more", "other")
"""What is skipped only before a plural: "two more died"."""

_SAME = re.compile(
    rf"\s+(?:more|others|people)?\s*(?:{_WORDING.either('same_after_more')})\b"
    rf"|\s+of\s+(?:{_WORDING.either('pronouns_of')})\b|[.,;:)?!”\"—]|\s[—–(]|$"
)
"""What follows a number that counts what was counted before: "and thousands were hurt"."""

_PART_SAME = re.compile(
    rf"\s(?:of\s(?:{_WORDING.either('pronouns_of')})|{_WORDING.either('same_after_part')})\b"
)
_COUNTS_SAME = ("count", "ratio", "percent")
_NEAR = 220
"""Characters over which what was counted before is taken to be counted still."""

_COMPARED = re.compile(r"\s(?![a-z]+er\b)[a-z]+")
_OF_AN_AGE = re.compile(r"\s(?:[0-9]{1,3}|[a-z]+)-year-olds?\b")
_WORTH = re.compile(r"(?:[’']|\s)?\sworth\sof\s(?=[a-z])")
_SPENDING = re.compile(rf"\b(?:{_WORDING.either('spending')})\s(?:[a-z]+\s){{0,3}}$")
_BESIDE_MONEY = re.compile(
    rf"\s(?!(?:[a-z]+(?:ly|ing|ed)|{_WORDING.either('no_purchase')})\b)[a-z]{{3,}}"
)
_GROUP = re.compile(rf"\b({_WORDING.either('groups')})\sof\s(?:[a-z]+\s){{0,2}}$")
_POSSESSED = ("’ ", "' ")
_BEFORE = 24
"""Characters before a figure that tell whether it is an adjective, spent, or of a group."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure in its line, where the words after it begin, and the "of" that they begin with."""

    text: str
    figure: Figure
    end: int
    of: re.Match[str] | None

    @property
    def written(self) -> str:
        return self.text[self.figure.start : self.figure.end]

    @property
    def before(self) -> str:
        return self.text[max(0, self.figure.start - _BEFORE) : self.figure.start]

    def phrase_of(self) -> str | None:
        """The noun phrase after "of", or right after the figure if there is none."""
        return _phrase(self.text, self.of.end() - 1 if self.of else self.end)

    def phrase(self, most: int = _LONGEST) -> str | None:
        return _phrase(self.text, self.end, most)


def with_counted_nouns(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Figures of a line, in order of ``start``, with what each counts (``of``), as the text words it."""
    result: list[Figure] = []
    last: Figure | None = None
    for figure in figures:
        of = figure.of or _counted(text, figure) or _counted_before(text, figure, last)
        told = figure if of is None else replace(figure, of=of)
        if told.type == "count" and told.of:
            last = told
        result.append(told)
    return result


def _counted_before(text: str, figure: Figure, last: Figure | None) -> str | None:
    """What the last count before a figure counted, if it is counted still."""
    if last is None or figure.type not in _COUNTS_SAME or figure.start - last.end >= _NEAR:
        return None
    same = _SAME if figure.type == "count" else _PART_SAME
    return last.of if same.match(text, figure.end) else None


def _counted(text: str, figure: Figure) -> str | None:
    """What a figure counts by the words right after it."""
    read = _BY_TYPE.get(figure.type, _of_measure)
    end = figure.end
    if skipped := _SKIPPED.match(text, end):
        if skipped[0].strip() in _MAYBE_ALONE and not _plural_next(text, skipped.end()):
            return None
        end = skipped.end()
    of = _OF.match(text, end) if text.startswith(" of", end) else None
    return read(_Place(text, figure, end, of))


def _nothing(place: _Place) -> str | None:
    return None


def _of_score(place: _Place) -> str | None:
    return place.phrase(_LONGEST_BESIDE)


def _of_ordinal(place: _Place) -> str | None:
    return place.phrase_of()


def _of_age(place: _Place) -> str | None:
    return place.phrase(_LONGEST_BESIDE) if place.written.endswith("old") else None


def _of_count(place: _Place) -> str | None:
    if between := _OF_AN_AGE.match(place.text, place.end):
        return _phrase(place.text, between.end()) or between[0].strip()
    if found := place.phrase_of():
        return found
    group = _GROUP.search(place.before)
    return group[1] if group else None


def _of_ratio(place: _Place) -> str | None:
    text, end, written = place.text, place.end, place.written
    if place.of:
        return place.phrase_of()
    if " in " in written or " out of " in written:
        counted = place.phrase()
        return counted if counted and plural(counted.rsplit(" ", 1)[-1]) else None
    if owner := _OF_OWNER.match(text, end):
        return _phrase(text, owner.end() - 1, _LONGEST_BESIDE)
    if as_many := _AS_MANY.match(text, end):
        return _phrase(text, as_many.end())
    compared = written.endswith("times") and _COMPARED.match(text, end)
    return place.phrase() if compared or _ADJECTIVAL.search(place.before) else None


def _of_measure(place: _Place) -> str | None:
    text, end = place.text, place.end
    if place.of:
        return place.phrase_of()
    if worth := _WORTH.match(text, end):
        return _phrase(text, worth.end() - 1)
    if text.startswith(_POSSESSED, end):
        return place.phrase(_LONGEST_BESIDE)
    if "-" in place.written or _ADJECTIVAL.search(place.before):
        return place.phrase()
    return None


def _of_money(place: _Place) -> str | None:
    text, end = place.text, place.end
    is_spent = not place.of and text.startswith(" on ", end) and _SPENDING.search(place.before)
    if is_spent:
        return _phrase(text, end + len(" on"))
    beside = not place.of and not text.startswith(_POSSESSED, end)
    if found := _of_measure(place):
        return found
    return place.phrase() if beside and _BESIDE_MONEY.match(text, end) else None


_BY_TYPE: dict[FigureType, Callable[[_Place], str | None]] = {
    "date": _nothing,
    "time": _nothing,
    "score": _of_score,
    "ordinal": _of_ordinal,
    "age": _of_age,
    "count": _of_count,
    "ratio": _of_ratio,
    "money": _of_money,
}


def _phrase(text: str, at: int, most: int = _LONGEST) -> str | None:
    """The noun phrase that begins at an offset (a blank or hyphen), to its first plural."""
    words: list[str] = []
    while len(words) < most and (match := _WORD.match(text, at)):
        word = match[1]
        for ending in _POSSESSIVES:
            word = word.removesuffix(ending)
        if _ends_before(word, words):
            break
        following = _following(text, match.end())
        ends = not following or following.lower() in ENDS_PHRASE
        if not words and ends and _PARTICIPLE.search(word):
            return None
        words.append(word)
        at = match.end()
        if word != match[1] or _ends_with(word, following):
            break
    return " ".join(words) or None


def _following(text: str, at: int) -> str:
    after = _WORD.match(text, at)
    return after[1] if after and "," not in after[0] else ""


def _ends_before(word: str, words: Sequence[str]) -> bool:
    """Whether a phrase with some words ends before another."""
    if word.lower() in ENDS_PHRASE:
        return True
    if words and word[0].isupper() and not words[-1][0].isupper():
        return True
    return len(words) > 1 and word.endswith(_VERBAL)


def _ends_with(word: str, following: str) -> bool:
    """Whether a word is the plural that ends a phrase; "Reds fans" goes on."""
    return plural(word) and not (word[0].isupper() and following.islower() and plural(following))


def _plural_next(text: str, at: int) -> bool:
    """Whether one of the next words is a plural."""
    return any(plural(word) for word in (_phrase(text, at) or "").split())
