"""Tables (CSV, TSV) with a column of texts: each row is an article."""

import csv
import io
from collections.abc import Iterator, Sequence

from explorer.documents.encodings import decode, is_binary
from explorer.documents.errors import DocumentError
from explorer.documents.limits import LARGEST_MEMBER, too_large
from explorer.documents.protocol import NAMED, Opened, Options, Part
from explorer.documents.readers.json_lines import record_part
from explorer.documents.records import NAMES

FORMAT = "table"
SUFFIXES = (".csv", ".tsv")

DELIMITERS = ",;\t|"
MOST_NAMED = 8
"""Columns that an error names."""


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    return NAMED if name.lower().endswith(SUFFIXES) and not is_binary(head) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    with opened() as stream:
        data = stream.read(LARGEST_MEMBER + 1)
    if len(data) > LARGEST_MEMBER:
        raise DocumentError(too_large(LARGEST_MEMBER))
    text = decode(data, options.charset).text
    csv.field_size_limit(LARGEST_MEMBER)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        names = next(rows, [])
        column = text_column(names, options.column)
        for number, row in enumerate(rows, 1):
            record = dict(zip(names, row, strict=False))
            if record.get(column, "").strip():
                yield record_part(f"#{number}", {**record, "text": record[column]})
    except csv.Error as error:
        raise DocumentError(f"is no table that can be read: {error}") from error


def text_column(names: Sequence[str], wanted: str | None) -> str:
    """The column of texts: the one that is wanted, or the first named as texts are.

    Raises :class:`DocumentError`, which names the columns there are.
    """
    by_name = {name.strip().lower(): name for name in reversed(names)}
    for name in NAMES["text"] if wanted is None else (wanted.strip().lower(),):
        if name in by_name:
            return by_name[name]
    there = ", ".join(" ".join(name.split()) or "''" for name in names[:MOST_NAMED])
    more = ", …" if len(names) > MOST_NAMED else ""
    if wanted is None:
        raise DocumentError(f"name the column of texts with --column (of {there}{more})")
    raise DocumentError(f"no column {wanted} (but {there}{more})")


def _delimiter(text: str) -> str:
    """The sign that parts the names of the columns, which stand in the first line."""
    line = text.lstrip("\ufeff").partition("\n")[0]
    return max(DELIMITERS, key=line.count)
