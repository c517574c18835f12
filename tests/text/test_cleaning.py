"""Clean text never carries what a terminal would obey."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.documents import ReadingError, gather, read, seeds_folder
from explorer.text.cleaning import LONGEST_STRING, Cleaned, clean, cleaned


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.text(alphabet=st.characters(min_codepoint=0, max_codepoint=0x2100)))
def test_no_control_character_is_left(text: str) -> None:
    assert not any((ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 for c in clean(text))


def test_escape_sequences_go_whole() -> None:
    assert clean("a \x1b[31mred\x1b[0m \x1b]0;title\x07b\u202ec") == "a red bc"


def test_plain_text_is_its_own_clean_text() -> None:
    for source in gather([])[0]:
        if source.path is not None and source.path.suffix == ".txt":
            assert read(source).text == source.path.read_text(encoding="utf-8")


def test_encodings(tmp_path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"):
        path = tmp_path / encoding
        path.write_bytes("“Café” costs €3.\n".encode(encoding))
        assert read(path).text == "“Café” costs €3.\n", encoding


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(90), "binary")],
)
def test_bad_files_say_why(tmp_path, data, reason) -> None:
    path = tmp_path / "bad"
    path.write_bytes(data)
    with pytest.raises(ReadingError, match=reason):
        read(path)


def test_missing_file_and_empty_folder_are_named(tmp_path) -> None:
    sources, errors = gather([str(tmp_path / "nothing.txt"), str(tmp_path)])
    assert not sources
    assert [e.reason for e in errors] == [
        "no such file",
        "no articles in this folder",
    ]


def test_markdown_loses_its_markup(tmp_path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Tea\n\nIn **Kyoto**, [a shop](http://x.example) [/b]\n\n- one\n- two\n")
    article = read(path)
    assert article.title == "Tea"
    assert article.text == "Tea\n\nIn Kyoto, a shop [/b]\n\n• one\n• two\n"


def test_seeds_are_there() -> None:
    assert any(seeds_folder().glob("*.txt"))


@pytest.mark.parametrize("introducer", ["\x1bP", "\x1b]", "\x1bX", "\x1b^", "\x1b_"])
def test_a_string_without_end_loses_its_introducer_alone(introducer: str) -> None:
    assert cleaned(f"We are {introducer}glad to say so.\nAnd more.") == Cleaned(
        "We are glad to say so.\nAnd more.", 2
    )


@pytest.mark.parametrize("introducer", ["\x90", "\x98", "\x9d", "\x9e", "\x9f"])
def test_a_c1_string_is_taken_out_only_if_it_ends(introducer: str) -> None:
    assert cleaned(f"a {introducer}0;title\x9c b") == Cleaned("a  b", 9)
    assert cleaned(f"a {introducer}0;title b") == Cleaned("a 0;title b", 1)


@pytest.mark.parametrize("end", ["\x07", "\x1b\\", "\x9c"])
def test_a_string_ends_with_bell_or_string_terminator(end: str) -> None:
    assert clean(f"a \x1b]8;;http://x.example{end}link") == "a link"


def test_a_string_has_no_more_than_so_many_characters() -> None:
    assert clean("\x1b]" + "x" * LONGEST_STRING + "\x07y") == "y"
    assert clean("\x1b]" + "x" * (LONGEST_STRING + 1) + "\x07y").startswith("xxx")


def test_doubly_encoded_quotes_lose_nothing_of_their_line() -> None:
    twice = "“We are glad”, she said, “and well”.".encode().decode("latin-1")
    assert cleaned(twice) == Cleaned("â€œWe are gladâ€, she said, â€œand wellâ€.", 2)


def test_c1_characters_are_windows_1252_where_the_text_reads_so() -> None:
    assert clean("It\x92s \x80 5 \x96 no\x85 more") == "It’s € 5 – no… more"
    assert clean("Dvo\x9eák and \x8eeljko") == "Dvožák and Željko"


def test_c1_characters_are_controls_where_the_text_does_not_read_so() -> None:
    assert cleaned("a \x9b31mred\x9b0m b\x85c\x84"[:-1]) == Cleaned("a red b\nc", 7)
    assert cleaned("no\x8b letter \x9b") == Cleaned("no letter ", 2)


def test_what_was_taken_out_is_counted() -> None:
    assert cleaned("plain") == Cleaned("plain", 0)
    assert cleaned("\ufeffa\tb\r\nc\rd").removed == 0
    assert cleaned("a\x00b\u202ec\x1b[1md\x7f").removed == 7


@pytest.mark.parametrize(
    "unit",
    ["\x1b]", "\x1bP", "\x1b]a", "\x9d", "\x90x", "\x1b[", "\x1b[0", "\x9b0", "\x1b ", "x\x9e"],
)
def test_cleaning_takes_time_by_the_length_alone(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        started = process_time()
        clean(text)
        return process_time() - started

    small = min(seconds(10_000) for _ in range(3))
    large = min(seconds(40_000) for _ in range(3))
    assert large < max(small, 0.002) * 10
