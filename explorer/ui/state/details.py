"""The rows of an entry's details: its names, what it is mentioned together with, its mentions."""

from dataclasses import dataclass

from rich.cells import cell_len

from explorer.model import Figure, Span
from explorer.model.figure_text import normalised
from explorer.text.reading import reading
from explorer.text.sentences import sentence_at
from explorer.ui.cells import fit, fit_end, pad_left
from explorer.ui.state.cooccurrence import first_shared, in_sentences
from explorer.ui.state.entries import Entries, Entry

MOST = 200
"""So many sentences are looked at; a name in thousands of them would hold up a key."""

LISTED = 8
"""So many of those it is mentioned together with are listed."""


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
    """The rows of an entry's details, headings between them; mentions fill ``width``."""
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
        span = sentence_at(entries.text, start)
        if not sentences or sentences[-1] != span:
            sentences.append(span)
    together, figures = in_sentences(entry, entries, sentences)
    if together:
        rows.append(Detail("Together with", "title"))
        for key, count in together.most_common(LISTED):
            other = entries.by_key[key]
            rows.append(
                Detail(f"{other.name}  ×{count}", "together", first_shared(other, sentences), key)
            )
    if figures:
        rows.append(Detail("Figures in its sentences", "title"))
        for key in figures[:LISTED]:
            other = entries.by_key[key]
            rows.append(Detail(other.name, "together", first_shared(other, sentences), key))
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


def _concordance(text: str, span: Span, width: int) -> Detail:
    """A mention in its line, the name always in the same column."""
    start, end = span
    left = max(8, width * 2 // 5)
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = text[max(line_start, start - left - 1) : start]
    before = pad_left(fit_end(before, left), left)
    name = fit(" ".join(reading(text, start, end).split()), width - left)
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
