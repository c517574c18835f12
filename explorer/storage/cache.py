"""Analyses already made, by the text and the pipeline, so that the next opening has them at once."""

import json
import sqlite3
import time
import zlib
from pathlib import Path
from typing import Any

from explorer.model import FIGURE_TYPES, KINDS, Alias, Analysis, Entity, Figure, Mention
from explorer.storage.database import Database, Migration, StoreError
from explorer.storage.folders import cache_folder

FILE = "analyses.sqlite3"

MOST = 200
"""So many analyses are kept; the one that was not used for longest goes first."""

SIZE = 50_000_000
"""Compressed bytes of analyses that are kept."""

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
        """Give the analysis of a text of some length, if it is known."""
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
    """Give an analysis as compressed JSON."""
    entities = [
        [
            one.id,
            one.kind,
            one.name,
            [[alias.name, alias.reason] for alias in one.aliases],
            [[m.start, m.end, int(m.form == "demonym"), m.score] for m in one.mentions],
        ]
        for one in analysis.entities
    ]
    figures = [
        [f.id, f.start, f.end, f.type, f.low, f.high, f.unit, f.bound, f.of, f.iso]
        for f in analysis.figures
    ]
    record = [analysis.covered, entities, figures]
    return zlib.compress(json.dumps(record, separators=(",", ":")).encode(), level=3)


def unpacked(body: bytes, length: int) -> Analysis | None:
    """Read an analysis of a text of some length back; ``None`` if the bytes are none."""
    try:
        covered, entities, figures = json.loads(zlib.decompress(body))
        analysis = Analysis(
            tuple(_entity(row) for row in entities), tuple(_figure(row) for row in figures), covered
        )
        spans = [(m.start, m.end) for one in analysis.entities for m in one.mentions]
        spans += [(one.start, one.end) for one in analysis.figures]
        inside = all(0 <= start < end <= length for start, end in spans)
    except (zlib.error, ValueError, TypeError, RecursionError):
        return None
    return analysis if inside and covered == length else None


def _entity(row: list[Any]) -> Entity:
    identity, kind, name, aliases, mentions = row
    if kind not in KINDS:
        raise ValueError(kind)
    return Entity(
        str(identity),
        kind,
        str(name),
        tuple(Alias(str(alias), str(reason)) for alias, reason in aliases),
        tuple(
            Mention(start, end, "demonym" if demonym else "name", float(score))
            for start, end, demonym, score in mentions
        ),
    )


def _figure(row: list[Any]) -> Figure:
    identity, start, end, type_, low, high, unit, bound, of, iso = row
    if type_ not in FIGURE_TYPES:
        raise ValueError(type_)
    return Figure(str(identity), start, end, type_, low, high, unit, bound, of, iso)
