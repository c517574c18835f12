"""Names to put into the blanks of templates: drawn from lists, composed by rule, or invented.

People are named by the rules of a culture (order, particles, what a newspaper calls them later);
bodies and places are composed as their kind is named in several countries
(:mod:`explorer.training.name_rules`). A share of all names (:data:`INVENTED`) is built on words that
stand in no list.
"""

import random
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from explorer.training.gazetteers import company
from explorer.training.name_lists import (
    FOLDER,
    LONGEST,
    LONGEST_REGION,
    City,
    Culture,
    Name,
    cities,
    clean,
    countries,
    cultures,
    gazetteers,
    known_countries,
    words,
)
from explorer.training.name_rules import (
    CHANGES,
    Blank,
    Branch,
    Luck,
    Pattern,
    Rule,
    Steps,
    Text,
    rules,
)

INVENTED = 1 / 3
"""The share of people and cities named by an invented word."""

ALSO_FIRST = 0.3
"""The share of people with an invented surname whose first name is one too."""

MIXED = 0.3
"""The share of people of the commonest order who are named from the long lists."""

LISTED = 0.5
"""The share of the other cities that is taken from the list as it stands."""

KNOWN_COUNTRY = 0.12
"""The share of countries that are drawn from those that news names most."""

LISTED_FAMILY = 0.3
"""The share of families that are named from the long list."""

UNCHANGED = frozenset({"korean", "chinesehk", "vietnamese", "icelandic", "mono"})
"""The orders whose few surnames, or none, stay as they are: invented ones would break their form."""

TRIES = 40
"""How often a name that is too long is drawn again."""

SHORT_ENOUGH = 5
"""A company's first word is its short form if it has so many letters."""

_VOWELS = "aeiou"
_CONSONANTS = "bdfgklmnprstvz"
_OPEN = ("", *_VOWELS)
_SMALL = {"of", "the", "for", "and", "in", "on", "&", "de", "des", "du", "la", "y", "e", "to"}
_RANGE = re.compile(r"([\d,]+)-([\d,]+)")
_OTHER_FORM = re.compile(r"<([^<>]*)>")

Scope = dict[str, str | Callable[[], str]]
"""Variables of a rule, or what draws one anew each time."""


def acronym(name: str) -> str:
    """The capitals of a name's words, small words left out: "Bank of Ghana" is BG."""
    found = re.split(r"[\s-]+", name)
    return "".join(w[0].upper() for w in found if w and w not in _SMALL and w[0].isalpha())


class Names:
    """Draws names of every kind a template can ask for; the same for the same ``chance``.

    ``folder`` is that of the gazetteers, ``dictionary`` a file of common English words. A kind is a
    rule, a line of our own words, or one of those composed here (person, country, city …).
    """

    def __init__(self, folder: Path, dictionary: Path, chance: random.Random) -> None:
        self._chance = chance
        self._words = words()
        self._rules: Mapping[str, Rule] = rules(FOLDER / "rules")
        self._cultures, weights = cultures()
        self._weights = list(accumulate(weights))
        self._folder, self._dictionary = folder, dictionary
        self._named: dict[str, Callable[[], Name]] = {
            "person": self._person,
            "country": self._country,
            "city": self._city,
        }
        self._single: dict[str, Callable[[], str]] = {
            "family": self._family,
            "first name": self._first_name,
            "stem word": self._stem_word,
        }
        self._listed: dict[str, Callable[[], str | None]] = {
            "listed region": self._listed_region,
            "registered company": self._registered,
        }

    def kinds(self) -> set[str]:
        """The kinds of names that can be drawn."""
        return {*self._named, *self._rules, *self._words}

    def draw(self, kind: str) -> Name:
        """Draw a name of a kind; raises KeyError for one that there is not."""
        for _ in range(TRIES):
            name = self._named[kind]() if kind in self._named else self._by_rule(kind, {})
            if len(name.text) <= LONGEST and "  " not in name.text:
                break
        return name

    # Rules

    def _by_rule(self, kind: str, scope: Scope) -> Name:
        """Draw by the rule of a kind, or from our own words if there is none."""
        if kind not in self._rules:
            return Name(self._word(kind))
        rule = self._rules[kind]
        written = self._followed(rule.steps, scope)
        if written is None:
            raise KeyError(f"no name of the kind: {kind}")
        text = _OTHER_FORM.sub(r"\1", written)
        other = _OTHER_FORM.search(written)
        forms = {}
        for form in rule.forms:
            known = scope.get(form)
            if isinstance(known, str):
                forms[form] = known
            elif other:
                forms[form] = other[1]
            else:
                forms[form] = acronym(text) if form == "acronym" else text
        return Name(text, forms)

    def _followed(self, steps: Steps, scope: Scope) -> str | None:
        """Follow steps to the first that gives a text; sets variables in ``scope``."""
        luck = 0.0
        for step in steps:
            if isinstance(step, Luck):
                luck = self._chance.random()
            elif isinstance(step, Branch):
                drawn = self._chance.random() if step.drawn else luck
                if drawn >= step.share or _excepted(step, scope):
                    continue
                found = self._followed(step.steps, scope)
                if found is not None:
                    return found
            else:
                written = self._written(step, scope)
                if not step.variable:
                    return written
                scope[step.variable] = written or ""
        return None

    def _written(self, step: Text, scope: Scope) -> str | None:
        """Draw one of the patterns of a step and fill it; None if a list has nothing for it."""
        patterns = step.patterns
        pattern: Pattern = self._chance.choice(patterns) if len(patterns) > 1 else patterns[0]
        pieces = [part if isinstance(part, str) else self._blank(part, scope) for part in pattern]
        return None if None in pieces else "".join(piece for piece in pieces if piece)

    def _blank(self, blank: Blank, scope: Scope) -> str | None:
        """Draw what a blank asks for, with its changes."""
        found = self._drawn(blank.kind, scope)
        if found is None:
            return None
        forms = found.forms if isinstance(found, Name) else {}
        text = found.text if isinstance(found, Name) else found
        for change in blank.changes:
            if change in forms:
                text = forms[change]
            elif change == "altered":
                text = self._altered(text)
            else:
                text = CHANGES[change](text)
        return text

    def _drawn(self, kind: str, scope: Scope) -> Name | str | None:
        """Draw a variable, a number, or a name of a kind as rules write it."""
        found: Name | str | None
        if kind in scope:
            known = scope[kind]
            found = known if isinstance(known, str) else known()
        elif match := _RANGE.fullmatch(kind):
            found = self._number(*match.groups())
        elif kind in self._named:
            found = self._named[kind]()
        elif kind in self._single:
            found = self._single[kind]()
        elif kind in self._listed:
            found = self._listed[kind]()
        elif kind.startswith("listed "):
            found = self._from_list(kind.removeprefix("listed "))
        elif kind in self._rules:
            found = self._followed(self._rules[kind].steps, {})
        else:
            found = self._word(kind)
        return found

    def _number(self, least: str, most: str) -> str:
        number = self._chance.randint(*(int(one.replace(",", "")) for one in (least, most)))
        return f"{number:,}" if "," in most else str(number)

    # Words and names to build with

    def _luck(self, share: float) -> bool:
        return self._chance.random() < share

    def _word(self, kind: str) -> str:
        return self._chance.choice(self._words[kind])

    @cached_property
    def _lists(self) -> dict[str, list[str]]:
        return gazetteers(self._folder, self._dictionary)

    @cached_property
    def _countries(self) -> list[Name]:
        return countries(self._folder)

    @cached_property
    def _known_countries(self) -> list[Name]:
        return known_countries()

    @cached_property
    def _cities(self) -> list[City]:
        return cities(self._folder, set(self._lists["city"]))

    def _from_list(self, kind: str) -> str | None:
        """Draw from a gazetteer, None if it has nothing."""
        names = self._lists[kind]
        return self._chance.choice(names) if names else None

    def _listed_region(self) -> str | None:
        """The region of a listed city, None if it is not fit to print."""
        region = self._chance.choice(self._cities).region if self._cities else ""
        return region if clean(region, LONGEST_REGION) else None

    def _registered(self) -> str | None:
        """A listed company as newspapers write it, its short form between < and >."""
        listed = self._from_list("company")
        if listed is None:
            return None
        name = company(listed).removeprefix("The ")
        first = name.split()[0]
        if len(first) < SHORT_ENOUGH or "&" in name or "." in first:
            return f"<{name}>"
        return f"<{first}>{name[len(first) :]}"

    def _altered(self, word: str) -> str:
        """Change a letter or two of a word so that it stands in no list.

        Vowels become vowels, and single consonants between vowels become other consonants, so that
        the word can still be said.
        """
        letters = list(word)
        fit = [at for at in range(1, len(letters)) if _changeable(word, at)]
        for at in self._chance.sample(fit, k=min(len(fit), self._chance.choice((1, 1, 2)))):
            letters[at] = self._chance.choice(_VOWELS if letters[at] in _VOWELS else _CONSONANTS)
        return "".join(letters)

    def _stem_word(self) -> str:
        """A stem of one word."""
        while " " in (stem := self.draw_text("stem")):
            continue
        return stem

    def draw_text(self, kind: str) -> str:
        """Draw by a rule, however long; what rules mark is left out."""
        return self._by_rule(kind, {}).text

    def _culture(self) -> Culture:
        return self._chance.choices(self._cultures, cum_weights=self._weights)[0]

    def _family(self) -> str:
        """A surname of any culture, or of the long list."""
        culture = self._culture()
        if culture.order == "mono" or self._luck(LISTED_FAMILY):
            return self._from_list("last") or self._chance.choice(culture.lasts)
        return self._chance.choice(culture.lasts)

    def _first_name(self) -> str:
        return self._chance.choice(self._chance.choice(self._cultures).firsts)

    # Names with several forms

    def _person(self) -> Name:
        """A person with ``surname`` (what the paper says later) and ``first``."""
        culture = self._culture()
        first, last = self._chance.choice(culture.firsts), self._chance.choice(culture.lasts)
        if culture.order == "western" and self._luck(MIXED):
            first = self._from_list("first") or first
            last = self._from_list("last") or last
        elif culture.order not in UNCHANGED and self._luck(INVENTED):
            *before, final = last.split()
            last = " ".join([*before, self._altered(final)])
            if self._luck(ALSO_FIRST):
                first = self._altered(first.split()[0])
        return self._by_rule(
            culture.order,
            {
                "first": first,
                "last": last,
                "other first": lambda: self._chance.choice(culture.firsts),
                "other last": lambda: self._chance.choice(culture.lasts),
            },
        )

    def _country(self) -> Name:
        """A country with ``demonym``, ``demonyms`` and ``capital``, also as ``CAPITAL``."""
        known = self._luck(KNOWN_COUNTRY) or not self._countries
        return self._chance.choice(self._known_countries if known else self._countries)

    def _city(self) -> Name:
        """A city with ``country``, ``region``, ``capitals`` and bodies named after it."""
        region, country = "", ""
        if self._luck(INVENTED):
            text = self.draw_text("coined city")
        elif self._luck(LISTED) and self._cities:
            city = self._chance.choice(self._cities)
            text, region, country = city.text, city.region, city.country
        else:
            text = self.draw_text("known city")
        if not clean(region, LONGEST_REGION):
            region = self._word("area")
        forms = {
            "capitals": text.upper(),
            "region": region,
            "council": self._of_city("council", text),
        }
        forms["country"] = country or self._country().text
        for body in ("police", "university", "club"):
            forms[body] = self._of_city(body, text)
        return Name(text, forms)

    def _of_city(self, body: str, city: str) -> str:
        return self._by_rule(f"{body} of city", {"city": city}).text


def _excepted(step: Branch, scope: Scope) -> bool:
    """Whether the variable of a branch matches what it is not for."""
    if not step.variable:
        return False
    value = scope[step.variable]
    return isinstance(value, str) and re.search(step.pattern, value) is not None


def _changeable(word: str, at: int) -> bool:
    """Whether a letter can become another of its sort."""
    letter = word[at]
    if not letter.islower():
        return False
    alone = word[at - 1] in _VOWELS and word[at + 1 : at + 2] in _OPEN
    return letter in _VOWELS or (letter.isascii() and alone)
