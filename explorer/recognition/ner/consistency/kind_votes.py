"""Of which kind each name of an article is, by votes of its mentions and of what is said with them.

The network gives each mention's vote to its kind by its score and shares out the rest; the span
classifier votes beside it. Titles, ages and verbs of speech vote for persons, a name's own words for
the kind they say, whole names of persons for the surnames in them, and names of organisations for
what these may be called by.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from explorer.model import KINDS, Kind
from explorer.recognition.lexicon.countries import countries_and_capitals
from explorer.recognition.lexicon.tables import either, word_set
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.boundaries import title_before
from explorer.recognition.ner.consistency.organisation_parts import LOCAL, is_distinctive
from explorer.recognition.ner.consistency.surnames import surnames
from explorer.recognition.ner.kind_words import kind_by_words
from explorer.recognition.ner.span_classifier import NONE

# Chosen on the held parts of the corpora, where one mention that the network is sure of has one vote.

CLASSIFIER_VOTES = 1.5
"""The votes of the span classifier on a mention, where the network has one."""

WORDS_VOTES = 3.0
"""The votes of a name's own words, where they say of what kind it is."""

TITLE_VOTES = AGE_VOTES = 2.5
"""The votes for a person of a title before a mention, and of an age behind it."""

SPEECH_VOTES = 0.5
"""The votes for a person of a verb of speech behind a name of several words; bodies speak, too."""

SURNAME_VOTES = 1.5
"""The votes for a person that a surname has from the whole name that it is part of."""

SURNAME_SHARE = 0.8
"""What is added to them, as a share of the votes of the other kinds, unless a country or capital is
called so."""

PART_VOTES = 1.5
"""The votes for an organisation that a name has which is part of the longer name of one."""

PART, TEAM = 0.3, 0.8
"""What is added to them, as a share of the votes of the other kinds: for what a name begins with,
and for the plural it ends with, as teams are called."""

_LEAST = 1e-6
"""Keeps from dividing by zero where the classifier is sure that something is no name."""

_AGE_AFTER = re.compile(r", (?:aged )?\d{1,3}(?:,|\.)")
_SPEECH_AFTER = re.compile(rf",? (?:{either(word_set('speech', 'quoting'))})\b")

Ballot = dict[Kind, float]
Chances = Sequence[Mapping[str, float] | None]


def kinds_by_votes(mentions: Sequence[RecognisedMention], chances: Chances) -> dict[str, Kind]:
    """The kind with most votes of each name, by the name in lower case; demonyms have none.

    ``chances`` are the classifier's probabilities of each mention's classes, if there is one.
    """
    names: dict[str, str] = {}
    for one in mentions:
        if one.form == "name":
            names.setdefault(one.text.lower(), one.text)
    votes = _cast(mentions, chances)
    for form, ballot in votes.items():
        if said := kind_by_words(names[form]):
            ballot[said] += WORDS_VOTES
    for form in _surnames_of_persons(mentions, votes) & votes.keys():
        share = 0.0 if form in countries_and_capitals() else SURNAME_SHARE
        _add(votes[form], "person", SURNAME_VOTES, share)
    for form, share in _parts(names.values(), votes).items():
        if form in votes and form not in countries_and_capitals():
            _add(votes[form], "organisation", PART_VOTES, share)
    return {form: _winner(ballot) for form, ballot in votes.items()}


def _cast(mentions: Sequence[RecognisedMention], chances: Chances) -> dict[str, Ballot]:
    """The votes of the mentions of each name and of what stands beside them."""
    votes: dict[str, Ballot] = defaultdict(lambda: dict.fromkeys(KINDS, 0.0))
    for one, chance in zip(mentions, chances, strict=True):
        if one.form != "name":
            continue
        ballot = votes[one.text.lower()]
        for kind in KINDS:
            share = one.score if kind == one.kind else (1 - one.score) / (len(KINDS) - 1)
            if chance:
                share += CLASSIFIER_VOTES * chance[kind] / max(_LEAST, 1 - chance[NONE])
            ballot[kind] += share
        ballot["person"] += _votes_beside(one)
    return votes


def _votes_beside(one: RecognisedMention) -> float:
    """How many votes for a person the words beside a mention cast."""
    votes = 0.0
    if title_before(one.before):
        votes += TITLE_VOTES
    if _AGE_AFTER.match(one.after):
        votes += AGE_VOTES
    if " " in one.text and _SPEECH_AFTER.match(one.after):
        votes += SPEECH_VOTES
    return votes


def _surnames_of_persons(
    mentions: Sequence[RecognisedMention], votes: Mapping[str, Ballot]
) -> set[str]:
    """The surnames, in lower case, in the whole names that are persons' by the votes so far."""
    found: set[str] = set()
    for one in mentions:
        is_whole = one.form == "name" and one.kind == "person" and " " in one.text
        if is_whole and _winner(votes[one.text.lower()]) == "person":
            found.update(form.lower() for form in surnames(one.text.split()))
    return found


def _parts(names: Iterable[str], votes: Mapping[str, Ballot]) -> dict[str, float]:
    """What may stand, in lower case, for the organisations with names of several words.

    It is what their names begin with, and the plural they end with; each with its share of
    :data:`PART` or :data:`TEAM`.
    """
    found: dict[str, float] = {}
    for name in names:
        words = name.split()
        if len(words) == 1 or _winner(votes[name.lower()]) != "organisation":
            continue
        if LOCAL.isdisjoint(words[1:]):
            first = 1 if is_distinctive(words[0]) else 2
            for count in range(first, len(words)):
                found.setdefault(" ".join(words[:count]).lower(), PART)
        if words[-1].endswith("s") and words[-2][0].isupper():
            found[words[-1].lower()] = TEAM
    return found


def _add(ballot: Ballot, kind: Kind, votes: float, share: float) -> None:
    """Add some votes for a kind, and a share of those that the other kinds have."""
    others = sum(ballot.values()) - ballot[kind]
    ballot[kind] += votes + share * others


def _winner(ballot: Ballot) -> Kind:
    return max(ballot, key=lambda kind: ballot[kind])
