"""What the details of a topic are: its names, its company, the figures beside it, its sentences."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from explorer.model import Figure
from explorer.model.figure_text import normalised
from explorer.ui.choices import Choice
from explorer.ui.desk import sentence
from explorer.ui.fitting import aligned_right, fitted, fitted_left
from explorer.ui.topics import Span, Topic, Topics

MOST = 200
"""So many sentences are looked at; a name in thousands of them would hold up a key."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One row of the details: text, what it is, and where in the article it leads, if anywhere.

    ``topic`` is the key of the topic it leads to. ``name`` is the part of ``text`` that stands out.
    """

    text: str
    sort: str
    offset: int | None = None
    topic: str | None = None
    name: Span | None = None


def details(topic: Topic, topics: Topics, width: int = 78) -> list[Detail]:
    """Give the rows of a topic's details, headings between them; mentions fill ``width``."""
    rows = [
        Detail(topic.name, "head"),
        Detail(_summary(topic, len(topics.text)), "alias"),
    ]
    if topic.entity is not None:
        rows += [
            Detail(f"{alias.name}: {alias.reason} {topic.name}", "alias")
            for alias in topic.entity.aliases
        ]
    for figure in topic.figures[:1]:
        rows += [Detail(line, "alias") for line in _figure(figure)]
    sentences: list[Span] = []
    for start, _ in topic.spans[:MOST]:
        span = sentence(topics.text, start)
        if not sentences or sentences[-1] != span:
            sentences.append(span)
    company, beside = _company(topic, topics, sentences)
    if company:
        rows.append(Detail("Together with", "title"))
        for key, count in company.most_common(8):
            other = topics.by_key[key]
            rows.append(
                Detail(f"{other.name}  ×{count}", "company", _shared(other, sentences), key)
            )
    if beside:
        rows.append(Detail("Figures in its sentences", "title"))
        rows += [
            Detail(topics.by_key[key].name, "company", _shared(topics.by_key[key], sentences), key)
            for key in beside[:8]
        ]
    rows.append(Detail("Mentions", "title"))
    rows += [_concordance(topics.text, span, width) for span in topic.spans[:MOST]]
    if len(topic.spans) > MOST:
        rows.append(Detail(f"{len(topic.spans) - MOST - 1} more, and the last:", "alias"))
        rows.append(_concordance(topics.text, topic.spans[-1], width))
    return rows


def _summary(topic: Topic, length: int) -> str:
    """Say of what kind a topic is, how often it is mentioned, and where first and last."""
    count = len(topic.spans)
    first, last = (100 * topic.spans[n][0] // max(1, length) for n in (0, -1))
    where = f"at {first} %" if count == 1 else f"from {first} % to {last} %"
    return f"{topic.kind}, {count} mention{'s' * (count != 1)} {where}"


def shared_paragraphs(topic: Topic, paragraphs: Sequence[Span], topics: Topics) -> list[Choice]:
    """Give who else is mentioned in a topic's paragraphs, most often first, to pick from."""
    company: Counter[str] = Counter()
    for start, end in paragraphs:
        company.update({other.key for other in topics.within(start, end)} - {topic.key})
    return [
        Choice(topics.by_key[key].name, key, f"{count} paragraph{'s' * (count != 1)}")
        for key, count in sorted(
            company.items(), key=lambda pair: (topics.by_key[pair[0]].kind == "figure", -pair[1])
        )
    ]


def _company(
    topic: Topic, topics: Topics, sentences: list[Span]
) -> tuple["Counter[str]", list[str]]:
    """Count who shares sentences with a topic, and list the figures in them."""
    company: Counter[str] = Counter()
    figures: dict[str, None] = {}
    for start, end in sentences:
        for key in {other.key for other in topics.within(start, end)} - {topic.key}:
            if topics.by_key[key].kind == "figure":
                figures[key] = None
            else:
                company[key] += 1
    return company, list(figures)


def _shared(other: Topic, sentences: list[Span]) -> int:
    """Give the first place where another topic stands in one of the sentences."""
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
    before = aligned_right(fitted_left(before, left), left)
    name = fitted(" ".join(text[start:end].split()), width - left)
    room = width - left - cell_len(name)
    after = fitted(text[end : min(line_end, end + room + 1)], room)
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
