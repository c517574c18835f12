"""Amounts with a unit, one alone or the two ends of a range: "200 to 300 millimetres"."""

import re
from dataclasses import dataclass, replace

from explorer.model import Figure
from explorer.recognition.figures.parse.amount import Amount
from explorer.recognition.figures.parse.compounds import compound
from explorer.recognition.figures.parse.currencies import PARTS_IN_ONE
from explorer.recognition.figures.parse.measurements import amount_at
from explorer.recognition.figures.parse.money import sum_at
from explorer.recognition.figures.parse.numbers import tidy
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("measurements")
_LINK = re.compile(r"-?\s+(?P<word>to|or|and)\s+(?:as\s(?:much|many)\sas\s)?|(?P<dash>\s?[–—-]\s?)")
_BETWEEN = re.compile(rf"\b(?:{_WORDING.either('between')})\s$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_CHANGED = re.compile(
    rf"\b(?:{_WORDING.either('changes')})(?:\s(?:{_WORDING.either('change_adverbs')}))*\s$"
)
_BEFORE = 40
"""Characters before an amount in which a change or "between" is looked for."""

_BEFORE_FROM = len("from ") + 1
_WIDEST = 10
"""The ends of a range that share a scale, or an "or", are not further apart than so many times."""

_WIDEST_SUMS = 3
"""Nor is a sum with its own sign so many times the last: "from $500 to $1 million"."""

_JOINED_IN_WORDS = ("duration", "quantity", "age")
"""What may be ranged over with a dash after a number word: "two-three days"."""


@dataclass(frozen=True, slots=True)
class _Link:
    """What joins two amounts, and what stands before the first."""

    word: str | None
    dash: bool
    spaced: bool
    """Whether a blank stands before the dash but none after it, as in "5 -6"."""

    between: bool
    changed: bool
    """Whether the first amount is how much something changed: "rose 5 to 10 per cent"."""

    end: int


def measure_at(text: str, at: int) -> tuple[Figure, ...]:
    """The amount with a unit, or the range of them, that begins at an offset.

    A change, "from 10 to 14 metres", is two figures; nothing is found for bare numbers.
    """
    first = amount_at(text, at)
    if first is None:
        return ()
    first = compound(text, first)
    link = _link(text, first)
    second = _second(text, first, link) if link else None
    if link is None or second is None:
        return (first.figure(),) if first.kind != "count" else ()
    has_unit = first.kind != "count"
    first = _sharing(first, second)
    if link.word == "to" and _FROM.search(text, max(0, at - _BEFORE_FROM), at):
        return first.figure(), replace(second, kind=first.kind, unit=first.unit).figure()
    if second.value <= first.value:
        return (first.figure(),) if has_unit else ()
    return (replace(first.figure(), end=second.end, high=second.value, bound="range"),)


def _link(text: str, first: Amount) -> _Link | None:
    match = _LINK.match(text, first.end)
    if match is None:
        return None
    before = max(0, first.start - _BEFORE)
    return _Link(
        word=match["word"],
        dash=match["dash"] is not None,
        spaced=match[0].startswith(" ") and " " not in match[0][1:],
        between=bool(_BETWEEN.search(text, before, first.start)),
        changed=match["word"] == "to" and bool(_CHANGED.search(text, before, first.start)),
        end=match.end(),
    )


def _second(text: str, first: Amount, link: _Link) -> Amount | None:
    """The other end of the range that an amount begins, if it begins one."""
    if link.word == "and" and not link.between:
        return None
    second = amount_at(text, link.end)
    if first.sign and not (second and second.sign):
        second = sum_at(text, link.end)
    if second is None or text[second.end : second.end + 1].isalnum():
        return None
    second = compound(text, second)
    if first.kind == "count":
        return second if _takes_unit(first, second, link) else None
    if second.kind == "count":
        return _with_sign_of(first, second, link)
    alike = (first.kind, first.unit, first.sign) == (second.kind, second.unit, second.sign)
    return second if alike and not link.changed else None


def _with_sign_of(first: Amount, second: Amount, link: _Link) -> Amount | None:
    """A bare number after a sum with a sign, as the end of a range of money: "£3-4m"."""
    joined = link.dash or link.between or (second.scaled and not first.scaled)
    if not (first.sign and joined):
        return None
    return replace(second, kind="money", unit=first.unit)


def _takes_unit(first: Amount, second: Amount, link: _Link) -> bool:
    """Whether a bare number and an amount with a unit are ends of a range and not two things."""
    if second.kind == "count" or second.sign:
        return False
    if link.word == "or" and second.value > first.value * _WIDEST:
        return False
    if second.kind != "age" and not first.number.digits and second.number.digits:
        return False
    if link.dash and not first.number.digits and second.kind not in _JOINED_IN_WORDS:
        return False
    if link.changed:
        return second.value > first.value
    return not (link.dash and link.spaced)


def _sharing(first: Amount, second: Amount) -> Amount:
    """The first amount with the unit and the scale that it shares with the second."""
    if first.kind != "count":
        shares_scale = first.sign and not first.scaled and second.scaled
        if second.sign and shares_scale:
            written = second.value / second.number.scale
            shares_scale = written / _WIDEST < first.value < written * _WIDEST_SUMS
        value = tidy(first.value * second.number.scale) if shares_scale else first.value
        return replace(first, value=value)
    value, written = first.value, second.number.value
    shares_scale = not first.scaled and second.scaled
    if shares_scale and value <= second.value / second.number.scale * _WIDEST:
        value = tidy(value * second.number.scale)
    if written and second.value / written == 1 / PARTS_IN_ONE:
        value = tidy(value / PARTS_IN_ONE)
    return replace(first, kind=second.kind, unit=second.unit, value=value)
