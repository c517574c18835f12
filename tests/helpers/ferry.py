"""A short article with what is in it, and a recogniser that knows at once."""

from explorer.model import Alias, Analysis, Entity, Figure, Mention
from explorer.recognition.process.client import Settled

TEXT = """Harbour town votes on ferry

Ada Okafor, mayor of Port Selby, said on Monday that 40% of voters had asked for a new ferry.

The ferry would cost $12 million. Okafor said the Selby Line would run it from Port Selby to Ness.

Nobody from Ness was there. [/b] The mayor went home.

Okafor is 51.
"""


def places(text, *names):
    found = []
    for name in names:
        at = text.find(name)
        while at >= 0:
            if not any(a <= at < b for a, b in found):
                found.append((at, at + len(name)))
            at = text.find(name, at + 1)
    return sorted(found)


def analysis(text=TEXT):
    def entity(number, kind, name, *others):
        mentions = tuple(Mention(*span) for span in places(text, name, *others))
        aliases = tuple(Alias(other, "surname of") for other in others)
        return Entity(f"e{number}", kind, name, aliases, mentions)

    percent, money = places(text, "40%")[0], places(text, "$12 million")[0]
    return Analysis(
        (
            entity(1, "person", "Ada Okafor", "Okafor"),
            entity(2, "place", "Port Selby"),
            entity(3, "organisation", "Selby Line"),
            entity(4, "place", "Ness"),
        ),
        (
            Figure("f1", *percent, "percent", 40, None, "percent", of="voters"),
            Figure("f2", *money, "money", 12e6, None, "USD"),
        ),
        len(text),
    )


class Recogniser:
    """Answers at once with what it was made with."""

    model = None
    day = None

    def __init__(self, answer=None):
        self.answer = answer or (lambda article: [Settled(article, analysis(article.text))])
        self.closed = False

    def open(self, article, listener):
        for progress in self.answer(article):
            listener(progress)

    def look_at(self, offset):
        pass

    def close(self):
        self.closed = True
