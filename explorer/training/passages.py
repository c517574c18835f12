"""Passages of news with blanks in them, filled with names: training text for what corpora lack.

The passages are in ``passages.txt``, an empty line between them. A blank such as ``{company}`` is
filled with a name of that sort, ``{company2}`` with another; ``{surname}`` is that of
``{person}``, ``{short}`` the first word of ``{company}``, ``{acronym}`` that of ``{agency}``.
``[White House|ORG]`` is a name with its label. Everything else is no mention.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from explorer.recognition.names.consistency import initials
from explorer.training.gazetteers import Lists
from explorer.training.mending import Document, Ents
from explorer.training.renaming import Renamer

_SLOT = re.compile(r"\{([A-Za-z]+?)(\d?)\}|\[([^|\]]+)\|([A-Z]+)\]")

_LABELS = {
    "person": "PERSON",
    "surname": "PERSON",
    "demonym": "NORP",
    "demonyms": "NORP",
} | dict.fromkeys(
    "city CITY country region water mountain street bridge stadium airport district church island "
    "station port hall".split(),
    "PLACE",
)
"""The labels of blanks; all others are organisations."""

_FORMS = {
    "water": "{} River|River {}|Lake {}|{} Sea|Gulf of {}|{} Canal|Strait of {}|{} Bay|{}",
    "mountain": "Mount {}|{} Peak|Mont {}|{}|{} Mountain",
    "street": "{} Street|{} Road|{} Avenue|{} Lane|{} Square|Rue {}",
    "bridge": "{} Bridge|Pont {}",
    "stadium": "{} Park|{} Stadium|{} Arena|Estadio {}|{} Oval|{} Road",
    "airport": "{} Airport|{} International Airport",
    "district": "{}|East {}|{} Heights|{} Hill|Old {}",
    "church": "St {}’s Church|St {}'s Church|{} Cathedral|Church of St {}",
    "island": "{} Island|Isle of {}|{}|{} Islands",
    "station": "{} Station|{} Central|{} Junction",
    "port": "Port {}|{}|{} Harbour",
    "hall": "{} Hall|{} Opera House",
    "hospital": "{} Hospital|St {}’s Hospital|{} General Hospital|Royal {} Infirmary|{} Medical Center|Hospital {}",
    "school": "{} School|{} High School|{} Primary School|{} Academy|{} College",
    "council": "{} Council|{} Town Council|{} City Council|{} County Council|{} Borough Council",
    "court": "{} Crown Court|{} High Court|District Court of {}|{} County Court|Court of Appeal|High Court",
    "university": "University of {}|{} University|{} State University|Technical University of {}|"
    "{} Institute of Technology|{} College|Universidad de {}",
    "institute": "{} Institute|Institute for {topic} Research|National {topic} Institute|Max {} Institute|"
    "Centre for {topic} Studies|Academy of Sciences",
    "agency": "National {topic} Agency|Federal {topic} Commission|{topic} Authority|Bureau of {topic}|"
    "National {topic} Safety Board|European {topic} Agency|{topic} and {topic} Administration|"
    "State {topic} Service|Office for {topic} Statistics|{topic} Protection Agency",
    "ministry": "Ministry of {topic}|{topic} Ministry|Department of {topic}|Department for {topic}|"
    "Ministry of {topic} and {topic}|{topic} Department|Treasury|Home Office|Foreign Ministry",
    "party": "{side} Party|{side} Democrats|{side} Front|{side} Union|{side} Alliance|National {side} Congress|"
    "Movement for {side} Change|{side} Movement|Greens|Labour|{side} People’s Party",
    "newspaper": "The {} Times|{} Times|{} Herald|{} Post|Daily {}|{} Gazette|Le {}|El {}|{} Today|Die {}|{} News",
    "union": "{topic} Workers Union|United {topic} Workers|{topic} Union|National Union of {topic} Workers|Unite|UNISON",
    "charity": "{} Foundation|{} Trust|Friends of {}|Save the {topic}|{} Fund|{topic} Without Borders|{} Society",
    "museum": "{} Museum|Museum of {topic}|{} Gallery|National Gallery of {}|{} Museum of Art",
    "armed": "{}|{} Army|{} Liberation Front|Army of {}|{} Brigades|{} Movement|{}i",
    "bank": "{} Bank|Bank of {}|{}|{} Capital|{} & {}|Banco {}|{} Securities|Credit {}",
    "club": "{}|{} United|{} City|FC {}|{} Rovers|Real {}|{} FC|Sporting {}|{} Town|Dynamo {}|{} Wanderers",
    "lawfirm": "{} & {}|{} {} LLP|{} Chambers|{}, {} & Partners",
    "shop": "the Copper {thing}|{} & Sons|The {thing} and {thing}|{}’s|Café {}|{} Bakery",
    "company": "{}|{}|{} Group|{} Holdings|{} Inc|{} plc|{} Motors|{} Energy|{} Line|{} Foods|{} Airlines|"
    "{}-{}|{} Technologies|{} Pharma|{} & Co|{} Steel|{thing}|{} {thing}|{} Corp|Air {}|{} Systems|{} Oil",
    "region": "{}|{} Province|North {}|{} County|{} Valley|Western {}|New {}",
}

_TOPICS = (
    "Health Transport Energy Fisheries Education Finance Water Food Ocean Aviation Labour Steel Railway "
    "Farming Defence Justice Trade Nuclear Disaster Weather Election Children Housing Marine Science "
    "Culture Environment Election Space Press Medical Forest Agriculture Interior Tourism Mining"
).split()
_SIDES = (
    "Liberal Conservative Social National Democratic Progressive People’s Green Republican Workers Freedom "
    "Reform Justice Unity Civic Popular Republican Centre Independence Socialist Christian"
).split()
_THINGS = (
    "Kettle Anchor Orange Lantern Target Harvest Compass Bridge Summit Falcon Horizon Beacon Saffron "
    "Pioneer Maple Garden Crown Arrow Delta Copper Amber Acorn Harbor Echo Atlas Nova Pearl Cedar"
).split()
_PARTICLES = ("al-{}", "van {}", "de {}", "bin {}", "von {}", "El-{}", "O’{}", "Mac{}", "{} Jr.")
_SYLLABLES = tuple(
    "Min Ha Eun Soo Jin Yoon Kim Park Wei Xiao Ming Chen Zhang Nguyen Van Thi Hoa Tuan Pham Le Tran Minh "
    "Quang Linh Duc Lan Choi Seo Jung Hye Mei Hui Wong Lim Tan Cheng Bao Anh".split()
)


def passages() -> list[str]:
    """Give the passages with their blanks."""
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    return [passage.strip() for passage in text.split("\n\n") if passage.strip()]


class Filler:
    """Fills the blanks of passages with names; the same for the same ``chance``."""

    def __init__(self, lists: Lists, chance: random.Random) -> None:
        self._chance = chance
        self._renamer = Renamer(lists.words, chance)
        self._passages = passages()
        country = [name for name in lists.names["country"] if "of" not in name] + list(
            lists.words["country"]
        )
        self._pools = {
            "country": sorted(name for name in country if len(name) > 3),
            "demonym": sorted(word for word in lists.words["demonym"] if not word.endswith("s")),
            "city": sorted(name for name in lists.names["city"] if len(name) < 20),
            "company": sorted(name for name in lists.names["company"] if len(name) < 24),
            "university": sorted(name for name in lists.names["university"] if len(name) < 40),
            "organisation": sorted(name for name in lists.names["organisation"] if len(name) < 30),
        }

    def _rare(self) -> str:
        return self._renamer.drawn(self._chance.choice(("place", "surname", "body")))

    def _person(self) -> str:
        pick, draw = self._chance.choice, self._renamer.drawn
        luck = self._chance.random()
        if luck < 0.12:
            parts = [pick(_SYLLABLES) for _ in range(pick((2, 3, 3)))]
            if luck < 0.06 and len(parts) == 3:
                return f"{parts[0]} {parts[1]}-{parts[2].lower()}"
            return " ".join(parts)
        first, last = draw("first"), draw("surname")
        if luck < 0.22:
            last = pick(_PARTICLES).format(last)
        elif luck < 0.32:
            last = f"{last}-{draw('surname')}"
        elif luck < 0.38:
            first = f"{first} {pick('ABCDEFGHJKLMNRSTW')}."
        elif luck < 0.42:
            first = f"{pick('ABCDEJKLMRST')}. {pick('ABCDEJKLMRST')}."
        elif luck < 0.48:
            last = f"{last} {draw('surname')}"
        return f"{first} {last}"

    def _name(self, sort: str) -> str:
        pick = self._chance.choice
        if sort == "person":
            return self._person()
        if sort in ("country", "demonym"):
            return pick(self._pools[sort])
        if sort == "demonyms":
            return pick(self._pools["demonym"]) + "s"
        if sort in ("city", "company", "university") and self._chance.random() < 0.35:
            return pick(self._pools[sort])
        if sort == "city":
            return self._renamer.drawn("place")
        if sort == "club" and self._chance.random() < 0.2:
            return pick(self._pools["organisation"])
        form = pick(_FORMS[sort].split("|"))
        while "{" in form:
            for blank, words in (("{topic}", _TOPICS), ("{side}", _SIDES), ("{thing}", _THINGS)):
                if blank in form:
                    form = form.replace(blank, pick(words), 1)
            if "{}" in form:
                form = form.replace("{}", self._rare(), 1)
        return form.removeprefix("the ").removeprefix("The ") if sort == "shop" else form

    def filled(self, passage: str) -> Document:
        """Give a passage with its blanks filled, and where the names are."""
        names: dict[str, str] = {}

        def named(sort: str, number: str) -> str:
            source = {
                "first": "person",
                "surname": "person",
                "short": "company",
                "acronym": "agency",
                "CITY": "city",
            }
            key = source.get(sort, sort) + number
            if key not in names:
                names[key] = self._name(source.get(sort, sort))
            name = names[key]
            if sort == "surname":
                words = name.removesuffix(" Jr.").split()
                eastern = words[0] in _SYLLABLES and all(
                    w.split("-")[0] in _SYLLABLES for w in words
                )
                particle = len(words) > 2 and words[-2] in ("van", "de", "bin", "von")
                return words[0] if eastern else " ".join(words[-2:]) if particle else words[-1]
            if sort == "first":
                return name.split()[0]
            if sort == "short":
                return name.split()[0] if not name.startswith("Air ") else name
            if sort == "acronym":
                return initials(name)
            return name.upper() if sort == "CITY" else name

        pieces: list[str] = []
        ents: Ents = []
        at = length = 0
        for match in _SLOT.finditer(passage):
            pieces.append(passage[at : match.start()])
            length += len(pieces[-1])
            if match[3]:
                name, label = match[3], match[4]
            else:
                name = named(match[1], match[2])
                label = _LABELS.get(match[1], "ORG")
            start = length + (4 if name.startswith("The ") else 0)
            pieces.append(name)
            length += len(name)
            ents.append((start, length, label))
            at = match.end()
        pieces.append(passage[at:])
        return "".join(pieces), ents

    def documents(self, count: int) -> Iterator[Document]:
        """Give documents of two to four passages each."""
        for _ in range(count):
            text, ents = "", []
            for passage in self._chance.sample(self._passages, k=self._chance.randint(2, 4)):
                more, found = self.filled(passage)
                ents += [(start + len(text), end + len(text), label) for start, end, label in found]
                text += more + self._chance.choice(("\n", "\n\n"))
            yield text, ents
