"""Recognition in a process of its own: requests in, what was found out, one JSON object a line.

``{"text"}`` opens an article and has no answer. ``{"look": [start, end]}`` is answered with the
mentions and figures of that stretch, ``{"settle": true}`` with the entities and figures of all
stretches so far. ``{"error"}`` with one line is the last answer of a worker that can't work.
"""

import json
import os
import signal
import sys
from datetime import date
from typing import IO, Any

from explorer.model import Analysis, Figure
from explorer.recognition.errors import PipelineError

KINDS = {"person": "p", "organisation": "o", "place": "l"}


def main(model: str | None, day: str | None = None) -> int:
    """Answer requests on standard input until it closes; returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        return _serve(model, date.fromisoformat(day) if day else None, answers)
    except PipelineError as error:
        _answer(answers, error=str(error))
        return 1
    except BrokenPipeError:
        return 0


def _answer(answers: IO[str], **what: Any) -> None:
    print(json.dumps(what, separators=(",", ":")), file=answers, flush=True)


def _serve(model: str | None, day: date | None, answers: IO[str]) -> int:
    from explorer.recognition.analyser import Analyser, Work  # noqa: PLC0415 (the pipe first)

    analyser = Analyser(model, day)
    work = Work("")
    for line in sys.stdin:
        request = json.loads(line)
        if "text" in request:
            work = Work(request["text"])
        elif "look" in request:
            spotted, figures = analyser.look(work, *request["look"])
            mentions = [(o.start, o.end, o.kind, o.form, round(o.score, 3)) for o in spotted]
            _answer(answers, mentions=mentions, figures=[_figure(one) for one in figures])
        else:
            _answer(answers, **_settled(analyser.settled(work)))
    return 0


def _figure(one: Figure) -> tuple[Any, ...]:
    return (one.start, one.end, one.type, one.low, one.high, one.unit, one.bound, one.of, one.iso)


def _settled(analysis: Analysis) -> dict[str, Any]:
    return {
        "entities": [
            (
                entity.id,
                KINDS[entity.kind],
                entity.name,
                [(alias.name, alias.reason) for alias in entity.aliases],
                [
                    (one.start, one.end, int(one.form == "demonym"), round(one.score, 3))
                    for one in entity.mentions
                ],
            )
            for entity in analysis.entities
        ],
        "figures": [_figure(one) for one in analysis.figures],
        "covered": analysis.covered,
    }


if __name__ == "__main__":
    sys.exit(main(*((word or None) for word in [*sys.argv[1:], "", ""][:2])))
