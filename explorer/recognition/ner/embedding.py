"""What the network sees of a word: its form, the lists its name is in, and its place in the text.

Registered with spaCy as the architecture ``explorer.Words.v1``; a pipeline's ``config.cfg`` names
it. The lists live in the vocabulary's table of vectors: a word or a whole name (its text, as one
string) has a row of zeros and ones, one column a list. See :mod:`explorer.training.gazetteers`.
How often English has a word, and the cluster of words it is used like, live in the vocabulary's
lookups. See :mod:`explorer.training.usage`.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Linear,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)

LONGEST = 6
"""Whole names of up to so many tokens are looked up in the lists."""

FORMS = 6
"""How many keys describe the form of a word, see :func:`_forms`."""

KNOWN = "~"
"""Before a word in lower case, it is the table's key for a word the network was trained on."""

FORGOTTEN = 0.06
"""The share of words whose form is taken for unknown in training."""

UNLISTED = 0.12
"""The share of words whose lists are hidden in training, so that context is learned too."""

PLACES = 7
"""How many flags describe where a word stands, see :func:`_places`."""

USES = 4
"""How many numbers describe how often a word is used, see :func:`uses_of`."""

USAGE = "explorer_usage"
"""The table of the vocabulary's lookups with how words are used: ``keys``, the sorted hashes of the
words (uint64), and ``values`` (uint32), the cluster in the low :data:`CLUSTER_BITS`, above them how
rare the word is in steps of 1 / :data:`RARITY_STEPS` of the natural logarithm of its share."""

CLUSTER_BITS = 20
RARITY_STEPS = 10

RAREST = 20.0
"""The rarity of a word that is not in the table; the rarest in it have 19.5."""

UNCLUSTERED = 0.05
"""The share of words whose cluster is hidden in training."""

PREFIXES = (CLUSTER_BITS, 10, 6)
"""So many bits of the path in the tree of clusters are keys: all, and those of wider clusters."""

# The network was trained with these: with others it has to be trained again.

SHORTEST_TITLED = 4
"""Letters of a word in capitals that is looked up as "Title"; shorter ones are acronyms."""

SHAPE_WHOLE = 3
"""Characters of a word's shape that are kept; after them one stands for all that are alike."""

FEWEST_OF_LINE, CAPITALS_SHARE = 3, 0.7
"""A line is a headline that has so many words of some length, more than this share with capitals."""

Floats = npt.NDArray[np.float32]
Keys = npt.NDArray[np.uint64]

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_OPENING = frozenset("\"'“‘(-–—:•*") | {"--"}
_ENDS = frozenset(".!?…\n")
_CLOSING = "\"'”’"


@lru_cache(maxsize=200_000)
def _forms(word: str) -> tuple[int, ...]:
    """Keys of a word's form: lower case, beginnings, endings, shape; one a column.

    After them the key to tell whether the word is known, and those of its writings in
    the table of usage: as it is, in lower case and with a capital.
    """
    plain = word.translate(_QUOTES)
    low = plain.lower()
    shape = "".join(
        "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in plain
    )
    short = shape[:SHAPE_WHOLE] + "".join(
        c
        for c, last in zip(shape[SHAPE_WHOLE:], shape[SHAPE_WHOLE - 1 :], strict=False)
        if c != last
    )
    columns = (low, plain[:1], low[:3], low[-3:], low[-2:], short)
    keys = tuple(get_string_id(f"{n}{text}") for n, text in enumerate(columns))
    uses = tuple(get_string_id(text) for text in (_titled(plain), low, low.title()))
    return (*keys, get_string_id(KNOWN + low), *uses)


_UNKNOWN = get_string_id("0")


def keys_of(doc: Doc, training: bool = False) -> Keys:
    """The keys of each word's form and clusters, shape (words, :data:`FORMS` and those of :data:`PREFIXES`).

    A word that was rare where the network was trained has the key of an unknown one for its
    whole form; in ``training`` so have some others, by chance.
    """
    known = _rows(doc.vocab)
    rows = _keys(doc)
    unknown = np.fromiter((key not in known for key in rows[:, FORMS].tolist()), bool, len(doc))
    if training:
        unknown |= np.random.random(len(doc)) < FORGOTTEN
    rows[unknown, 0] = _UNKNOWN
    clusters = _usage(doc.vocab, rows[:, FORMS + 1]) & ((1 << CLUSTER_BITS) - 1)
    if training:
        clusters[np.random.random(len(doc)) < UNCLUSTERED] = 0
    columns = [
        (clusters & ((1 << bits) - 1)) + np.uint64(n << 32) for n, bits in enumerate(PREFIXES)
    ]
    return np.ascontiguousarray(np.column_stack([rows[:, :FORMS], *columns]))


def _keys(doc: Doc) -> Keys:
    rows = np.asarray([_forms(token.text) for token in doc], dtype="uint64")
    return rows.reshape((len(doc), FORMS + 4))


def _usage(vocab: Any, keys: Keys) -> Keys:
    """The values of the table of usage for some keys, 0 for those that it lacks."""
    table = vocab.lookups.get_table(USAGE)
    words = np.frombuffer(table["keys"], dtype="uint64")
    values = np.frombuffer(table["values"], dtype="uint32")
    at = np.minimum(np.searchsorted(words, keys), len(words) - 1)
    return np.where(words[at] == keys, values[at], 0).astype("uint64")


def usage_of(vocab: Any, word: str) -> int:
    """The value of one word in the table of usage, 0 if it is not there."""
    return int(_usage(vocab, np.array([get_string_id(word)], dtype="uint64"))[0])


def uses_of(doc: Doc) -> Floats:
    """Say how rare each word is in English, shape (words, :data:`USES`), each about 0 to 1.

    Columns: as it is written; in lower case; with a capital; how much rarer with a capital.
    """
    found = np.empty((len(doc), USES), dtype="float32")
    for n, keys in enumerate(_keys(doc)[:, FORMS + 1 :].T):
        rarity = (_usage(doc.vocab, keys) >> np.uint64(CLUSTER_BITS)) / RARITY_STEPS
        found[:, n] = np.where(rarity > 0, rarity, RAREST) / RAREST
    found[:, 3] = (found[:, 2] - found[:, 1]) * 2
    return found


def _rows(vocab: Any) -> dict[int, int]:
    rows: dict[int, int] = vocab.vectors.key2row
    return rows


def _row(vocab: Any, text: str) -> int | None:
    return _rows(vocab).get(get_string_id(text))


def _titled(text: str) -> str:
    """A name in capitals as it is usually written."""
    return text.title() if len(text) >= SHORTEST_TITLED and text.isupper() else text


def _places(words: list[str]) -> Floats:
    """Say where each word stands and how its form is used elsewhere in the text.

    Columns: begins a sentence or line; has a capital; in a line mostly of capitals; its
    lower-case form is in the text; with a capital in mid-sentence elsewhere; all in capitals;
    after an opening mark.
    """
    found = np.zeros((len(words), PLACES), dtype="float32")
    lower = {word for word in words if word.islower()}
    starts = [_begins(words, n) for n in range(len(words))]
    within = Counter(
        word for word, begins in zip(words, starts, strict=True) if word[0].isupper() and not begins
    )
    for begin, end in _headlines(words):
        found[begin:end, 2] = 1
    for n, word in enumerate(words):
        found[n, 0] = starts[n]
        found[n, 6] = _before(words, n) in _OPENING
        if word[0].isupper():
            found[n, 1] = 1
            found[n, 3] = word.lower() in lower
            found[n, 4] = within[word] > (0 if starts[n] else 1)
            found[n, 5] = len(word) > 1 and word.isupper()
    return found


def _before(words: list[str], n: int) -> str:
    """The word before the one of number ``n``; before the first is a line end."""
    return words[n - 1] if n > 0 else "\n"


def _begins(words: list[str], n: int) -> bool:
    """Whether the word of number ``n`` begins a sentence, line or quotation."""
    before, earlier = _before(words, n), _before(words, n - 1)
    if before[-1] in _ENDS:
        return True
    return earlier[-1] in _ENDS and (before in _OPENING or (n > 1 and before[-1] in _CLOSING))


def _headlines(words: list[str]) -> Iterator[tuple[int, int]]:
    """The ranges of words of the lines that are mostly written with capitals."""
    begin = 0
    for n, word in enumerate([*words, "\n"]):
        if "\n" in word:
            line = [w for w in words[begin:n] if w[0].isalpha() and len(w) >= SHORTEST_TITLED]
            capitals = sum(w[0].isupper() for w in line)
            if len(line) >= FEWEST_OF_LINE and capitals > CAPITALS_SHARE * len(line):
                yield begin, n
            begin = n + 1


def flags_of(doc: Doc, training: bool = False) -> Floats:
    """Flags of each word, shape (words, 3 * lists + :data:`PLACES` + :data:`USES`).

    First the lists the word is in, then the lists in which a whole name begins with it, then
    those in which it goes on a whole name, then where it stands and how often it is used. In ``training`` some words' lists are left out.
    """
    vocab: Any = doc.vocab
    data: Floats = vocab.vectors.data
    lists = data.shape[1]
    found = np.zeros((len(doc), 3 * lists + PLACES + USES), dtype="float32")
    words = [token.text for token in doc]
    text = doc.text.translate(_QUOTES)
    starts = [token.idx for token in doc]
    upto = 0
    for n, word in enumerate(words):
        if not (word[0].isupper() or word[0].isdigit()):
            continue
        row = _row(vocab, _titled(word.translate(_QUOTES)))
        if row is not None:
            found[n, :lists] = data[row]
        for size in range(min(LONGEST, len(words) - n), 1, -1):
            last = n + size - 1
            if n < upto and last < upto:
                break
            if not (words[last][0].isalnum() or words[last] in (")", ".")):
                continue
            name = text[starts[n] : starts[last] + len(words[last])]
            row = _row(vocab, _titled(name))
            if row is not None:
                found[n, lists : 2 * lists] = data[row]
                found[n + 1 : last + 1, 2 * lists : 3 * lists] = data[row]
                upto = last + 1
                break
    if training:
        found[np.random.random(len(doc)) < UNLISTED] = 0
    found[:, 3 * lists : 3 * lists + PLACES] = _places(words)
    found[:, 3 * lists + PLACES :] = uses_of(doc)
    return found


def _extracting(name: str, extract: Callable[[Doc, bool], Any]) -> Model[list[Doc], list[Any]]:
    def forward(
        model: Model[list[Doc], list[Any]], docs: list[Doc], is_train: bool
    ) -> tuple[list[Any], Callable[[Any], list[Doc]]]:
        return [model.ops.asarray(extract(doc, is_train)) for doc in docs], lambda _: []

    return Model(name, forward)


@registry.architectures("explorer.Words.v1")  # type: ignore[untyped-decorator]
def words(width: int, part: int, rows: list[int], lists: int) -> Model[list[Doc], list[Any]]:
    """Build the layer from Docs to one vector of ``width`` a word.

    ``rows`` are the sizes of the hash tables of the :data:`FORMS` keys and of the clusters of
    :data:`PREFIXES`, each ``part`` wide; ``lists`` the number of columns of the vocabulary's
    vectors. Raises ValueError when there are not as many rows.
    """
    if len(rows) != FORMS + len(PREFIXES):
        raise ValueError(f"explorer.Words.v1 needs {FORMS + len(PREFIXES)} rows, not {len(rows)}")
    tables: list[Any] = [HashEmbed(part, size, column=n, seed=8 + n) for n, size in enumerate(rows)]
    forms: Any = chain(
        _extracting("explorer_forms", keys_of),
        list2ragged(),
        with_array(concatenate(*tables)),
    )
    flags: Any = chain(
        _extracting("explorer_flags", flags_of),
        list2ragged(),
        with_array(Linear(width, 3 * lists + PLACES + USES)),
    )
    mixed: Any = with_array(
        Maxout(width, part * len(rows) + width, nP=3, dropout=0.0, normalize=True)
    )
    return chain(concatenate(forms, flags), mixed, ragged2list())
