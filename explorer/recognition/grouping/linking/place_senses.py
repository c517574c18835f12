"""Which of two places of one name a mention means: Georgia the state, or the country."""

import re
from collections.abc import Sequence

from explorer.recognition.grouping.matching import places
from explorer.recognition.mention import RecognisedMention

STATE, COUNTRY, TOWN = "state", "country", "town"

_OF_STATE = re.compile(
    r"(?:['’]s)? (?:state\b|Gov(?:\.|ernor)|governor|Sen(?:\.|ator)|Rep(?:\.|resentative)|legislature|"
    r"Legislature|Attorney General|lieutenant governor|secretary of state|Secretary of State|"
    r"state (?:senate|legislature)|statehouse|lawmakers|Democrat|Republican|Tech\b|Supreme Court)"
)
_IN_STATE = re.compile(r"\b(?:state of|[Uu]pstate|[Rr]ural|statewide in) $")
_OF_COUNTRY = re.compile(
    r"(?:['’]s)? (?:president|prime minister|parliament|ruling party|government)\b"
)
_IN_COUNTRY = re.compile(r"\b(?:republic|Republic|country|nation) of $")
_GEORGIAN = frozenset("tbilisi batumi kutaisi gori poti rustavi zugdidi sukhumi tskhinvali".split())
_BOROUGHS = frozenset("brooklyn|manhattan|queens|the bronx|bronx|staten island|harlem".split("|"))
_AFTER_CONTAINER = re.compile(r"[,.;:)!?”\"]|['’]s|$| (?!and\b|or\b)[a-z]")

Senses = dict[int, str]


def senses(ordered: Sequence[RecognisedMention]) -> Senses:
    """Give the senses of those mentions, by where they start, that are not the usual ones.

    ``ordered`` are the mentions of an article, in order.
    """
    by_form: dict[str, list[tuple[RecognisedMention, str, str]]] = {}
    for n, one in enumerate(ordered):
        if one.kind != "place":
            continue
        town = _beside(ordered[n - 1], one) if n else ""
        land = _container(one, ordered[n + 1]) if n + 1 < len(ordered) else ""
        form = places.usual(one.demonym_of or one.text)
        if land or form in _AMBIGUOUS or form in by_form:
            by_form.setdefault(form, []).append((one, town, land))
    found: Senses = {}
    first = {form: rows[0][0].start for form, rows in by_form.items()}
    for one in ordered:
        form = places.usual(one.text) if one.kind == "place" and one.form == "name" else ""
        if form in first and one.start < first[form] and form not in _AMBIGUOUS:
            by_form[form].insert(0, (one, "", ""))
    for form, rows in by_form.items():
        rows.sort(key=lambda row: row[0].start)
        if form in _AMBIGUOUS:
            found.update(_of_known(form, rows))
        else:
            found.update(_of_towns(rows))
    return found


_AMBIGUOUS = frozenset(("georgia", "new york", "washington"))


def _beside(previous: RecognisedMention, one: RecognisedMention) -> str:
    """Give the town (a key) that a place stands behind as "Buffalo, New York", or ""."""
    if previous.kind != "place" or previous.form == "demonym" or one.start - previous.end != 2:
        return ""
    listed = not one.before.endswith(", ") or not _AFTER_CONTAINER.match(one.after)
    return "" if listed else places.usual(previous.text)


def _container(one: RecognisedMention, following: RecognisedMention) -> str:
    """Give the state or country (a key) that stands behind a town as "Paris, Texas", or ""."""
    if one.form == "demonym" or following.form == "demonym" or not _beside(one, following):
        return ""
    land, form = places.usual(following.text), places.usual(one.text)
    known = land in places.STATES or land in places.countries()
    return land if known and form not in places.STATES | places.countries() else ""


def _of_towns(rows: Sequence[tuple[RecognisedMention, str, str]]) -> Senses:
    """Tell towns of one name apart by their states or countries, where there are two of them."""
    lands = dict.fromkeys(land for _, _, land in rows if land)
    if len(lands) < 2:
        return {}
    usual = now = next(iter(lands))
    found: Senses = {}
    for one, _, land in rows:
        now = land or now
        if now != usual:
            found[one.start] = now
    return found


def _of_known(form: str, rows: Sequence[tuple[RecognisedMention, str, str]]) -> Senses:
    said = [_said(form, one, town) for one, town, _ in rows]
    kinds = set(said) - {""}
    if form == "georgia":
        if len(kinds) < 2:
            return {}
        now = next(sense for sense in said if sense)
        found: Senses = {}
        for (one, _, _), sense in zip(rows, said, strict=True):
            now = sense or now
            if now == STATE:
                found[one.start] = STATE
        return found
    firm = any(sense == STATE and town for (_, town, _), sense in zip(rows, said, strict=True))
    if STATE not in kinds or (TOWN not in kinds and firm and form == "washington"):
        return {}
    return {
        one.start: STATE for (one, _, _), sense in zip(rows, said, strict=True) if sense == STATE
    }


def _said(form: str, one: RecognisedMention, town: str) -> str:
    """Give the sense that the words around a mention say, or ""."""
    if one.form == "demonym":
        return COUNTRY if form == "georgia" else TOWN
    if form == "georgia":
        if town:
            return COUNTRY if town in _GEORGIAN else STATE
        if _OF_STATE.match(one.after) or _IN_STATE.search(one.before):
            return STATE
        if _OF_COUNTRY.match(one.after) or _IN_COUNTRY.search(one.before):
            return COUNTRY
        if re.match(r", an? (?:US|U\.S\.|American|southern) state", one.after):
            return STATE
        return ""
    if places.is_state(one.text):
        return STATE
    if one.text.replace(".", "") not in ("Washington", "New York", "NY"):
        return TOWN
    if town and town not in _BOROUGHS and town != form:
        return STATE
    if _OF_STATE.match(one.after) or _IN_STATE.search(one.before):
        return STATE
    return ""
