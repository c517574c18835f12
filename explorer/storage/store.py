"""The reader's own data: corrections with their history, positions, recent articles, marks.

What corrections are is imported where one is read or written: a position is wanted sooner.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files.names import escaped
from explorer.model import Article
from explorer.storage.database import Database, Migration, T
from explorer.storage.folders import data_folder

if TYPE_CHECKING:
    from explorer.corrections.carry_over import Carrier
    from explorer.corrections.statements import Correction

FILE = "reader.sqlite3"

RECENT = 100
"""So many recent articles are remembered."""

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


def article_key(text: str) -> str:
    """What an article is known by: the hash of its text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def label_of(article: Article) -> str:
    """What an article is called in lists: its title, or the last part of where it is from."""
    from explorer.corrections.statements import one_line  # noqa: PLC0415

    source = article.source.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    return one_line(article.title or escaped(source))[:120] or "-"


@dataclass(frozen=True, slots=True)
class Step:
    """A correction as it was made: in which article, whether for every one, when (UTC)."""

    id: str
    article: str
    correction: "Correction"
    everywhere: bool
    made: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Recent:
    """An article opened before. ``opened`` is an ISO time in UTC."""

    source: str
    title: str | None
    article: str
    opened: str


Version = tuple[int, int, int]


class Store:
    """What the explorer remembers for its reader, shared by all explorers that run.

    Made with the path of a file, or without one for the file in the reader's data folder. With
    ``create`` false a file that does not exist is not made, for who only looks; a ``temporary``
    store ends with the process. Methods raise :class:`~explorer.storage.database.StoreError` if
    another program holds the file, and nothing else.
    """

    def __init__(
        self, path: Path | None = None, create: bool = True, temporary: bool = False
    ) -> None:
        where = None if temporary else path or data_folder() / FILE
        self._database = Database(where, MIGRATIONS, "corrections", create)
        self._changes = 0

    @property
    def notice(self) -> str | None:
        """What the reader should know about the file, in one line."""
        return self._database.notice

    @property
    def in_memory(self) -> bool:
        """Whether what is stored ends with the process."""
        return self._database.in_memory

    def version(self) -> Version:
        """What changes when this or another explorer has stored something.

        The last number counts the changes of corrections through this object.
        """
        return (*self._database.version(), self._changes)

    def close(self) -> None:
        """Close the file; never raises."""
        self._database.close()

    # Corrections.

    def history(self, article: str) -> tuple[Step, ...]:
        """Give what was corrected in an article, undone steps included, oldest first.

        Rules for every article are in the history of the article they were made in.
        """
        return self._steps("article = ?", (article,))

    def rules(self, besides: str) -> tuple[Step, ...]:
        """Give the rules for every article that were made in others than one, oldest first."""
        return self._steps("everywhere AND NOT undone AND article <> ?", (besides,))

    def steps(self) -> tuple[Step, ...]:
        """Give all corrections that hold, oldest first."""
        return self._steps("NOT undone", ())

    def _steps(self, which: str, values: Sequence[str]) -> tuple[Step, ...]:
        columns = "id, article, everywhere, undone, made, body"
        select = f"SELECT {columns} FROM corrections WHERE {which} ORDER BY number"
        rows = self._database.read(lambda c: c.execute(select, values).fetchall())
        steps = (_step(row) for row in rows)
        return tuple(step for step in steps if step is not None)

    def add(self, article: str, label: str, correction: "Correction", everywhere: bool) -> Step:
        """Remember a correction as the latest of an article; what was undone there is dropped."""
        step = Step(os.urandom(8).hex(), article, correction, everywhere, _now())
        self._change(lambda c: _append(c, [step], {article: label}))
        return step

    def undo(self, article: str) -> Step | None:
        """Take back the latest correction of an article; ``None`` if there is none."""
        return self._turn(
            article, "SELECT max(number) FROM corrections WHERE article = ? AND NOT undone", True
        )

    def redo(self, article: str) -> Step | None:
        """Make the correction again that was taken back last; ``None`` if there is none."""
        return self._turn(
            article, "SELECT min(number) FROM corrections WHERE article = ? AND undone", False
        )

    def _turn(self, article: str, which: str, undone: bool) -> Step | None:
        def turn(connection: sqlite3.Connection) -> Step | None:
            while True:
                number = connection.execute(which, (article,)).fetchone()[0]
                if number is None:
                    return None
                row = connection.execute(
                    "UPDATE corrections SET undone = ? WHERE number = ?"
                    " RETURNING id, article, everywhere, undone, made, body",
                    (undone, number),
                ).fetchone()
                step = _step(row)
                if step is not None:
                    return step

        return self._change(turn)

    def merge(self, steps: Iterable[Step], labels: dict[str, str]) -> int:
        """Add corrections made elsewhere that are not known here; returns how many were new.

        One is known if it has the id of one that holds, or says the same as the latest word here
        on the same thing.
        """

        def add(connection: sqlite3.Connection) -> int:
            rows = connection.execute(
                "SELECT id, article, everywhere, undone, made, body FROM corrections"
                " WHERE NOT undone ORDER BY number"
            ).fetchall()
            known = [step for step in map(_step, rows) if step is not None]
            ids = {step.id for step in known}
            latest = {_subject(step): step.correction for step in known}
            new = []
            for step in steps:
                subject = _subject(step)
                if step.id not in ids and latest.get(subject) != step.correction:
                    ids.add(step.id)
                    latest[subject] = step.correction
                    new.append(step)
            _append(connection, new, labels)
            return len(new)

        return self._change(add)

    def carry(self, old: str, new: str, label: str, carrier: "Carrier") -> int:
        """Let what was said and marked in an article hold for its text as it is now.

        ``old`` and ``new`` are the keys of the two texts. Returns how many corrections went along;
        those whose words are gone did not.
        """
        steps = []
        for step in self.history(old):
            moved = None if step.undone else carrier.correction(step.correction)
            if moved is not None:
                steps.append(replace(step, id=os.urandom(8).hex(), article=new, correction=moved))
        for letter, position in self.marks(old).items():
            self.set_mark(new, letter, carrier.offset(position))
        return self.merge(steps, {new: label})

    def clear(self, ids: Iterable[str] | None = None) -> int:
        """Forget corrections by their ids, or all; returns how many that held were forgotten.

        What was undone in the same articles is forgotten with them.
        """
        wanted = None if ids is None else set(ids)

        def clear(connection: sqlite3.Connection) -> int:
            rows = connection.execute("SELECT id, article, undone FROM corrections").fetchall()
            going = [row for row in rows if wanted is None or row[0] in wanted]
            articles = {article for _, article, _ in going}
            going += [row for row in rows if row[1] in articles and row[2]]
            sql = "DELETE FROM corrections WHERE id = ?"
            connection.executemany(sql, [row[:1] for row in going])
            connection.execute(
                "DELETE FROM articles WHERE article NOT IN (SELECT article FROM corrections)"
            )
            return len({identity for identity, _, undone in going if not undone})

        return self._change(clear)

    def labels(self) -> dict[str, str]:
        """Give what the corrected articles are called."""
        return dict(
            self._database.read(
                lambda c: c.execute("SELECT article, label FROM articles").fetchall()
            )
        )

    # Where reading stopped, what was read, marks.

    def position(self, article: str) -> int | None:
        """Give the offset where reading an article stopped, if it was read."""
        select = "SELECT position FROM positions WHERE article = ?"
        row = self._database.read(lambda c: c.execute(select, (article,)).fetchone())
        return row[0] if row else None

    def set_position(self, article: str, position: int) -> None:
        """Remember the offset where reading an article stopped."""
        self._execute(
            "INSERT OR REPLACE INTO positions VALUES (?, ?, ?)", article, position, _now()
        )

    def recent(self) -> tuple[Recent, ...]:
        """Give the articles opened before, the latest first."""
        select = "SELECT source, title, article, opened FROM recent ORDER BY opened DESC, source"
        rows = self._database.read(lambda c: c.execute(select).fetchall())
        return tuple(Recent(*row) for row in rows)

    def set_recent(self, source: str, title: str | None, article: str) -> None:
        """Remember that an article was opened. Name files by their absolute path."""
        values = (_storable(source), _storable(title), article, _now("microseconds"))

        def add(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO recent VALUES (?, ?, ?, ?)", values)
            connection.execute(
                "DELETE FROM recent WHERE source NOT IN"
                " (SELECT source FROM recent ORDER BY opened DESC LIMIT ?)",
                (RECENT,),
            )

        self._database.write(add)

    def marks(self, article: str) -> dict[str, int]:
        """Give the offsets that letters stand for in an article."""
        select = "SELECT letter, position FROM marks WHERE article = ? ORDER BY letter"
        return dict(self._database.read(lambda c: c.execute(select, (article,)).fetchall()))

    def set_mark(self, article: str, letter: str, position: int) -> None:
        """Let a letter stand for an offset in an article."""
        values = (article, _storable(letter), position)
        self._execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?)", *values)

    def _change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        result = self._database.write(work)
        self._changes += 1
        return result

    def _execute(self, sql: str, *values: str | int | None) -> None:
        self._database.write(lambda c: c.execute(sql, values))


def _now(exactly: str = "seconds") -> str:
    return datetime.now(UTC).isoformat(timespec=exactly)


def _storable(words: str | None) -> str | None:
    """Words as SQLite can hold them: names of files may have bytes that are no text."""
    return None if words is None else words.encode("utf-8", "replace").decode("utf-8")


def _body(correction: "Correction") -> str:
    from explorer.corrections.statements import to_record  # noqa: PLC0415

    return json.dumps(to_record(correction), separators=(",", ":"))


def _step(row: tuple[str, str, int, int, str, str]) -> Step | None:
    """A row as a step; ``None`` if a later version wrote what this one does not know."""
    from explorer.corrections.statements import from_record  # noqa: PLC0415

    identity, article, everywhere, undone, made, body = row
    try:
        correction = from_record(json.loads(body))
    except (ValueError, RecursionError):
        return None
    return Step(identity, article, correction, bool(everywhere), made, bool(undone))


def _append(connection: sqlite3.Connection, steps: Sequence[Step], labels: dict[str, str]) -> None:
    for article in {step.article for step in steps}:
        connection.execute("DELETE FROM corrections WHERE article = ? AND undone", (article,))
        connection.execute(
            "INSERT INTO articles VALUES (?, ?) ON CONFLICT DO UPDATE"
            " SET label = excluded.label WHERE excluded.label <> '-'",
            (article, labels.get(article, "-")),
        )
    connection.executemany(
        "INSERT INTO corrections (id, article, everywhere, made, body) VALUES (?, ?, ?, ?, ?)",
        [(s.id, s.article, s.everywhere, s.made, _body(s.correction)) for s in steps],
    )


def _subject(step: Step) -> str:
    """What a correction is about: two with one subject are the earlier and the later word on it."""
    from explorer.corrections.statements import to_record  # noqa: PLC0415

    record = to_record(step.correction)
    about = {key: value for key, value in record.items() if key != "kind"}
    if record["do"] == "rename":
        del about["name"]
    where = "" if step.everywhere else step.article
    return where + json.dumps(about, sort_keys=True)
