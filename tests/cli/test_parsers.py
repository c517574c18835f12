"""Words are those of a command if they begin with its name, else of the reader."""

import subprocess
import sys

import pytest

from explorer.cli import commands, main
from explorer.cli.parsers import command_names, command_parser, reader_parser


def test_there_are_these_commands():
    assert command_names() == ("config", "corrections", "export", "report")


def test_a_command_is_added_by_a_module(tmp_path, monkeypatch):
    (tmp_path / "sing.py").write_text(
        "from explorer.cli.command import Command\n"
        "def options(parser):\n"
        "    parser.add_argument('words', nargs='*')\n"
        "COMMAND = Command('sing', 'sing a song', options, lambda found: len(found.words))\n"
    )
    monkeypatch.setattr(commands, "__path__", [*commands.__path__, str(tmp_path)])
    command_names.cache_clear()
    try:
        assert "sing" in command_names()
        assert main(["sing", "la", "la"]) == 2
        assert "sing a song" in command_parser().format_help()
    finally:
        command_names.cache_clear()
        sys.modules.pop("explorer.cli.commands.sing", None)


def test_the_help_of_the_program_lists_the_commands(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    words = capsys.readouterr().out
    assert all(f"\n  {name} " in words for name in command_names())
    assert "--model" in words and "--version" in words


def test_only_the_first_word_is_a_command():
    assert reader_parser().parse_args(["a.txt", "report"]).paths == ["a.txt", "report"]
    assert reader_parser().parse_args(["./report"]).paths == ["./report"]


def test_a_file_that_is_called_like_a_command_is_read(tmp_path):
    (tmp_path / "export").write_text("Nairobi is the capital of Kenya.\n")
    done = subprocess.run(
        [sys.executable, "-m", "explorer", "./export"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0
    assert "[Nairobi]" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["report"],
        ["export", "--format", "no-such", "a"],
        ["export", "--format", "spacy", "a"],
        ["export", "--format", "spacy", "--output", "-", "a"],
        ["export", "--format", "spacy", "--output", "b", "--no-corrections", "a"],
        ["--date", "yesterday"],
        ["config"],
        ["config", "sing"],
    ],
)
def test_wrong_words_are_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert capsys.readouterr().out == ""


def test_no_article_is_written_over(tmp_path, capsys):
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("Nairobi.\n")
    link.symlink_to(path)
    for words in (
        ["export", str(path), "--output", str(link)],
        ["corrections", "export", str(path), "--output", str(path)],
    ):
        with pytest.raises(SystemExit) as left:
            main(words)
        assert left.value.code == 2
        assert "written over" in capsys.readouterr().err
    assert path.read_text() == "Nairobi.\n"
