"""What is looked for is found as it reads, however it is written."""

import pytest

from explorer.text.lines import BLOCK
from explorer.ui.state.text_search import Query, places

LONG = 10.0


def found(text: str, typed: str, **options: bool) -> list[str]:
    return [text[start:end] for start, end in places(Query(typed, **options), text, LONG)]


@pytest.mark.parametrize(
    ("text", "typed", "written"),
    [
        ("She flew to Bad\nIschl on Monday.\n", "bad ischl", "Bad\nIschl"),
        ("> I met Tomas\n> Reznik there.\n", "Tomas Reznik", "Tomas\n> Reznik"),
        ("He flew to Stutt-\ngart.\n", "stuttgart", "Stutt-\ngart"),
        ("José Muñoz of Málaga", "jose munoz", "José Muñoz"),
        ("Jose\u0301 Mun\u0303oz", "José Muñoz", "Jose\u0301 Mun\u0303oz"),
        ("José Muñoz", "Jose\u0301", "José"),
        ("Inga\u00a0Moe", "Inga Moe", "Inga\u00a0Moe"),
        ("Cali\u00adfornia", "california", "Cali\u00adfornia"),
        ("the o\ufb03ce", "office", "o\ufb03ce"),
    ],
)
def test_it_is_found_as_it_reads(text: str, typed: str, written: str) -> None:
    assert found(text, typed) == [written]


def test_accents_that_are_typed_count() -> None:
    assert found("Jose and José", "josé") == ["José"]
    assert found("Jose and José", "jose") == ["Jose", "José"]


def test_patterns_and_whole_words_read_the_text_too() -> None:
    assert found("flew to Bad\nIschl on Monday.\n", r"Bad I\w+", pattern=True) == ["Bad\nIschl"]
    assert found("a José b", "Jose", words=True) == ["José"]


def test_offsets_are_of_the_whole_text() -> None:
    text = "Plain words here.\n\n" * (BLOCK // 10) + "She flew to Bad\nIschl on Monday.\n"
    assert places(Query("bad ischl"), text, LONG) == [(text.index("Bad"), text.index("Ischl") + 5)]
