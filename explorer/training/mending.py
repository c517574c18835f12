"""Mend the labels of a corpus that a machine annotated, before it is learned from.

Such a corpus calls the same name now a place and now an organisation, takes titles and compass
points into names and marks words that are none. What the same name is called elsewhere, in the
corpora annotated by hand and in the lists, decides; a few names that it mostly gets wrong are
set right by a table.
"""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.recognition.ner.boundaries import trim
from explorer.recognition.ner.consistency.datelines import CALENDAR

Ents = list[tuple[int, int, str]]
"""Mentions as start, end and label."""

Document = tuple[str, Ents]
"""A text and its mentions."""

_SET = {
    "PLACE": "West Bank; Gaza; Tehran; Singapore; Pyongyang; Tibet; Hague; Tel Aviv; Black Sea; Qatar; "
    "Western Hemisphere; Americas; Green Zone; Abu Ghraib; Guantanamo; Gaza Strip; Vatican City",
    "ORG": "U.N.; UN; United Nations; African Union; A.U.; AU; Fatah; White House; Kremlin; Pentagon; "
    "Downing Street; al-Qaida; Al-Qaida; al-Qaeda; Al-Qaeda; Hamas; Hezbollah; Taleban; Taliban; "
    "Vatican; Maoists; Democrats; Republicans",
    "PERSON": "Aung San Suu Kyi; Dalai Lama; Prophet Muhammad; Jesus; Zarqawi",
    "NORP": "Sunni Arab; Roman Catholic; Czech; Maoist; Tamil Tiger; Baluch; South American",
    "": "AIDS; HIV; World Cup; Olympics; Olympic; Winter Olympics; New Year; Nobel Peace Prize; "
    "Nobel Prize; Nuclear Non-Proliferation Treaty; Kyoto Protocol; Social Security; HIPC; Islam; Open; "
    "Christmas; Ramadan; Easter; International Space Station; Cold War; World War; World War II; "
    "Constitution; Bible; Koran; Quran; GDP; Internet; SARS; H5N1; God; "
    "State; Council; Party; General; Justice; Information; Republic; Defense; Federation; Committee; "
    "Commission; Association; Alliance; Group; Union; Bank; Court; Embassy; "
    "Foreign; Human Rights; United; U.S. Ambassador; U.N. Secretary-General; "
    "United Nations Secretary-General; U.N. Ambassador; U.S. Secretary; British Foreign; Prime; Minister",
}

_WESTERN = re.compile(r"(?:U\.S\.|US|U\.K\.|UK) (?=[A-Z])")
_STATE = re.compile(r"(?:State|Defense|Foreign|Justice|Treasury|Minister|Leader|Sandra) (?=[A-Z])")
_TITLED = re.compile(r"(?:General|King|Queen|Prince|President|Justice|Sheikh|Ayatollah|Pope|Mr\.) ")

SURE = 0.75
"""A name takes the label that so large a share of its votes says."""

HAND = 5
"""A label by hand counts as so many by the machine."""


@dataclass(frozen=True)
class Votes:
    """What names are called: by most, always, and the words too common to be marked for one use."""

    labels: dict[str, str]
    fixed: dict[str, str]
    common: frozenset[str]


def votes(hand: Iterable[Document], machine: Sequence[Document], gazetteers: Path) -> Votes:
    """Count what every name is called in corpora by hand and by machine and in the lists."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for documents, weight in ((hand, HAND), (machine, 1)):
        for text, ents in documents:
            for start, end, label in ents:
                counts[text[start:end]][label] += weight
    surnames: Counter[str] = Counter()
    for name, counter in counts.items():
        words = name.split()
        if len(words) in (2, 3) and counter["PERSON"] > sum(counter.values()) / 2:
            surnames[words[-1]] += counter["PERSON"]
    with (gazetteers / "countries.jsonl").open(encoding="utf-8") as lines:
        countries = [json.loads(line) for line in lines]
    places = {name for row in countries for name in (row["name"], *row["capital"])}
    with (gazetteers / "cities.csv").open(encoding="utf-8", newline="") as lines:
        cities = {row["name"] for row in csv.DictReader(lines)}
    for name, counter in counts.items():
        if name in places:
            counter["PLACE"] += 3 * sum(counter.values())
        elif name in cities and counter["PLACE"]:
            counter["PLACE"] += 2
        if (
            name in surnames
            and name not in places
            and counter["PERSON"] * 4 > sum(counter.values())
        ):
            counter["PERSON"] += min(surnames[name], 3 * sum(counter.values()))
    labels = {}
    for name, counter in counts.items():
        label, count = counter.most_common(1)[0]
        if count >= SURE * sum(counter.values()) and count > 2:
            labels[name] = label
    fixed = {name: label for label, names in _SET.items() for name in names.split("; ")}
    lower = Counter(word for text, _ in machine for word in re.findall(r"\b[a-z]+\b", text))
    common = {word for word, count in lower.items() if count > 1} | {
        day.lower() for day in CALENDAR
    }
    return Votes(labels, fixed, frozenset(common))


def _one(text: str, start: int, end: int, label: str, known: Votes) -> Ents:
    """Mend one mention: give it back, changed, split in two, or not at all."""
    name = text[start:end]
    if name in known.fixed:
        return [(start, end, known.fixed[name])] if known.fixed[name] else []
    if label == "ORG" and (match := _WESTERN.match(name)):
        rest = _one(text, start + match.end(), end, label, known)
        return [(start, start + match.end() - 1, "PLACE"), *rest]
    if label != "NORP":
        if name.startswith("'s "):
            return _one(text, start + 3, end, label, known)
        for prefix in (_STATE, _TITLED):
            match = prefix.match(name)
            if match and known.labels.get(name[match.end() :]) == "PERSON":
                return [(start + match.end(), end, "PERSON")]
        kind = {"PERSON": "person", "PLACE": "place"}.get(label, "organisation")
        trimmed = trim(text, start, end, kind)  # type: ignore[arg-type]
        if trimmed is None or not text[trimmed[0]].isalnum():
            return []
        if trimmed != (start, end):
            return _one(text, *trimmed, label, known)
    if name[0].islower() and " " not in name and "-" not in name:
        return []
    return [(start, end, known.labels.get(name, label))]


def mended(document: Document, known: Votes) -> Document:
    """Mend the mentions of one document and mark the sure names that were passed over."""
    text, ents = document
    result = [one for ent in ents for one in _one(text, *ent, known)]
    taken = bytearray(len(text))
    for start, end, _ in [*ents, *result]:
        taken[start:end] = b"\x01" * (end - start)
    for match in re.finditer(r"[A-Z][\w.'-]*(?: (?:of |the )?[A-Z][\w.'-]*)*", text):
        name = match[0].removesuffix(".").removesuffix("'s")
        end = match.start() + len(name)
        label = known.fixed.get(name, known.labels.get(name))
        if not label or any(taken[match.start() : end]) or name.lower() in known.common:
            continue
        result.append((match.start(), end, label))
    return text, sorted(result)


_BODIES = re.compile(
    r"(?<![\w’'&-])(?<![A-Z]\w{3} )(?<![A-Z]\w{4} )(?<![A-Z]\w{5} )"
    r"(?:Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth)(?![\w-]| [A-Z])"
)
_SEATS = {"White House", "Downing Street", "Kremlin", "Pentagon"}


def conformed(document: Document) -> Document:
    """Mark what corpora leave out or call otherwise than the conventions that are measured by.

    Planets are places; the seats of governments are organisations.
    """
    text, ents = document
    result = [(s, e, "ORG" if text[s:e] in _SEATS else label) for s, e, label in ents]
    result += [
        (*match.span(), "PLACE")
        for match in _BODIES.finditer(text)
        if not any(start < match.end() and end > match.start() for start, end, _ in ents)
    ]
    return text, sorted(result)


def mend(machine: Sequence[Document], hand: Sequence[Document], gazetteers: Path) -> list[Document]:
    """Give a machine-made corpus mended by itself, by corpora made by hand and by the lists."""
    known = votes(hand, machine, gazetteers)
    return [mended(document, known) for document in machine]
