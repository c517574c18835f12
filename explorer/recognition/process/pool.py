"""Articles analysed one after the other, or several at once by processes of their own."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from explorer.model import Analysis, Article
from explorer.recognition.errors import RecognitionError, reason

if TYPE_CHECKING:
    from explorer.recognition.analyser import Analyser

WORTH = 400_000
"""Characters for each process, below which starting one costs more time than it saves."""

AHEAD = 3
"""So many articles for each process are read before the first of them is asked for."""


def processes_for(characters: int) -> int:
    """How many processes so much text is worth, no more than there are cores."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(cores or 1, characters // WORTH))


Outcome = Analysis | RecognitionError
Failing = Callable[[RecognitionError], object]


def analysed(
    articles: Iterable[Article],
    model: str | None,
    day: date | None,
    processes: int = 1,
    failed: Failing | None = None,
) -> Iterator[tuple[Article, Analysis]]:
    """Each article with its analysis, in their order; ``failed`` hears of those without one.

    Raises :class:`~explorer.recognition.errors.PipelineError` if the pipeline can't be used, and
    :class:`~explorer.recognition.errors.RecognitionError` where nothing hears of it.
    """
    outcomes = (
        ((article, _outcome(article, model, day)) for article in articles)
        if processes <= 1
        else _outcomes_of_processes(articles, model, day, processes)
    )
    for article, outcome in outcomes:
        if not isinstance(outcome, RecognitionError):
            yield article, outcome
        elif failed is None:
            raise outcome
        else:
            failed(outcome)


def _outcomes_of_processes(
    articles: Iterable[Article], model: str | None, day: date | None, processes: int
) -> Iterator[tuple[Article, Outcome]]:
    """Each article with what came of it in one of several processes, in their order."""
    # Python starts them with the current folder on the path, and a socket.py there would be run.
    os.environ["PYTHONSAFEPATH"] = "1"
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, initializer=_started)
    waiting: deque[tuple[Article, Future[Outcome]]] = deque()
    try:
        for article in articles:
            waiting.append((article, pool.submit(_outcome, article, model, day)))
            if len(waiting) > processes * AHEAD:
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _started() -> None:
    """Leave it to the first process to answer an interruption."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def _analyser(model: str | None, day: date | None) -> "Analyser":
    from explorer.recognition.analyser import Analyser  # noqa: PLC0415 (spaCy only when used)

    return Analyser(model, day)


def _outcome(article: Article, model: str | None, day: date | None) -> Outcome:
    """The analysis of an article, or why there is none; a pipeline that can't be used is raised."""
    analyser = _analyser(model, day)
    try:
        return analyser.analyse(article)
    except Exception as error:  # any stage may raise anything, a pipeline of the reader's above all
        return RecognitionError(article.source, reason(error))
