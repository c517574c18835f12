"""Group mentions by same name, surname, acronym, shortened name and the names of countries.

Sure before bold: a bare surname joins the last person fully named with it; likeness of spelling
alone joins nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from explorer.model import Alias, Entity, Kind, Mention
from explorer.recognition.demonyms import usual_names
from explorer.recognition.spotted import Spotted

_ENDINGS = re.compile(r",?\s+(?:Inc|Corp|Ltd|plc|PLC|LLC|AG|SA|NV|Co|Group|Line|Holdings)\.?$")
_BRACKET = re.compile(r"\s*[(\[]\s*$")
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "on", "&", "de"})
_MALE, _FEMALE = re.compile(r"\bMr\.?\s$"), re.compile(r"\b(?:Mrs|Ms|Miss)\.?\s$")


def initials(name: str) -> str:
    """The capitals an acronym of the name would have: FEC for Federal Election Commission."""
    return "".join(
        word[0].upper()
        for word in re.split(r"[\s-]+", name)
        if word and word.lower() not in _SMALL_WORDS
    )


def _plain(name: str) -> str:
    """The form names are compared in: one blank between words, capitals as in a sentence."""
    name = " ".join(name.split())
    return name.title() if name.isupper() and (len(name) > 5 or " " in name) else name


def _vote(spotted: Sequence[Spotted]) -> dict[str, Kind]:
    """The kind each name is mostly read as, weighed by score; an early reading wins a draw."""
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for one in spotted:
        if one.form == "name":
            votes[_plain(one.text)][one.kind] += one.score  # type: ignore[assignment]
    return {name: counter.most_common(1)[0][0] for name, counter in votes.items()}


def group(spotted: Sequence[Spotted]) -> tuple[Entity, ...]:
    """Give the entities of all mentions of an article, in order of first mention.

    Every mention lands in exactly one entity. Ids are ``e1``, ``e2`` … in order of first mention.
    """
    spotted = sorted(spotted, key=lambda one: (one.start, one.end))
    kinds = _vote(spotted)
    long_forms = _acronyms(spotted, kinds)
    usual = usual_names()
    full: dict[str, list[str]] = defaultdict(list)
    shorter: dict[str, str] = {}
    for one in spotted:
        name = _plain(one.text)
        if kinds.get(name) == "person" and " " in name:
            words = name.split()
            for part in {words[-1], " ".join(words[1:]), words[0]}:
                full[part.lower()].append(name)
        elif kinds.get(name) == "organisation" and " " in name:
            for short in {_ENDINGS.sub("", name), name.split()[0]}:
                if short != name and len(short) > 3:
                    shorter.setdefault(short, name)
    seen: list[str] = []
    chosen: dict[tuple[str, str], list[tuple[Spotted, str]]] = {}
    for one in spotted:
        name, reason = _plain(one.text), ""
        kind: str = one.kind
        if one.form == "demonym":
            name, reason, kind = one.home or name, "demonym of", "place"
        else:
            kind = kinds[name]
            if kind == "place" and name in usual:
                name, reason = usual[name], "other name of" if usual[name] != name else ""
            elif kind == "person" and name not in seen:
                owner = _owner(one, name, full, seen)
                if owner:
                    name, reason = owner, "part of the name of"
            elif kind == "organisation" and name in long_forms:
                name, reason = long_forms[name], "acronym of"
            elif kind == "organisation" and shorter.get(name) in kinds:
                name, reason = shorter[name], "short for"
        if kind == "person" and not reason and " " in name:
            seen = [*[other for other in seen if other != name], name]
        chosen.setdefault((kind, name), []).append((one, reason))
    entities: list[Entity] = []
    for (kind, name), members in chosen.items():
        counts = Counter(_plain(one.text) for one, _ in members)
        reasons = {_plain(one.text): reason for one, reason in members}
        aliases = tuple(
            Alias(alias, reasons[alias] or "spelling of")
            for alias, _ in counts.most_common()
            if alias != name
        )
        mentions = tuple(Mention(one.start, one.end, one.form, one.score) for one, _ in members)
        entities.append(Entity(f"e{len(entities) + 1}", kind, name, aliases, mentions))  # type: ignore[arg-type]
    return tuple(entities)


def _owner(one: Spotted, name: str, full: dict[str, list[str]], seen: list[str]) -> str | None:
    """The person a bare surname or first name belongs to, by title or by the last one named."""
    owners = [other for other in dict.fromkeys(full.get(name.lower(), ())) if other != name]
    if not owners:
        return None
    earlier = [other for other in seen if other in owners]
    if not earlier:
        return owners[0]
    titled = _FEMALE.search(one.before) or _MALE.search(one.before)
    return earlier[0] if titled and len(earlier) == 2 and "Mrs" in titled[0] else earlier[-1]


def _acronyms(spotted: Sequence[Spotted], kinds: dict[str, Kind]) -> dict[str, str]:
    """Acronyms by their long form: bracketed after it, or made of its initials."""
    found: dict[str, str] = {}
    by_initials: dict[str, str] = {}
    previous: Spotted | None = None
    for one in spotted:
        name = _plain(one.text)
        if kinds.get(name) == "organisation":
            if " " in name:
                by_initials.setdefault(initials(name), name)
            elif previous and _BRACKET.search(one.before) and one.start - previous.end <= 3:
                found.setdefault(name, _plain(previous.text))
        previous = one
    for one in spotted:
        name = one.text
        if name.isupper() and len(name) > 1 and name.replace(".", "") in by_initials:
            found.setdefault(name, by_initials[name.replace(".", "")])
    return {short: long for short, long in found.items() if short != long}
