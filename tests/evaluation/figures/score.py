"""Score the recogniser of figures on the sentences here: ``python -m tests.evaluation.figures.score tune``.

The rules are those by which whole articles are scored: a figure is found if its span is exact;
of those found, type, value, unit and bound are compared, and whether the words for what is counted
share one of meaning. Unit and what is counted are only asked where the sentence has them; dates
and times have no value.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from explorer.model import Figure
from explorer.recognition.figures import find_figures
from tests.articles.build import read

SOURCE = Path(__file__).parent / "source"
EMPTY = frozenset({"the", "a", "an", "of"})
FIELDS = ("type", "value", "unit", "bound", "of")


@dataclass
class Score:
    """What was right: spans by type as found, spurious and missed; fields as right and asked."""

    spans: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    right: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def spans_of(self, kind: str | None = None) -> tuple[float, float, float]:
        """Give precision, recall and F of the spans of a type, or of all, in per cent."""
        rows = [self.spans[kind]] if kind else list(self.spans.values())
        found, spurious, missed = (
            sum(row[name] for row in rows) for name in ("found", "spurious", "missed")
        )
        precision = found / (found + spurious) if found else 0.0
        recall = found / (found + missed) if found else 0.0
        both = precision + recall
        return 100 * precision, 100 * recall, 200 * precision * recall / both if both else 0.0

    def share(self, name: str, kind: str | None = None) -> float:
        """Give how often a field was right, of a type or of all, in per cent."""
        asked = sum(n for key, n in self.asked.items() if key[0] == name and kind in (None, key[1]))
        right = sum(n for key, n in self.right.items() if key[0] == name and kind in (None, key[1]))
        return 100 * right / asked if asked else 100.0


def sentences(half: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Give the sentences of one half, ``tune`` or ``held``, with their figures."""
    for path in sorted(SOURCE.glob(f"{half}-*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text, rows = read(line)
            yield text, rows["figures"]


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-3 * max(1.0, abs(one), abs(other))


def _compared(wanted: dict[str, Any], got: Figure) -> Iterator[tuple[str, bool]]:
    yield "type", got.type == wanted["type"]
    if wanted["type"] in ("date", "time"):
        return
    yield "value", _close(wanted["low"], got.low) and _close(wanted["high"], got.high)
    if wanted["unit"]:
        yield "unit", got.unit == wanted["unit"]
    yield "bound", got.bound == wanted["approx"]
    if wanted["of"]:
        ours = set((got.of or "").lower().split())
        yield "of", bool(ours & set(wanted["of"].lower().split()) - EMPTY)


def score(half: str) -> Score:
    """Score one half of the sentences."""
    result = Score()
    for text, wanted in sentences(half):
        found = {(one.start, one.end): one for one in find_figures(text)}
        for row in wanted:
            kind = row["type"]
            got = found.pop((row["start"], row["end"]), None)
            result.spans[kind]["missed" if got is None else "found"] += 1
            if got is None:
                result.misses.append(f"missed {kind}: {row['text']!r} in {text}")
                continue
            for name, right in _compared(row, got):
                result.asked[name, kind] += 1
                result.right[name, kind] += right
                if not right:
                    said = (got.type, got.low, got.high, got.unit, got.bound, got.of)
                    result.misses.append(f"{name} of {row['text']!r} as {said} in {text}")
        for one in found.values():
            result.spans[one.type]["spurious"] += 1
            result.misses.append(f"spurious {one.type}: {text[one.start : one.end]!r} in {text}")
    return result


def main() -> None:
    """Print a table, and with ``--misses`` what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=["tune", "held"])
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    rows = list(sentences(arguments.half))
    result = score(arguments.half)
    print(f"{len(rows)} sentences, {sum(len(figures) for _, figures in rows)} figures")
    print(f"{'':10}{'P':>7}{'R':>7}{'F':>7}" + "".join(f"{name:>7}" for name in FIELDS))
    for kind in [*sorted(result.spans), None]:
        values = [*result.spans_of(kind), *(result.share(name, kind) for name in FIELDS)]
        print(f"{kind or 'all':10}" + "".join(f"{value:7.1f}" for value in values))
    if arguments.misses:
        print(*result.misses, sep="\n")


if __name__ == "__main__":
    main()
