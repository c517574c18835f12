"""What the reader's process and the worker say to each other: one JSON object a line, in ASCII.

A :class:`OpenText` has no answer. A :class:`FindIn` is answered by :class:`InStretch`, a
:class:`Analyse` by :class:`InText`, in the order of the requests, and either by :class:`WentWrong`
where recognition fails on it. :class:`CannotWork` is the last answer of a worker that can't work.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from explorer.model import Analysis, Figure, UnlinkedMention
from explorer.model.json import (
    compact,
    compact_figures,
    compact_mentions,
    figures_from_compact,
    from_compact,
    mentions_from_compact,
)


@dataclass(frozen=True, slots=True)
class OpenText:
    """From now on this is the text that offsets count in, of an article of a day if it is known."""

    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class FindIn:
    """Find mentions and figures in a stretch of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Analyse:
    """Link what was found in all stretches so far."""


Request = OpenText | FindIn | Analyse


@dataclass(frozen=True, slots=True)
class InStretch:
    """What was found in a stretch; the figures have no ids yet."""

    mentions: tuple[UnlinkedMention, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class InText:
    """The analysis of all stretches so far."""

    analysis: Analysis


@dataclass(frozen=True, slots=True)
class WentWrong:
    """A request could not be done, for a reason in one line; the worker goes on with the next."""

    reason: str


@dataclass(frozen=True, slots=True)
class CannotWork:
    """The worker ends, for a reason in one line."""

    reason: str


Answer = InStretch | InText | WentWrong | CannotWork


def encode(message: Request | Answer) -> bytes:
    """A message as a line, with its line end."""
    return json.dumps(_record(message), separators=(",", ":")).encode("ascii") + b"\n"


def _record(message: Request | Answer) -> dict[str, Any]:  # noqa: PLR0911 (one for each message)
    match message:
        case OpenText(text, day):
            return {"text": text, "day": day.isoformat() if day else None}
        case FindIn(start, end):
            return {"find": [start, end]}
        case Analyse():
            return {"analyse": True}
        case InStretch(mentions, figures):
            return {"mentions": compact_mentions(mentions), "figures": compact_figures(figures)}
        case InText(analysis):
            return {"analysis": compact(analysis)}
        case WentWrong(reason):
            return {"wrong": reason}
        case CannotWork(reason):
            return {"error": reason}


def decode_request(line: bytes) -> Request:
    """A line that the reader's process wrote; raises ValueError for any other."""
    match json.loads(line):
        case {"text": str(text), "day": None}:
            return OpenText(text)
        case {"text": str(text), "day": str(day)}:
            return OpenText(text, date.fromisoformat(day))
        case {"find": [int(start), int(end)]}:
            return FindIn(start, end)
        case {"analyse": True}:
            return Analyse()
    raise ValueError("no request")


def decode_answer(line: bytes) -> Answer:
    """A line that the worker wrote; raises ValueError for any other."""
    match json.loads(line):
        case {"mentions": mentions, "figures": figures}:
            return InStretch(mentions_from_compact(mentions), figures_from_compact(figures))
        case {"analysis": record}:
            return InText(from_compact(record))
        case {"wrong": str(reason)}:
            return WentWrong(reason)
        case {"error": str(reason)}:
            return CannotWork(reason)
    raise ValueError("no answer")
