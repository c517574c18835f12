"""Names to put into the blanks of templates: drawn from lists, composed by rule, or invented.

People are named by the rules of a culture (order, particles, what a newspaper calls them later);
bodies and places are composed as their kind is named in several countries. A share of all names
(:data:`INVENTED`) is built on words that stand in no list.
"""

import csv
import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from explorer.training.gazetteers import Lists, company, lists

POOLS = Path(__file__).with_name("templates") / "pools"
INVENTED = 1 / 3
"""The share of names built on an invented word."""

LISTED = 0.5
"""The share of the other names of bodies and cities that is taken from a list as it stands."""

LONGEST = 42
"""No filling has more characters; longer ones are drawn again."""

_CLEAN = re.compile(r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĐİŞ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſ'’ .&-]*[A-Za-zÀ-ÖØ-öø-ÿĀ-ſ]")
_FUND = re.compile(
    r"\b(?:ETF|ETN|Fund|Trust|Index|Bond|Acquisition|Portfolio|Strategy|Income|Shares|Share|"
    r"Dividend|Ultra\w*|Municipal|Bull|Bear|Daily|Target Date|Treasury|Notes|Class|Ordinary|Common|"
    r"Depositary|Warrants?|Units?|SPAC|Yield|iShares|Equity|Bancorp|Cap|Duration|Maturity)\b|\d"
)
_SMALL = {"of", "the", "for", "and", "in", "on", "&", "de", "des", "du", "la", "y", "e", "to"}
_VOWELS = "aeiou"
_OPEN = ("", *_VOWELS)
_ENDS = (
    "vik berg stad holm dal by nes heim wick ford ham ton bury leigh combe worth dale stone mere field "
    "bridge port burgh minster ville court mont champ ac igny bach hausen dorf tal furt ingen ov ovo sk "
    "grad pol ice owa ów ino anka eni ello etta ana ola ura ada pur abad nagar gaon ganj wadi patti kot "
    "shahr kent li shan zhou yang hai ura moto kawa saki yama ashi gun ju wa kumbi ndu mba nga we ri so "
    "bo ma kro dji ssou gali zi tla nango huaca coatl ahua"
).split()
_STARTS = (
    "Nor Zel Bran Kel Tor Mar Vel Dun Hal Cor Quen Ster Lan Fen Gar Ald Ob Ust Kras Vol Bog Dub Jar Ost "
    "Kur Tam Sel Bel Cas Mon Val Per San Tre Gui Amb Or Lu Che Nak Har Shi Kam Ram Chan Bhu Kol Jai Mir "
    "Fai Dar Bal Qas Naz Xin Lian Gui Hong Tian Min Oka Taka Nishi Fuku Gan Cheon Ba Nko Ama Oba Iju "
    "Mwe Kis Ngo Lu Tsu Zim Wol Ade Bama Kou Tiz Oax Chi Yan Mapu Waip Rota"
).split()
_MIDDLES = "a e i o u an en in on ar el ir or al er am the ro la mi ta ve ka li".split()
_COINED_ENDS = (
    "ra ia ix on eo ara ium ify ly io ant ent is us ova era ex yx ity ica ado zy oo ware soft tek bio med "
    "gen chem corp link pay cart grid net lux nova cell dyne quant core wave"
).split()
_COINED_STARTS = (
    "Zel Nov Ver Ac Cen Lum Qui Syn Tri Ven Al Om Nex Flu Gly Cor Den Eve Hel Kry Mod Opt Pro Rev Sol "
    "Ten Ulti Vi Wix Xan Zo Brio Cali Dov Eno Fin Inno Juno Kin Lyr Meri Nimb Ori Pin"
).split()


@dataclass(frozen=True)
class Name:
    """A name as first written, and its other forms by name: ``surname``, ``short``, ``acronym``…"""

    text: str
    forms: dict[str, str] = field(default_factory=dict)


def pool(path: Path) -> dict[str, tuple[str, ...]]:
    """Read "kind: one | another" lines; ``#`` begins a comment line."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, words = line.partition(": ")
            found[kind] = tuple(word.strip() for word in words.split(" | "))
    return found


@dataclass(frozen=True)
class Culture:
    """How people of a part of the world are named."""

    order: str
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]


def cultures(path: Path) -> tuple[list[Culture], list[int]]:
    """Read the cultures and their weights."""
    found, weights = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, firsts, lasts = line.split(" | ")
            order, weight = head.split()
            words = [tuple(w.replace("_", " ") for w in part.split()) for part in (firsts, lasts)]
            found.append(Culture(order, words[0], words[1]))
            weights.append(int(weight))
    return found, weights


def acronym(name: str) -> str:
    """Give the capitals of a name's words, small words left out: "Bank of Ghana" is BG."""
    words = re.split(r"[\s-]+", name)
    return "".join(w[0].upper() for w in words if w and w not in _SMALL and w[0].isalpha())


def clean(name: str, longest: int = LONGEST) -> bool:
    """Tell whether a list's entry can stand in a newspaper as it is."""
    return bool(
        3 <= len(name) <= longest
        and _CLEAN.fullmatch(name)
        and not re.search(r"['’]s?$|[.'’-]{2}|\b[a-z]\b|^(?:A|An|The|Le|La|El)$", name)
    )


class Fillings:
    """Draws names of every kind a template can ask for; the same for the same ``chance``."""

    def __init__(self, folder: Path, dictionary: Path, chance: random.Random) -> None:
        self._chance = chance
        self._words = pool(POOLS / "names.txt")
        self._cultures, weights = cultures(POOLS / "people.txt")
        self._weights = list(accumulate(weights))
        self._folder = folder
        self._lists: Lists = lists(folder, dictionary)
        self._kinds: dict[str, Callable[[], Name | str]] = {
            name.removeprefix("draw_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("draw_")
        }

    def kinds(self) -> set[str]:
        """Give the kinds of names that can be drawn."""
        return set(self._kinds) | set(self._words)

    def draw(self, kind: str) -> Name:
        """Draw a name of a kind."""
        for _ in range(40):
            found = self._kinds[kind]() if kind in self._kinds else self._one(kind)
            name = found if isinstance(found, Name) else Name(found)
            if len(name.text) <= LONGEST and "  " not in name.text:
                return name
        return name

    # -- words to build with ---------------------------------------------------------------------

    def _luck(self, share: float) -> bool:
        return self._chance.random() < share

    def _one(self, kind: str) -> str:
        return self._chance.choice(self._words[kind])

    def _of(self, *choices: str) -> str:
        return self._chance.choice(choices)

    def _listed(self, kind: str) -> str:
        """Draw from a list; from the pool of that kind if the list is empty."""
        names = self._pools[kind]
        return self._chance.choice(names) if names else self._one("town")

    @cached_property
    def _pools(self) -> dict[str, list[str]]:
        """The lists' names that are fit to print, by kind."""
        words, names = self._lists.words, self._lists.names

        def fit(found: set[str], longest: int = 26) -> list[str]:
            return sorted(name for name in found if clean(name, longest))

        companies = names["company"] | words["company"]
        bodies = names["organisation"]
        end = re.compile(r"(?:Party|Alliance|Democrats|Front|Union|Congress|Movement|League)$")
        clubs = {
            name
            for line in (self._folder / "football_clubs.txt").read_text("utf-8").splitlines()
            if "." not in (name := line.strip()) and not name.isupper()
        }
        official = {n for n in bodies if re.search(r"Agency|Commission|Board|Administration", n)}
        papers = r"(?:Times|Post|Herald|News|Tribune|Gazette|Journal|Press|Chronicle|Star|Globe)$"
        good = r"Foundation|Society|Trust|Charity|Relief|Rescue|Fund\b|Wildlife|Humane|Sanctuary"
        return {
            "first": fit(words["first name"], 12),
            "last": fit(words["surname"], 14),
            "city": fit(words["city"] | names["city"], 22),
            "company": [n for n in fit(companies) if not _FUND.search(n) and not n.isupper()],
            "university": fit(names["university"], 40),
            "club": fit(clubs, 24),
            "party": [n for n in fit(bodies, 34) if end.search(n)],
            "agency": [n for n in fit(official, 42) if "Depart" not in n],
            "newspaper": [n for n in fit(bodies) if re.search(papers, n)],
            "charity": [n for n in fit(bodies, 36) if re.search(good, n)],
            "place": fit(words["place"], 16),
        }

    @cached_property
    def _countries(self) -> list[Name]:
        """Countries with their demonym, its plural and their capital."""
        found = []
        with (self._folder / "countries.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                name = row["name"].removeprefix("The ")
                demonyms = [d for d in row["demonyms"] if d and " " not in d and d[0].isupper()]
                if len(name) > 24 or not demonyms or not row["capital"]:
                    continue
                demonym = demonyms[0]
                plain = re.search(r"(?:ese|sh|ch|ss|s|z|x)$", demonym)
                capital = row["capital"][0]
                found.append(
                    Name(
                        name,
                        {
                            "demonym": demonym,
                            "demonyms": demonym if plain else demonym + "s",
                            "capital": capital,
                            "CAPITAL": capital.upper(),
                        },
                    )
                )
        return found

    @cached_property
    def _cities(self) -> list[tuple[str, str, str]]:
        """Cities with region and country."""
        names = set(self._pools["city"])
        with (self._folder / "cities.csv").open(encoding="utf-8", newline="") as lines:
            return [
                (row["name"], row["subcountry"], row["country"])
                for row in csv.DictReader(lines)
                if row["name"] in names and len(row["country"]) < 22 and "," not in row["country"]
            ]

    def _altered(self, word: str) -> str:
        """Change a letter or two of a word so that it stands in no list."""
        letters = list(word)
        fit = [
            at
            for at in range(1, len(letters))
            if letters[at].islower()
            and (
                letters[at] in _VOWELS
                or (
                    letters[at].isascii()
                    and letters[at - 1] in _VOWELS
                    and word[at + 1 : at + 2] in _OPEN
                )
            )
        ]
        for at in self._chance.sample(fit, k=min(len(fit), self._chance.choice((1, 1, 2)))):
            same = _VOWELS if letters[at] in _VOWELS else "bdfgklmnprstvz"
            letters[at] = self._chance.choice(same)
        return "".join(letters)

    def _coined(self) -> str:
        """Invent a place-like or family-like word."""
        pick = self._chance.choice
        luck = self._chance.random()
        if luck < 0.45:
            return self._altered(self._listed(pick(("last", "city", "place"))).split()[0])
        middle = pick(_MIDDLES) if luck < 0.8 else ""
        return pick(_STARTS) + middle + pick(_ENDS)

    def _brand(self) -> str:
        """Invent a company's word: a coinage, a compound, or a family's name."""
        pick = self._chance.choice
        luck = self._chance.random()
        if luck < 0.35:
            return (
                pick(_COINED_STARTS) + (pick(_MIDDLES) if luck < 0.2 else "") + pick(_COINED_ENDS)
            )
        if luck < 0.6:
            first, second = self._one("word"), self._one("noun")
            return first + (second if luck < 0.5 else second.lower())
        if luck < 0.65:
            return "".join(pick("ABCDEGHIKLMNPRSTVX") for _ in range(pick((3, 3, 4))))
        return self._coined()

    def _stem(self) -> str:
        """A place's or a person's name to build a longer name on."""
        if self._luck(INVENTED):
            return self._coined()
        luck = self._chance.random()
        if luck < 0.3:
            return self._listed("city")
        if luck < 0.5:
            return self._one("bigcity")
        if luck < 0.65:
            return self._one("town")
        return self._family()

    def _family(self) -> str:
        culture = self._chance.choices(self._cultures, cum_weights=self._weights)[0]
        if culture.order == "mono" or self._luck(0.3):
            return self._listed("last")
        return self._chance.choice(culture.lasts)

    # -- people -----------------------------------------------------------------------------------

    def draw_person(self) -> Name:
        """A person with ``surname`` (what the paper says later) and ``first``."""
        chance, luck = self._chance, self._luck
        culture = chance.choices(self._cultures, cum_weights=self._weights)[0]
        order = culture.order
        first, last = chance.choice(culture.firsts), chance.choice(culture.lasts)
        mixed = order == "western" and luck(0.3)
        if mixed:
            first, last = self._listed("first"), self._listed("last")
        elif order not in ("korean", "chinesehk", "vietnamese", "icelandic", "mono") and luck(
            INVENTED
        ):
            words = last.split()
            last = " ".join([*words[:-1], self._altered(words[-1])])
            if luck(0.3):
                first = self._altered(first.split()[0])
        return getattr(self, f"_{order}", self._western)(first, last, culture)

    @staticmethod
    def _named(text: str, first: str, surname: str) -> Name:
        return Name(text, {"first": first, "surname": surname})

    def _western(self, first: str, last: str, culture: Culture) -> Name:
        luck = self._chance.random()
        if luck < 0.07 and " " not in last and "-" not in last:
            last = f"{last}-{self._chance.choice(culture.lasts)}"
        elif luck < 0.11:
            return self._named(f"{first} {self._of(*'ABCDEFGHJKLMPRSTW')}. {last}", first, last)
        elif luck < 0.14:
            one, two = (self._of(*"ABCDEGHJKLMNPRSTVW") for _ in range(2))
            written = self._of(f"{one}.{two}.", f"{one}. {two}.", f"{one}{two}")
            return self._named(f"{written} {last}", first, last)
        elif luck < 0.155:
            return self._named(f"{first} {last} {self._of('Jr.', 'Jr', 'III')}", first, last)
        elif luck < 0.19:
            second = self._chance.choice(culture.firsts)
            return self._named(f"{first} {second} {last}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _welsh(self, first: str, last: str, culture: Culture) -> Name:
        other = self._chance.choice(culture.firsts)
        surname = self._of(last, last, f"ap {other}", f"ab {other}")
        return self._named(f"{first} {surname}", first, surname)

    def _dutch(self, first: str, last: str, culture: Culture) -> Name:
        later = last[0].upper() + last[1:] if self._luck(0.6) else last
        return self._named(f"{first} {last}", first, later)

    def _spanish(self, first: str, last: str, culture: Culture) -> Name:
        second = self._chance.choice(culture.lasts)
        if self._luck(0.45):
            return self._named(
                f"{first} {last} {second}", first, self._of(last, f"{last} {second}")
            )
        if self._luck(0.1):
            return self._named(f"{first} {last} y {second}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _portuguese(self, first: str, last: str, culture: Culture) -> Name:
        if self._luck(0.4):
            middle = self._chance.choice(culture.lasts).split()[-1]
            return self._named(f"{first} {middle} {last}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _arabic(self, first: str, last: str, culture: Culture) -> Name:
        father = self._chance.choice(culture.firsts).split()[0]
        luck = self._chance.random()
        plain = last.startswith("El ")
        if luck < 0.4 and not plain:
            article = self._of("al-", "al-", "Al-", "el-", "El-", "Al ", "al ")
            return self._named(f"{first} {article}{last}", first, f"{article}{last}")
        if luck < 0.55 and not plain:
            link = self._of("bin", "ben", "ibn", "Abu")
            return self._named(f"{first} {link} {father} {last}", first, last)
        if luck < 0.7:
            return self._named(f"{first} {father} {last}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _icelandic(self, first: str, last: str, culture: Culture) -> Name:
        return self._named(f"{first} {last}", first, self._of(first, last))

    def _slavic(self, first: str, last: str, culture: Culture) -> Name:
        if self._luck(0.15):
            middle = self._of("Ivanovich", "Petrovna", "Nikolaevich", "Mykhailivna", "Olegovich")
            return self._named(f"{first} {middle} {last}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _southindian(self, first: str, last: str, culture: Culture) -> Name:
        luck = self._chance.random()
        if luck < 0.3:
            return self._named(f"{self._of(*'AKMNPRSTV')}. {first}", first, first)
        if luck < 0.4:
            one, two = self._of(*"AKMNPRSTV"), self._of(*"AKMNPRSTV")
            return self._named(f"{one}.{two}. {last}", first, last)
        return self._named(f"{first} {last}", first, last)

    def _chinese(self, first: str, last: str, culture: Culture) -> Name:
        if self._luck(0.08):
            return self._named(f"{first} {last}", first, last)
        return self._named(f"{last} {first}", first, last)

    def _chinesehk(self, first: str, last: str, culture: Culture) -> Name:
        english = self._of("Carrie", "Jimmy", "Regina", "Starry", "Kenneth", "Winnie", "Edmund")
        if self._luck(0.25):
            return self._named(f"{english} {last} {first}", english, last)
        return self._named(f"{last} {first}", first, last)

    def _korean(self, first: str, last: str, culture: Culture) -> Name:
        luck = self._chance.random()
        if luck < 0.15:
            first = first.title().replace("-", " ")
        elif luck < 0.25:
            return self._named(f"{first} {last}", first, last)
        elif luck < 0.35:
            first = first.replace("-", "")
        return self._named(f"{last} {first}", first, last)

    def _japanese(self, first: str, last: str, culture: Culture) -> Name:
        text = f"{last} {first}" if self._luck(0.15) else f"{first} {last}"
        return self._named(text, first, last)

    def _vietnamese(self, first: str, last: str, culture: Culture) -> Name:
        middle = self._of("Van", "Thi", "Duc", "Minh", "Quang", "Ngoc", "Thanh", "Xuan", "Kim", "")
        text = f"{last} {middle} {first}" if middle else f"{last} {first}"
        return self._named(text, first, first)

    def _thai(self, first: str, last: str, culture: Culture) -> Name:
        return self._named(f"{first} {last}", first, self._of(first, last))

    def _given(self, first: str, last: str, culture: Culture) -> Name:
        third = f" {self._chance.choice(culture.lasts)}" if self._luck(0.3) else ""
        return self._named(f"{first} {last}{third}", first, first)

    def _mono(self, first: str, last: str, culture: Culture) -> Name:
        return self._named(first, first, first)

    def _malay(self, first: str, last: str, culture: Culture) -> Name:
        link = self._of("bin", "binti", "", "")
        return self._named(" ".join(filter(None, (first, link, last))), first, first)

    def _hausa(self, first: str, last: str, culture: Culture) -> Name:
        middle = f" {self._chance.choice(culture.firsts)}" if self._luck(0.3) else ""
        return self._named(f"{first}{middle} {last}", first, last)

    # -- places -----------------------------------------------------------------------------------

    def draw_country(self) -> Name:
        """A country with ``demonym``, ``demonyms`` and ``capital``."""
        if self._luck(0.12):
            return self._chance.choice(_GREAT)
        return self._chance.choice(self._countries) if self._countries else _GREAT[0]

    def draw_demonym(self) -> str:
        """An adjective of a country, now and then of a region or a city."""
        if self._luck(0.12):
            return self._of(*_PEOPLES)
        return self.draw_country().forms["demonym"]

    def draw_demonyms(self) -> str:
        """The people of a country or a city."""
        if self._luck(0.2):
            return self._of(*_CITIZENS)
        return self.draw_country().forms["demonyms"]

    def draw_city(self) -> Name:
        """A city with ``country``, ``region``, ``CITY`` in capitals and bodies named after it."""
        region, country = "", ""
        if self._luck(INVENTED):
            text = self._coined()
            if self._luck(0.2):
                text = self._of(
                    "{} Bay", "Port {}", "New {}", "San {}", "{} Falls", "Fort {}"
                ).format(text)
        elif self._luck(LISTED) and self._cities:
            text, region, country = self._chance.choice(self._cities)
        else:
            text = self._one(self._of("bigcity", "bigcity", "town"))
        if not clean(region, 22):
            region = self._one("area")
        council = self._of(
            "City Council", "Town Council", "County Council", "Borough Council", "Council"
        )
        return Name(
            text,
            {
                "capitals": text.upper(),
                "country": country or self.draw_country().text,
                "region": region,
                "council": f"{text} {council}",
                "police": f"{text} {self._of('Police', 'Police Department', 'Constabulary')}",
                "university": self._of(
                    "University of {}", "{} University", "{} State University"
                ).format(text),
                "club": self._of("{} City", "{} United", "FC {}", "{} Town", "{} FC").format(text),
            },
        )

    def draw_region(self) -> str:
        """A region, state, province or county."""
        if self._luck(0.5):
            return self._one("area")
        if self._luck(0.35) and self._cities:
            name = self._chance.choice(self._cities)[1]
            if clean(name, 22):
                return name
        return self._of(
            "{}", "{}", "{} County", "{}shire", "North {}", "{} Valley", "Western {}", "{} Province",
            "Upper {}", "{} State", "{} Islands", "{} Oblast",
        ).format(self._stem_plain())  # fmt: skip

    def _stem_plain(self) -> str:
        """A stem of one word."""
        while " " in (stem := self._stem()):
            continue
        return stem

    def draw_province(self) -> str:
        """The bare name of a region, for "… province" and "… district" in lower case."""
        return self._stem_plain() if self._luck(0.7) else self.draw_region()

    def draw_county(self) -> str:
        """A county with its word."""
        return f"{self._stem_plain()} County"

    def draw_area(self) -> str:
        """A well-known region or part of the world."""
        return self._one("area")

    def draw_river(self) -> str:
        """The bare name of a river, for "the … river" in lower case."""
        return self._coined() if self._luck(INVENTED) else self._one("waterbare")

    def draw_water(self) -> str:
        """A river, lake, sea, bay or strait, with its word."""
        if self._luck(0.35):
            return self._one(self._of("sea", "sea", "lake"))
        return self._of(
            "River {}", "{} River", "Lake {}", "{} Bay", "Gulf of {}", "Strait of {}", "{} Canal",
            "{} Reservoir", "Loch {}", "{} Creek", "{} Sound", "Bay of {}", "{} Delta",
        ).format(self.draw_river() if self._luck(0.6) else self._stem_plain())  # fmt: skip

    def draw_sea(self) -> str:
        """A sea, ocean, gulf or strait."""
        return self._one("sea")

    def draw_mountain(self) -> str:
        """A mountain or a range."""
        if self._luck(0.35):
            return self._one("mountain")
        return self._of(
            "Mount {}", "Mount {}", "{} Peak", "Mont {}", "{} Mountain", "Ben {}", "{} Hills", "Cerro {}",
            "Piz {}", "{} Range", "{} Pass", "{} Glacier", "{} Volcano", "{} Ridge",
        ).format(self._stem_plain())  # fmt: skip

    def draw_island(self) -> str:
        """An island or a group of islands."""
        return self._of("{} Island", "Isle of {}", "{}", "{} Islands", "Île {}", "{} Atoll").format(
            self._stem_plain()
        )

    def draw_street(self) -> str:
        """A street or square."""
        if self._luck(0.1):
            return self._one("landmark")
        stem = self._of(
            self._stem(), self._one("word"), self._one("noun"), "Station", "Church", "High"
        )
        return self._of(
            "{} Street", "{} Street", "{} Road", "{} Road", "{} Avenue", "{} Lane", "{} Square",
            "{} Boulevard", "{} Drive", "{} Close", "{} Crescent", "Rue {}", "Avenida {}", "Via {}",
            "{} Way", "{} Marg", "{} Terrace",
        ).format(stem)  # fmt: skip

    def draw_bridge(self) -> str:
        """A bridge."""
        return self._of(
            "{} Bridge", "{} Bridge", "Pont {}", "{} Viaduct", "{} Memorial Bridge"
        ).format(self._stem_plain())

    def draw_stadium(self) -> str:
        """A stadium or ground."""
        if self._luck(0.3):
            return self._one("stadium")
        return self._of(
            "{} Park", "{} Stadium", "{} Arena", "Estadio {}", "{} Oval", "{} Road", "{} Lane", "Stade {}",
            "{} Field", "{} Bowl", "{} Dome", "{} Racecourse", "{} Sports Ground",
        ).format(self._of(self._stem_plain(), self._one("trade")))  # fmt: skip

    def draw_airport(self) -> str:
        """An airport."""
        if self._luck(0.25):
            return self._one("airport")
        return f"{self._stem()} {self._of('Airport', 'International Airport', 'Regional Airport')}"

    def draw_station(self) -> str:
        """A railway station."""
        return f"{self._stem_plain()} {self._of('Station', 'Central', 'Junction', 'Parkway')}"

    def draw_port(self) -> str:
        """A harbour."""
        return self._of("Port {}", "Port of {}", "{} Harbour", "{} Docks").format(
            self._stem_plain()
        )

    def draw_park(self) -> str:
        """A park, forest or reserve."""
        return self._of(
            "{} National Park", "{} Park", "{} Forest", "{} Nature Reserve", "{} Desert", "{} Gardens",
            "{} Wood", "{} Common", "{} Beach", "{} Plateau", "{} Marshes",
        ).format(self._stem_plain())  # fmt: skip

    def draw_district(self) -> str:
        """A part of a city."""
        return self._of(
            "{}", "{}", "East {}", "{} Heights", "{} Hill", "Old {}", "{} Quarter", "South {}", "{} Gate",
            "{} Green", "{} Township", "{} Colony",
        ).format(self._stem_plain())  # fmt: skip

    def draw_church(self) -> str:
        """A church, mosque, temple or cathedral as a building."""
        saint = self._of(
            "Mary", "Peter", "Jude", "Cuthbert", "Anne", "Oswin", "Mark", "Brigid", "Olaf"
        )
        stem = self._stem_plain()
        return self._of(
            f"St {saint}'s Church", f"St {saint}'s", f"{stem} Cathedral", f"{stem} Mosque",
            f"{stem} Abbey", f"St. {saint}'s Cathedral", f"Church of St {saint}", f"{stem} Temple",
            f"{stem} Synagogue", f"{stem} Minster", f"{stem} Gurdwara", "Holy Trinity Church",
        )  # fmt: skip

    # -- organisations ----------------------------------------------------------------------------

    def draw_company(self) -> Name:
        """A company with ``short``, what the paper says later."""
        luck = self._chance.random()
        if luck < 0.22:
            name = self._one("company")
            first = name.split()[0]
            plain = "&" in name or first in (
                "British",
                "Air",
                "Blue",
                "John",
                "Eli",
                "Rio",
                "Johnson",
            )
            return Name(name, {"short": name if plain else first})
        if luck < 0.42:
            name = company(self._listed("company")).removeprefix("The ")
            first = name.split()[0]
            short = first if len(first) > 4 and "&" not in name and "." not in first else name
            return Name(self._legal(name), {"short": short})
        brand = self._brand() if self._luck(0.55) else self._family()
        luck = self._chance.random()
        trade = self._one("trade")
        if luck < 0.28:
            return Name(self._legal(brand), {"short": brand})
        if luck < 0.62:
            return Name(self._legal(f"{brand} {trade}"), {"short": brand})
        if luck < 0.7:
            two = f"{self._one('word')} {self._one('noun')}"
            return Name(f"{two} {trade}" if self._luck(0.4) else two, {"short": two})
        if luck < 0.76:
            family, other = self._family(), self._family()
            both = self._of(f"{family} & {other}", f"{family} and {other}", f"{family}-{other}")
            return Name(both, {"short": both})
        if luck < 0.8:
            family = self._family()
            return Name(f"{family} {self._of('& Sons', 'Brothers', '& Co')}", {"short": family})
        if luck < 0.88:
            where = self._of(self._stem(), self._one("area"))
            return Name(f"{where} {trade}", {"short": f"{where} {trade}"})
        if luck < 0.94:
            return Name(f"{brand} {self._of('Group', 'Holdings', 'Industries', 'International')}",
                        {"short": brand})  # fmt: skip
        if luck < 0.97:
            where = self._stem_plain()
            return Name(f"Air {where}", {"short": f"Air {where}"})
        return Name(f"{brand}.{self._of('com', 'ai', 'io')}", {"short": brand})

    def _legal(self, name: str) -> str:
        if self._luck(0.88):
            return name
        return f"{name} {self._of('plc', 'Ltd', 'Inc', 'Corp', 'AG', 'GmbH', 'SA', 'NV', 'AB', 'Bhd', 'Pvt Ltd', 'Co')}"

    def draw_word(self) -> str:
        """A company that is called by a common word or like a person or a place."""
        return self._of(
            self._one("word"), self._one("noun"), self._stem_plain(), self._first(),
            f"{self._one('word')} {self._one('noun')}", f"{self._first()} {self._family()}",
        )  # fmt: skip

    def _first(self) -> str:
        return self._chance.choice(self._chance.choice(self._cultures).firsts)

    def draw_shop(self) -> str:
        """A shop, café, pub, hotel or studio of a town; without its article."""
        word, noun, family = self._one("word"), self._one("noun"), self._family()
        return self._of(
            f"{word} {noun}", f"{word} {noun}", f"{family} & Sons", f"{noun} and {self._one('noun')}",
            f"Café {family}", f"{family} Bakery", f"{word} {noun} Books", f"{family} Brothers",
            f"{family} Hardware", f"{word} Theatre Company", f"Little {noun}", f"Old {noun} Brewery",
        )  # fmt: skip

    def draw_bank(self) -> Name:
        """A bank, broker, insurer or ratings agency with ``short``."""
        if self._luck(0.3):
            name = self._one("bank")
            return Name(name, {"short": name})
        stem, family = self._stem(), self._family()
        text = self._of(
            f"Bank of {stem}", f"{stem} Bank", f"{stem} Bank", f"Banco {stem}", f"{family} Capital",
            f"{family} & {self._family()}", f"{family} {self._family()}", f"{self._brand()} Securities",
            f"{self._brand()} Asset Management", f"Crédit {stem}", f"{stem} Savings Bank",
            f"{family} Research", f"{self._brand()} Wealth", f"{stem} Mutual", f"{family} Partners",
        )  # fmt: skip
        return Name(text, {"short": text})

    def draw_lawfirm(self) -> str:
        """A firm of lawyers, accountants or consultants."""
        one, two = self._family(), self._family()
        return self._of(
            f"{one} & {two}", f"{one} {two}", f"{one}, {two} & {self._family()}", f"{one} Chambers",
            f"{one} {two} LLP", f"{one} and Partners", f"{one} Consulting", f"{one} Solicitors",
        )  # fmt: skip

    def draw_club(self) -> Name:
        """A club or team with ``short``."""
        luck = self._chance.random()
        if luck < 0.25:
            name = self._one("club")
            return Name(name, {"short": name})
        if luck < 0.45 and self._pools["club"]:
            name = self._listed("club")
            return Name(name, {"short": name})
        stem = self._stem_plain()
        if luck < 0.75:
            text = self._of(
                "{} United", "{} City", "FC {}", "{} Rovers", "Real {}", "{} FC", "Sporting {}", "{} Town",
                "Dynamo {}", "{} Wanderers", "{} Athletic", "Atlético {}", "AS {}", "Racing {}", "Al-{}",
                "{} Rangers", "Lokomotiv {}", "{} Albion", "{} Stars", "Olympique {}", "Spartak {}",
            ).format(stem)  # fmt: skip
            return Name(text, {"short": stem if text.startswith(stem) else text})
        nick = self._of(
            "Lions", "Tigers", "Sharks", "Eagles", "Hawks", "Bulls", "Panthers", "Warriors", "Giants",
            "Royals", "Titans", "Kings", "Storm", "Thunder", "Raiders", "Bears", "Wolves", "Stallions",
            "Buffaloes", "Dolphins", "Comets", "Pirates", "Blues", "Mariners", "Cricket Club", "RFC",
            "Hockey Club", "Harriers",
        )  # fmt: skip
        where = self._stem() if self._luck(0.7) else self._one("area")
        text = f"{where} {nick}"
        return Name(text, {"short": where if nick.endswith(("Club", "RFC")) else nick})

    def draw_university(self) -> Name:
        """A university or college."""
        luck = self._chance.random()
        if luck < 0.2:
            return Name(self._one("university"))
        if luck < 0.45 and self._pools["university"]:
            return Name(self._listed("university"))
        stem = self._stem_plain()
        return Name(self._of(
            "University of {}", "University of {}", "{} University", "{} State University",
            "Technical University of {}", "{} Institute of Technology", "{} College", "Universidad de {}",
            "Université de {}", "{} Medical College", "{} Polytechnic", "{} Business School",
            "{} School of Economics", "{} Law School", "University of North {}", "{} Agricultural University",
        ).format(stem))  # fmt: skip

    def draw_institute(self) -> str:
        """A research institute, observatory, laboratory or think-tank."""
        topic, stem = self._one("topic"), self._stem_plain()
        if self._luck(0.2):
            return self._one("thinktank")
        return self._of(
            f"{stem} Institute", f"Institute for {topic} Research", f"National {topic} Institute",
            f"Centre for {topic} Studies", f"Center for {topic} Policy", f"{stem} Observatory",
            f"{stem} Laboratory", f"Institute of {topic}", f"{stem} {topic} Centre", f"{stem} Foundation",
            f"{topic} Research Council", f"Royal {topic} Society", f"{stem} Marine Laboratory",
        )  # fmt: skip

    def draw_hospital(self) -> str:
        """A hospital or clinic."""
        stem = self._stem_plain()
        saint = self._of("Mary", "Jude", "Anne", "Luke", "Vincent", "Thomas")
        return self._of(
            f"{stem} Hospital", f"{stem} General Hospital", f"St {saint}'s Hospital", f"{stem} Clinic",
            f"Royal {stem} Infirmary", f"{stem} Medical Center", f"Hospital {stem}", f"{stem} Medical Centre",
            f"{stem} University Hospital", f"{stem} Children's Hospital", f"{stem} Teaching Hospital",
            f"{stem} District Hospital", f"{stem} Memorial Hospital", f"St. {saint} Medical Center",
        )  # fmt: skip

    def draw_school(self) -> str:
        """A school."""
        stem = self._of(self._stem_plain(), f"St {self._of('Mary', 'Joseph', 'Bede')}'s")
        return self._of(
            "{} School", "{} High School", "{} Primary School", "{} Academy", "{} Elementary School",
            "{} Grammar School", "{} Girls' School", "{} Secondary School", "{} Middle School",
            "{} Convent School", "{} Public School",
        ).format(stem)  # fmt: skip

    def draw_council(self) -> str:
        """A local council."""
        return self._of(
            "{} Council", "{} Town Council", "{} City Council", "{} County Council", "{} Parish Council",
            "{} Borough Council", "{} District Council", "{} Shire Council", "{} Municipal Corporation",
        ).format(self._stem())  # fmt: skip

    def draw_police(self) -> str:
        """A police force or fire service."""
        return self._of(
            "{} Police", "{} Police Department", "{} Constabulary", "{} County Sheriff's Office",
            "{} Police Service", "{} Fire Department", "{} Fire and Rescue Service", "{} Ambulance Service",
        ).format(self._stem())  # fmt: skip

    def draw_court(self) -> str:
        """A court."""
        stem = self._stem_plain()
        return self._of(
            f"{stem} Crown Court", f"{stem} High Court", f"District Court of {stem}", f"{stem} County Court",
            f"{stem} Magistrates' Court", f"{stem} District Court", "Court of Appeal", "High Court",
            "Supreme Court", "Constitutional Court", f"{stem} Superior Court", "Federal Court",
            f"{stem} Sheriff Court", f"{stem} Regional Court", "Old Bailey", "Court of Session",
        )  # fmt: skip

    def draw_ministry(self) -> str:
        """A ministry or department of government."""
        if self._luck(0.3):
            return self._one("officebody")
        what = self._one("portfolio")
        bare = what.removeprefix("the ")
        two = f"{bare} and {self._one('portfolio').removeprefix('the ')}"
        return self._of(
            f"Ministry of {what}", f"Ministry of {what}", f"{bare} Ministry", f"Department of {what}",
            f"Department for {bare}", f"{bare} Department", f"Ministry of {two}", f"Ministry for {bare}",
            f"Federal Ministry of {bare}", f"State Department of {bare}",
        )  # fmt: skip

    def draw_agency(self) -> Name:
        """An agency, commission or regulator with ``acronym``."""
        topic, other = self._one("topic"), self._one("topic")
        if self._luck(0.2) and self._pools["agency"]:
            text = self._listed("agency")
        else:
            text = self._of(
                f"National {topic} Agency", f"Federal {topic} Commission", f"{topic} Authority",
                f"Bureau of {topic}", f"National {topic} Board", f"European {topic} Agency",
                f"{topic} and {other} Administration", f"State {topic} Service", f"Central {topic} Bureau",
                f"Office of {topic} Regulation", f"{topic} Protection Agency", f"{topic} Commission",
                f"{topic} Management Authority", f"Directorate of {topic}", f"National {topic} Council",
                f"{topic} Development Corporation", f"Independent {topic} Commission", f"{topic} Inspectorate",
                f"International {topic} Organization", f"Pan-African {topic} Union", f"Royal {topic} Board",
            )  # fmt: skip
        return self._with_acronym(text)

    @staticmethod
    def _with_acronym(text: str) -> Name:
        return Name(text, {"acronym": acronym(text)})

    def draw_authority(self) -> str:
        """A well-known agency."""
        return self._one("agency")

    def draw_party(self) -> Name:
        """A party with ``acronym``."""
        side, other = self._one("side"), self._one("side")
        luck = self._chance.random()
        if luck < 0.25:
            text = self._one("party")
            return Name(text, {"acronym": text})
        if luck < 0.35 and self._pools["party"]:
            return self._with_acronym(self._listed("party"))
        return self._with_acronym(self._of(
            f"{side} Party", f"{side} Party", f"{side} Democrats", f"{side} Front", f"{side} Union",
            f"{side} Alliance", f"National {side} Congress", f"Movement for {side} Change",
            f"{side} {other} Party", f"Partido {self._coined()}", f"Alliance for {side} Renewal",
            f"{self._stem_plain()} First", f"Party of {side} Unity", f"{side} Coalition",
            f"{self._one('area')} National Party", f"{side} People's Party", f"All {side} Congress",
        ))  # fmt: skip

    def draw_newspaper(self) -> str:
        """A newspaper or website, without its article."""
        if self._luck(0.35):
            return self._one("newspaper")
        if self._luck(0.2) and self._pools["newspaper"]:
            return self._listed("newspaper")
        return self._of(
            "{} Times", "{} Herald", "{} Post", "Daily {}", "{} Gazette", "{} Mercury", "El {}", "{} Today",
            "Die {}", "{} News", "{} Chronicle", "{} Echo", "{} Argus", "{} Observer", "Le {}", "{} Mail",
            "{} Standard", "{} Tribune", "{} Online", "{} Weekly", "{} Review",
        ).format(self._stem_plain())  # fmt: skip

    def draw_broadcaster(self) -> str:
        """A broadcaster or news website."""
        if self._luck(0.5):
            return self._one("broadcaster")
        return self._of(
            "{} TV", "Radio {}", "{} FM", "{} Television", "Channel {}", "{} News"
        ).format(self._stem_plain())

    def draw_union(self) -> Name:
        """A trade union with ``acronym``."""
        if self._luck(0.3):
            text = self._one("union")
            return Name(text, {"acronym": text})
        topic = self._of(
            "Teachers", "Nurses", "Dock", "Rail", "Transport", "Mine", "Metal", "Hotel", "Postal", "Steel",
            "Farm", "Garment", "Bakery", "Airline Pilots", "Prison Officers", "Bus Drivers",
        )  # fmt: skip
        return self._with_acronym(self._of(
            f"{topic} Workers Union", f"United {topic} Workers", f"National Union of {topic} Workers",
            f"{topic} and Allied Trades Union", f"Amalgamated {topic} Union", f"{topic} Federation",
            f"{self._stem_plain()} {topic} Association", f"Confederation of {topic} Workers",
        ))  # fmt: skip

    def draw_charity(self) -> Name:
        """A charity, pressure group or aid agency with ``acronym``."""
        luck = self._chance.random()
        if luck < 0.25:
            text = self._one("charity")
            return Name(text, {"acronym": text})
        if luck < 0.4 and self._pools["charity"]:
            return self._with_acronym(self._listed("charity"))
        stem, topic = self._stem_plain(), self._one("topic")
        return self._with_acronym(self._of(
            f"{stem} Foundation", f"{stem} Trust", f"Friends of {stem}", f"Save the {self._one('noun')}s",
            f"{topic} Without Borders", f"{stem} Society", f"{topic} Watch", f"{stem} Food Bank",
            f"Campaign for {topic} Reform", f"{stem} Community Trust", f"{topic} Action Network",
            f"{stem} Residents Association", f"{self._first()} {self._family()} Foundation",
            f"{stem} Hospice", f"{stem} Mountain Rescue Team", f"{topic} Alliance",
        ))  # fmt: skip

    def draw_association(self) -> Name:
        """A trade body or professional association with ``acronym``."""
        trade = self._of(
            "Retail", "Banking", "Tea", "Chemical", "Hospitality", "Bar", "Medical", "Shipping", "Solar",
            "Farmers", "Taxi", "Grain", "Wine", "Publishers", "Booksellers", "Dairy", "Fishing", "Builders",
        )  # fmt: skip
        where = self._of("British", "National", "American", "Indian", "European", "Kenya", "Royal")
        return self._with_acronym(self._of(
            f"{where} {trade} Association", f"{where} {trade} Federation", f"{trade} Council",
            f"{where} {trade} Consortium", f"{where} Chamber of {self._of('Commerce', 'Shipping')}",
            f"{where} College of {self._of('Surgeons', 'Physicians', 'Midwives')}",
        ))  # fmt: skip

    def draw_museum(self) -> str:
        """A museum or gallery."""
        if self._luck(0.35):
            return self._one("museum")
        stem = self._stem_plain()
        return self._of(
            f"{stem} Museum", f"Museum of {stem}", f"{stem} Gallery", f"National Gallery of {stem}",
            f"{stem} Museum of Art", f"Museum of {self._one('topic')}", f"{stem} Arts Centre",
        )  # fmt: skip

    def draw_orchestra(self) -> str:
        """An orchestra, opera, ballet or theatre company."""
        return self._of(
            "{} Symphony Orchestra", "{} Philharmonic", "{} Opera", "{} Ballet", "{} Chamber Choir",
            "Royal {} Theatre Company", "{} Players", "{} Festival Orchestra",
        ).format(self._stem_plain())  # fmt: skip

    def draw_armed(self) -> Name:
        """An armed group with ``acronym``."""
        if self._luck(0.4):
            text = self._one("armed")
            return Name(text, {"acronym": text})
        stem = self._stem_plain()
        return self._with_acronym(self._of(
            f"{stem} Liberation Front", f"{stem} Liberation Army", f"Army of {stem}", f"{stem} Brigades",
            f"Movement for the Liberation of {stem}", f"United {stem} Front", f"Ansar {stem}",
            f"Free {stem} Army", f"{stem} Cartel", f"{stem} Defence Forces", f"Jaish {stem}",
        ))  # fmt: skip

    def draw_gang(self) -> str:
        """A criminal gang."""
        stem = self._stem_plain()
        return self._of(f"{stem} Cartel", f"{stem} Boys", f"Los {stem}s", f"{stem} Crew")

    # -- what is no mention ---------------------------------------------------------------------------

    def draw_product(self) -> str:
        """A product, which is no mention."""
        if self._luck(0.45):
            return self._one("product")
        return self._of(
            f"{self._brand()} {self._of(*'XZSRVK')}{self._chance.randint(1, 90)}",
            f"{self._of(*'ABCFMTX')}-{self._chance.randint(2, 900)}",
            f"{self._brand()} Pro", f"{self._one('word')} {self._chance.randint(2, 9)}",
        )  # fmt: skip

    def draw_storm(self) -> str:
        """A named storm, which is no mention."""
        return f"{self._one('storm')} {self._first().split()[0]}"

    def draw_work(self) -> str:
        """A book, film, play or song, which is no mention."""
        if self._luck(0.5):
            return self._one("work")
        word, noun = self._one("word"), self._one("noun")
        return self._of(
            f"The {word} {noun}", f"{noun} of {self._one('noun')}", f"The Last {noun}", f"My {word} {noun}",
            f"A {noun} in Winter", f"{word} and {noun}", f"No {noun} for Me", f"The {noun}maker",
        )  # fmt: skip

    def draw_vessel(self) -> str:
        """A ship, which is no mention."""
        if self._luck(0.5):
            return self._one("vessel")
        return self._of(
            f"{self._one('word')} {self._one('noun')}",
            f"{self._of('MV', 'MT', 'SS')} {self._one('word')}",
        )

    def draw_law(self) -> str:
        """An act, bill or treaty, which is no mention."""
        if self._luck(0.4):
            return self._one("treaty")
        return f"{self._one('topic')} {self._of('Act', 'Bill', '(Amendment) Bill', 'Code', 'Act 1996', 'Accord')}"

    # -- figures and dates, which are no mentions ------------------------------------------------------

    def draw_n(self) -> str:
        """A small number."""
        return str(self._chance.randint(2, 60))

    def draw_num(self) -> str:
        """A large number with its comma."""
        return f"{self._chance.choice((self._chance.randint(61, 990), self._chance.randint(1000, 99000))):,}"

    def draw_age(self) -> str:
        """An age in years."""
        return str(self._chance.randint(18, 91))

    def draw_year(self) -> str:
        """A year."""
        return str(self._chance.randint(1931, 2031))

    def draw_pct(self) -> str:
        """A share in percent."""
        number = self._of(
            str(self._chance.randint(1, 94)),
            f"{self._chance.randint(0, 39)}.{self._chance.randint(1, 9)}",
        )
        return number + self._of("%", "%", " percent", " per cent")

    def draw_money(self) -> str:
        """A sum of money."""
        sign = self._of("$", "$", "£", "€", "A$", "R", "₦", "₹", "C$", "US$", "¥")
        number = self._of(
            str(self._chance.randint(2, 900)),
            f"{self._chance.randint(1, 40)}.{self._chance.randint(1, 9)}",
        )
        return f"{sign}{number}{self._of('m', 'bn', ' million', ' billion')}"

    def draw_score(self) -> str:
        """A result."""
        return f"{self._chance.randint(1, 5)}-{self._chance.randint(0, 4)}"


_GREAT = [
    Name(name, {"demonym": demonym, "demonyms": plural, "capital": city, "CAPITAL": city.upper()})
    for name, demonym, plural, city in (
        ("United States", "American", "Americans", "Washington"),
        ("US", "American", "Americans", "Washington"),
        ("U.S.", "American", "Americans", "Washington"),
        ("UK", "British", "Britons", "London"),
        ("Britain", "British", "Britons", "London"),
        ("England", "English", "English", "London"),
        ("Scotland", "Scottish", "Scots", "Edinburgh"),
        ("Wales", "Welsh", "Welsh", "Cardiff"),
        ("France", "French", "French", "Paris"),
        ("Germany", "German", "Germans", "Berlin"),
        ("Russia", "Russian", "Russians", "Moscow"),
        ("China", "Chinese", "Chinese", "Beijing"),
        ("India", "Indian", "Indians", "Delhi"),
        ("Japan", "Japanese", "Japanese", "Tokyo"),
        ("Brazil", "Brazilian", "Brazilians", "Brasília"),
        ("South Africa", "South African", "South Africans", "Pretoria"),
        ("Nigeria", "Nigerian", "Nigerians", "Abuja"),
        ("South Korea", "South Korean", "South Koreans", "Seoul"),
        ("North Korea", "North Korean", "North Koreans", "Pyongyang"),
        ("Saudi Arabia", "Saudi", "Saudis", "Riyadh"),
        ("Sri Lanka", "Sri Lankan", "Sri Lankans", "Colombo"),
        ("Netherlands", "Dutch", "Dutch", "Amsterdam"),
        ("Ivory Coast", "Ivorian", "Ivorians", "Abidjan"),
        ("Democratic Republic of Congo", "Congolese", "Congolese", "Kinshasa"),
        ("New Zealand", "New Zealand", "New Zealanders", "Wellington"),
        ("Palestine", "Palestinian", "Palestinians", "Ramallah"),
    )
]
_PEOPLES = (
    "Kurdish", "Catalan", "Tibetan", "Rohingya", "Scottish", "Welsh", "European", "African", "Asian",
    "Bavarian", "Sicilian", "Basque", "Hausa", "Yoruba", "Zulu", "Arab", "Latin American", "Cornish", "Tamil", "Punjabi",
    "Tuareg", "Aboriginal", "Maori", "Uyghur", "Chechen", "Crimean", "Texan", "Californian", "Parisian",
)  # fmt: skip
_CITIZENS = (
    "Londoners", "New Yorkers", "Parisians", "Texans", "Californians", "Berliners", "Muscovites",
    "Liverpudlians", "Glaswegians", "Sydneysiders", "Queenslanders", "Mancunians", "Kurds", "Catalans",
    "Tibetans", "Uyghurs", "Europeans", "Africans", "Arabs",
    "Scots", "Roma", "Tatars", "Basques", "Tamils", "Sicilians", "Bavarians", "Zulus",
)  # fmt: skip
