"""Analyses already made, by the text and the pipeline, so that the next opening has them at once."""

import json
import sqlite3
import time
import zlib
from pathlib import Path

from explorer.model import Analysis
from explorer.model.json import compact, from_compact
from explorer.storage.database import Database, Migration, StoreError
from explorer.storage.folders import cache_folder

FILE = "analyses.sqlite3"

MOST = 200
"""So many analyses are kept; the one that was not used for longest goes first."""

SIZE = 50_000_000
"""Compressed bytes of analyses that are kept."""

COMPRESSION = 3
"""The level of zlib that takes a tenth of the time of its default for 5 % more bytes."""

MIGRATIONS: tuple[Migration, ...] = (
    (
        "CREATE TABLE analyses (article TEXT NOT NULL, pipeline TEXT NOT NULL,"
        " size INTEGER NOT NULL, used REAL NOT NULL, body BLOB NOT NULL,"
        " PRIMARY KEY (article, pipeline))",
    ),
)


class AnalysisCache:
    """Complete analyses in a file that may be thrown away; never raises, and forgets if it must.

    ``article`` is what :func:`~explorer.storage.store.article_key` gives, ``pipeline`` whatever
    tells one version of the recognition from another.
    """

    def __init__(self, path: Path | None = None, most: int = MOST, size: int = SIZE) -> None:
        where = cache_folder() / FILE if path is None else path
        self._most, self._size = most, size
        self._database = Database(where, MIGRATIONS, "analyses", precious=False)

    def get(self, article: str, pipeline: str, length: int) -> Analysis | None:
        """The analysis of a text of some length, if it is known."""
        key = (article, pipeline)
        select = "SELECT body FROM analyses WHERE article = ? AND pipeline = ?"
        try:
            row = self._database.read(lambda c: c.execute(select, key).fetchone())
            if row is None:
                return None
            used = "UPDATE analyses SET used = ? WHERE article = ? AND pipeline = ?"
            self._database.write(lambda c: c.execute(used, (time.time(), *key)))
            return unpacked(row[0], length)
        except (StoreError, sqlite3.Error):
            return None

    def put(self, article: str, pipeline: str, analysis: Analysis) -> None:
        """Keep a complete analysis; the oldest make room."""
        body = packed(analysis)
        if len(body) > self._size:
            return
        row = (article, pipeline, len(body), time.time(), body)

        def put(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO analyses VALUES (?, ?, ?, ?, ?)", row)
            select = "SELECT rowid, size FROM analyses ORDER BY used DESC, rowid DESC"
            total = 0
            for count, (number, size) in enumerate(connection.execute(select).fetchall(), start=1):
                total += size
                if count > self._most or total > self._size:
                    connection.execute("DELETE FROM analyses WHERE rowid = ?", (number,))

        try:
            self._database.write(put)
        except (StoreError, sqlite3.Error):
            return

    def close(self) -> None:
        """Close the file; never raises."""
        self._database.close()


def packed(analysis: Analysis) -> bytes:
    """An analysis as compressed JSON."""
    words = json.dumps(compact(analysis), separators=(",", ":"))
    return zlib.compress(words.encode("ascii"), level=COMPRESSION)


def unpacked(body: bytes, length: int) -> Analysis | None:
    """Read back the analysis of a text of some length; ``None`` if the bytes are none."""
    try:
        analysis = from_compact(json.loads(zlib.decompress(body)))
    except (zlib.error, ValueError, RecursionError):
        return None
    spans = [(one.start, one.end) for entity in analysis.entities for one in entity.mentions]
    spans += [(one.start, one.end) for one in analysis.figures]
    inside = all(0 <= start < end <= length for start, end in spans)
    return analysis if inside and analysis.covered == length else None
