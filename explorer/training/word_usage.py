"""How English uses words: how often, and like which others.

From the lexeme tables of the package spacy-lookups-data: a million words with the logarithm of
their share in a large collection of text, and most of the commoner ones with their cluster, a path
in a binary tree of words that stand in like surroundings (Brown et al. 1992, "Class-based n-gram
models of natural language").
"""

import gzip
import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from spacy.lookups import Lookups
from spacy.strings import get_string_id
from spacy.util import registry

from explorer.recognition.ner.embedding import CLUSTER_BITS, RARITY_STEPS, USAGE

PACKAGE = "spacy_lookups_data"

RARE = -17.5
"""Words without a cluster are kept if the logarithm of their share is above this."""

_WORD = re.compile(r"[^\W\d_][\w.'&-]*")


class UsageError(ValueError):
    """The tables are not installed."""


def _table(name: str) -> dict[str, Any]:
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise UsageError(
            "training needs spacy-lookups-data: pip install 'article-explorer[training]'"
        )
    path = Path(spec.origin).parent / "data" / f"en_lexeme_{name}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        table: dict[str, Any] = json.load(lines)
    return table


@registry.misc("explorer.Usage.v1")  # type: ignore[untyped-decorator]
def usage() -> Lookups:
    """Make the table of how words are used, for the configuration of a pipeline to name.

    Raises :class:`UsageError` if the tables are not installed.
    """
    clusters, shares = _table("cluster"), _table("prob")
    values = {
        get_string_id(word): (clusters.get(word, 0) & ((1 << CLUSTER_BITS) - 1))
        | round(-share * RARITY_STEPS) << CLUSTER_BITS
        for word, share in shares.items()
        if (share > RARE or clusters.get(word)) and _WORD.fullmatch(word)
    }
    keys = np.array(sorted(values), dtype="uint64")
    found = np.array([values[int(key)] for key in keys], dtype="uint32")
    lookups = Lookups()
    lookups.add_table(USAGE, {"keys": keys.tobytes(), "values": found.tobytes()})
    return lookups
