"""By which of their first words organisations may be called."""

from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.lexicon.tables import word_set

SHARED = word_set("organisations", "shared_first")
"""First words that many organisations share."""

LOCAL = word_set("organisations", "local")
"""Words of bodies that are named after the place they are in, or of one of its clubs."""

SHORTEST_DISTINCTIVE = 5
"""Letters of a first word that is taken for an organisation's own; shorter ones are many's."""


def is_distinctive(word: str) -> bool:
    """Whether the first word of an organisation's name is its own: "JPMorgan", not "National"."""
    return (
        len(word) >= SHORTEST_DISTINCTIVE
        and word[0].isupper()
        and word not in SHARED
        and place_of(word) is None
    )
