"""Articles and analyses that the tests of the store correct."""

from itertools import pairwise

from explorer.model import Alias, Analysis, Entity, Figure, Mention

TEXT = (
    "President Volodymyr Zelenskyy met Angela Merkel in Kyiv on Monday. Zelenskyy said Russian "
    "troops had left Kursk. Merkel praised Jordan and the Jordan River Fund. Mr Zelensky spoke "
    "of 12,000 soldiers, and Russia denied it. Jordan was silent; the Sun wrote of Kyiv region. "
    "Michael Jordan, 61, laughed. NATO (the North Atlantic Treaty Organization) waits in Kyiv.\n"
)

TELLING = (
    (
        "person",
        "Volodymyr Zelenskyy",
        (("Volodymyr Zelenskyy", 0, ""), ("Zelenskyy", 1, "surname of")),
    ),
    ("person", "Angela Merkel", (("Angela Merkel", 0, ""), ("Merkel", 1, "surname of"))),
    ("place", "Kyiv", (("Kyiv", 0, ""), ("Kyiv", 1, ""), ("Kyiv", 2, ""))),
    ("place", "Russia", (("Russian", 0, "demonym of"), ("Russia", 1, ""))),
    ("place", "Kursk", (("Kursk", 0, ""),)),
    ("place", "Jordan", (("Jordan", 0, ""), ("Jordan", 2, ""))),
    ("organisation", "Jordan River Fund", (("Jordan River Fund", 0, ""),)),
    ("person", "Zelensky", (("Zelensky spoke", 0, ""),)),
    ("person", "Michael Jordan", (("Michael Jordan", 0, ""),)),
    (
        "organisation",
        "North Atlantic Treaty Organization",
        (("NATO", 0, "acronym of"), ("North Atlantic Treaty Organization", 0, "")),
    ),
)


def nth(words: str, n: int = 0, text: str = TEXT) -> int:
    """Where words stand in the text for the nth time."""
    at = -1
    for _ in range(n + 1):
        at = text.index(words, at + 1)
    return at


def analysis() -> Analysis:
    """What a recogniser finds in TEXT."""
    entities = []
    for kind, name, rows in TELLING:
        mentions, aliases = [], {}
        for phrase, n, reason in rows:
            start = nth(phrase, n)
            words = phrase.removesuffix(" spoke")
            form = "demonym" if reason == "demonym of" else "name"
            mentions.append(Mention(start, start + len(words), form, 0.75))
            if reason:
                aliases[words] = reason
        mentions.sort(key=lambda one: one.start)
        entities.append((kind, name, tuple(Alias(*pair) for pair in aliases.items()), mentions))
    entities.sort(key=lambda row: row[3][0].start)
    return Analysis(
        tuple(
            Entity(f"e{n}", kind, name, aliases, tuple(mentions))
            for n, (kind, name, aliases, mentions) in enumerate(entities, start=1)
        ),
        (
            Figure("f1", nth("Monday"), nth("Monday") + 6, "date"),
            Figure("f2", nth("12,000"), nth("12,000") + 6, "count", 12000.0, of="soldiers"),
            Figure("f3", nth("61"), nth("61") + 2, "age", 61.0, unit="year"),
        ),
        len(TEXT),
    )


def entity(found: Analysis, name: str, kind: str | None = None) -> Entity:
    """The first entity of a name (and kind)."""
    return next(e for e in found.entities if e.name == name and kind in (None, e.kind))


def texts(one: Entity, text: str = TEXT) -> list[str]:
    """The words of an entity's mentions."""
    return [text[m.start : m.end] for m in one.mentions]


def check(found: Analysis, text: str = TEXT) -> None:
    """Assert everything that holds of any analysis."""
    spans = [(m.start, m.end) for e in found.entities for m in e.mentions]
    spans += [(f.start, f.end) for f in found.figures]
    spans.sort()
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    firsts = [e.mentions[0].start for e in found.entities]
    assert firsts == sorted(firsts)
    assert len({e.id for e in found.entities}) == len(found.entities)
    for one in found.entities:
        starts = [m.start for m in one.mentions]
        assert starts == sorted(starts)
        assert one.name == " ".join(one.name.split()) != ""
        names = [alias.name for alias in one.aliases]
        assert len(set(names)) == len(names)
        assert one.name not in names
        assert all(alias.reason for alias in one.aliases)
        written = {" ".join(words.split()) for words in texts(one, text)}
        assert set(names) <= written
        assert written <= {one.name, *names}
        assert one.kind == "place" or all(m.form == "name" for m in one.mentions)
