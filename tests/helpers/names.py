"""Articles with their names, for tests of training data."""

from explorer.model import Analysis, Article, Entity, Mention


def analysed(text: str, *found: tuple[str, str, str]) -> tuple[Article, Analysis]:
    """An article with the first occurrence of each name as an entity of a kind and form."""
    entities = [
        Entity(
            f"e{n}",
            kind,
            name,
            (),
            (Mention(text.index(name), text.index(name) + len(name), form),),
        )
        for n, (name, kind, form) in enumerate(found)
    ]
    return Article("a", text), Analysis(tuple(entities), (), len(text))


KYIV = analysed(
    "Ukrainian troops left Kursk, the Pentagon's Lloyd Austin said.\n",
    ("Ukrainian", "place", "demonym"),
    ("Kursk", "place", "name"),
    ("Pentagon", "organisation", "name"),
    ("Lloyd Austin", "person", "name"),
)
