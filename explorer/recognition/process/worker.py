"""Recognition in a process of its own: requests in, what was found out, as the protocol says."""

import os
import signal
import sys
from datetime import date
from typing import IO, TYPE_CHECKING

from explorer.model import UnlinkedMention
from explorer.recognition.errors import PipelineError, reason
from explorer.recognition.process.protocol import (
    Analyse,
    Answer,
    CannotWork,
    FindIn,
    InStretch,
    InText,
    OpenText,
    WentWrong,
    decode_request,
    encode,
)

if TYPE_CHECKING:
    from explorer.recognition.analyser import Analyser, PartialAnalysis

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
        request = decode_request(line)
        if isinstance(request, OpenText):
            partial = PartialAnalysis(request.text, request.day)
            continue
        try:
            answer: Answer = _done(request, analyser, partial)
        except Exception as error:  # any stage may raise anything, and the rest is still to be done
            answer = WentWrong(reason(error))
            if isinstance(request, FindIn):
                partial.count(request.start, request.end)
        _answer(answers, answer)
    return 0


def _done(
    request: FindIn | Analyse, analyser: "Analyser", partial: "PartialAnalysis"
) -> InStretch | InText:
    """The answer to a request about the article under way."""
    if isinstance(request, Analyse):
        return InText(analyser.complete(partial))
    recognised, figures = analyser.recognise(partial, request.start, request.end)
    mentions = (
        UnlinkedMention(one.start, one.end, one.kind, one.form, one.score) for one in recognised
    )
    return InStretch(tuple(mentions), tuple(figures))


if __name__ == "__main__":
    sys.exit(main(*((word or None) for word in [*sys.argv[1:], "", ""][:2])))
