"""Which of two places of one name a mention means: Georgia the state, or the country."""

import re
from collections.abc import Sequence

from explorer.recognition.grouping.matching import places
from explorer.recognition.lexicon.tables import either, word_set
from explorer.recognition.mention import RecognisedMention

STATE, COUNTRY, TOWN = "state", "country", "town"

PlaceSenses = dict[int, str]
"""What mentions mean, by where they start: a sense, or the state or country (a key) of a town."""

_GEORGIA = "georgia"
_AMBIGUOUS = frozenset((_GEORGIA, "new york", "washington"))
"""Names of a state and of a country or town that are as well known."""

_OF_STATE = re.compile(
    rf"(?:['’]s)? (?:(?:{either(word_set('places', 'state_after_whole'))})\b"
    rf"|{either(word_set('places', 'state_after'))})"
)
_IN_STATE = re.compile(r"\b(?:state of|[Uu]pstate|[Rr]ural|statewide in) $")
_A_STATE = re.compile(r", an? (?:US|U\.S\.|American|southern) state")
_OF_COUNTRY = re.compile(
    r"(?:['’]s)? (?:president|prime minister|parliament|ruling party|government)\b"
)
_IN_COUNTRY = re.compile(r"\b(?:republic|Republic|country|nation) of $")
_AFTER_CONTAINER = re.compile(r"[,.;:)!?”\"]|['’]s|$| (?!and\b|or\b)[a-z]")
_STATE_OR_TOWN = ("Washington", "New York", "NY")
"""Forms of the name, without full stops, that the state and the town have in common."""

_Row = tuple[RecognisedMention, str, str]
"""A mention, the town (a key) that it stands behind, and the land that stands behind it; or ""."""


def place_senses(ordered: Sequence[RecognisedMention]) -> PlaceSenses:
    """The senses of those mentions, by where they start, that are not the usual ones.

    ``ordered`` are the mentions of an article, in order.
    """
    found: PlaceSenses = {}
    for form, rows in _rows(ordered).items():
        rows.sort(key=lambda row: row[0].start)
        found.update(_of_known(form, rows) if form in _AMBIGUOUS else _of_towns(rows))
    return found


def _rows(ordered: Sequence[RecognisedMention]) -> dict[str, list[_Row]]:
    """The mentions of places, by form to compare, that may have a sense of their own.

    Of a town all mentions from the first one that has its state or country behind it, and the
    earlier ones by name.
    """
    by_form: dict[str, list[_Row]] = {}
    for n, one in enumerate(ordered):
        if one.kind != "place":
            continue
        town = _town_before(ordered[n - 1], one) if n else ""
        land = _land_behind(one, ordered[n + 1]) if n + 1 < len(ordered) else ""
        form = places.usual(one.demonym_of or one.text)
        if land or form in _AMBIGUOUS or form in by_form:
            by_form.setdefault(form, []).append((one, town, land))
    first = {form: rows[0][0].start for form, rows in by_form.items()}
    for one in ordered:
        form = places.usual(one.text) if one.kind == "place" and one.form == "name" else ""
        if form in first and one.start < first[form] and form not in _AMBIGUOUS:
            by_form[form].insert(0, (one, "", ""))
    return by_form


def _town_before(previous: RecognisedMention, one: RecognisedMention) -> str:
    """The town (a key) that a place stands behind as "Buffalo, New York", or ""."""
    is_near = one.start - previous.end == len(", ")
    if previous.kind != "place" or previous.form == "demonym" or not is_near:
        return ""
    is_list = not one.before.endswith(", ") or not _AFTER_CONTAINER.match(one.after)
    return "" if is_list else places.usual(previous.text)


def _land_behind(one: RecognisedMention, following: RecognisedMention) -> str:
    """The state or country (a key) that stands behind a town as "Paris, Texas", or ""."""
    if one.form == "demonym" or following.form == "demonym" or not _town_before(one, following):
        return ""
    lands = places.STATES | places.countries()
    land, form = places.usual(following.text), places.usual(one.text)
    return land if land in lands and form not in lands else ""


def _of_towns(rows: Sequence[_Row]) -> PlaceSenses:
    """Tell towns of one name apart by their states or countries, where there are two of them."""
    lands = dict.fromkeys(land for _, _, land in rows if land)
    if len(lands) <= 1:
        return {}
    usual = now = next(iter(lands))
    found: PlaceSenses = {}
    for one, _, land in rows:
        now = land or now
        if now != usual:
            found[one.start] = now
    return found


def _of_known(form: str, rows: Sequence[_Row]) -> PlaceSenses:
    """Tell a state from the country or town of its name, where the article has both."""
    senses = [_sense(form, one, town) for one, town, _ in rows]
    kinds = set(senses) - {""}
    if form == _GEORGIA:
        return _of_georgia(rows, senses) if len(kinds) > 1 else {}
    is_behind_town = any(
        sense == STATE and town for (_, town, _), sense in zip(rows, senses, strict=True)
    )
    if STATE not in kinds or (TOWN not in kinds and is_behind_town and form == "washington"):
        return {}
    return {
        one.start: STATE for (one, _, _), sense in zip(rows, senses, strict=True) if sense == STATE
    }


def _of_georgia(rows: Sequence[_Row], senses: Sequence[str]) -> PlaceSenses:
    """A mention that nothing is said with has the sense of the one before."""
    now = next(sense for sense in senses if sense)
    found: PlaceSenses = {}
    for (one, _, _), sense in zip(rows, senses, strict=True):
        now = sense or now
        if now == STATE:
            found[one.start] = STATE
    return found


def _sense(form: str, one: RecognisedMention, town: str) -> str:
    """The sense that the words around a mention say, or ""."""
    if one.form == "demonym":
        return COUNTRY if form == _GEORGIA else TOWN
    if form == _GEORGIA:
        return _sense_of_georgia(one, town)
    if places.is_state(one.text):
        return STATE
    if one.text.replace(".", "") not in _STATE_OR_TOWN:
        return TOWN
    is_within = town in word_set("places", "boroughs_of_new_york") or town == form
    return STATE if (town and not is_within) or _says_state(one) else ""


def _sense_of_georgia(one: RecognisedMention, town: str) -> str:
    if town:
        return COUNTRY if town in word_set("places", "towns_of_georgia") else STATE
    if _says_state(one):
        return STATE
    if _OF_COUNTRY.match(one.after) or _IN_COUNTRY.search(one.before):
        return COUNTRY
    return STATE if _A_STATE.match(one.after) else ""


def _says_state(one: RecognisedMention) -> bool:
    """Whether the words beside a mention are said of states alone."""
    return bool(_OF_STATE.match(one.after) or _IN_STATE.search(one.before))
