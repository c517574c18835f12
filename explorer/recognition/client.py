"""The reader's side of recognition: a worker process that is asked and answers."""

import json
import subprocess
import sys
from typing import Any

from explorer.model import Alias, Analysis, Article, Entity, Figure, Mention


class RecognitionError(Exception):
    """Recognition failed, in one line for the reader."""


class Recogniser:
    """A worker process that analyses one article at a time; cheap to start."""

    def __init__(self, model: str | None = None) -> None:
        words = [sys.executable, "-m", "explorer.recognition.worker", *([model] if model else [])]
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def analyse(self, article: Article) -> Analysis:
        """Give the analysis of an article; waits for it. Raises :class:`RecognitionError`."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps({"text": article.text}) + "\n")
            self._process.stdin.flush()
        except OSError:
            pass
        line = self._process.stdout.readline()
        if not line:
            raise RecognitionError("recognition stopped; the article stays readable")
        answer = json.loads(line)
        if "error" in answer:
            raise RecognitionError(answer["error"])
        return _decode(answer, len(article.text))

    def close(self) -> None:
        """End the worker."""
        self._process.kill()
        self._process.wait()


def _decode(answer: dict[str, Any], covered: int) -> Analysis:
    entities = tuple(
        Entity(
            f"e{n}",
            kind,
            name,
            tuple(Alias(*pair) for pair in aliases),
            tuple(Mention(*row) for row in mentions),
        )
        for n, (kind, name, aliases, mentions) in enumerate(answer["entities"], start=1)
    )
    return Analysis(entities, tuple(Figure(*row) for row in answer["figures"]), covered)
