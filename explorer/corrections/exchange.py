"""Corrections as JSON lines, small enough to send to a colleague, who takes them in.

One correction a line: ``{"schema": 1, "id", "article": the hash of its text, "label": what the
article is called, "everywhere": whether it is a rule for every article, "made": when (UTC), "do":
what is corrected, …}``. No text of an article leaves but the names and marked words themselves.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO

from explorer.corrections.json import RecordError, from_record, to_record
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import general
from explorer.text.one_line import one_line

SCHEMA = 1

LONGEST_LINE = 20_000
"""Bytes; no correction is longer."""


def lines(steps: Iterable[MadeCorrection], labels: dict[str, str]) -> Iterator[str]:
    """Corrections as lines of JSON, each with its line end."""
    for step in steps:
        record = {
            "schema": SCHEMA,
            "id": step.id,
            "article": step.article,
            "label": labels.get(step.article, "-"),
            "everywhere": step.everywhere,
            "made": step.made,
            **to_record(step.correction),
        }
        yield json.dumps(record, ensure_ascii=False) + "\n"


def read_line(line: str) -> tuple[MadeCorrection, str]:
    """Read one line back as a correction and what its article is called.

    Raises :class:`~explorer.corrections.statements.RecordError` with the reason.
    """
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise RecordError("not JSON") from None
    if not isinstance(record, dict):
        raise RecordError("not an object")
    if record.get("schema") != SCHEMA:
        raise RecordError(f"not of schema {SCHEMA}")
    correction = from_record(record)
    everywhere = record.get("everywhere")
    if not isinstance(everywhere, bool):
        raise RecordError('"everywhere" is neither true nor false')
    if everywhere and general(correction) != correction:
        raise RecordError("this can't be said of every article")
    step = MadeCorrection(
        _matching(record, "id", r"[0-9a-f]{16}"),
        _matching(record, "article", r"[0-9a-f]{64}"),
        correction,
        everywhere,
        _time(record),
    )
    label = record.get("label")
    return step, (one_line(label)[:120] if isinstance(label, str) else "") or "-"


def _matching(record: dict[str, Any], key: str, pattern: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        raise RecordError(f'no "{key}"')
    return value


def _time(record: dict[str, Any]) -> str:
    value = record.get("made")
    try:
        made = datetime.fromisoformat(value).isoformat(timespec="seconds")  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise RecordError('no time in "made"') from None
    return made


def read(stream: BinaryIO) -> Iterator[tuple[int, MadeCorrection, str] | tuple[int, RecordError]]:
    """Read corrections from a stream: each line's number with what it says, or what is wrong.

    Empty lines are passed over.
    """
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield number, RecordError("too long for a correction")
            continue
        try:
            words = line.decode("utf-8-sig").strip()
            if words:
                yield number, *read_line(words)
        except UnicodeDecodeError:
            yield number, RecordError("not UTF-8")
        except RecordError as error:
            yield number, error
