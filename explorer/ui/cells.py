"""Words fitted into so many cells of a row: cut, padded or wrapped."""

from textwrap import wrap

from rich.cells import cell_len, set_cell_size


def fit(words: str, cells: int) -> str:
    """Cut words to so many cells, with an ellipsis at the end if something is cut off."""
    if cell_len(words) <= cells:
        return words
    return set_cell_size(words, cells - 1).rstrip() + "…" if cells > 0 else ""


def fit_end(words: str, cells: int) -> str:
    """Cut words to the end of them, in so many cells, with an ellipsis before if they are cut.

    They are cut before a word, if one begins in the part that is left.
    """
    if cell_len(words) <= cells:
        return words
    while words and cell_len(words) > cells - 2:
        words = words[max(1, (cell_len(words) - cells) // 2) :]
    if " " in words:
        return f"… {words[words.find(' ') + 1 :]}" if cells > 1 else ""
    return f"…{words}" if cells > 0 else ""


def pad_left(words: str, cells: int) -> str:
    """Put blanks before words, so that they take so many cells; longer words stay as they are."""
    return " " * max(0, cells - cell_len(words)) + words


def wrap_words(words: str, cells: int) -> list[str]:
    """Wrap words, whose characters take one cell each, into rows of at most so many cells."""
    return wrap(words, max(1, cells)) if words else []
