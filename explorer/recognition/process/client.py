"""The reader's side of recognition: a process of its own that works through an article by stretches.

Imports nothing heavy; the process is started when a :class:`Recogniser` is made, so that it loads
while the screen is being built.
"""

import contextlib
import json
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from threading import Condition, Thread
from typing import Any

from explorer.model import Alias, Analysis, Article, Entity, Figure, Kind, Mention
from explorer.recognition.stretches import stretches

OUTSTANDING = 2
"""How many requests are under way at once: one being worked on, one ready."""

Spot = tuple[int, int, str, str, float]
"""A mention before names are grouped: start, end, kind, form and score."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in the stretch ``start:end`` of an article, before names are grouped."""

    article: Article
    start: int
    end: int
    mentions: tuple[Spot, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """The analysis of all that has been looked at so far; it replaces what came before."""

    article: Article
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Failed:
    """Recognition of an article came to an end, for a reason in one line."""

    article: Article
    reason: str


Progress = Found | Settled | Failed
Listener = Callable[[Progress], None]


@dataclass
class _Job:
    number: int
    article: Article
    listener: Listener
    pending: list[tuple[int, int]]
    told: set[tuple[int, int]] = field(default_factory=set)
    covered: int = 0
    settle_at: int = 0
    look: int = 0

    def next(self) -> tuple[int, int]:
        """Take the stretch that is looked at, or else the first that follows it."""
        ahead = [n for n, (_, end) in enumerate(self.pending) if end > self.look]
        return self.pending.pop(ahead[0] if ahead else 0)


class _EndedError(Exception):
    """The worker process is gone."""


class Recogniser:
    """A worker process and a thread that feeds it one article at a time.

    ``model`` names another spaCy pipeline than the bundled one, ``day`` is when the articles are
    of, if that is known. Results are given to the listener of the article, on
    the thread; those of an article that is no longer open are dropped.
    """

    def __init__(self, model: str | None = None, day: date | None = None) -> None:
        self.model = model
        self.day = day
        self._process = self._start()
        self._changed = Condition()
        self._job: _Job | None = None
        self._number = 0
        self._restarted = False
        self._closed = False
        self._reason = ""
        self._thread: Thread | None = None

    def _start(self) -> "subprocess.Popen[bytes]":
        words = [sys.executable, "-m", "explorer.recognition.process.worker"]
        return subprocess.Popen(
            [*words, self.model or "", self.day.isoformat() if self.day else ""],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def open(self, article: Article, listener: Listener) -> None:
        """Recognise an article; whatever was under way is given up."""
        with self._changed:
            self._number += 1
            first = min(len(article.text), 1)
            self._job = _Job(
                self._number, article, listener, list(stretches(article.text)), settle_at=first
            )
            if self._thread is None:
                self._thread = Thread(target=self._run, daemon=True, name="recognition")
                self._thread.start()
            self._changed.notify()

    def look_at(self, offset: int) -> None:
        """Say what is on the screen: its stretch is taken next."""
        job = self._job
        if job is not None:
            job.look = offset

    def close(self) -> None:
        """End the process and the thread."""
        with self._changed:
            self._closed = True
            self._job = None
            self._changed.notify()
        self._process.kill()
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            self._process.wait(timeout=2)
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError, AttributeError):
                pipe.close()  # type: ignore[union-attr]

    # On the thread

    def _run(self) -> None:
        done = 0
        while True:
            with self._changed:
                while not self._closed and (self._job is None or self._job.number == done):
                    self._changed.wait()
                if self._closed:
                    return
                job = self._job
            assert job is not None
            done = job.number
            self._work(job)

    def _work(self, job: _Job) -> None:
        while self._job is job:
            try:
                self._feed(job)
                return
            except (_EndedError, OSError, ValueError):
                if self._closed or self._job is not job:
                    return
                if self._reason or self._restarted:
                    reason = self._reason or "recognition stopped; the article stays readable"
                    job.listener(Failed(job.article, reason))
                    return
                self._restarted = True
                self._process.kill()
                self._process.wait()
                self._process = self._start()
                job.pending, job.covered = list(stretches(job.article.text)), 0

    def _send(self, **request: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise _EndedError
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            self._reason = str(answer["error"])
            raise _EndedError
        return answer

    def _feed(self, job: _Job) -> None:
        """Send one request after the other and hand on the answers, which come in their order."""
        text = job.article.text
        self._send(text=text)
        waiting: deque[tuple[int, int] | None] = deque()
        settled = False
        while True:
            while self._job is job and len(waiting) < OUTSTANDING and not settled:
                if job.covered >= job.settle_at or not job.pending:
                    done = not job.pending and not any(waiting)
                    if None in waiting or (not job.pending and not done):
                        break
                    self._send(settle=True)
                    waiting.append(None)
                    job.settle_at = len(text) + 1
                    settled = done
                else:
                    stretch = job.next()
                    self._send(look=stretch)
                    waiting.append(stretch)
            if not waiting:
                return
            stretch_ = waiting.popleft()
            answer = self._answer()
            if self._job is not job:
                continue
            if stretch_ is None:
                job.settle_at = 2 * answer["covered"]
                job.listener(Settled(job.article, _analysis(answer)))
                continue
            job.covered += stretch_[1] - stretch_[0]
            if stretch_ not in job.told:
                job.told.add(stretch_)
                job.listener(_found(job.article, stretch_, answer))


def _found(article: Article, stretch: tuple[int, int], answer: dict[str, Any]) -> Found:
    mentions = tuple((s, e, kind, form, score) for s, e, kind, form, score in answer["mentions"])
    return Found(article, *stretch, mentions, tuple(Figure("", *row) for row in answer["figures"]))


def _analysis(answer: dict[str, Any]) -> Analysis:
    kinds: dict[str, Kind] = {"p": "person", "o": "organisation", "l": "place"}
    entities = tuple(
        Entity(
            id_,
            kinds[kind],
            name,
            tuple(Alias(*pair) for pair in aliases),
            tuple(
                Mention(start, end, "demonym" if form else "name", score)
                for start, end, form, score in mentions
            ),
        )
        for id_, kind, name, aliases, mentions in answer["entities"]
    )
    figures = tuple(Figure(f"f{n}", *row) for n, row in enumerate(answer["figures"], start=1))
    return Analysis(entities, figures, answer["covered"])
