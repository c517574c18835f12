"""Where reading stopped in each article."""

from explorer.storage.database import Database
from explorer.storage.times import now


class Positions:
    """The offset where reading each article stopped; articles are named by their keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, article: str) -> int | None:
        """The offset where reading an article stopped; ``None`` if it was not read."""
        select = "SELECT position FROM positions WHERE article = ?"
        row = self._database.read(lambda c: c.execute(select, (article,)).fetchone())
        return row[0] if row else None

    def set(self, article: str, position: int) -> None:
        """Remember the offset where reading an article stopped."""
        values = (article, position, now())
        self._database.write(
            lambda c: c.execute("INSERT OR REPLACE INTO positions VALUES (?, ?, ?)", values)
        )
