"""What an article is called where it is shown."""

from pathlib import Path

STANDARD_INPUT = "standard input"


def display_name(source: str, title: str | None = None) -> str:
    """An article's title, or the name of its file; control characters never come through."""
    name = title or (STANDARD_INPUT if source == "-" else Path(source).name)
    return "".join(char if char.isprintable() else "�" for char in name)
