"""The corrections that were made in each article, what was undone included."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence

from explorer.corrections.json import from_record, to_record
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import Correction
from explorer.storage.database import Database, T
from explorer.storage.times import now

Version = tuple[int, int, int]
"""What is different after a change; the last number counts the changes of this very object."""

_COLUMNS = "id, article, everywhere, undone, made, body"

_ID_BYTES = 8
"""Random bytes of an id: among a million corrections two are alike once in 37 million times."""


class CorrectionHistory:
    """The corrections of all articles, which are named by their keys.

    Methods raise :class:`~explorer.storage.database.StoreError` if another program holds the file.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = 0

    def version(self) -> Version:
        """What changes when this or another explorer has stored something."""
        return (*self._database.version(), self._changes)

    def of(self, article: str) -> tuple[MadeCorrection, ...]:
        """What was corrected in an article, what was undone included, oldest first.

        Rules for every article are in the history of the article they were made in.
        """
        return self._select("article = ?", (article,))

    def rules(self, besides: str) -> tuple[MadeCorrection, ...]:
        """The rules for every article that were made in others than one, oldest first."""
        return self._select("everywhere AND NOT undone AND article <> ?", (besides,))

    def all(self) -> tuple[MadeCorrection, ...]:
        """All corrections that hold, oldest first."""
        return self._select("NOT undone", ())

    def _select(self, which: str, values: Sequence[str]) -> tuple[MadeCorrection, ...]:
        select = f"SELECT {_COLUMNS} FROM corrections WHERE {which} ORDER BY number"
        rows = self._database.read(lambda c: c.execute(select, values).fetchall())
        found = (_made(row) for row in rows)
        return tuple(one for one in found if one is not None)

    def add(
        self, article: str, label: str, correction: Correction, everywhere: bool
    ) -> MadeCorrection:
        """Remember a correction as the latest of an article; what was undone there is dropped."""
        one = MadeCorrection(new_id(), article, correction, everywhere, now())
        self._change(lambda c: _append(c, [one], {article: label}))
        return one

    def undo(self, article: str) -> MadeCorrection | None:
        """Take back the latest correction of an article; ``None`` if there is none."""
        return self._turn(
            article, "SELECT max(number) FROM corrections WHERE article = ? AND NOT undone", True
        )

    def redo(self, article: str) -> MadeCorrection | None:
        """Make the correction again that was taken back last; ``None`` if there is none."""
        return self._turn(
            article, "SELECT min(number) FROM corrections WHERE article = ? AND undone", False
        )

    def _turn(self, article: str, which: str, undone: bool) -> MadeCorrection | None:
        def turn(connection: sqlite3.Connection) -> MadeCorrection | None:
            while True:
                number = connection.execute(which, (article,)).fetchone()[0]
                if number is None:
                    return None
                row = connection.execute(
                    f"UPDATE corrections SET undone = ? WHERE number = ? RETURNING {_COLUMNS}",
                    (undone, number),
                ).fetchone()
                one = _made(row)
                if one is not None:
                    return one

        return self._change(turn)

    def merge(self, found: Iterable[MadeCorrection], labels: dict[str, str]) -> int:
        """Add corrections made elsewhere that are not known here; returns how many were new.

        One is known if it has the id of one that holds, or says the same as the latest word here
        on the same thing.
        """

        def add(connection: sqlite3.Connection) -> int:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM corrections WHERE NOT undone ORDER BY number"
            ).fetchall()
            known = [one for one in map(_made, rows) if one is not None]
            ids = {one.id for one in known}
            latest = {_subject(one): one.correction for one in known}
            new = []
            for one in found:
                subject = _subject(one)
                if one.id not in ids and latest.get(subject) != one.correction:
                    ids.add(one.id)
                    latest[subject] = one.correction
                    new.append(one)
            _append(connection, new, labels)
            return len(new)

        return self._change(add)

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
        """What the corrected articles are called."""
        return dict(
            self._database.read(
                lambda c: c.execute("SELECT article, label FROM articles").fetchall()
            )
        )

    def _change(self, work: Callable[[sqlite3.Connection], T]) -> T:
        result = self._database.write(work)
        self._changes += 1
        return result


def new_id() -> str:
    """A new correction's id."""
    return os.urandom(_ID_BYTES).hex()


def _body(correction: Correction) -> str:
    return json.dumps(to_record(correction), separators=(",", ":"))


def _made(row: tuple[str, str, int, int, str, str]) -> MadeCorrection | None:
    """A row as a one; ``None`` if a later version wrote what this one does not know."""
    identity, article, everywhere, undone, made, body = row
    try:
        correction = from_record(json.loads(body))
    except (ValueError, RecursionError):
        return None
    return MadeCorrection(identity, article, correction, bool(everywhere), made, bool(undone))


def _append(
    connection: sqlite3.Connection, found: Sequence[MadeCorrection], labels: dict[str, str]
) -> None:
    for article in {one.article for one in found}:
        connection.execute("DELETE FROM corrections WHERE article = ? AND undone", (article,))
        connection.execute(
            "INSERT INTO articles VALUES (?, ?) ON CONFLICT DO UPDATE"
            " SET label = excluded.label WHERE excluded.label <> '-'",
            (article, labels.get(article, "-")),
        )
    connection.executemany(
        "INSERT INTO corrections (id, article, everywhere, made, body) VALUES (?, ?, ?, ?, ?)",
        [(s.id, s.article, s.everywhere, s.made, _body(s.correction)) for s in found],
    )


def _subject(one: MadeCorrection) -> str:
    """What a correction is about: two with one subject are the earlier and the later word on it."""
    record = to_record(one.correction)
    about = {key: value for key, value in record.items() if key != "kind"}
    if record["do"] == "rename":
        del about["name"]
    where = "" if one.everywhere else one.article
    return where + json.dumps(about, sort_keys=True)
