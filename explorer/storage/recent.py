"""The articles that were opened lately."""

import sqlite3
from dataclasses import dataclass

from explorer.storage.articles import storable
from explorer.storage.database import Database
from explorer.storage.times import now

MOST = 100
"""So many recent articles are remembered."""


@dataclass(frozen=True, slots=True)
class RecentArticle:
    """An article opened before: its key as ``article``, and when as an ISO time in UTC."""

    source: str
    title: str | None
    article: str
    opened: str


class RecentArticles:
    """The articles opened lately, at most :data:`MOST`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[RecentArticle, ...]:
        """The articles opened before, the latest first."""
        select = "SELECT source, title, article, opened FROM recent ORDER BY opened DESC, source"
        rows = self._database.read(lambda c: c.execute(select).fetchall())
        return tuple(RecentArticle(*row) for row in rows)

    def add(self, source: str, title: str | None, article: str) -> None:
        """Remember that an article was opened. Name files by their absolute path."""
        called = None if title is None else storable(title)
        values = (storable(source), called, article, now("microseconds"))

        def add(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO recent VALUES (?, ?, ?, ?)", values)
            connection.execute(
                "DELETE FROM recent WHERE source NOT IN"
                " (SELECT source FROM recent ORDER BY opened DESC LIMIT ?)",
                (MOST,),
            )

        self._database.write(add)
