"""One SQLite file that outlives crashes, is shared by several processes, and never stops a reader.

Every change is one short transaction in WAL mode, so that the end of the process at any moment
loses the change under way at most. A damaged file is set aside and a new one begun; where nothing
can be written the work goes on in memory. Both are said in :attr:`Database.notice`.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import datetime
from os import W_OK, access
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

Migration = Sequence[str]
"""The SQL statements that bring a file from one version of its tables to the next."""

PATIENCE = 3.0
"""Seconds to wait for another process that is writing."""

ATTEMPTS, PAUSE = 40, 0.025
"""How often the write-ahead log is asked for, and the seconds between: one in all."""

_TRIES = 3
"""How often something is tried when its file turns out to be unusable while in use."""

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {
    sqlite3.SQLITE_READONLY: "the file can't be written",
    sqlite3.SQLITE_CANTOPEN: "the file can't be opened",
    sqlite3.SQLITE_PERM: "no permission",
    sqlite3.SQLITE_AUTH: "no permission",
    sqlite3.SQLITE_IOERR: "the disk failed",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_NOLFS: "the disk is too small",
}


class StoreError(Exception):
    """Something could not be stored just now, in one line for the reader."""


class _NewerError(Exception):
    """The file was made by a later version of the program."""


def _code(error: sqlite3.Error) -> int:
    return (getattr(error, "sqlite_errorcode", None) or sqlite3.SQLITE_ERROR) & 0xFF


class Database:
    """A file of tables, or tables in memory if ``path`` is ``None`` or can't be used.

    ``what`` names the contents in notices ("corrections"). With ``create`` false, a file that
    does not exist is not made. What is not ``precious`` is deleted when damaged, and nothing is
    said. Safe to use from several threads.
    """

    def __init__(
        self,
        path: Path | None,
        migrations: Sequence[Migration],
        what: str,
        create: bool = True,
        precious: bool = True,
    ) -> None:
        self.notice: str | None = None
        self._path = path
        self._migrations = migrations
        self._what = what
        self._precious = precious
        self._openings = 0
        self._lock = threading.RLock()
        self._inode: tuple[int, int] | None = None
        self._connection = self._begin(create)

    @property
    def in_memory(self) -> bool:
        """Whether what is stored ends with the process."""
        return self._path is None

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run something that only reads; raises :class:`StoreError` if the file is busy."""
        return self._run(work, writes=False)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run something as one transaction; raises :class:`StoreError` if the file is busy."""
        return self._run(work, writes=True)

    def version(self) -> tuple[int, int]:
        """What changes when another process or connection has written."""
        number = self.read(lambda c: int(c.execute("PRAGMA data_version").fetchone()[0]))
        return self._openings, number

    def close(self) -> None:
        """Close the file; never raises."""
        with self._lock, suppress(sqlite3.Error):
            self._connection.close()

    # How a file is opened.

    def _begin(self, create: bool) -> sqlite3.Connection:
        path = self._path
        if path is None or not (create or path.exists()):
            return self._memory(None, None)
        reason = _no_folder(path.parent)
        if reason is not None:
            return self._memory(None, reason)
        if path.exists() and not (access(path, W_OK) and access(path.parent, W_OK)):
            return self._memory(self._unwritable_copy(path), "the file can't be written")
        inode = _inode(path)
        try:
            return self._open(path)
        except (_NewerError, sqlite3.DatabaseError) as error:
            reason = _why_not(error)
        if reason is None and self._set_aside(path, inode):
            try:
                return self._open(path)
            except (_NewerError, sqlite3.DatabaseError) as error:
                reason = _why_not(error)
        return self._memory(None, reason or "the file is damaged")

    def _open(self, path: Path) -> sqlite3.Connection:
        connection = _connect(str(path))
        try:
            _into_wal(connection)
            connection.execute("PRAGMA synchronous=NORMAL")
            if self._precious and _harmed(connection):
                raise _damaged()
            self._migrate(connection)
        except BaseException:
            connection.close()
            raise
        self._inode = _inode(path)
        self._openings += 1
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        """Bring the tables to this version of the program; another process may do so at once."""
        newest = len(self._migrations)
        if connection.execute("PRAGMA user_version").fetchone()[0] == newest:
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > newest:
                raise _NewerError
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if version == 0 and tables:
                raise _damaged()
            for migration in self._migrations[version:]:
                for statement in migration:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version={newest}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise

    def _memory(self, source: sqlite3.Connection | None, reason: str | None) -> sqlite3.Connection:
        """Go on in memory, with what can be copied from ``source``."""
        self._path = None
        if reason is not None and self._precious:
            self.notice = f"{self._what} last only until you leave: {reason}"
        connection = _connect(":memory:")
        if source is not None:
            with closing(source):
                try:
                    source.backup(connection)
                    self._migrate(connection)
                    return connection
                except (sqlite3.Error, _NewerError):
                    connection.close()
            connection = _connect(":memory:")
        self._migrate(connection)
        return connection

    def _unwritable_copy(self, path: Path) -> sqlite3.Connection | None:
        """A connection to a file that can't be written, without the locks that need writing."""
        with suppress(sqlite3.Error, ValueError):
            address = path.absolute().as_uri() + "?mode=ro&immutable=1"
            return sqlite3.connect(address, uri=True, check_same_thread=False)
        return None

    def _set_aside(self, path: Path, inode: tuple[int, int] | None) -> bool:
        """Set a damaged file aside by another name; returns whether the place is free for a new one."""
        if inode is None or _inode(path) != inode:
            return True
        target = _free_name(path)
        try:
            path.rename(target)
            for ending in ("-wal", "-shm"):
                with suppress(FileNotFoundError):
                    beside = path.with_name(path.name + ending)
                    beside.rename(target.with_name(target.name + ending))
            if not self._precious:
                for one in path.parent.glob(target.name + "*"):
                    one.unlink(missing_ok=True)
        except OSError:
            return False
        if self._precious:
            self.notice = f"the file of {self._what} was damaged: set aside as {target}"
        return True

    # How it is used.

    def _run(self, work: Callable[[sqlite3.Connection], T], writes: bool) -> T:
        with self._lock:
            if self._path is not None and _inode(self._path) != self._inode:
                self._connection.close()
                self._connection = self._begin(create=True)
            for _ in range(_TRIES):
                try:
                    return self._transact(work, writes)
                except sqlite3.DatabaseError as error:
                    code = _code(error)
                    if code in _BUSY:
                        raise StoreError(f"{self._what}: another program holds the file") from error
                    damaged = code in _DAMAGED or "no such " in str(error)
                    if self._path is None or not (damaged or code in _UNWRITABLE):
                        raise
                    self._recover(self._path, code)
            raise StoreError(f"{self._what} can't be stored")

    def _transact(self, work: Callable[[sqlite3.Connection], T], writes: bool) -> T:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise
        return result

    def _recover(self, path: Path, code: int) -> None:
        """After an error of the file while in use: a new file, or memory with what was read."""
        if code in _UNWRITABLE:
            self._connection = self._memory(self._connection, _UNWRITABLE[code])
            return
        self._connection.close()
        if self._set_aside(path, self._inode):
            self._connection = self._begin(create=True)
        else:
            self._connection = self._memory(None, "the file is damaged")


def _no_folder(folder: Path) -> str | None:
    """Make a folder for the reader's eyes alone; returns why it can't be made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        return f"{folder} is no folder"
    except OSError as error:
        return (error.strerror or str(error)).lower()
    return None


def _why_not(error: Exception) -> str | None:
    """Why a file can't be opened; ``None`` if it is damaged. Raises any other error again."""
    if isinstance(error, _NewerError):
        return "the file was made by a newer version"
    if isinstance(error, sqlite3.Error):
        code = _code(error)
        if code in _BUSY:
            return "another program holds the file"
        if code in _UNWRITABLE:
            return _UNWRITABLE[code]
        if code in _DAMAGED:
            return None
    raise error


def _free_name(path: Path) -> Path:
    """A name beside a file that says when it was set aside."""
    name = f"{path.name}.damaged-{datetime.now():%Y%m%dT%H%M%S}"
    target, number = path.with_name(name), 2
    while target.exists():
        target, number = path.with_name(f"{name}-{number}"), number + 1
    return target


def _connect(name: str) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def _into_wal(connection: sqlite3.Connection) -> None:
    """Set the write-ahead log; the change itself does not wait for others, so it is tried again."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if _code(error) not in _BUSY or attempt == ATTEMPTS:
                raise
            time.sleep(PAUSE)


def _harmed(connection: sqlite3.Connection) -> bool:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    return answer is None or answer[0] != "ok"


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("damaged")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
