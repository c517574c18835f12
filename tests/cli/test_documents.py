"""Options that say how documents are read, on the command line."""

import io
import json
import zipfile

import pytest

from explorer.cli import main


@pytest.fixture
def export(capsys, tmp_path):
    def run(*words):
        status = main(["export", "--no-corrections", *map(str, words)])
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return run


def test_a_table_by_its_column(export, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("story,n\nAda Okafor came to Lagos.,1\n")
    status, (found,), err = export(path, "--column", "story")
    assert (status, err) == (0, "")
    assert (found["source"], found["text"]) == (f"{path}#1", "Ada Okafor came to Lagos.")
    status, found, err = export(path)
    assert (status, found) == (1, [])
    assert err == f"explorer: {path}: name the column of texts with --column (of story, n)\n"


def test_a_pattern_chooses_in_an_archive_and_what_is_left_out_is_told(export, tmp_path):
    path = tmp_path / "a.zip"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "Ada Okafor came to Lagos.")
        archive.writestr("b.md", "# Ben\n\nBen came.")
        archive.writestr("c.py", "import os")
    path.write_bytes(stream.getvalue())
    status, found, err = export(path)
    assert [one["source"] for one in found] == [f"{path}!a.txt", f"{path}!b.md"]
    assert (status, err) == (0, f"explorer: {path}: left out: 1 no document\n")
    status, found, err = export(path, "--glob", "*.md")
    assert ([one["title"] for one in found], status, err) == (["Ben"], 0, "")


def test_what_could_not_be_decoded_is_told_and_is_no_failure(export, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Zürich, Genève, Kraków".encode() + b"\xff.")
    status, (found,), err = export(path)
    assert found["text"].endswith("\ufffd.")
    assert (status, err) == (0, f"explorer: {path}: 1 character could not be decoded\n")


def test_this_network_is_opened_only_with_the_option(export):
    status, found, err = export("http://127.0.0.1:1/a")
    assert (status, found) == (1, [])
    assert err.endswith("leads into this network: open it with --allow-local\n")
    _, _, err = export("http://127.0.0.1:1/a", "--allow-local")
    assert err == "explorer: http://127.0.0.1:1/a: can't be reached\n"
