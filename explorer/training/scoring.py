"""Precision, recall and F of names on annotated text: exact span and label, people, organisations, places."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from explorer.recognition.analyser import Analyser
from explorer.training.corpora import TEST, parted
from explorer.training.documents import KINDS, Document

MEAN = ("gum", "docred", "crossner", "pud", "wikigold", "gmb")
"""The corpora whose F the mean is taken of."""


@dataclass
class Counts:
    """Right, spurious and missed mentions by kind."""

    right: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, gold: set[tuple[int, int, str]], found: set[tuple[int, int, str]]) -> None:
        """Count one document's mentions as (start, end, kind)."""
        self.right.update(kind for *_, kind in gold & found)
        self.spurious.update(kind for *_, kind in found - gold)
        self.missed.update(kind for *_, kind in gold - found)

    def prf(self, kinds: Iterable[str]) -> tuple[float, float, float]:
        """Precision, recall and F in per cent over some kinds."""
        kinds = tuple(kinds)
        right, spurious, missed = (
            sum(counter[kind] for kind in kinds)
            for counter in (self.right, self.spurious, self.missed)
        )
        precision = 100 * right / max(1, right + spurious)
        recall = 100 * right / max(1, right + missed)
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def measured(documents: Iterable[Document], analyser: Analyser) -> Counts:
    """Run the whole recognition over annotated documents and count."""
    counts = Counts()
    for text, ents in documents:
        found: set[tuple[int, int, str]] = {
            (o.start, o.end, o.kind)
            for o in analyser.consistent(text, analyser.names(text))
            if o.form == "name"
        }
        counts.add({(s, e, KINDS[label]) for s, e, label in ents if label in KINDS}, found)
    return counts


def table(
    folder: Path, analyser: Analyser, corpora: Iterable[str] = TEST, part: str = "test"
) -> str:
    """The scores on a part of each corpus as lines of text: P, R and F by kind and over all.

    ``part`` is ``test``, to report, or ``held``, to choose by.
    """
    lines = [f"{'':10}" + "".join(f"{kind:>20}" for kind in ("all", *KINDS.values()))]
    means: dict[str, list[float]] = {"all": [], **{kind: [] for kind in KINDS.values()}}
    for name in corpora:
        counts = measured(parted(folder, name, part), analyser)
        cells = []
        for kind, row in means.items():
            scores = counts.prf(KINDS.values() if kind == "all" else (kind,))
            cells.append(" ".join(f"{score:5.1f}" for score in scores))
            if name in MEAN:
                row.append(scores[2])
        lines.append(f"{name:10}" + "".join(f"{cell:>20}" for cell in cells))
    mean = "".join(f"{sum(row) / max(1, len(row)):20.1f}" for row in means.values())
    return "\n".join([*lines, f"{'mean F':10}{mean}"])
