"""How well names of one thing are grouped: ``python -m explorer.training grouping``.

On ``docred-entities.{part}.jsonl``, with the mentions given: of all pairs of mentions that are
written differently, how many that are grouped belong together (precision), and how many that
belong together are grouped (recall), by kind. Demonyms are left out: the corpus joins them to their
country in some documents and not in others.
"""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from explorer.recognition.grouping import group
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.mention import CONTEXT, RecognisedMention

KINDS = ("person", "organisation", "place")


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """Read the documents of a file of entities."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def spotted(document: dict[str, Any]) -> tuple[list[RecognisedMention], dict[tuple[int, int], int]]:
    """The mentions of a document as recognition would spot them, and whose they are."""
    text = document["text"]
    found: list[RecognisedMention] = []
    owner: dict[tuple[int, int], int] = {}
    for number, entity in enumerate(document["entities"]):
        if entity["kind"] not in KINDS:
            continue
        for mention in entity["mentions"]:
            start, end = mention["start"], mention["end"]
            if (start, end) in owner:
                continue
            owner[start, end] = number
            home = place_of(text[start:end]) if entity["kind"] == "place" else None
            before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
            found.append(
                RecognisedMention(
                    start,
                    end,
                    text[start:end],
                    entity["kind"],
                    "demonym" if home else "name",
                    before=before,
                    after=after,
                    demonym_of=home,
                )
            )
    found.sort(key=lambda one: one.start)
    return found, owner


def measure(path: Path, misses: int = 0) -> dict[str, tuple[float, float, int]]:
    """Count precision and recall in per cent and the number of pairs in gold, by kind.

    Prints some of the wrong and of the missed pairs when ``misses`` are asked for.
    """
    right: Counter[str] = Counter()
    joined: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    wrong: Counter[tuple[str, ...]] = Counter()
    for document in documents(path):
        mentions, owner = spotted(document)
        kind_of = {(one.start, one.end): one.kind for one in mentions}
        text = document["text"]
        nations = {(one.start, one.end) for one in mentions if one.form == "demonym"}
        place = {
            (mention.start, mention.end): number
            for number, entity in enumerate(group(mentions))
            for mention in entity.mentions
        }
        for a, b in combinations(owner, 2):
            if text[slice(*a)] == text[slice(*b)] or kind_of[a] != kind_of[b]:
                continue
            if a in nations or b in nations:
                continue
            same, found = owner[a] == owner[b], place[a] == place[b]
            kind = kind_of[a]
            wanted[kind] += same
            joined[kind] += found
            right[kind] += same and found
            if same != found:
                sign = "joined" if found else "missed"
                wrong[sign, kind, *sorted((text[slice(*a)], text[slice(*b)]))] += 1
    for (sign, *words), count in wrong.most_common(misses):
        print(sign, count, *words, sep=" | ")
    return {
        kind: (
            100 * right[kind] / max(1, joined[kind]),
            100 * right[kind] / max(1, wanted[kind]),
            wanted[kind],
        )
        for kind in KINDS
    }


def table(folder: Path, part: str, misses: int = 0) -> str:
    """Precision and recall by kind, as lines of text; see :func:`measure`."""
    path = folder / "names" / f"docred-entities.{part}.jsonl"
    return "\n".join(
        f"{kind:14} P {precision:5.1f} R {recall:5.1f}  of {pairs} pairs"
        for kind, (precision, recall, pairs) in measure(path, misses).items()
    )
