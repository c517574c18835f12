"""Measure the grouping of names: 50,000 mentions within 2 seconds, twice as many in twice the time.

    python tests/benchmarks/bench_grouping.py

Two made articles: one that names people, companies and places as newspapers do, and one in which
everybody has the same surname.
"""

import random
import time
from itertools import product

from explorer.recognition.grouping import group
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.mention import RecognisedMention

PARTS = ("ba", "den", "el", "gar", "ho", "kim", "lor", "mi", "nes", "or", "pel", "ra", "sto", "ul")
WORDS = ["".join(parts).title() for parts in product(PARTS, repeat=3)]
KNOWN = ("Russian", "U.S.", "Georgia", "New York", "Paris", "British", "London", "Kyiv")


def made(mentions: int, surname: str = "") -> list[RecognisedMention]:
    """Give mentions of an article with 25 times fewer people, or a quarter as many with a surname."""
    chance = random.Random(1)
    people = [
        (chance.choice(WORDS), surname or chance.choice(WORDS))
        for _ in range(mentions // (4 if surname else 25))
    ]
    found, at = [], 0
    for _ in range(mentions):
        dice = chance.random()
        home = None
        if dice < 0.4:
            first, last = chance.choice(people)
            kind, name = "person", chance.choice((f"{first} {last}", last, first))
        elif dice < 0.7:
            word = chance.choice(WORDS)
            kind = "organisation"
            name = chance.choice((f"{word} Holdings plc", word, f"Bank of {word}"))
        else:
            kind, name = "place", chance.choice((chance.choice(KNOWN), chance.choice(WORDS)))
            home = place_of(name)
        form = "demonym" if home else "name"
        end = at + len(name)
        found.append(RecognisedMention(at, end, name, kind, form, 1.0, "said Mr ", " said", home))  # type: ignore[arg-type]
        at = end + 20
    return found


def main() -> None:
    """Measure and print."""
    for surname in ("", "Okafor"):
        for mentions in (25_000, 50_000, 100_000):
            spotted = made(mentions, surname)
            began = time.process_time()
            count = len(group(spotted))
            taken = time.process_time() - began
            people = "one surname" if surname else "as in newspapers"
            print(f"{mentions:>8,} mentions, {people:<17} {taken:5.2f} s  {count:,} entities")


if __name__ == "__main__":
    main()
