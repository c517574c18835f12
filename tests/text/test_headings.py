"""The title and headings of plain text are found, and nothing else is taken for one."""

import textwrap

import pytest

from explorer.text.headings import LONGEST_HEADING, LONGEST_TITLE, title_and_headings

PROSE = (
    "The harbour board said on Tuesday that the old ferry would be withdrawn in the autumn, and that "
    "no other would take its place before the spring. Captain Ingrid Halvorsen has steered her for "
    "nineteen years."
)


def headings(text: str) -> list[tuple[str, int]]:
    title, found = title_and_headings(text)
    assert (title is None) == (not found or found[0].level != 1)
    return [(" ".join(text[one.start : one.end].split()), one.level) for one in found]


ARTICLE = f"Old ferry to go\n\n{PROSE}\n\nA yard in Stord\n\n{PROSE}\n"


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        ARTICLE.replace("\n\n", "\n"),
        "\n\n".join(textwrap.fill(part, 60) for part in ARTICLE.split("\n\n")),
        "\n".join(textwrap.fill(part, 60) for part in ARTICLE.split("\n\n")),
    ],
)
def test_title_and_headings_of_one_line_and_filled_paragraphs(text: str) -> None:
    assert headings(text) == [("Old ferry to go", 1), ("A yard in Stord", 2)]


def test_a_title_over_two_lines_is_one() -> None:
    title = "Old ferry that carried three generations to be withdrawn in the autumn"
    text = textwrap.fill(title, 60) + "\n\n" + textwrap.fill(PROSE, 60) + "\n"
    assert headings(text) == [(title, 1)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("By Inga Moe, court reporter", id="by-line"),
        pytest.param("Published 3 May 2021", id="published"),
        pytest.param("- the old ferry", id="item"),
        pytest.param("Subject: The ferry", id="field"),
        pytest.param("> The ferry", id="quoted"),
        pytest.param("Vestby Ferry Company\n12 Harbour Street\nNorway", id="address"),
        pytest.param("Where boats lie down to sleep\nAnd lamps burn low\nOver the bar", id="verse"),
        pytest.param("Halden     12   7\nMoss        9   4", id="table"),
        pytest.param("* * *", id="rule"),
        pytest.param("in small letters", id="small"),
        pytest.param("It is over.", id="sentence"),
        pytest.param("F" + "e" * LONGEST_HEADING, id="long"),
    ],
)
def test_what_is_no_heading(lines: str) -> None:
    assert headings(f"Title\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n") == [("Title", 1)]


def test_a_heading_is_as_long_as_it_may_be() -> None:
    line = "F" + "e" * (LONGEST_HEADING - 1)
    assert headings(f"Title\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")[1:] == [(line, 2)]
    title = "F" + "e" * (LONGEST_TITLE - 1)
    assert headings(f"{title}\n\n{PROSE}\n") == [(title, 1)]
    assert headings(f"{title}e\n\n{PROSE}\n") == []


def test_the_last_line_is_no_heading() -> None:
    assert headings(f"{PROSE}\n\nInga Moe\n") == []
    assert headings("Just a line\n") == []
