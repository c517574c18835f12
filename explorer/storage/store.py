"""The reader's own data in one file, shared by all explorers that run.

Corrections are imported when they are first asked for: a position is wanted sooner.
"""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.storage.bookmarks import Bookmarks
from explorer.storage.database import Database, Migration
from explorer.storage.folders import data_folder
from explorer.storage.positions import Positions
from explorer.storage.recent import RecentArticles

if TYPE_CHECKING:
    from explorer.corrections.carry_over import Carrier
    from explorer.storage.history import CorrectionHistory

FILE = "reader.sqlite3"

MIGRATIONS: tuple[Migration, ...] = (
    (
        "CREATE TABLE articles (article TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE corrections (number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " id TEXT NOT NULL UNIQUE, article TEXT NOT NULL, everywhere INTEGER NOT NULL,"
        " undone INTEGER NOT NULL DEFAULT 0, made TEXT NOT NULL, body TEXT NOT NULL)",
        "CREATE INDEX corrections_of ON corrections (article, number)",
        "CREATE INDEX rules ON corrections (number) WHERE everywhere",
        "CREATE TABLE positions (article TEXT PRIMARY KEY, position INTEGER NOT NULL,"
        " changed TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE recent (source TEXT PRIMARY KEY, title TEXT, article TEXT NOT NULL,"
        " opened TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE marks (article TEXT NOT NULL, letter TEXT NOT NULL,"
        " position INTEGER NOT NULL, PRIMARY KEY (article, letter)) WITHOUT ROWID",
    ),
)


class Store:
    """What the explorer remembers for its reader.

    ``corrections``, ``positions``, ``bookmarks`` and ``recent`` are its parts. Made with the path
    of a file, or without one for the file in the reader's data folder. With ``create`` false a
    file that does not exist is not made, for who only looks; a ``temporary`` store ends with the
    process. Methods of it and its parts raise
    :class:`~explorer.storage.database.StoreError` if another program holds the file, and nothing
    else.
    """

    def __init__(
        self, path: Path | None = None, create: bool = True, temporary: bool = False
    ) -> None:
        where = None if temporary else path or data_folder() / FILE
        self._database = Database(where, MIGRATIONS, "corrections", create)
        self.positions = Positions(self._database)
        self.bookmarks = Bookmarks(self._database)
        self.recent = RecentArticles(self._database)

    @cached_property
    def corrections(self) -> "CorrectionHistory":
        """The corrections of all articles, with what was undone."""
        from explorer.storage.history import CorrectionHistory  # noqa: PLC0415

        return CorrectionHistory(self._database)

    @property
    def notice(self) -> str | None:
        """What the reader should know about the file, in one line."""
        return self._database.notice

    @property
    def in_memory(self) -> bool:
        """Whether what is stored ends with the process."""
        return self._database.in_memory

    def close(self) -> None:
        """Close the file; never raises."""
        self._database.close()

    def carry_over(self, old: str, new: str, label: str, carrier: "Carrier") -> int:
        """Let what was corrected and marked in an article hold for its text as it is now.

        ``old`` and ``new`` are the keys of the two texts, ``label`` what the article is called.
        Returns how many corrections went along; those whose words are gone did not.
        """
        from explorer.storage.history import new_id  # noqa: PLC0415

        moved = []
        for one in self.corrections.of(old):
            correction = None if one.undone else carrier.correction(one.correction)
            if correction is not None:
                moved.append(replace(one, id=new_id(), article=new, correction=correction))
        for letter, position in self.bookmarks.get(old).items():
            self.bookmarks.set(new, letter, carrier.offset(position))
        return self.corrections.merge(moved, {new: label})
