"""The formats in the README and in help are those of the registry."""

from pathlib import Path

from explorer.documents.registry import formats, formats_in_words

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_names_every_format_and_no_other():
    text = README.read_text(encoding="utf-8")
    table = text.partition("<!-- formats -->\n")[2].partition("<!-- /formats -->")[0]
    rows = [
        f"| {name} | {' '.join(f'`{suffix}`' for suffix in suffixes)} |"
        for name, suffixes in formats()
    ]
    assert table.splitlines() == ["| Format | Files |", "| --- | --- |", *rows]


def test_help_names_every_format():
    words = " ".join(formats_in_words().split())
    assert all(f"{name} ({', '.join(suffixes)})" in words for name, suffixes in formats())
