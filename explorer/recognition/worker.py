"""Recognition in a process of its own: texts in, what was found out, one JSON object a line.

A request is ``{"text"}``; the answer is the export record, or ``{"error"}`` with one line.
"""

import json
import os
import signal
import sys

from explorer.model import Article
from explorer.recognition.errors import PipelineError


def main(model: str | None) -> int:
    """Answer requests on standard input until it closes; returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        from explorer.recognition.analysis import Analyser  # noqa: PLC0415 (after the pipe is safe)

        analyser = Analyser(model)
    except PipelineError as error:
        print(json.dumps({"error": str(error)}), file=answers, flush=True)
        return 1
    for line in sys.stdin:
        analysis = analyser.analyse(Article("", json.loads(line)["text"]))
        entities = [
            [
                e.kind,
                e.name,
                [[a.name, a.reason] for a in e.aliases],
                [[m.start, m.end, m.form] for m in e.mentions],
            ]
            for e in analysis.entities
        ]
        figures = [
            [f.id, f.start, f.end, f.type, f.low, f.high, f.unit, f.bound, f.of]
            for f in analysis.figures
        ]
        print(json.dumps({"entities": entities, "figures": figures}), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
