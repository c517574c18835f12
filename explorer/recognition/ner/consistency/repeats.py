"""Names that were marked somewhere are marked wherever they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from explorer.model import Kind
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.boundaries import title_before
from explorer.recognition.ner.consistency.datelines import CALENDAR
from explorer.recognition.ner.consistency.organisation_parts import LOCAL, is_distinctive
from explorer.recognition.ner.consistency.position import LOOK_BACK, begins_sentence
from explorer.recognition.ner.consistency.surnames import surnames
from explorer.recognition.ner.consistency.taken import Taken

REPEAT_SHARE = 0.9
"""How sure a repeated name is, as a share of the score of the mention that it repeats."""

SHORTEST_CAPITALS = 6
"""Letters of a name in capitals that is looked for in small letters, too; shorter ones are acronyms."""

_CAPITAL = re.compile(r"[^\W\d_](?:[\w&]|[-’'.](?=[^\W_]))*")
_POSSESSIVES = ("’s", "'s")
_WORD_BEFORE = re.compile(r"(\w[\w’'.&-]*)[ -]$")
_WORD_AFTER = re.compile(r"[ -]([^\W\d_])")


@dataclass(frozen=True, slots=True)
class _Known:
    """A name that was sure somewhere."""

    kind: Kind
    score: float


def repeats(
    text: str, mentions: Sequence[RecognisedMention], taken: Taken, lower: set[str]
) -> list[RecognisedMention]:
    """The known names that were passed over elsewhere, if nothing speaks against them.

    They touch nothing that is ``taken`` and become so; ``lower`` are the text's words in lower case.
    """
    known = _known(mentions)
    longest = max((form.count(" ") + 1 for form in known), default=0)
    words = [match.span() for match in _CAPITAL.finditer(text)]
    found: list[RecognisedMention] = []
    for n, (start, _) in enumerate(words):
        if taken.at_all(start, start + 1) or not text[start].isupper():
            continue
        for size in range(min(longest, len(words) - n), 0, -1):
            end, name = _name_at(text, start, words[n + size - 1][1], known)
            if name is None or taken.at_all(start, end):
                continue
            if size == 1 and not _stands_alone(text, start, end, lower):
                continue
            score = round(name.score * REPEAT_SHARE, 3)
            found.append(mention_at(text, start, end, name.kind, score))
            taken.take(start, end)
            break
    return found


def _name_at(
    text: str, start: int, end: int, known: Mapping[str, _Known]
) -> tuple[int, _Known | None]:
    """Where the name at ``start`` ends before its possessive, and what is known of it, if anything."""
    form = text[start:end]
    if form.endswith(_POSSESSIVES) and form not in known:
        end -= len(_POSSESSIVES[0])
        form = text[start:end]
    return end, None if "\n\n" in form else known.get(" ".join(form.split()))


def _known(mentions: Sequence[RecognisedMention]) -> dict[str, _Known]:
    """The forms to look for elsewhere, by their text."""
    known: dict[str, _Known] = {}
    for one in mentions:
        if one.form != "name" or one.text in CALENDAR:
            continue
        for form in (one.text, *_other_forms(one)):
            if form[:1].isupper() or " " in form:
                known.setdefault(form, _Known(one.kind, one.score))
                known.setdefault(form[:1].upper() + form[1:], _Known(one.kind, one.score))
    return known


def _other_forms(one: RecognisedMention) -> Iterator[str]:
    """The other forms a name may have elsewhere: surnames, first words, small letters."""
    first, *rest = one.text.split()
    if one.kind == "person":
        yield from surnames((first, *rest))
    elif one.kind == "organisation" and rest and is_distinctive(first) and LOCAL.isdisjoint(rest):
        yield first
    elif one.text.isupper() and not rest and len(one.text) >= SHORTEST_CAPITALS:
        yield one.text.title()


def _stands_alone(text: str, start: int, end: int, lower: set[str]) -> bool:
    """Whether one word is a name here and no part of a longer one or a common word."""
    word = text[start:end]
    if len(word) == 1 or word in CALENDAR:
        return False
    if begins_sentence(text, start):
        if word.lower() in lower:
            return False
        return not _goes_on(text, end)
    return not _goes_on(text, end) and not _is_continued(text, start)


def _goes_on(text: str, end: int) -> bool:
    """Whether a word with a capital follows at ``end``."""
    following = _WORD_AFTER.match(text, end)
    return bool(following and following[1].isupper())


def _is_continued(text: str, start: int) -> bool:
    """Whether a word with a capital stands before ``start`` that is no title and begins no sentence."""
    before = text[max(0, start - LOOK_BACK) : start]
    preceding = _WORD_BEFORE.search(before)
    if not preceding or not preceding[1][0].isupper():
        return False
    at = start - len(before) + preceding.start()
    return not title_before(before) and not begins_sentence(text, at)
