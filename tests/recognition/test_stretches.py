"""A text is cut into stretches between its paragraphs."""

import textwrap

import pytest

from explorer.recognition.stretches import FIRST, SIZE, stretches

SENTENCE = "The harbour board said that the old ferry would be withdrawn by the yard in Stord. "


def covered(text: str) -> list[str]:
    cuts = list(stretches(text))
    assert [end for _, end in cuts[:-1]] == [start for start, _ in cuts[1:]]
    pieces = [text[start:end] for start, end in cuts]
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= SIZE for piece in pieces)
    return pieces


@pytest.mark.parametrize("width", [50, 72])
def test_no_cut_falls_inside_a_filled_paragraph(width: int) -> None:
    paragraphs = [textwrap.fill(SENTENCE * n, width) for n in range(1, 40)]
    pieces = covered("\n\n".join(paragraphs))
    assert len(pieces) > 3
    assert all(piece.rstrip("\n").endswith("Stord.") for piece in pieces)


def test_cuts_fall_after_a_line_end() -> None:
    pieces = covered((SENTENCE * 5 + "\n") * 100)
    assert all(piece.endswith("\n") for piece in pieces)
    assert len(pieces[0]) > FIRST - len(SENTENCE * 5) - 2


def test_short_lines_that_are_apart_are_cut_where_the_stretch_is_full() -> None:
    pieces = covered("Inga: Where is it?\nOle: It is gone.\n" * 400)
    assert len(pieces[0]) > FIRST - 20


@pytest.mark.parametrize(
    "text", ["", "\n", "x" * 9_000, " ".join(["word"] * 3_000), SENTENCE * 200]
)
def test_a_text_without_line_ends_is_cut_all_the_same(text: str) -> None:
    covered(text)


def test_a_paragraph_longer_than_a_stretch_is_cut_at_a_line_end() -> None:
    covered(textwrap.fill(SENTENCE * 800, 72))
