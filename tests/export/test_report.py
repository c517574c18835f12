"""The report: articles told apart, and marks that can be seen without colours."""

import io

import pytest

from explorer.export.report import print_reports
from explorer.model import Analysis, Article, Entity, Mention

TEXT = "Ada came."
FOUND = Analysis((Entity("e1", "person", "Ada", (), (Mention(0, 3),)),), (), len(TEXT))


class Terminal(io.StringIO):
    """Where colours could be shown."""

    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def colours(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def printed(*articles, stream=None, several=False):
    stream = stream or Terminal()
    print_reports(((one, FOUND) for one in articles), stream, several)
    return stream.getvalue()


def test_several_articles_are_told_apart():
    lines = printed(
        Article("a.txt", TEXT, "Tea"), Article("b\x1b[31m\n\udcff.txt", TEXT), several=True
    ).split("\n")
    assert lines[0].startswith("── a.txt · Tea ───") and len(lines[0]) == 80
    second = next(n for n, line in enumerate(lines) if n and line.startswith("── "))
    assert lines[second].startswith("── b \\xff.txt ──") and lines[second - 1] == ""
    assert not printed(Article("a.txt", TEXT, "Tea")).startswith("──")


def test_without_colours_names_stand_in_brackets(monkeypatch):
    assert "]ᴾ" not in printed(Article("a", TEXT)) and "\x1b[" in printed(Article("a", TEXT))
    monkeypatch.setenv("NO_COLOR", "1")
    assert printed(Article("a", TEXT)).startswith("[Ada]ᴾ came.")


def test_of_two_marks_that_overlap_the_first_is_shown(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    mentions = (Mention(0, 3), Mention(2, 4), Mention(3, 4))
    found = Analysis((Entity("e1", "person", "Ada", (), mentions),), (), len(TEXT))
    stream = Terminal()
    print_reports([(Article("a", TEXT), found)], stream)
    assert stream.getvalue().startswith("[Ada]ᴾ[ ]ᴾcame.")
