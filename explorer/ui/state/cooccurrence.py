"""Which entries are mentioned together: in the same sentences, in the same paragraphs."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from explorer.model import Span
from explorer.ui.state.choices import Choice
from explorer.ui.state.entries import Entries, Entry


def shared_paragraphs(entry: Entry, paragraphs: Sequence[Span], entries: Entries) -> list[Choice]:
    """Who else is mentioned in an entry's paragraphs, most often first, figures last, to pick from."""
    together: Counter[str] = Counter()
    for start, end in paragraphs:
        together.update({other.key for other in entries.within(start, end)} - {entry.key})
    return [
        Choice(entries.by_key[key].name, key, f"{count} paragraph{'s' * (count != 1)}")
        for key, count in sorted(
            together.items(), key=lambda pair: (entries.by_key[pair[0]].kind == "figure", -pair[1])
        )
    ]


def in_sentences(
    entry: Entry, entries: Entries, sentences: list[Span]
) -> tuple[Counter[str], list[str]]:
    """Count who shares sentences with an entry, and list the figures in them."""
    together: Counter[str] = Counter()
    figures: dict[str, None] = {}
    for start, end in sentences:
        for key in {other.key for other in entries.within(start, end)} - {entry.key}:
            if entries.by_key[key].kind == "figure":
                figures[key] = None
            else:
                together[key] += 1
    return together, list(figures)


def first_shared(other: Entry, sentences: list[Span]) -> int:
    """The first place where another entry stands in one of the sentences."""
    for start, end in sentences:
        n = bisect_left(other.spans, (start, 0))
        if n < len(other.spans) and other.spans[n][0] < end:
            return other.spans[n][0]
    return other.spans[0][0]
