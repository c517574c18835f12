"""Streams that are closed, full, or of an encoding that lacks what is to be written."""

import json
import os
import subprocess
import sys

import pytest

TEXT = "Angela Merkel sent over 40% of the troops to Łódź in Poland.\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def explorer(redirected, *words, **environment):
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirected}', "sh", sys.executable, "-m", "explorer", *words],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": "", **environment},
    )


@pytest.mark.parametrize(
    "words", [["report", "PATH"], ["export", "PATH"], ["config", "path"], ["--help"], ["--version"]]
)
@pytest.mark.parametrize(
    ("redirected", "why"), [(">&-", "is closed"), (">/dev/full", "no space left on device")]
)
def test_no_standard_output_is_one_line(path, words, redirected, why):
    words = [str(path) if word == "PATH" else word for word in words]
    done = explorer(redirected, *words)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"explorer: standard output: {why}\n"


def test_what_is_not_needed_may_be_closed(path, tmp_path):
    out = tmp_path / "out.jsonl"
    done = explorer(">&- <&- 2>&-", "export", str(path), "--output", str(out))
    assert done.returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["text"] == TEXT


@pytest.mark.parametrize(
    "words", [["export", "-"], ["report", "-"], ["corrections", "import", "-"]]
)
def test_no_standard_input_is_one_line(words):
    done = explorer("<&-", *words)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"explorer: -: is closed\n"


def test_without_standard_error_only_the_status_tells(tmp_path):
    done = explorer("2>&-", "export", str(tmp_path / "none"))
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    ],
)
def test_a_report_uses_the_letters_there_are(path, environment):
    done = explorer("", "report", str(path), str(path), **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode("latin-1").splitlines()
    assert lines[0].startswith(f"-- {path} ")
    assert "[P: Angela Merkel]" in done.stdout.decode("latin-1")
    assert ">= 40 %" in done.stdout.decode("latin-1")
    done = explorer("", "export", str(path), **environment)
    assert json.loads(done.stdout.decode("utf-8"))["text"] == TEXT
