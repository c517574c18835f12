"""Places of an article that the reader gave a letter."""

from explorer.storage.articles import storable
from explorer.storage.database import Database


class Bookmarks:
    """The offsets that letters stand for in each article; articles are named by their keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, article: str) -> dict[str, int]:
        """The offsets that letters stand for in an article, by letter."""
        select = "SELECT letter, position FROM marks WHERE article = ? ORDER BY letter"
        return dict(self._database.read(lambda c: c.execute(select, (article,)).fetchall()))

    def set(self, article: str, letter: str, position: int) -> None:
        """Let a letter stand for an offset in an article."""
        values = (article, storable(letter), position)
        self._database.write(
            lambda c: c.execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?)", values)
        )
