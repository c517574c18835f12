"""Line ends made by filling lines are told from those that a writer meant."""

import textwrap

import pytest

from explorer.documents import gather
from explorer.text.paragraphs import soft_line_ends

PROSE = (
    "The harbour board said on Tuesday that the old ferry would be withdrawn in the autumn, and that "
    "no other would take its place before the spring. Captain Ingrid Halvorsen, who has steered her "
    "for nineteen years, said that she had read of it in the newspaper. The board meets again in "
    "October, when the council of Vestby will be asked to pay for repairs. Its own engineers put them "
    "at 4.2 million crowns; those of the yard in Stord at twice as much, or a little less if the "
    "boilers are kept."
)


def soft(text: str) -> list[str]:
    """The line before and the word after each soft line end."""
    return [
        f"{text[: one.start].rsplit(chr(10), 1)[-1].strip()}|{text[one.end :].split(maxsplit=1)[0]}"
        for one in soft_line_ends(text)
    ]


def filled(text: str, width: int, lead: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=lead, subsequent_indent=lead)


@pytest.mark.parametrize("width", [40, 50, 65, 72, 80, 100])
def test_line_ends_of_filled_paragraphs_are_soft(width: int) -> None:
    text = filled(PROSE, width) + "\n\n" + filled(PROSE[:150] + ".", width) + "\n"
    ends = soft_line_ends(text)
    assert len(ends) == text.count("\n") - 3
    assert all(one.filled for one in ends)


def test_the_last_line_of_a_paragraph_ends_it_where_no_empty_line_follows() -> None:
    one, other = filled(PROSE, 72), filled("Nobody was asked. " + PROSE, 72)
    text = f"{one}\n{other}\n"
    assert len(one) not in [end.start for end in soft_line_ends(text)]
    assert len(soft_line_ends(text)) == text.count("\n") - 2


def test_a_heading_between_filled_paragraphs_is_apart() -> None:
    text = f"{filled(PROSE, 72)}\n\nA yard in Stord\n{filled(PROSE, 72)}\n"
    assert not [one for one in soft(text) if "A yard" in one]


def test_a_short_paragraph_is_filled_to_the_width_of_those_about_it() -> None:
    short = "The yard in Stord, which is older than the town, wants them back by\nMay."
    assert soft(f"{filled(PROSE, 72)}\n\n{short}\n")[-1].endswith("by|May.")


def test_quoted_mail_is_filled_as_other_text() -> None:
    text = "She wrote:\n" + filled(PROSE, 60, "> ") + "\n>\n" + filled(PROSE, 60, "> > ") + "\n"
    assert len(soft_line_ends(text)) == text.count("\n") - 4


def test_lines_evened_out_are_soft() -> None:
    words, rows, goals = PROSE.split(), [], (66, 71, 63, 69, 65, 70, 64)
    for goal in goals:
        row: list[str] = []
        while words and len(" ".join([*row, words[0]])) <= goal:
            row.append(words.pop(0))
        rows.append(" ".join(row))
    text = "\n".join(rows[:-1]) + "\n"
    assert len(soft_line_ends(text)) == len(rows) - 2


def test_one_line_paragraphs_have_none() -> None:
    for source in gather([])[0]:
        assert source.path is not None
        if source.path.suffix == ".txt":
            assert soft_line_ends(source.path.read_text(encoding="utf-8")) == [], source.name


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The tide goes out beyond the bar,\nThe boats lie down to sleep;\n"
            "Who would have thought that they so far\nFrom any shore could keep\n"
            "A lamp alight, a door ajar,\nA promise made to weep.\n",
            id="verse",
        ),
        pytest.param(
            "Vestby Ferry Company\n12 Harbour Street\n1540 Vestby\nNorway\n", id="address"
        ),
        pytest.param("Present were:\n\nMaria Sanchez\nPeter Novak\nOslo\n", id="names"),
        pytest.param(
            "- the old ferry, which is to be sold\n- the new one, which is late\n- a bus.\n",
            id="list",
        ),
        pytest.param(
            "1. The board met on Tuesday in Vestby.\n2. The yard was heard.\n3. Nothing was decided.\n",
            id="numbered",
        ),
        pytest.param(
            "Halden      12   7   3\nMoss         9   4   4\nSarpsborg    8   2   1\n", id="table"
        ),
        pytest.param("Name | Age | Town\nInga | 31 | Moss\nOle | 28 | Halden\n", id="bars"),
        pytest.param(
            "def fill(words, width):\n    rows = []\n    for word in words:\n        rows.append(word)\n"
            "    return rows\n",
            id="code",
        ),
        pytest.param(
            "int main(void) {\n  puts(greeting);\n  return 0;\n}\n",
            id="braces",
        ),
        pytest.param(
            "INGA: The boat is gone.\nOLE: Then we walk.\nINGA: In these shoes?\n", id="script"
        ),
        pytest.param("INGA\nThe boat is gone.\n\nOLE\nThen we walk.\n", id="play"),
        pytest.param(
            "1\n00:00:01,000 --> 00:00:04,000\nThe boat is gone, and\nnobody will say why.\n",
            id="subtitles",
        ),
        pytest.param("Subject: The ferry\nFrom: Inga Moe\nDate: 3 May 2021\n", id="fields"),
        pytest.param("Leeds United 2 Hull City 1\nYork City 3 Bath 0\n", id="scores"),
        pytest.param("Ferry to be sold in autumn\nIt was Tuesday.\n", id="headline"),
        pytest.param("Ferry is sold\n====\nThe board met and voted.\n", id="underlined"),
    ],
)
def test_what_is_laid_out_by_its_writer_is_left_alone(text: str) -> None:
    assert soft(text) == []
    assert [
        one for one in soft(f"{filled(PROSE, 72)}\n\n{text}") if one.split("|")[0] in text
    ] == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("She flew to Bad\nIschl on Monday.\n", ["She flew to Bad|Ischl"]),
        ("The repairs cost $4\nmillion in all.\n", ["The repairs cost $4|million"]),
        ("It has stood there since\n1901, he said.\n", ["It has stood there since|1901,"]),
        ("It was paid by the Green\nParty in Moss.\n", ["It was paid by the Green|Party"]),
        ("Green Party\nNobody came.\n", []),
        ("The boat sank.\nInga swam.\n", []),
        ("They saw the lights of Moss\nThe ferry was late.\n", []),
        ("A paper from Stutt-\ngart says so\n", ["A paper from Stutt-|gart"]),
        ("He sold 25,-\n000 of them\n", ["He sold 25,-|000"]),
    ],
)
def test_a_sentence_that_goes_on_in_the_next_line(text: str, ends: list[str]) -> None:
    assert soft(text) == ends
