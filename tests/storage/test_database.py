"""The file outlives crashes, is shared, and a broken one never keeps the reader from reading."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from explorer.corrections.statements import MarkEvery, Named, Remove
from explorer.storage import database
from explorer.storage.database import Database, StoreError
from explorer.storage.store import MIGRATIONS, Store

WRITER = """
import sys
from pathlib import Path
from explorer.corrections.statements import MarkEvery
from explorer.storage.store import Store
path, article, count, first = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
store = Store(path)
assert store.notice is None, store.notice
print("ready", flush=True)
sys.stdin.readline()
for n in range(count):
    step = store.corrections.add(article, "an article", MarkEvery(f"{first}{n}", "place"), False)
    if first == "undoing":
        store.corrections.undo(article)
        store.corrections.redo(article)
    print(step.correction.text, flush=True)
"""


def writer(path: Path, article: str, count: int, first: str) -> "subprocess.Popen[str]":
    """A process that stores corrections once it is told to, and says each one it has stored."""
    words = [sys.executable, "-c", WRITER, str(path), article, str(count), first]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def start(process: "subprocess.Popen[str]") -> None:
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("go\n")
    process.stdin.flush()


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "data" / "reader.sqlite3"


def test_a_kill_at_any_moment_loses_nothing_that_was_stored(path) -> None:
    chance = random.Random(5)
    for round_ in range(6):
        process = writer(path, "a", 100_000, f"r{round_}-")
        start(process)
        process.stdout.readline()
        time.sleep(chance.random() * 0.06)
        process.send_signal(signal.SIGKILL)
        said = process.stdout.read().split("\n")[:-1]
        process.wait()
        store = Store(path)
        assert store.notice is None
        kept = [step.correction.text for step in store.corrections.of("a")]
        mine = [one for one in kept if one.startswith(f"r{round_}-")]
        assert mine == [f"r{round_}-{n}" for n in range(len(mine))]
        assert len(mine) - len(said) in (1, 2), "the first line was read before"
        assert store.corrections.undo("a") and store.corrections.redo("a")
        store.close()


def test_two_writers_at_once_lose_nothing(path) -> None:
    writers = [writer(path, "a", 150, "x"), writer(path, "a", 150, "y")]
    for process in writers:
        start(process)
    for process in writers:
        process.communicate(timeout=60)
        assert process.returncode == 0
    kept = [step.correction.text for step in Store(path).corrections.of("a")]
    assert sorted(kept) == sorted(f"{one}{n}" for one in "xy" for n in range(150))


def test_two_that_undo_and_redo_at_once_leave_a_right_history(path) -> None:
    writers = [writer(path, "a", 100, "undoing") for _ in range(2)]
    for process in writers:
        start(process)
    for process in writers:
        process.communicate(timeout=60)
        assert process.returncode == 0
    undone = [step.undone for step in Store(path).corrections.of("a")]
    assert len(undone) >= 100
    assert undone == sorted(undone), "what is undone is the latest"


def test_several_processes_may_make_the_file_at_once(path) -> None:
    writers = [writer(path, str(n), 1, "z") for n in range(4)]
    for process in writers:
        start(process)
    assert [process.communicate(timeout=60)[0] for process in writers] == ["z0\n"] * 4
    assert len(Store(path).corrections.all()) == 4


@pytest.mark.parametrize("harm", ["no database", "torn", "header", "other tables", "no tables"])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(path, harm) -> None:
    store = Store(path)
    for n in range(300):
        store.corrections.add("a", "A", MarkEvery(f"word {n}" * 10, "place"), False)
    store.close()
    content = path.read_bytes()
    if harm == "no database":
        path.write_bytes(b"These are not the tables you are looking for.\n" * 100)
    elif harm == "torn":
        path.write_bytes(content[: len(content) // 2])
    elif harm == "header":
        path.write_bytes(b"\x00" * 200 + content[200:])
    else:
        with closing(sqlite3.connect(path)) as connection:
            names = [r[0] for r in connection.execute("SELECT name FROM sqlite_master").fetchall()]
            for name in names:
                if name in ("articles", "corrections", "positions", "recent", "marks"):
                    connection.execute(f"DROP TABLE {name}")
            if harm == "other tables":
                connection.execute("CREATE TABLE something (a)")
                connection.execute("PRAGMA user_version=0")
            connection.commit()
    store = Store(path)
    assert store.corrections.of("a") == ()
    assert store.notice is not None
    assert "\n" not in store.notice
    aside = [one for one in path.parent.iterdir() if ".damaged-" in one.name]
    assert str(aside[0]) in store.notice
    store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    store.close()
    again = Store(path)
    assert again.notice is None
    assert len(again.corrections.of("a")) == 1


def test_a_file_damaged_while_in_use_is_set_aside_too(path) -> None:
    store = Store(path)
    store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    store.close()
    store, other = Store(path), Store(path)
    other.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    for one in (path, path.with_name(path.name + "-wal")):
        with one.open("r+b") as file:
            file.write(b"\xff" * one.stat().st_size)
    store.corrections.add("a", "A", Remove(Named("Kursk")), False)
    assert store.notice is not None
    assert [step.correction.entity.name for step in store.corrections.of("a")] == ["Kursk"]
    other.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    assert len(Store(path).corrections.of("a")) == 2


def test_a_file_taken_away_while_in_use_is_made_again(path) -> None:
    store = Store(path)
    for one in path.parent.iterdir():
        one.unlink()
    store.corrections.add("a", "A", Remove(Named("Kursk")), False)
    assert len(Store(path).corrections.of("a")) == 1


def test_without_a_folder_everything_works_in_memory(tmp_path) -> None:
    (tmp_path / "file").write_text("no folder")
    store = Store(tmp_path / "file" / "reader.sqlite3")
    assert store.in_memory
    assert (
        store.notice == f"corrections last only until you leave: {tmp_path / 'file'} is no folder"
    )
    store.corrections.add("a", "A", Remove(Named("Kursk")), False)
    assert store.corrections.undo("a") is not None


def test_a_folder_in_place_of_the_file_is_said(path) -> None:
    path.mkdir(parents=True)
    store = Store(path)
    assert store.in_memory
    assert "last only until you leave" in store.notice


def test_what_is_only_looked_at_is_not_made(path) -> None:
    assert Store(path, create=False).corrections.all() == ()
    assert not path.parent.exists()


def reader(path: Path) -> str:
    """What someone finds who may not write: another user, where the tests run as root."""
    ends = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            store = Store(path)
            store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
            said = f"{len(store.corrections.of('a'))} {store.in_memory} {store.notice}"
        except BaseException as error:
            said = repr(error)
        os.write(ends[1], said.encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(ends[1])
    with os.fdopen(ends[0]) as answer:
        return answer.read()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="file permissions of POSIX")
@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_what_can_only_be_read_is_still_applied(what) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "reader.sqlite3"
        store = Store(path)
        store.corrections.add("a", "A", Remove(Named("Kursk")), False)
        store.close()
        folder.chmod(0o777 if what == "file" else 0o555)
        path.chmod(0o666 if what == "folder" else 0o444)
        said = reader(path)
        folder.chmod(0o755)
        assert said == "2 True corrections last only until you leave: the file can't be written"
        assert len(Store(path).corrections.of("a")) == 1


def test_tables_of_an_earlier_version_are_brought_up_to_date(path) -> None:
    first = ("CREATE TABLE t (a)", "INSERT INTO t VALUES (1)")
    Database(path, [first], "things").close()
    later = Database(path, [first, ("ALTER TABLE t ADD COLUMN b DEFAULT 2",)], "things")
    assert later.read(lambda c: c.execute("SELECT * FROM t").fetchall()) == [(1, 2)]
    assert later.notice is None


def test_a_migration_that_fails_changes_nothing(path) -> None:
    first = ("CREATE TABLE t (a)",)
    Database(path, [first], "things").close()
    with pytest.raises(sqlite3.OperationalError):
        Database(path, [first, ("CREATE TABLE u (a)", "NO SQL")], "things")
    assert Database(path, [first, ("CREATE TABLE u (a)",)], "things").notice is None


def test_a_file_of_a_later_version_is_left_alone(path) -> None:
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    store = Store(path)
    store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    store.close()
    assert "newer version" in store.notice
    assert path.read_bytes() == before


def test_a_file_that_is_held_for_long_is_an_error_of_one_line(path, monkeypatch) -> None:
    monkeypatch.setattr("explorer.storage.database.PATIENCE", 0.05)
    store = Store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program holds the file"):
            store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
        assert store.corrections.of("a") == ()
        other.execute("ROLLBACK")
    store.corrections.add("a", "A", Remove(Named("Kyiv")), False)
    assert len(store.corrections.of("a")) == 1


def test_nobody_else_writes_between_what_a_change_reads_and_writes(path) -> None:
    store = Database(path, [("CREATE TABLE t (a)",)], "things")

    def work(connection: sqlite3.Connection) -> None:
        count = connection.execute("SELECT count(*) FROM t").fetchone()[0]
        locked = pytest.raises(sqlite3.OperationalError, match="locked")
        with closing(sqlite3.connect(path, timeout=0)) as other, locked:
            other.execute("INSERT INTO t VALUES (5)")
        connection.execute("INSERT INTO t VALUES (?)", (count,))

    store.write(work)
    assert store.read(lambda c: c.execute("SELECT a FROM t").fetchall()) == [(0,)]


def test_two_that_find_the_damage_at_once_set_aside_the_damaged_file_only(
    path, monkeypatch
) -> None:
    Store(path).close()
    harmed = database._harmed

    def harmed_and_mended_by_another(connection: sqlite3.Connection) -> bool:
        monkeypatch.setattr(database, "_harmed", harmed)
        path.rename(path.with_name("aside"))
        other = Store(path)
        other.corrections.add("a", "A", Remove(Named("Kyiv")), False)
        other.close()
        return True

    monkeypatch.setattr(database, "_harmed", harmed_and_mended_by_another)
    assert len(Store(path).corrections.of("a")) == 1
