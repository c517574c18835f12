"""What the details of an entry are: its names, its company, the figures beside it, its sentences."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from explorer.model import Figure, Span
from explorer.model.figure_text import normalised
from explorer.ui.cells import fit, fit_end, pad_left
from explorer.ui.state.article_state import sentence
from explorer.ui.state.choices import Choice
from explorer.ui.state.entries import Entries, Entry

MOST = 200
"""So many sentences are looked at; a name in thousands of them would hold up a key."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One row of the details: text, what it is, and where in the article it leads, if anywhere.

    ``entry`` is the key of the entry it leads to. ``name`` is the part of ``text`` that stands out.
    """

    text: str
    sort: str
    offset: int | None = None
    entry: str | None = None
    name: Span | None = None


def details(entry: Entry, entries: Entries, width: int = 78) -> list[Detail]:
    """Give the rows of an entry's details, headings between them; mentions fill ``width``."""
    rows = [
        Detail(entry.name, "head"),
        Detail(_summary(entry, len(entries.text)), "alias"),
    ]
    if entry.entity is not None:
        rows += [
            Detail(f"{alias.name}: {alias.reason} {entry.name}", "alias")
            for alias in entry.entity.aliases
        ]
    for figure in entry.figures[:1]:
        rows += [Detail(line, "alias") for line in _figure(figure)]
    sentences: list[Span] = []
    for start, _ in entry.spans[:MOST]:
        span = sentence(entries.text, start)
        if not sentences or sentences[-1] != span:
            sentences.append(span)
    company, beside = _company(entry, entries, sentences)
    if company:
        rows.append(Detail("Together with", "title"))
        for key, count in company.most_common(8):
            other = entries.by_key[key]
            rows.append(
                Detail(f"{other.name}  ×{count}", "company", _shared(other, sentences), key)
            )
    if beside:
        rows.append(Detail("Figures in its sentences", "title"))
        rows += [
            Detail(
                entries.by_key[key].name, "company", _shared(entries.by_key[key], sentences), key
            )
            for key in beside[:8]
        ]
    rows.append(Detail("Mentions", "title"))
    rows += [_concordance(entries.text, span, width) for span in entry.spans[:MOST]]
    if len(entry.spans) > MOST:
        rows.append(Detail(f"{len(entry.spans) - MOST - 1} more, and the last:", "alias"))
        rows.append(_concordance(entries.text, entry.spans[-1], width))
    return rows


def _summary(entry: Entry, length: int) -> str:
    """Say of what kind an entry is, how often it is mentioned, and where first and last."""
    count = len(entry.spans)
    first, last = (100 * entry.spans[n][0] // max(1, length) for n in (0, -1))
    where = f"at {first} %" if count == 1 else f"from {first} % to {last} %"
    return f"{entry.kind}, {count} mention{'s' * (count != 1)} {where}"


def shared_paragraphs(entry: Entry, paragraphs: Sequence[Span], entries: Entries) -> list[Choice]:
    """Give who else is mentioned in an entry's paragraphs, most often first, to pick from."""
    company: Counter[str] = Counter()
    for start, end in paragraphs:
        company.update({other.key for other in entries.within(start, end)} - {entry.key})
    return [
        Choice(entries.by_key[key].name, key, f"{count} paragraph{'s' * (count != 1)}")
        for key, count in sorted(
            company.items(), key=lambda pair: (entries.by_key[pair[0]].kind == "figure", -pair[1])
        )
    ]


def _company(
    entry: Entry, entries: Entries, sentences: list[Span]
) -> tuple["Counter[str]", list[str]]:
    """Count who shares sentences with an entry, and list the figures in them."""
    company: Counter[str] = Counter()
    figures: dict[str, None] = {}
    for start, end in sentences:
        for key in {other.key for other in entries.within(start, end)} - {entry.key}:
            if entries.by_key[key].kind == "figure":
                figures[key] = None
            else:
                company[key] += 1
    return company, list(figures)


def _shared(other: Entry, sentences: list[Span]) -> int:
    """Give the first place where another entry stands in one of the sentences."""
    for start, end in sentences:
        n = bisect_left(other.spans, (start, 0))
        if n < len(other.spans) and other.spans[n][0] < end:
            return other.spans[n][0]
    return other.spans[0][0]


def _concordance(text: str, span: Span, width: int) -> Detail:
    """Give a mention in its line, the name always in the same column."""
    start, end = span
    left = max(8, width * 2 // 5)
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = text[max(line_start, start - left - 1) : start]
    before = pad_left(fit_end(before, left), left)
    name = fit(" ".join(text[start:end].split()), width - left)
    room = width - left - cell_len(name)
    after = fit(text[end : min(line_end, end + room + 1)], room)
    named = (len(before), len(before) + len(name))
    return Detail(before + name + after, "mention", start, name=named)


def _figure(figure: Figure) -> list[str]:
    """Say what a figure was read as."""
    lines = [f"{figure.type}" + (f": {shown}" if (shown := normalised(figure)) else "")]
    if figure.low is not None:
        value = f"{figure.low:,.10g}"
        if figure.high is not None:
            value += f" to {figure.high:,.10g}"
        lines.append(
            f"value {value}, {figure.bound}" + (f", in {figure.unit}" if figure.unit else "")
        )
    if figure.of:
        lines.append(f"counted: {figure.of}")
    if figure.iso:
        lines.append(f"date {figure.iso}")
    return lines
