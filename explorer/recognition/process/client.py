"""The reader's side of recognition: a process of its own that works through an article by stretches.

Imports nothing heavy; the process is started when a :class:`Recogniser` is made, so that it loads
while the screen is being built.
"""

import contextlib
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from threading import Condition, Thread

from explorer.model import Analysis, Article, Figure, Span, UnlinkedMention
from explorer.recognition.process.protocol import (
    Analyse,
    CannotWork,
    FindIn,
    InStretch,
    InText,
    OpenText,
    Request,
    WentWrong,
    decode_answer,
    encode,
)
from explorer.recognition.stretches import stretches

OUTSTANDING = 2
"""How many requests are under way at once: one being worked on, one ready."""

PATIENCE = 2
"""Seconds to wait for the end of a process that was killed."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in the stretch ``start:end`` of an article, before mentions are linked."""

    article: Article
    start: int
    end: int
    mentions: tuple[UnlinkedMention, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Recognition failed on the stretch ``start:end``, for a reason in one line, and goes on."""

    article: Article
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Settled:
    """The analysis of all that has been looked at so far; it replaces what came before.

    ``skipped`` are the stretches that it lacks because recognition failed on them.
    """

    article: Article
    analysis: Analysis
    skipped: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """Recognition of an article came to an end, for a reason in one line."""

    article: Article
    reason: str


Progress = Found | Skipped | Settled | Failed
Listener = Callable[[Progress], None]


class _Job:
    """An article under way: which stretches are still to be looked at, and when to link names.

    Names are linked once something is known, then when twice as much is known, and at the end:
    the work for all of them together stays in proportion to the text.
    """

    def __init__(self, number: int, article: Article, listener: Listener) -> None:
        self.number = number
        self.article = article
        self.listener = listener
        self.look = 0
        self._told: set[Span] = set()
        self._analyse_at = min(len(article.text), 1)
        self.begin()

    def begin(self) -> None:
        """Begin, or begin again with a new worker; what was told stays told."""
        self._pending = list(stretches(self.article.text))
        self._waiting: deque[Span | None] = deque()
        self._skipped: list[Span] = []
        self._covered = 0
        self._finished = False

    def request(self) -> FindIn | Analyse | None:
        """What to ask next, or ``None`` until something was answered."""
        if self._finished or len(self._waiting) >= OUTSTANDING:
            return None
        if self._pending and self._covered < self._analyse_at:
            stretch = self._next()
            self._waiting.append(stretch)
            return FindIn(*stretch)
        last = not self._pending and not any(self._waiting)
        if None in self._waiting or (not self._pending and not last):
            return None
        self._waiting.append(None)
        self._analyse_at = len(self.article.text) + 1
        self._finished = last
        return Analyse()

    def _next(self) -> Span:
        """Take the stretch that is on the screen, or else the first that follows it."""
        ahead = [n for n, (_, end) in enumerate(self._pending) if end > self.look]
        return self._pending.pop(ahead[0] if ahead else 0)

    @property
    def waits(self) -> bool:
        """Whether an answer is to come."""
        return bool(self._waiting)

    def drop(self) -> None:
        """Pass over an answer that nobody waits for any more."""
        self._waiting.popleft()

    def take(self, answer: InStretch | InText | WentWrong) -> None:
        """Hand an answer to the listener; one that was told before the worker died is left out."""
        stretch = self._waiting.popleft()
        match answer:
            case InText(analysis):
                self._analyse_at = 2 * analysis.covered
                self.listener(Settled(self.article, analysis, tuple(self._skipped)))
            case InStretch(mentions, figures) if stretch is not None:
                self._count(stretch, Found(self.article, *stretch, mentions, figures))
            case WentWrong(reason) if stretch is not None:
                self._skipped.append(stretch)
                self._count(stretch, Skipped(self.article, *stretch, reason))
            case WentWrong(reason):
                self._analyse_at = 2 * self._covered
                if self._finished:
                    self.listener(Failed(self.article, reason))

    def _count(self, stretch: Span, told: Found | Skipped) -> None:
        """Count a stretch, and tell what came of it if that was not told before."""
        self._covered += stretch[1] - stretch[0]
        if stretch not in self._told:
            self._told.add(stretch)
            self.listener(told)


class _EndedError(Exception):
    """The worker process is gone."""


class Recogniser:
    """A worker process and a thread that feeds it one article at a time.

    ``model`` names another spaCy pipeline than the bundled one, ``day`` is when the articles are
    of, if that is known. Results are handed to the listener of the article, on the thread; those of
    an article that is no longer open are dropped.
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
        # -P: the current folder is not on the path, or a random.py beside an article would be run.
        words = [sys.executable, "-P", "-m", "explorer.recognition.process.worker"]
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
            self._job = _Job(self._number, article, listener)
            if self._thread is None:
                self._thread = Thread(target=self._run, daemon=True, name="recognition")
                self._thread.start()
            self._changed.notify()

    def look_at(self, offset: int) -> None:
        """Tell what is on the screen: its stretch is taken next."""
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
            self._process.wait(timeout=PATIENCE)
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
                job.begin()

    def _send(self, request: Request) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(encode(request))
        self._process.stdin.flush()

    def _answer(self) -> InStretch | InText | WentWrong:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise _EndedError
        answer = decode_answer(line)
        if isinstance(answer, CannotWork):
            self._reason = answer.reason
            raise _EndedError
        return answer

    def _feed(self, job: _Job) -> None:
        """Send one request after the other and hand on the answers, which come in their order."""
        self._send(OpenText(job.article.text, job.article.date))
        while True:
            while self._job is job and (request := job.request()) is not None:
                self._send(request)
            if not job.waits:
                return
            answer = self._answer()
            if self._job is job:
                job.take(answer)
            else:
                job.drop()
