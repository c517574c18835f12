"""What kind a name is of, by everything that is said around it in the whole article.

The network reads some words to each side of a name, and its name for a thing in one place may
differ from that in another. Here a second, much simpler model looks at each mention once more: a
maximum-entropy classifier over the words before and after, the words of the name, the lists these
are in, and the longer names of the article that the name is part of. The votes in
:mod:`explorer.recognition.names.consistency` are cast with both.
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
from explorer.recognition.spotted import Spotted

FILE = "senses.npy"
"""Its weights in the folder of a pipeline: float16, shape (:data:`ROWS`, kinds)."""

ROWS = 1 << 17
"""Features are hashed to so many rows."""

REACH = 70
"""Characters of the same paragraph that are looked at on each side."""

LONGER = 8
"""So many longer names of the article are looked at."""

Weights = npt.NDArray[np.float32]

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")


def _row(feature: str) -> int:
    return crc32(feature.encode()) % ROWS


def _plain(word: str) -> str:
    return "0" if word.isdigit() else word.lower().replace("’", "'")


def around(text: str, start: int, end: int) -> list[int]:
    """Give the rows of what stands around ``start:end``."""
    line = text.rfind("\n", max(0, start - REACH), start) + 1
    stop = text.find("\n", end, end + REACH)
    before = [_plain(w) for w in _WORD.findall(text[max(line, start - REACH, 0) : start])][-6:]
    after = [_plain(w) for w in _WORD.findall(text[end : stop if stop >= 0 else end + REACH])][:6]
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
        *(f"B={word}" for word in before[-6:-2]),
        *(f"A={word}" for word in after[2:6]),
    ]
    return [_row(feature) for feature in features]


class Lists:
    """The lists a name or word is in, from the table of vectors of a pipeline."""

    def __init__(self, vocab: Any) -> None:
        self._rows = vocab.vectors.key2row
        self._flags = vocab.vectors.data

    def of(self, name: str) -> list[int]:
        """Give the numbers of the lists that have a name or word."""
        row = self._rows.get(get_string_id(name))
        return [] if row is None else np.nonzero(self._flags[row])[0].tolist()


def inside(name: str, lists: Lists) -> list[int]:
    """Give the rows of what a name itself says."""
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
    if "&" in name:
        features.append("amp")
    if any(c.isdigit() for c in name):
        features.append("dig")
    if len(words) > 1:
        features += [f"F{n}" for n in lists.of(words[0])]
        features += [f"Z{n}" for n in lists.of(words[-1])]
    return [_row(feature) for feature in features]


def longer(names: Iterable[str]) -> dict[str, list[int]]:
    """Give, for each name that is the beginning or end of others, the rows of what these say."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name in dict.fromkeys(names):
        words = name.split()
        for n in range(1, min(len(words), 6)):
            tail, head = found[" ".join(words[n:])], found[" ".join(words[:-n])]
            tail |= {f"tail{min(2, n)}": None, f"tailf={words[0].lower()}": None}
            head |= {"head": None, f"headl={words[-1].lower()}": None}
    return {
        name: [_row(feature) for feature in list(features)[:LONGER]]
        for name, features in found.items()
    }


ALONE = [_row("alone")]
"""The rows of a name that is no part of a longer one."""


class Senses:
    """The classifier with its weights, shape (:data:`ROWS`, kinds)."""

    def __init__(self, weights: Weights, lists: Lists) -> None:
        self._weights = weights
        self._lists = lists

    @classmethod
    def of(cls, nlp: Language) -> "Senses | None":
        """Give the classifier that came with a pipeline, if one did."""
        path = Path(nlp.path) / FILE if nlp.path else None
        if path is None or not path.is_file():
            return None
        return cls(np.load(path).astype(np.float32), Lists(nlp.vocab))

    def chances(self, text: str, spotted: Sequence[Spotted]) -> list[dict[str, float] | None]:
        """Give for each name of an article how likely it is of each kind; ``None`` for demonyms."""
        names = [one.text for one in spotted if one.form == "name"]
        parts = longer(names)
        said = {
            name: inside(name, self._lists) + parts.get(name, ALONE)
            for name in dict.fromkeys(names)
        }
        found: list[dict[str, float] | None] = []
        for one in spotted:
            if one.form != "name":
                found.append(None)
                continue
            rows = around(text, one.start, one.end) + said[one.text]
            scores = self._weights[rows].sum(axis=0)
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            found.append(dict(zip(KINDS, shares.tolist(), strict=True)))
        return found
