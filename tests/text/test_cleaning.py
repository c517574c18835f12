"""Clean text never carries what a terminal would obey."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.documents import ReadingError, gather, read, seeds_folder
from explorer.text.cleaning import clean


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
        "no articles in this folder (.txt or .md)",
    ]


def test_markdown_loses_its_markup(tmp_path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Tea\n\nIn **Kyoto**, [a shop](http://x.example) [/b]\n\n- one\n- two\n")
    article = read(path)
    assert article.title == "Tea"
    assert article.text == "Tea\n\nIn Kyoto, a shop [/b]\n\n• one\n• two\n"


def test_seeds_are_there() -> None:
    assert any(seeds_folder().glob("*.txt"))
