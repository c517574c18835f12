"""What an article says of itself is known once it is read."""

from datetime import date

import pytest

from explorer.documents import read

ENGLISH = "The harbour board met on Tuesday, and the ferry was not sold to the yard in Stord.\n"
FRENCH = "Le conseil du port a dit mardi que le vieux bac serait retiré et que la ville n’en aura plus.\n"


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("a.txt", ENGLISH, None),
        ("2024-03-12-a.txt", ENGLISH, date(2024, 3, 12)),
        ("2024-03-14-a.txt", f"OSLO, 12 March 2024 - {ENGLISH}", date(2024, 3, 12)),
        ("2024-03-12-a.md", f"# Ferry\n\n{ENGLISH}", date(2024, 3, 12)),
    ],
)
def test_the_day_is_what_the_text_or_the_name_says(tmp_path, name, text, day) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert read(path).date == day


def test_a_text_that_is_not_english_is_said_so(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FRENCH, encoding="utf-8")
    article = read(path)
    assert article.language == "fr"
    assert article.notices == ("French, not English: left unmarked",)
    path.write_text(ENGLISH, encoding="utf-8")
    article = read(path)
    assert article.language == "en"
    assert article.notices == ()


def test_what_was_taken_out_is_said(tmp_path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"\x1b[1m{ENGLISH}\x1b[0m", encoding="utf-8")
    assert read(path).notices == ("8 control characters taken out",)
