"""What goes wrong with names, by kinds of mistake, commonest first."""

from collections import Counter
from collections.abc import Iterable, Mapping

from explorer.model import Kind

Span = tuple[int, int]
Gold = Mapping[Span, str]
Found = Mapping[Span, Kind]


def _shape(name: str) -> str:
    """Say what a name looks like."""
    if " " in name:
        return "several words"
    return "capitals" if name.isupper() and len(name) > 1 else "one word"


def mistakes(text: str, gold: Gold, found: Found) -> Counter[str]:
    """Count the kinds of mistake in one text.

    ``gold`` and ``found`` give the kind of each span. A span that overlaps one of the other side
    is counted once, for the one of ``gold``.
    """
    counts: Counter[str] = Counter()
    met: set[Span] = set()
    for span, kind in gold.items():
        if found.get(span) == kind:
            met.add(span)
            continue
        shape = _shape(text[slice(*span)])
        over = [other for other in found if other[0] < span[1] and other[1] > span[0]]
        met.update(over)
        if not over:
            counts[f"{kind} missed ({shape})"] += 1
        elif span in over:
            counts[f"{kind} taken for {found[span]} ({shape})"] += 1
        elif len(over) > 1:
            counts[f"{kind} cut in pieces"] += 1
        else:
            longer = over[0][1] - over[0][0] > span[1] - span[0]
            counts[f"{kind} with too {'much' if longer else 'little'}"] += 1
    for span, kind in found.items():
        if span not in met and gold.get(span) != kind:
            counts[f"no name taken for {kind} ({_shape(text[slice(*span)])})"] += 1
    return counts


def table(counts: Iterable[tuple[str, int]]) -> str:
    """The counts as lines of text."""
    return "\n".join(f"{count:5}  {kind}" for kind, count in counts)
