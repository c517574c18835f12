"""Folders are opened with all that is below them, and what is no document is counted."""

import os

import pytest

from explorer.documents import ReadingError, gather


def opened(*names, **options):
    said = []
    sources, errors = gather([str(name) for name in names], notice=said.append, **options)
    return [source.name for source in sources], [str(error) for error in errors], said


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.md", "deep/er/c.txt", ".hidden.txt", ".git/d.txt", "e.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ada Okafor came to Lagos.")
    (tmp_path / "f.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(256))
    return tmp_path


def test_a_folder_is_opened_to_its_ground(folder):
    names, errors, said = opened(folder)
    assert names == [f"{folder}/a.md", f"{folder}/b.txt", f"{folder}/deep/er/c.txt"]
    assert errors == []
    assert said == [f"{folder}: left out: 2 hidden, 2 no documents"]


def test_what_is_no_document_is_an_error_if_it_is_named(folder):
    names, errors, said = opened(folder / "f.txt", folder / "e.py")
    assert names == [f"{folder}/f.txt", f"{folder}/e.py"] and not errors and not said
    from explorer.documents import read

    assert read(f"{folder}/e.py").text == "Ada Okafor came to Lagos."
    with pytest.raises(ReadingError, match="binary"):
        read(f"{folder}/f.txt")


@pytest.mark.parametrize(
    ("glob", "found"),
    [("*.txt", ["b.txt", "deep/er/c.txt"]), ("deep/*", ["deep/er/c.txt"]), ("*.py", ["e.py"])],
)
def test_a_pattern_chooses_by_name_or_path(folder, glob, found):
    (folder / "f.txt").unlink()
    assert opened(folder, glob=glob) == ([f"{folder}/{name}" for name in found], [], [])


def test_links_in_a_circle_are_entered_once(folder):
    (folder / "f.txt").unlink()
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "gone.txt").symlink_to("nowhere")
    (folder / "self.txt").symlink_to("self.txt")
    names, errors, said = opened(folder)
    assert len(names) == 3 and not errors
    assert said == [f"{folder}: left out: 2 hidden, 1 link that leads back, 3 no documents"]
    names, errors, _ = opened(folder / "self.txt")
    assert not names and errors == [f"{folder}/self.txt: too many levels of symbolic links"]


def test_a_pipe_with_a_name_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.txt")
    names, errors, _ = opened(folder, folder / "pipe.txt")
    assert names[-1] == f"{folder}/pipe.txt" and names.count(names[-1]) == 1 and not errors
    from explorer.documents import read

    with pytest.raises(ReadingError, match="is no ordinary file"):
        read(f"{folder}/pipe.txt")
