"""JSON Lines: one article a line, as soon as it is analysed."""

from collections.abc import Iterable
from typing import BinaryIO

from explorer.export.form import Analysed, Form


def write(found: Iterable[Analysed], stream: BinaryIO) -> None:
    """Write each article as one line of JSON (schema 1) in UTF-8."""
    from explorer.export.records import json_line  # noqa: PLC0415 (only where it is written)

    for article, analysis in found:
        line = json_line(article, analysis) + "\n"
        stream.write(line.encode("utf-8", errors="replace"))


FORM = Form("jsonl", "one JSON object a line, one line an article", write)
