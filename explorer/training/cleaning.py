"""Clean the labels of a corpus that a machine annotated, before it is learned from.

Such a corpus calls the same name now a place and now an organisation, takes titles and compass
points into names and marks words that are none. What the same name is called elsewhere, in the
corpora annotated by hand and in the lists, decides; a few names that it mostly gets wrong are
set right by a table, ``lists/fixed_labels.txt``.
"""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explorer.recognition.ner.boundaries import trim
from explorer.recognition.ner.consistency.datelines import CALENDAR
from explorer.training.documents import KINDS, NORP, ORG, PERSON, PLACE, Document, Ents

FIXED = Path(__file__).parent / "lists" / "fixed_labels.txt"

NO_LABEL = "NONE"
"""In the table of fixed labels: no name at all."""

SURE = 0.75
"""A name takes the label that so large a share of its votes says."""

LEAST_VOTES = 3
"""A name of fewer votes keeps the labels it has."""

HAND = 5
"""A label by hand counts as so many by the machine."""

LISTED_PLACE = 3
"""A country or capital of the lists has so many more votes for a place as all its votes together."""

LISTED_CITY = 2
"""A city of the lists that is called a place anywhere has so many votes more for it."""

SURNAME = 3
"""A surname has the votes of its full names, but no more than so many times all its own."""

LEAST_PERSON = 1 / 4
"""A surname counts as a person's if a larger share of its own votes says so."""

FULL_NAME = (2, 3)
"""How many words a person's name has that tells a surname."""

_WESTERN = re.compile(r"(?:U\.S\.|US|U\.K\.|UK) (?=[A-Z])")
_STATE = re.compile(r"(?:State|Defense|Foreign|Justice|Treasury|Minister|Leader|Sandra) (?=[A-Z])")
_TITLED = re.compile(r"(?:General|King|Queen|Prince|President|Justice|Sheikh|Ayatollah|Pope|Mr\.) ")
_GENITIVE = "'s "
_CAPITALS = re.compile(r"[A-Z][\w.'-]*(?: (?:of |the )?[A-Z][\w.'-]*)*")


@dataclass(frozen=True)
class Votes:
    """What names are called: by most, always, and the words too common to be marked for one use."""

    labels: dict[str, str]
    fixed: dict[str, str]
    common: frozenset[str]


@cache
def fixed_labels() -> dict[str, str]:
    """The labels of names that the machine mostly gets wrong; empty for what is no name."""
    found = {}
    for line in FIXED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, _, names = line.partition(": ")
            for name in names.split(" | "):
                found[name] = "" if label == NO_LABEL else label
    return found


def _counts(hand: Iterable[Document], machine: Iterable[Document]) -> dict[str, Counter[str]]:
    """How often each name has each label, those by hand counted more."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for documents, weight in ((hand, HAND), (machine, 1)):
        for text, ents in documents:
            for start, end, label in ents:
                counts[text[start:end]][label] += weight
    return counts


def _surnames(counts: dict[str, Counter[str]]) -> Counter[str]:
    """The last words of people's full names, with the votes of these."""
    found: Counter[str] = Counter()
    for name, counter in counts.items():
        words = name.split()
        if len(words) in FULL_NAME and counter[PERSON] > sum(counter.values()) / 2:
            found[words[-1]] += counter[PERSON]
    return found


def _places(gazetteers: Path) -> tuple[set[str], set[str]]:
    """Countries with their capitals, and cities."""
    with (gazetteers / "countries.jsonl").open(encoding="utf-8") as lines:
        countries = [json.loads(line) for line in lines]
    with (gazetteers / "cities.csv").open(encoding="utf-8", newline="") as lines:
        cities = {row["name"] for row in csv.DictReader(lines)}
    return {name for row in countries for name in (row["name"], *row["capital"])}, cities


def votes(hand: Iterable[Document], machine: Sequence[Document], gazetteers: Path) -> Votes:
    """Count what every name is called in corpora by hand and by machine and in the lists."""
    counts = _counts(hand, machine)
    surnames = _surnames(counts)
    places, cities = _places(gazetteers)
    for name, counter in counts.items():
        if name in places:
            counter[PLACE] += LISTED_PLACE * sum(counter.values())
        elif name in cities and counter[PLACE]:
            counter[PLACE] += LISTED_CITY
        every = sum(counter.values())
        if name in surnames and name not in places and counter[PERSON] > LEAST_PERSON * every:
            counter[PERSON] += min(surnames[name], SURNAME * every)
    labels = {}
    for name, counter in counts.items():
        label, count = counter.most_common(1)[0]
        if count >= SURE * sum(counter.values()) and count >= LEAST_VOTES:
            labels[name] = label
    lower = Counter(word for text, _ in machine for word in re.findall(r"\b[a-z]+\b", text))
    days = {day.lower() for day in CALENDAR}
    common = {word for word, count in lower.items() if count > 1} | days
    return Votes(labels, fixed_labels(), frozenset(common))


def _untitled(text: str, start: int, end: int, known: Votes) -> int | None:
    """Where a person's name begins that a title was taken into, None if there is no title."""
    name = text[start:end]
    for title in (_STATE, _TITLED):
        match = title.match(name)
        if match and known.labels.get(name[match.end() :]) == PERSON:
            return start + match.end()
    return None


def _cleaned(text: str, start: int, end: int, label: str, known: Votes) -> Ents:
    """Clean one mention: as it was, changed, split in two, or none at all."""
    name = text[start:end]
    if name in known.fixed:
        fixed = known.fixed[name]
        result = [(start, end, fixed)] if fixed else []
    elif label == ORG and (match := _WESTERN.match(name)):
        rest = _cleaned(text, start + match.end(), end, label, known)
        result = [(start, start + match.end() - 1, PLACE), *rest]
    elif label != NORP and name.startswith(_GENITIVE):
        result = _cleaned(text, start + len(_GENITIVE), end, label, known)
    elif label != NORP and (begin := _untitled(text, start, end, known)) is not None:
        result = [(begin, end, PERSON)]
    else:
        result = _trimmed(text, start, end, label, known)
    return result


def _trimmed(text: str, start: int, end: int, label: str, known: Votes) -> Ents:
    """Cut off what belongs to no name, and call what is left as most do."""
    if label != NORP:
        trimmed = trim(text, start, end, KINDS.get(label, "organisation"))
        if trimmed is None or not text[trimmed[0]].isalnum():
            return []
        if trimmed != (start, end):
            return _cleaned(text, *trimmed, label, known)
    name = text[start:end]
    if name[0].islower() and " " not in name and "-" not in name:
        return []
    return [(start, end, known.labels.get(name, label))]


def cleaned(document: Document, known: Votes) -> Document:
    """Clean the mentions of one document and mark the sure names that were passed over."""
    text, ents = document
    result = [one for ent in ents for one in _cleaned(text, *ent, known)]
    taken = bytearray(len(text))
    for start, end, _ in [*ents, *result]:
        taken[start:end] = b"\x01" * (end - start)
    for match in _CAPITALS.finditer(text):
        name = match[0].removesuffix(".").removesuffix("'s")
        end = match.start() + len(name)
        label = known.fixed.get(name, known.labels.get(name))
        if not label or any(taken[match.start() : end]) or name.lower() in known.common:
            continue
        result.append((match.start(), end, label))
    return text, sorted(result)


def clean(
    machine: Sequence[Document], hand: Sequence[Document], gazetteers: Path
) -> list[Document]:
    """Clean a machine-made corpus by itself, by corpora made by hand and by the lists."""
    known = votes(hand, machine, gazetteers)
    return [cleaned(document, known) for document in machine]
