"""A few words of the text as a person reads them, for those who show, copy or compare them."""

AROUND = 4_000
"""Characters on each side in which the paragraphs about a few words are looked for."""


def reading(text: str, start: int, end: int) -> str:
    """What ``text[start:end]`` reads as: the view of the paragraphs about it, cut to it."""
    written = text[start:end]
    if written.isascii() and "\n" not in written:
        return written
    from explorer.text.view import view_of  # noqa: PLC0415 (only where words may read otherwise)

    begin = text.rfind("\n\n", max(0, start - AROUND), start)
    begin = begin + 2 if begin >= 0 else text.rfind("\n", 0, start) + 1
    stop = text.find("\n\n", end, end + AROUND)
    stop = stop if stop >= 0 else text.find("\n", end)
    view = view_of(text, begin, stop if stop >= 0 else len(text))
    return view.text[slice(*view.view_span(start, end))]
