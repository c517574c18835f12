"""JSON: all articles as one indented array."""

from collections.abc import Iterable
from typing import BinaryIO

from explorer.export.form import Analysed, Form

INDENT = 2
"""Blanks by which each level is indented."""


def write(found: Iterable[Analysed], stream: BinaryIO) -> None:
    """Write the articles as one array of the objects that JSON Lines has, in UTF-8."""
    import json  # noqa: PLC0415 (only where it is written)

    from explorer.export.records import record  # noqa: PLC0415

    records = [record(article, analysis) for article, analysis in found]
    words = json.dumps(records, ensure_ascii=False, indent=INDENT) + "\n"
    stream.write(words.encode("utf-8", errors="replace"))


FORM = Form("json", "the same objects as one indented array", write)
