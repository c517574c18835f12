"""What --output writes to: files replaced whole, through links, and whatever is no file."""

import os
import stat
import threading
from pathlib import Path

import pytest

from explorer.files.output import output


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


def test_a_new_file_has_the_mode_of_new_files_and_an_old_one_keeps_its_own(tmp_path, umask):
    path = tmp_path / "out"
    for wanted in (0o640, 0o604):
        with output(str(path)) as stream:
            stream.write(b"some")
        assert path.read_bytes() == b"some" and mode(path) == wanted
        path.chmod(0o604)
    assert left(tmp_path) == ["out"]


def test_links_stay_and_lead_to_what_is_written(tmp_path):
    (tmp_path / "a").mkdir()
    for name, target in (("one", "two"), ("two", "a/three")):
        (tmp_path / name).symlink_to(target)
    for words in (b"new", b"newer"):
        with output(str(tmp_path / "one")) as stream:
            stream.write(words)
        assert (tmp_path / "a" / "three").read_bytes() == words
    assert (tmp_path / "one").is_symlink() and (tmp_path / "two").is_symlink()
    assert left(tmp_path / "a") == ["three"]


def test_a_failure_leaves_everything_as_it_was(tmp_path):
    path = tmp_path / "out"
    path.write_bytes(b"old")
    for failure in (KeyboardInterrupt, ValueError, OSError(28, "No space left on device")):
        with pytest.raises(BaseException) as raised, output(str(path)) as stream:
            stream.write(b"half")
            raise failure
        assert path.read_bytes() == b"old" and left(tmp_path) == ["out"]
    assert raised.value.filename == str(path)


@pytest.mark.parametrize("name", ["", "none/out", "file/out", "new/", "folder", "loop"])
def test_what_cannot_be_written_is_named_as_it_was_given(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    before = left(tmp_path)
    with pytest.raises(OSError) as raised, output(name):
        pass
    assert raised.value.filename == (name or "''")
    assert left(tmp_path) == before and not left(tmp_path / "folder")


def test_a_pipe_and_a_device_are_written_into(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    with output(str(pipe)) as stream:
        stream.write(b"through")
    reader.join(timeout=10)
    assert got == [b"through"] and pipe.is_fifo() and left(tmp_path) == ["pipe"]
    with output("/dev/null") as stream:
        stream.write(b"gone")
    assert Path("/dev/null").is_char_device()


def test_standard_output_is_added_to(tmp_path, capfd):
    print("before", flush=True)
    with output("/dev/stdout") as stream:
        stream.write(b"some\n")
    print("after", flush=True)
    assert capfd.readouterr().out == "before\nsome\nafter\n"
