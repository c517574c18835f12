"""Whether something is a name and of what kind, by all that is said around it in the article.

The network reads some words to each side of a name, and its name for a thing in one place may
differ from that in another. Here a second, much simpler model looks at each mention once more: a
maximum-entropy classifier over the words before and after, the words of the name, the lists these
are in, how English uses them, and the longer names of the article that the name is part of. The
votes in :mod:`explorer.recognition.ner.consistency` are cast with both. It also looks at what is
written with capitals within a sentence and was not taken for a name by the network.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.strings import get_string_id

from explorer.model import KINDS
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.embedding import CLUSTER_BITS, RARITY_STEPS, usage_of

FILE = "span_classifier.npy"
"""Its weights in the folder of a pipeline: float16, shape (:data:`ROWS`, :data:`CLASSES`)."""

NONE = "none"
CLASSES = (*KINDS, NONE)
"""What something may be: a name of some kind, or no name."""

ROWS = 1 << 17
"""Features are hashed to so many rows."""

REACH = 70
"""Characters of the same paragraph that are looked at on each side."""

LONGER = 8
"""So many longer names of the article are looked at."""

MOST_CAPITALS, CAPITALS_SHARE = 2, 0.6
"""A line is a headline in capitals where more words than these, and than this share, have one."""

WINDOW = 6
"""Words on each side of a name that are features; the weights were fitted with as many."""

LONGEST_TAIL = 5
"""Words that a longer name has more than the name that it ends or begins with, at most."""

Weights = npt.NDArray[np.float32]

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")
_CAPITALS = re.compile(
    r"(?<![\w’'.&/@#-])[^\W\d_a-zß-öø-ÿ][\w&]*(?:[-’'.](?=[^\W_])[\w&]+)*"
    r"(?: [^\W\d_a-zß-öø-ÿ][\w&]*(?:[-’'.](?=[^\W_])[\w&]+)*)*"
)
_POSSESSIVE = re.compile(r"['’]s$")
_WITHIN = re.compile(r"[\w,;)%’'] $")


def _row(feature: str) -> int:
    return crc32(feature.encode()) % ROWS


def _plain(word: str) -> str:
    return "0" if word.isdigit() else word.lower().replace("’", "'")


def candidate_spans(text: str, taken: bytes | bytearray) -> list[tuple[int, int]]:
    """The spans of words with capitals within sentences that are not ``taken``.

    Lines that are mostly written with capitals, as some headlines are, have none.
    """
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text):
        words = re.findall(r"[^\W\d_]{4,}", line[0])
        if sum(word[0].isupper() for word in words) > max(
            MOST_CAPITALS, len(words) * CAPITALS_SHARE
        ):
            continue
        for match in _CAPITALS.finditer(text, line.start(), line.end()):
            start, end = match.span()
            if any(taken[start:end]) or not _WITHIN.search(text, max(0, start - 2), start):
                continue
            if short := _POSSESSIVE.search(match[0]):
                end = start + short.start()
            if end - start > 1:
                found.append((start, end))
    return found


def context_features(text: str, start: int, end: int, lists: "Gazetteers") -> list[int]:
    """The rows of the weights for what stands around ``start:end``: words, and the clusters they are in."""
    line = text.rfind("\n", max(0, start - REACH), start) + 1
    stop = text.find("\n", end, end + REACH)
    before = [_plain(w) for w in _WORD.findall(text[max(line, start - REACH, 0) : start])][-WINDOW:]
    after = [_plain(w) for w in _WORD.findall(text[end : stop if stop >= 0 else end + REACH])][
        :WINDOW
    ]
    before = ["<"] * (3 - len(before)) + before
    after += [">"] * (3 - len(after))
    features = [
        f"b1={before[-1]}",
        f"b2={before[-2]}",
        f"b12={before[-2]} {before[-1]}",
        f"b123={before[-3]} {before[-2]} {before[-1]}",
        f"a1={after[0]}",
        f"a2={after[1]}",
        f"a12={after[0]} {after[1]}",
        f"a123={after[0]} {after[1]} {after[2]}",
        f"x={before[-1]}|{after[0]}",
        *(f"B={word}" for word in before[-WINDOW:-2]),
        *(f"A={word}" for word in after[2:WINDOW]),
    ]
    b1, b2, a1, a2, a3 = (
        lists.use(word)[0] for word in (before[-1], before[-2], after[0], after[1], after[2])
    )
    features += [f"cb1={b1}", f"cb2={b2}", f"cb12={b2} {b1}", f"ca1={a1}", f"ca2={a2}"]
    features += [f"ca12={a1} {a2}", f"cx={b1}|{a1}", f"ca3={a3}"]
    return [_row(feature) for feature in features]


class Gazetteers:
    """The lists a name or word is in, from the table of vectors of a pipeline."""

    def __init__(self, vocab: Any) -> None:
        self._rows = vocab.vectors.key2row
        self._flags = vocab.vectors.data

        self._vocab = vocab
        self._uses: dict[str, tuple[int, int]] = {}

    def use(self, word: str) -> tuple[int, int]:
        """The cluster of a word and how rare it is, in natural logarithms; 0 if unknown."""
        if word not in self._uses:
            value = usage_of(self._vocab, word)
            cluster, rarity = value & ((1 << CLUSTER_BITS) - 1), value >> CLUSTER_BITS
            self._uses[word] = cluster, rarity // RARITY_STEPS
        return self._uses[word]

    def of(self, name: str) -> list[int]:
        """The numbers of the lists that have a name or word."""
        row = self._rows.get(get_string_id(name))
        return [] if row is None else np.nonzero(self._flags[row])[0].tolist()


def name_features(name: str, lists: Gazetteers) -> list[int]:
    """The rows of the weights for what a name itself says."""
    words = name.split()
    low = [word.lower() for word in words]
    features = [
        f"n={name.lower()}",
        f"nl={low[-1]}",
        f"nf={low[0]}",
        f"ns={low[-1][-3:]}",
        f"ns2={low[-1][-4:]}",
        f"np={low[0][:3]}",
        f"nt={min(4, len(words))}",
        f"caps={name.isupper()}{len(words) == 1}",
        *(f"nw={word}" for word in low),
        *(f"L{n}" for n in lists.of(name)),
    ]
    for place, word in (("f", words[0]), ("l", words[-1])):
        cluster, rarity = lists.use(word)
        common = lists.use(word.lower())[1]
        features += [f"c{place}{cluster}", f"r{place}{rarity}", f"lr{place}{common}"]
    if "&" in name:
        features.append("amp")
    if any(c.isdigit() for c in name):
        features.append("dig")
    if len(words) > 1:
        features += [f"F{n}" for n in lists.of(words[0])]
        features += [f"Z{n}" for n in lists.of(words[-1])]
    return [_row(feature) for feature in features]


def longer_name_features(names: Iterable[str]) -> dict[str, list[int]]:
    """The rows of the weights, by name, for the longer names that a name begins or ends."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name in dict.fromkeys(names):
        words = name.split()
        for n in range(1, min(len(words), LONGEST_TAIL + 1)):
            tail, head = found[" ".join(words[n:])], found[" ".join(words[:-n])]
            tail |= {f"tail{min(2, n)}": None, f"tailf={words[0].lower()}": None}
            head |= {"head": None, f"headl={words[-1].lower()}": None}
    return {
        name: [_row(feature) for feature in list(features)[:LONGER]]
        for name, features in found.items()
    }


ALONE = [_row("alone")]
"""The rows of a name that is no part of a longer one."""


class SpanClassifier:
    """The classifier with its weights, shape (:data:`ROWS`, :data:`CLASSES`)."""

    def __init__(self, weights: Weights, lists: Gazetteers) -> None:
        self._weights = weights
        self._lists = lists

    @classmethod
    def of(cls, nlp: Language) -> "SpanClassifier | None":
        """The classifier that came with a pipeline, if one did."""
        path = Path(nlp.path) / FILE if nlp.path else None
        if path is None or not path.is_file():
            return None
        return cls(np.load(path).astype(np.float32), Gazetteers(nlp.vocab))

    def probabilities(
        self, text: str, mentions: Sequence[RecognisedMention]
    ) -> list[dict[str, float] | None]:
        """How likely each name of an article is each of :data:`CLASSES`; ``None`` for demonyms."""
        spans = [(one.start, one.end) for one in mentions if one.form == "name"]
        said = iter(self.probabilities_of_spans(text, spans))
        return [next(said) if one.form == "name" else None for one in mentions]

    def probabilities_of_spans(
        self, text: str, spans: Sequence[tuple[int, int]]
    ) -> list[dict[str, float]]:
        """How likely each of some spans of an article is each of :data:`CLASSES`."""
        names = [text[start:end] for start, end in spans]
        parts = longer_name_features(names)
        said = {
            name: name_features(name, self._lists) + parts.get(name, ALONE)
            for name in dict.fromkeys(names)
        }
        found: list[dict[str, float]] = []
        for (start, end), name in zip(spans, names, strict=True):
            scores = self._weights[
                context_features(text, start, end, self._lists) + said[name]
            ].sum(axis=0)
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            found.append(dict(zip(CLASSES, shares.tolist(), strict=True)))
        return found
