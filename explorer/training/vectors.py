"""Lists of names as a table of vectors: a column a list, a row a combination of lists.

Words and whole names that are in the same lists share one row, so the table is small however long
the lists are; keys are hashes, so the table holds no list that could be read back.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from explorer.recognition.ner.embedding import KNOWN
from explorer.training.gazetteers import NAMES, WORDS, Lists

COLUMNS = len(WORDS) + len(NAMES)
"""The first columns say of which list a single word is, the last of which a whole name."""

SEEN = 3
"""A word is known to the network when it was so often in what it was trained on."""


def known(docs: Iterable[Doc]) -> set[str]:
    """The words, in lower case, that come at least :data:`SEEN` times in some documents."""
    counts = Counter(token.lower_.replace("’", "'") for doc in docs for token in doc)
    return {word for word, count in counts.items() if count >= SEEN}


def add_vectors(nlp: Language, found: Lists, seen: Iterable[str]) -> int:
    """Add the table of the lists and of the words ``seen`` to a pipeline's vocabulary.

    Returns the number of keys.
    """
    words, names = found.words, found.names
    features: dict[str, set[int]] = defaultdict(set)
    for number, kind in enumerate(WORDS):
        for word in words[kind]:
            features[word].add(number)
    for number, kind in enumerate(NAMES, start=len(WORDS)):
        for name in names[kind]:
            features[name.replace("’", "'")].add(number)
    for word in seen:
        features[KNOWN + word] = set()
    combinations = sorted({tuple(sorted(numbers)) for numbers in features.values()})
    row_of = {numbers: row for row, numbers in enumerate(combinations)}
    data = np.zeros((len(combinations), COLUMNS), dtype="float32")
    for combination, row in row_of.items():
        data[row, list(combination)] = 1.0
    vectors = Vectors(strings=nlp.vocab.strings, data=data, name="gazetteers")
    for text, numbers in sorted(features.items()):
        vectors.add(get_string_id(text), row=row_of[tuple(sorted(numbers))])
    nlp.vocab.vectors = vectors
    return len(features)
