"""The program as a script uses it: data on standard output, one line for each failure."""

import json
import subprocess
import sys

import pytest

from tests.helpers import failing_pipeline
from tests.helpers.failing_pipeline import RAISES


def explorer(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "explorer", *words], capture_output=True, text=True, check=False
    )


def test_export_has_every_offset_right(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Russia sent over 40% of its 12,000 troops to Kyiv, Angela Merkel said. [/b]\n")
    done = explorer("export", str(path))
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert record["schema"] == 1
    assert record["text"] == path.read_text()
    for row in [m for e in record["entities"] for m in e["mentions"]] + record["figures"]:
        assert record["text"][row["start"] : row["end"]] == row["text"]
    assert {"Russia", "Kyiv"} <= {e["name"] for e in record["entities"]}
    assert [(f["text"], f["low"], f["bound"]) for f in record["figures"]] == [
        ("40%", 40, "over"),
        ("12,000", 12000, "exact"),
    ]


def test_unreadable_input_is_one_line_and_the_rest_is_done(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Nairobi is the capital of Kenya.\n")
    done = explorer("export", str(tmp_path / "none.txt"), str(path))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [f"explorer: {tmp_path / 'none.txt'}: no such file"]
    assert len(done.stdout.splitlines()) == 1


def test_without_a_terminal_the_report_is_printed() -> None:
    done = explorer()
    assert done.returncode == 0
    assert "Zelenskyy" in done.stdout
    assert "\x1b" not in done.stdout


def test_missing_model_is_one_line(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Nairobi.\n")
    done = explorer("report", "--model", "no_such_pipeline", str(path))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, explorer.cli; "
        "print(sorted({'spacy', 'numpy', 'textual', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_report_that_nobody_reads_to_its_end_is_no_failure(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Nairobi is the capital of Kenya. " * 4000)
    with subprocess.Popen(
        [sys.executable, "-m", "explorer", "report", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        running.stdout.read(20)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize("command", ["export", "report"])
def test_an_article_that_recognition_fails_on_is_one_line(tmp_path, monkeypatch, command) -> None:
    model = failing_pipeline.install(tmp_path, monkeypatch)
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path, text in zip(paths, ["Ada Okafor spoke.", RAISES, "Ada Okafor left."], strict=True):
        path.write_text(text)
    done = explorer(command, "--model", model, *map(str, paths))
    assert done.returncode == 1
    said = f"explorer: {paths[1]}: recognition failed (RuntimeError: no luck)"
    assert done.stderr.splitlines() == [said]
    assert "spoke" in done.stdout and "left" in done.stdout and RAISES not in done.stdout
