"""Recognition in a process of its own: requests in, what was found out, as the protocol says."""

import os
import signal
import sys
from datetime import date
from typing import IO

from explorer.model import UnlinkedMention
from explorer.recognition.errors import PipelineError
from explorer.recognition.process.protocol import (
    Analyse,
    Answer,
    CannotWork,
    FindIn,
    InStretch,
    InText,
    OpenText,
    decode_request,
    encode,
)

NICENESS = 5
"""How far the process stands back behind the one that answers the keys (0 not at all, 19 most)."""


def main(model: str | None, day: str | None = None) -> int:
    """Answer requests on standard input until it closes; returns the exit status.

    ``model`` names another pipeline than the bundled one, ``day`` (as in 2024-03-12) is when the
    articles are of. Whatever else writes to standard output writes to standard error instead.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        return _serve(model, date.fromisoformat(day) if day else None, answers)
    except PipelineError as error:
        _answer(answers, CannotWork(str(error)))
        return 1
    except BrokenPipeError:
        return 0


def _answer(answers: IO[bytes], answer: Answer) -> None:
    answers.write(encode(answer))
    answers.flush()


def _serve(model: str | None, day: date | None, answers: IO[bytes]) -> int:
    from explorer.recognition.analyser import Analyser, PartialAnalysis  # noqa: PLC0415 (the pipe first)

    analyser = Analyser(model, day)
    partial = PartialAnalysis("")
    for line in sys.stdin.buffer:
        match decode_request(line):
            case OpenText(text, of_day):
                partial = PartialAnalysis(text, of_day)
            case FindIn(start, end):
                recognised, figures = analyser.recognise(partial, start, end)
                mentions = (
                    UnlinkedMention(one.start, one.end, one.kind, one.form, one.score)
                    for one in recognised
                )
                _answer(answers, InStretch(tuple(mentions), tuple(figures)))
            case Analyse():
                _answer(answers, InText(analyser.complete(partial)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*((word or None) for word in [*sys.argv[1:], "", ""][:2])))
