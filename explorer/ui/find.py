"""Find names as one types them: by part of a name first, by likeness for typos."""

from collections.abc import Iterable

from explorer.ui.topics import Topic

ALIKE = 78.0
"""How alike (per cent) a name must be to what was typed, where no name contains it."""


def matching(topics: Iterable[Topic], typed: str) -> list[Topic]:
    """Give the topics one of whose names contains what was typed, or else is most like it.

    The group that figures stand in is one of their names.

    Without regard to case and accents; names that begin with it come first. All topics when
    nothing was typed.
    """
    listed = list(topics)
    wanted = plain(typed)
    if not wanted:
        return listed
    begins, contains = [], []
    for topic in listed:
        names = [*map(plain, topic.names), plain(topic.group)]
        if any(name.startswith(wanted) for name in names):
            begins.append(topic)
        elif any(wanted in name for name in names):
            contains.append(topic)
    if begins or contains or len(wanted) < 3:
        return begins + contains
    from rapidfuzz import fuzz  # noqa: PLC0415 (only when nothing matches as typed)

    scored = []
    for topic in listed:
        words = {word for name in topic.names for word in (plain(name), *plain(name).split())}
        best = max((fuzz.ratio(wanted, word) for word in words), default=0.0)
        if best < ALIKE:
            best = max((fuzz.ratio(wanted, word[: len(wanted)]) for word in words), default=0.0)
        if best >= ALIKE:
            scored.append((best, topic))
    scored.sort(key=lambda pair: -pair[0])
    return [topic for _, topic in scored]


def plain(text: str) -> str:
    """Give a text in lower case, without accents, with plain apostrophes."""
    from unicodedata import combining, normalize  # noqa: PLC0415

    low = text.casefold().replace("’", "'")
    if low.isascii():
        return low
    return "".join(char for char in normalize("NFKD", low) if not combining(char))
