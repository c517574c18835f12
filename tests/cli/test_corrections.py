"""Corrections on the command line: listed, sent to a colleague, taken in, forgotten, written out."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.corrections.exchange import lines
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import Named, Remove, Rename
from explorer.documents import gather, read
from explorer.model import Analysis, Article, Entity, Mention
from explorer.storage.article_corrections import ArticleCorrections
from explorer.storage.articles import article_key
from explorer.storage.store import Store

TEXT = "Nairobi is the capital of Kenya. Angela Merkel came to Nairobi with 12 aides.\n"


class ReaderFolder:
    """A folder with an article, and a reader's data of its own."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.path = folder / "a.txt"
        self.path.write_text(TEXT)

    def explorer(self, *words: str, stdin: str | None = None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "explorer", *words],
            capture_output=True,
            text=True,
            check=False,
            input="" if stdin is None else stdin,
            env={**os.environ, "EXPLORER_DATA": str(self.data)},
        )

    def opened(self) -> ArticleCorrections:
        sources, _ = gather([str(self.path)])
        self.store = Store(self.data / "reader.sqlite3")
        now = ArticleCorrections(self.store, read(sources[0]))
        capital = Entity("e1", "place", "Nairobi", (), (Mention(0, 7), Mention(55, 62)))
        now.settle(Analysis((capital,), (), len(TEXT)))
        return now


@pytest.fixture
def folder(tmp_path) -> ReaderFolder:
    (tmp_path / "one").mkdir()
    return ReaderFolder(tmp_path / "one")


@pytest.fixture
def corrected(folder) -> ReaderFolder:
    now = folder.opened()
    now.rename(now.analysis.entities[0], "Nairobi City")
    now.mark(TEXT.index("aides"), TEXT.index("aides") + 5, "organisation", "always")
    folder.store.close()
    return folder


def test_the_list_says_what_was_corrected_where(corrected) -> None:
    done = corrected.explorer("corrections", "list")
    assert done.returncode == 0
    assert "a.txt" in done.stdout
    assert "Nairobi is called Nairobi City" in done.stdout
    assert "every article" in done.stdout
    assert "Nairobi" not in corrected.explorer("corrections", "list", "--rules").stdout
    other = corrected.path.with_name("b.txt")
    other.write_text("Something else.\n")
    assert corrected.explorer("corrections", "list", str(other)).stdout == ""
    assert "City" in corrected.explorer("corrections", "list", str(corrected.path)).stdout
    missing = corrected.explorer("corrections", "list", str(other.with_name("none")))
    assert (missing.returncode, len(missing.stderr.splitlines())) == (1, 2)
    assert missing.stderr.startswith(f"explorer: {other.with_name('none')}: no such file")


def test_nothing_is_made_by_looking(folder) -> None:
    for words in (["list"], ["export"], ["clear", "--yes"]):
        done = folder.explorer("corrections", *words)
        assert (done.returncode, done.stdout) == (0, "")
    assert not folder.data.exists()


def test_what_is_exported_is_taken_in_once(corrected, tmp_path) -> None:
    (tmp_path / "two").mkdir()
    colleague = ReaderFolder(tmp_path / "two")
    sent = corrected.explorer("corrections", "export").stdout
    assert len(sent) < 1000
    assert "capital of" not in sent, "no text of the article is sent"
    letter = tmp_path / "letter.jsonl"
    done = corrected.explorer("corrections", "export", "--output", str(letter))
    assert (done.stdout, letter.read_text()) == ("", sent)
    done = colleague.explorer("corrections", "import", str(letter))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{letter}: 2 added, 0 known already\n"
    done = colleague.explorer("corrections", "import", "-", stdin=sent)
    assert done.stderr == "-: 0 added, 2 known already\n"
    assert colleague.explorer("corrections", "export").stdout == sent
    record = json.loads(colleague.explorer("export", str(colleague.path)).stdout)
    assert "Nairobi City" in [one["name"] for one in record["entities"]]


def test_lines_that_are_no_corrections_are_said_and_the_rest_taken_in(corrected, tmp_path) -> None:
    good = corrected.explorer("corrections", "export").stdout.splitlines()
    rule, spots = json.loads(good[1]), json.loads(good[0])
    bad = [
        "nonsense",
        "[]",
        "{}",
        "[" * 10_000,
        "x" * 100_000,
        json.dumps({**spots, "schema": 2}),
        json.dumps({**spots, "do": "sing"}),
        json.dumps({**spots, "do": ["kind"]}),
        json.dumps({**spots, "name": "\x1b[31mred"}),
        json.dumps({**spots, "name": "\ud800"}),
        json.dumps({**spots, "name": ""}),
        json.dumps({**spots, "id": "../../etc"}),
        json.dumps({**spots, "article": 5}),
        json.dumps({**spots, "made": "yesterday"}),
        json.dumps({**spots, "everywhere": 1}),
        json.dumps({**spots, "everywhere": True}),
        json.dumps({**spots, "entity": {"name": "A", "at": [5, 4, "x"]}}),
        json.dumps({**rule, "kind": "beast"}),
    ]
    letter = tmp_path / "letter.jsonl"
    letter.write_bytes("\n".join([*bad, "", good[0]]).encode() + b"\n\xff\xfe\n")
    (tmp_path / "two").mkdir()
    colleague = ReaderFolder(tmp_path / "two")
    done = colleague.explorer("corrections", "import", str(letter))
    *complaints, last = done.stderr.splitlines()
    assert done.returncode == 1
    assert last == f"{letter}: 1 added, 0 known already"
    assert [line.split(":")[2] for line in complaints] == [
        f" line {n}" for n in [*range(1, len(bad) + 1), len(bad) + 3]
    ]
    assert all(line.startswith(f"explorer: {letter}: line ") for line in complaints)
    assert "\x1b" not in done.stderr


def test_a_file_that_is_not_there_is_one_line(folder, tmp_path) -> None:
    done = folder.explorer("corrections", "import", str(tmp_path / "none"), str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"explorer: {tmp_path / 'none'}: no such file or directory",
        f"explorer: {tmp_path}: is a directory",
    ]
    done = folder.explorer("corrections", "export", "--output", str(tmp_path / "no" / "file"))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_wrong_words_are_wrong_usage(folder) -> None:
    for words in ([], ["sing"], ["import"], ["clear"]):
        done = folder.explorer("corrections", *words)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
    assert folder.explorer("export", "--format", "spacy", str(folder.path)).returncode == 2


def test_clearing_asks_first(corrected) -> None:
    for answer, left in ((b"n\n", 2), (b"y\n", 0)):
        ours, theirs = pty.openpty()
        os.write(ours, answer)
        done = subprocess.run(
            [sys.executable, "-m", "explorer", "corrections", "clear"],
            stdin=theirs,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "EXPLORER_DATA": str(corrected.data)},
        )
        os.close(ours)
        os.close(theirs)
        assert "Forget 2 corrections made in 1 article?" in done.stderr
        assert len(Store(corrected.data / "reader.sqlite3").corrections.all()) == left


def test_clearing_can_be_limited_to_rules(corrected) -> None:
    done = corrected.explorer("corrections", "clear", "--rules", "--yes")
    assert done.stderr == "1 correction made in 1 article forgotten\n"
    assert "City" in corrected.explorer("corrections", "list").stdout


def test_report_and_export_are_as_corrected_unless_said_otherwise(corrected) -> None:
    path = str(corrected.path)
    assert "Nairobi City" in corrected.explorer("report", path).stdout
    assert "Nairobi City" in corrected.explorer(path).stdout
    plain = corrected.explorer("report", "--no-corrections", path).stdout
    assert "Nairobi" in plain
    assert "Nairobi City" not in plain
    record = json.loads(corrected.explorer("export", path).stdout)
    assert {"Nairobi City", "aides"} <= {one["name"] for one in record["entities"]}
    record = json.loads(corrected.explorer("export", path, "--no-corrections").stdout)
    assert not {"Nairobi City", "aides"} & {one["name"] for one in record["entities"]}


def test_corrections_that_fit_no_more_are_said(folder) -> None:
    store = Store(folder.data / "reader.sqlite3")
    store.corrections.add(article_key(TEXT), "a.txt", Rename(Named("Mombasa"), "Mvita"), False)
    done = folder.explorer("export", str(folder.path))
    assert done.returncode == 0
    assert done.stderr == f"explorer: {folder.path}: fits no more: Mombasa is called Mvita\n"


def test_a_damaged_file_is_one_line_and_the_report_is_printed(corrected) -> None:
    (corrected.data / "reader.sqlite3").write_bytes(b"rubbish" * 100)
    done = corrected.explorer("report", str(corrected.path))
    assert done.returncode == 0
    assert "Nairobi" in done.stdout
    assert done.stderr.startswith("explorer: the file of corrections was damaged: set aside as ")
    assert len(done.stderr.splitlines()) == 1


def test_lines_of_hostile_labels_are_harmless(folder) -> None:
    step = MadeCorrection(
        "0" * 16, "0" * 64, Remove(Named("A")), False, "0001-01-01T00:00:00+00:00"
    )
    letter = "".join(lines([step], {"0" * 64: "\x1b]0;title\x07[/b]\n\n"}))
    assert folder.explorer("corrections", "import", "-", stdin=letter).returncode == 0
    done = folder.explorer("corrections", "list")
    assert done.returncode == 0
    assert "]0;title[/b]" in done.stdout
    assert "\x1b" not in done.stdout


def test_corrected_articles_become_training_data(corrected, tmp_path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("Paris is in France.\n")
    output = tmp_path / "mine.spacy"
    words = ("export", "--format", "spacy", "--output", str(output))
    done = corrected.explorer(*words, str(corrected.path))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{output}: 1 corrected article\n"

    import spacy

    from explorer.recognition.training_data import docs

    (doc,) = docs(output, spacy.blank("en"))
    assert doc.text == TEXT
    labels = {(one.text, one.label_) for one in doc.ents}
    assert {("Nairobi", "PLACE"), ("aides", "ORG")} <= labels


def test_articles_without_corrections_are_left_out(folder, tmp_path) -> None:
    output = tmp_path / "mine.spacy"
    words = ("export", "--format", "spacy", "--output", str(output), str(folder.path))
    done = folder.explorer(*words)
    assert done.returncode == 1
    assert f"explorer: {folder.path}: left out, nothing is corrected in it" in done.stderr
    assert f"{output}: 0 corrected articles" in done.stderr
    assert not output.exists()
    output.write_text("earlier")
    assert folder.explorer(*words).returncode == 1
    assert output.read_text() == "earlier"


def test_help_of_corrections_loads_nothing_heavy() -> None:
    code = (
        "import sys, explorer.cli.commands.corrections; "
        "print(sorted({'spacy', 'numpy', 'textual', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_articles_of_any_source_have_corrections() -> None:
    article = Article("-", "Kyiv", None)
    now = ArticleCorrections(Store(temporary=True), article)
    assert now.mark(0, 4, "place").changed


def test_the_file_that_is_exported_is_written_through_a_link(corrected, tmp_path) -> None:
    kept, link = tmp_path / "kept.jsonl", tmp_path / "link.jsonl"
    kept.write_text("old")
    kept.chmod(0o640)
    link.symlink_to(kept)
    sent = corrected.explorer("corrections", "export").stdout
    done = corrected.explorer("corrections", "export", "--output", str(link))
    assert (done.returncode, done.stderr) == (0, "")
    assert link.is_symlink() and kept.read_text() == sent and kept.stat().st_mode & 0o777 == 0o640


def test_a_list_is_printed_in_any_encoding(folder, monkeypatch) -> None:
    now = folder.opened()
    now.rename(now.analysis.entities[0], "Łęk–Nairobi")
    folder.store.close()
    for encoding in ("ascii", "latin-1"):
        monkeypatch.setenv("PYTHONIOENCODING", encoding)
        done = folder.explorer("corrections", "list")
        assert (done.returncode, done.stderr) == (0, "")
        assert "Nairobi is called ?" in done.stdout
