"""Open the reader on a made-up article of so many words that is recognised at once.

    python tests/benchmarks/made_article.py WORDS

What it costs to show and follow names can be measured with this, without recognition's part. About
every twelfth word is a name; a few names come up often and most of them seldom, as in real text.
"""

import random
import sys
from collections import defaultdict

from explorer.documents import Source
from explorer.model import Analysis, Entity, Figure, Mention
from explorer.recognition.process.client import Settled
from explorer.ui.app import ExplorerApp

WORDS = "the and of to in a was that it for on with as said by at from had".split()
SYLLABLES = "ba de ki lo mu na pe ri so ta ve zo".split()
KINDS = ("person", "organisation", "place")


def made(words):
    """Give a text of so many words, and its analysis."""
    dice = random.Random(7)
    names = max(40, words // 60)
    pieces, length = [], 0
    spans, figures = defaultdict(list), []
    for n in range(words):
        if n % 12 == 5:
            name = min(names - 1, int(dice.paretovariate(0.6)) - 1)
            word = _name(name)
            spans[name].append((length, length + len(word)))
        elif n % 40 == 9:
            word = f"{n} percent"
            figures.append(
                Figure(f"f{n}", length, length + len(word), "percent", n, None, "percent")
            )
        else:
            word = dice.choice(WORDS)
        end = "\n\n" if n % 80 == 79 else " "
        pieces.append(word + end)
        length += len(word) + len(end)
    entities = tuple(
        Entity(
            f"e{name}",
            KINDS[name % 3],
            _name(name),
            (),
            tuple(Mention(*span) for span in found),
        )
        for name, found in spans.items()
    )
    return "".join(pieces), Analysis(entities, tuple(figures), length)


def _name(number):
    """Give a name of its own for each number."""
    first = "".join(SYLLABLES[number // 12**power % 12] for power in range(3)).title()
    return f"{first} {SYLLABLES[number // 12**3 % 12].title()}{number % 7}"


class AtOnce:
    """A recogniser that knows the answer."""

    model = None
    day = None

    def __init__(self, analysis):
        self.analysis = analysis

    def open(self, article, listener):
        listener(Settled(article, self.analysis))

    def look_at(self, offset):
        pass

    def close(self):
        pass


if __name__ == "__main__":
    text, analysis = made(int(sys.argv[1]))
    source = Source("made.txt", data=text.encode())
    ExplorerApp([source], AtOnce(analysis), temporary=True).run()
