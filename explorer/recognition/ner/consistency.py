"""One article, one sense: what is sure of a name in one place holds for it everywhere.

The network reads a few words at a time. Over the whole article more is known: a surname was
introduced with its first name, an acronym stood in brackets after its long form, a name was a
person's after a title. :func:`settle` brings the mentions into line with that and adds those that
were passed over.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model import KINDS, Figure, Kind
from explorer.recognition.lexicon.countries import countries_and_capitals
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.mention import CONTEXT, RecognisedMention
from explorer.recognition.ner.boundaries import TITLE_WORDS, title_before
from explorer.recognition.ner.kind_words import is_event, kind_by_words, links
from explorer.recognition.ner.span_classifier import NONE, SpanClassifier, candidate_spans

SECOND = 1.5
"""The votes of the second model on a name, where the network has one (chosen on the held parts)."""

SAID = 3.0
"""The votes of a name's own words, where they say of what kind it is."""

BEGINNING = 1.5
"""The votes for an organisation that a name has which is part of the longer name of one."""

PART, TEAM = 0.3, 0.8
"""What is added to them, as a share of the votes of the other kinds: for what a name begins with,
and for the plural it ends with, as teams are called."""

PASSED = 0.9
"""How sure the second model has to be of a name that the network passed over."""

DOUBTED, DOUBT = 0.6, 0.75
"""A name is dropped whose score is below the first, if the second model thinks with the second of
these that it is none."""

PARTICLES = frozenset(
    "al el bin ibn bint abu ben van von der den de del della da das di dos du la le ap af av zu zur ter ten te".split()
)
"""Small words inside surnames, compared in lower case."""

_INNER = PARTICLES - {"le", "la", "te"}

SHARED = frozenset(
    "National Federal Supreme International United Royal Central State Public General American European African "
    "Asian British Northern Southern Eastern Western North South East West Great Grand World Global Social "
    "Democratic Liberal Conservative Republican Labour Green Christian Islamic People First Second Third High "
    "District County City Saint Bank University Ministry Department Institute House Court Council Party Union "
    "Association Federation Department Office Board Committee Commission School College Museum Church Society "
    "Chamber Academy Agency Bureau Centre Center Free Young Farmers Workers Police Civil Human Health Financial "
    "Emirates Daily Sunday Evening Morning Radio".split()
)
"""First words that many organisations share."""

LOCAL = frozenset(
    "Council Shire City County Town Township Borough Parish District University College School Academy Hospital "
    "Infirmary Police Constabulary Sheriff Court Airport Port Harbour Harbor Museum Library Zoo Fire Rescue Health "
    "Water Transit Metro State Government Assembly Parliament Legislature Cathedral Diocese United Rovers Rangers "
    "Wanderers Athletic Regional Municipal Unified Observatory Declaration".split()
)
"""Words of bodies that are named after the place they are in, or of one of its clubs."""

CALENDAR = frozenset(
    "January February March April May June July August September October November December Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)

_CAPITAL = re.compile(r"[^\W\d_](?:[\w&]|[-’'.](?=[^\W_]))*")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:;]|\n|[“\"‘(—–•*-])[\s\"”’)“‘(]*$")
_DATELINE = re.compile(
    r"^(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ’'.-]+){0,3})"
    r"(?:, (?P<where>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}))?"
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)\n]{2,40}\))? ?(?:—|–|--|-) ",
    re.MULTILINE,
)
_AGE_AFTER = re.compile(r", (?:aged )?\d{1,3}(?:,|\.)")
_SAID_AFTER = re.compile(
    r",? (?:said|says|told|added|argued|admitted|insisted|joked|recalled|wrote|testified|replied|tweeted)\b"
)
_SMALL = frozenset("of the and for in on at to & de du la des y e und".split())
_BRACKETED = re.compile(r"\s?[(\[](?:the )?(?P<short>[A-Z][\w&.-]{1,11})[)\]]")


@dataclass(frozen=True, slots=True)
class _Known:
    """A name that was sure somewhere, to be marked wherever it stands."""

    kind: Kind
    score: float


def initials(name: str) -> str:
    """Give the capitals an acronym of a name would have: FEC for Federal Election Commission."""
    words = [word for word in re.split(r"[\s-]+", name) if word]
    return "".join(word[0].upper() for word in words if word.lower() not in _SMALL)


def _surnames(words: Sequence[str]) -> Iterable[str]:
    """Give the forms a person's surname may take alone: "bin Salman", "Salman"."""
    if len(words) < 2 or words[-1].rstrip(".").lower() in ("jr", "sr", "ii", "iii", "iv"):
        words = words[:-1]
    if len(words) < 2:
        return
    yield words[-1]
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
        yield " ".join(words[at:])


def datelines(text: str) -> list[tuple[int, int]]:
    """Give the spans of the places a dateline names ("NAIROBI, Kenya — ")."""
    found: list[tuple[int, int]] = []
    for match in _DATELINE.finditer(text):
        found.append(match.span("city"))
        if match["where"] and match["where"].rstrip(".") not in CALENDAR:
            found.append(match.span("where"))
    return found


def _at(text: str, start: int, end: int, kind: Kind, score: float) -> RecognisedMention:
    return RecognisedMention(
        start,
        end,
        text[start:end],
        kind,
        score=score,
        before=text[max(0, start - CONTEXT) : start].rsplit("\n", 1)[-1],
        after=text[end : end + CONTEXT].split("\n", 1)[0],
    )


def _evidence(one: RecognisedMention) -> float:
    """Give how many votes the place a name stands in casts for a person."""
    votes = 0.0
    if title_before(one.before):
        votes += 2.5
    if _AGE_AFTER.match(one.after):
        votes += 2.5
    if " " in one.text and _SAID_AFTER.match(one.after):
        votes += 0.5
    return votes


def _joined(text: str, spotted: Sequence[RecognisedMention]) -> list[RecognisedMention]:
    """Join the halves of one name: "Strait" of "Hormuz", "Rhodri" ap "Gwilym"."""
    result: list[RecognisedMention] = []
    for one in sorted(spotted, key=lambda one: (one.start, one.end)):
        last = result[-1] if result else None
        if last and last.form == one.form == "name" and 0 < one.start - last.end < 9:
            between = text[last.end : one.start]
            kind = links(text, last.start, last.end, one.start)
            if (
                last.kind == "person"
                and between.strip() in _INNER
                and between[0] == " " == between[-1]
            ):
                kind = "person"
            if between == " & ":
                kind = "organisation"
            if kind:
                result[-1] = replace(
                    last, end=one.end, text=text[last.start : one.end], kind=kind, after=one.after
                )
                continue
        result.append(one)
    return result


def _votes(
    spotted: Sequence[RecognisedMention], chances: Sequence[dict[str, float] | None]
) -> dict[str, Kind]:
    """Give the kind of each name by votes of its mentions and of what stands beside them.

    The network gives each mention's vote to its kind by its score and shares out the rest;
    ``chances`` are what the second model thinks of it.
    """
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    names: dict[str, str] = {}
    people: set[str] = set()
    for one, chance in zip(spotted, chances, strict=True):
        if one.form != "name":
            continue
        names.setdefault(one.text.lower(), one.text)
        ballot = votes[one.text.lower()]
        for kind in KINDS:
            share = one.score if kind == one.kind else (1 - one.score) / 2
            if chance:
                share += SECOND * chance[kind] / max(1e-6, 1 - chance[NONE])
            ballot[kind] += share  # type: ignore[assignment]
        ballot["person"] += _evidence(one)  # type: ignore[assignment]
    for form, ballot in votes.items():
        if said := kind_by_words(names[form]):
            ballot[said] += SAID  # type: ignore[assignment]
    for one in spotted:
        if one.form == "name" and one.kind == "person" and " " in one.text:
            ballot = votes[one.text.lower()]
            if ballot.most_common(1)[0][0] == "person":
                people.update(form.lower() for form in _surnames(one.text.split()))
    for form in people & votes.keys():
        others = sum(votes[form].values()) - votes[form]["person"]
        boost = 1.5 if form in countries_and_capitals() else 1.5 + 0.8 * others
        votes[form]["person"] += boost  # type: ignore[assignment]
    for form, share in _parts(names.values(), votes).items():
        if form in votes and form not in countries_and_capitals():
            others = sum(votes[form].values()) - votes[form]["organisation"]
            votes[form]["organisation"] += BEGINNING + share * others  # type: ignore[assignment]
    return {form: ballot.most_common(1)[0][0] for form, ballot in votes.items()}


def _parts(names: Iterable[str], votes: Mapping[str, Counter[Kind]]) -> dict[str, float]:
    """Give, in lower case, what may stand for the organisations with names of several words.

    It is what their names begin with, and the plural they end with; each with its share of
    :data:`PART` or :data:`TEAM`.
    """
    found: dict[str, float] = {}
    for name in names:
        words = name.split()
        if len(words) < 2 or votes[name.lower()].most_common(1)[0][0] != "organisation":
            continue
        if LOCAL.isdisjoint(words[1:]):
            for count in range(1, len(words)):
                if count > 1 or _own(words[0]):
                    found.setdefault(" ".join(words[:count]).lower(), PART)
        if words[-1].endswith("s") and words[-2][0].isupper():
            found[words[-1].lower()] = TEAM
    return found


def consistent(
    text: str,
    spotted: Sequence[RecognisedMention],
    figures: Sequence[Figure] = (),
    classifier: SpanClassifier | None = None,
) -> list[RecognisedMention]:
    """Bring the mentions of an article into line with each other and add those passed over.

    ``spotted`` are the mentions the network found in ``text``, in any order; what is added
    touches none of the ``figures``. ``classifier`` is the pipeline's second model. Gives them in order of ``start``, without overlaps.
    """
    spotted = _joined(text, spotted)
    if classifier:
        spotted = _believed(text, spotted, classifier)
        spotted += _passed(text, spotted, figures, classifier)
    chances = classifier.probabilities(text, spotted) if classifier else [None] * len(spotted)
    kinds = _votes(spotted, chances)
    lines = set(datelines(text))
    lower = {match[0] for match in re.finditer(r"(?<![\w-])[a-z][\w-]*", text)}
    middle = {
        one.text
        for one in spotted
        if not _SENTENCE_END.search(text[max(0, one.start - 40) : one.start])
    }
    ends = {one.text.rsplit(maxsplit=1)[-1] for one in spotted if " " in one.text}
    result: list[RecognisedMention] = []
    taken = bytearray(len(text))
    for figure in figures:
        taken[figure.start : figure.end] = b"\x02" * (figure.end - figure.start)
    for start, end in lines:
        result.append(_at(text, start, end, "place", 0.95))
        taken[start:end] = b"\x01" * (end - start)
    for one in sorted(spotted, key=lambda one: (one.start, one.end)):
        if 1 in taken[one.start : one.end]:
            continue
        if one.form == "name" and _common(text, one, lower, middle):
            continue
        kind = one.kind if one.form == "demonym" else kinds[one.text.lower()]
        if one.form == "name" and _no_name(one.text, kind, ends):
            continue
        result.append(replace(one, kind=kind))
        taken[one.start : one.end] = b"\x01" * (one.end - one.start)
    result += _acronyms(text, result, taken)
    result += _repeats(text, result, taken, lower)
    result = _with_particles(text, result)
    return sorted(result, key=lambda one: one.start)


def _no_name(name: str, kind: Kind, ends: set[str]) -> bool:
    """Whether the words of a name say that it is none.

    An event or a law, or a title alone that no longer name of the article ends with.
    """
    if kind == "person":
        return name in TITLE_WORDS and name not in ends
    return is_event(name)


def _believed(
    text: str, spotted: Sequence[RecognisedMention], classifier: SpanClassifier
) -> list[RecognisedMention]:
    """Leave out names of which the network is unsure and the second model that they are none."""
    return [
        one
        for one, chance in zip(spotted, classifier.probabilities(text, spotted), strict=True)
        if chance is None
        or one.score >= DOUBTED
        or chance[NONE] < DOUBT
        or _SENTENCE_END.search(text[max(0, one.start - 40) : one.start])
    ]


def _passed(
    text: str,
    spotted: Sequence[RecognisedMention],
    figures: Sequence[Figure],
    classifier: SpanClassifier,
) -> list[RecognisedMention]:
    """Give the names that the network passed over and the second model is sure of.

    It decides by the mean over the places where the same words stand.
    """
    taken = bytearray(len(text))
    marked = [(one.start, one.end) for one in spotted] + [(one.start, one.end) for one in figures]
    for start, end in marked:
        taken[start:end] = b"\x01" * (end - start)
    spans = [
        span
        for span in candidate_spans(text, taken)
        if not any(word in CALENDAR for word in text[slice(*span)].split())
    ]
    chances: dict[str, list[dict[str, float]]] = defaultdict(list)
    for (start, end), chance in zip(
        spans, classifier.probabilities_of_spans(text, spans), strict=True
    ):
        chances[text[start:end]].append(chance)
    found: list[RecognisedMention] = []
    for start, end in spans:
        said = chances[text[start:end]]
        if sum(one[NONE] for one in said) > (1 - PASSED) * len(said):
            continue
        kind = max(KINDS, key=lambda kind: sum(one[kind] for one in said))
        found.append(_at(text, start, end, kind, 0.5))
    return found


def _common(text: str, one: RecognisedMention, lower: set[str], middle: set[str]) -> bool:
    """Whether a word marked at the beginning of a sentence or headline is a common one.

    It is when the text has it in lower case, too, and never as a name within a sentence.
    """
    return (
        one.text.isalpha()
        and one.text.lower() in lower
        and one.text not in middle
        and not one.text.isupper()
        and bool(_SENTENCE_END.search(text[max(0, one.start - 40) : one.start]))
    )


def _with_particles(text: str, settled: Sequence[RecognisedMention]) -> list[RecognisedMention]:
    """Give surnames the particles they have in the whole name: "ap Gwilym", not "Gwilym"."""
    full = {
        form
        for one in settled
        if one.kind == "person" and one.form == "name"
        for form in _surnames(one.text.split())
        if " " in form
    }
    result: list[RecognisedMention] = []
    for one in settled:
        before = text[max(0, one.start - 12) : one.start]
        longer = next(
            (
                form
                for form in full
                if one.kind == "person"
                and form.endswith(" " + one.text)
                and before.lower().endswith(form[: -len(one.text)].lower())
            ),
            None,
        )
        if longer is not None:
            start = one.end - len(longer)
            one = replace(one, start=start, text=text[start : one.end])  # noqa: PLW2901
        result.append(one)
    return result


def _acronyms(
    text: str, settled: Sequence[RecognisedMention], taken: bytearray
) -> list[RecognisedMention]:
    """Mark the short form in brackets right after an organisation's name whose initials it has."""
    found: list[RecognisedMention] = []
    for one in settled:
        if one.kind != "organisation" or " " not in one.text:
            continue
        match = _BRACKETED.match(text, one.end)
        if not match or any(taken[slice(*match.span("short"))]):
            continue
        letters = [c for c in match["short"] if c.isupper()]
        if len(letters) > 1 and letters[0] == initials(one.text)[:1]:
            start, end = match.span("short")
            found.append(_at(text, start, end, "organisation", one.score))
            taken[start:end] = b"\x01" * (end - start)
    return found


def _own(word: str) -> bool:
    """Whether the first word of an organisation's name is its own: "JPMorgan", not "National"."""
    return len(word) > 4 and word[0].isupper() and word not in SHARED and place_of(word) is None


def _known(settled: Sequence[RecognisedMention]) -> dict[str, _Known]:
    """Give the forms to look for elsewhere, by their text."""
    known: dict[str, _Known] = {}
    for one in settled:
        if one.form != "name" or (one.text in CALENDAR):
            continue
        words = one.text.split()
        forms = [one.text]
        if one.kind == "person":
            forms += _surnames(words)
        elif (
            one.kind == "organisation"
            and len(words) > 1
            and _own(words[0])
            and LOCAL.isdisjoint(words[1:])
        ):
            forms.append(words[0])
        elif one.text.isupper() and len(words) == 1 and len(one.text) > 5:
            forms.append(one.text.title())
        for form in forms:
            if form[:1].isupper() or " " in form:
                known.setdefault(form, _Known(one.kind, one.score))
                known.setdefault(form[:1].upper() + form[1:], _Known(one.kind, one.score))
    return known


def _repeats(
    text: str, settled: Sequence[RecognisedMention], taken: bytearray, lower: set[str]
) -> list[RecognisedMention]:
    """Mark known names where they were passed over, if nothing speaks against it."""
    known = _known(settled)
    longest = max((form.count(" ") + 1 for form in known), default=0)
    words = [(m.start(), m.end()) for m in _CAPITAL.finditer(text)]
    found: list[RecognisedMention] = []
    for n, (start, _) in enumerate(words):
        if taken[start] or not text[start].isupper():
            continue
        for size in range(min(longest, len(words) - n), 0, -1):
            end = words[n + size - 1][1]
            form = text[start:end]
            if form.endswith(("’s", "'s")) and form not in known:
                end -= 2
                form = form[:-2]
            name = known.get(" ".join(form.split())) if "\n\n" not in form else None
            if name is None or any(taken[start:end]):
                continue
            if size == 1 and not _stands_alone(text, start, end, lower):
                continue
            found.append(_at(text, start, end, name.kind, round(name.score * 0.9, 3)))
            taken[start:end] = b"\x01" * (end - start)
            break
    return found


def _stands_alone(text: str, start: int, end: int, lower: set[str]) -> bool:
    """Whether one word is a name here and no part of a longer one or a common word."""
    word = text[start:end]
    if len(word) < 2 or word in CALENDAR:
        return False
    before, after = text[max(0, start - 40) : start], text[end : end + 30]
    if _SENTENCE_END.search(before) and word.lower() in lower:
        return False
    following = re.match(r"[ -]([^\W\d_])", after)
    if following and following[1].isupper():
        return False
    preceding = re.search(r"(\w[\w’'.&-]*)[ -]$", before)
    if preceding and preceding[1][0].isupper() and not _SENTENCE_END.search(before):
        return title_before(before) or bool(_SENTENCE_END.search(before[: preceding.start()]))
    return True
