"""Measure recognition's parts against a spaCy pipeline that only cuts words, in the same run.

    python tests/benchmarks/bench_recognition.py [MODEL]

Prints words a second of each part, on one core, and the ratio to the yardstick; the time to load
the pipeline and its size on disk.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from explorer.recognition.analyser import Analyser, PartialAnalysis  # isort: skip (it says how many cores)

import spacy

from explorer.recognition.figures import find_figures
from explorer.recognition.grouping import group
from explorer.recognition.ner.pipeline import BUNDLED
from explorer.recognition.stretches import stretches

TOP = Path(__file__).parents[2]


def main(model: str | None) -> None:
    """Measure and print."""
    began = time.process_time()
    analyser = Analyser(model)
    loading = time.process_time() - began
    text = "\n\n".join(
        path.read_text(encoding="utf-8") for path in sorted((TOP / "seeds").glob("*.txt"))
    )
    text = (text + "\n\n") * 8
    pieces = [text[start:end] for start, end in stretches(text)]
    words = len(text.split())
    partial = PartialAnalysis(text)
    for start, end in stretches(text):
        analyser.recognise(partial, start, end)
    settled = analyser.consistent(text, partial.mentions, partial.figures)
    blank = spacy.blank("en")
    parts: dict[str, Callable[[], object]] = {
        "a blank pipeline": lambda: [blank(piece) for piece in pieces],
        "names": lambda: [analyser.names(piece) for piece in pieces],
        "figures": lambda: [find_figures(piece) for piece in pieces],
        "consistency": lambda: analyser.consistent(text, partial.mentions, partial.figures),
        "grouping": lambda: group(settled),
    }
    yardstick = 0.0
    total = 0.0
    for name, part in parts.items():
        began = time.process_time()
        part()
        taken = time.process_time() - began
        yardstick = yardstick or taken
        total += taken if name != "a blank pipeline" else 0.0
        print(
            f"{name:18} {words / taken:12,.0f} words/s   {taken / yardstick:6.1f} times the yardstick"
        )
    print(f"{'all of ours':18} {words / total:12,.0f} words/s")
    size = sum(path.stat().st_size for path in BUNDLED.rglob("*") if path.is_file())
    print(f"loading {loading:.2f} s of one core, imports included; {size / 1e6:.1f} MB on disk")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
