"""What stands before a person's name and says who is meant: "Mrs", "President", "Judge"."""

import re
from typing import Literal

Gender = Literal["f", "m"]

_WOMEN = (
    "mrs ms miss lady dame queen princess duchess baroness madame mme sister señora frau".split()
)
_MEN = "mr sir lord king prince duke baron father herr señor monsieur".split()

_RANKS = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "prof": "professor",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "sgt": "sergeant",
    "insp": "inspector",
    "supt": "superintendent",
    "det": "detective",
    "rev": "reverend",
    "dr": "doctor",
}
_OFFICES = frozenset(
    "president governor senator representative congressman congresswoman judge justice professor "
    "doctor general lieutenant colonel captain major sergeant inspector superintendent detective "
    "constable reverend minister chancellor mayor king queen prince princess pope archbishop bishop "
    "cardinal councillor secretary ambassador commissioner pastor imam rabbi sheikh emperor".split()
)
_BEFORE = re.compile(r"(?:^|[\s(\[“‘\"'])([A-Za-zñ]+)\.?\s$")

_FIRST = {
    "f": (
        "ada agnes alice amanda amelia amy ana andrea angela anita ann anna anne annie barbara beatrice "
        "brenda bridget camilla carla carmen carol caroline catherine charlotte chloe christine clara "
        "claire cynthia deborah diana diane donna dorothy edith eileen elaine elena eleanor elizabeth "
        "ella ellen emily emma erica esther eva evelyn fatima fiona florence frances gloria grace greta "
        "hannah harriet heather helen hillary ida ilona ingrid irene isabel isabella jacqueline jane janet "
        "jennifer jessica joan joanna joanne josephine joyce judith judy julia julie karen kate katherine "
        "kathleen katie kirsten laura lena lily linda lisa louise lucia lucy maria marie margaret "
        "margarita marina marion martha mary maya megan melanie melissa michelle miriam molly monica "
        "nadia nancy naomi natalia natalie nicola nina nora olga olivia pamela patricia paula penelope "
        "philippa phyllis priya rachel rebecca rosa rose rosemary ruth samantha sandra sara sarah sheila "
        "shirley sofia sonia sophia sophie stella stephanie susan svetlana sylvia tamara tatiana teresa "
        "theresa ursula vanessa vera veronica victoria virginia vivian wendy yasmin yvonne zoe"
    ),
    "m": (
        "aaron adam ahmed alan albert alexander alfred ali andrew anthony antonio arthur barack barry "
        "benjamin bernard bill bob boris brian bruce carl carlos charles christopher colin craig daniel "
        "david dennis derek desmond dmitry donald douglas edward eric ernest eugene fernando francisco "
        "frank frederick gareth gary geoffrey george gerald gordon graham gregory harold harry henry "
        "herbert hugh hussein ian ibrahim igor ivan jack jacob james jason javier jeff jeremy jim joe john "
        "jonathan jorge jose joseph juan julian karl keith kenneth kevin klaus larry lawrence leonard louis "
        "luis luke malcolm manuel marco mark martin matthew michael miguel mikhail mohamed mohammed "
        "muhammad nathan neil nicholas nigel oleg oliver omar oscar pablo patrick paul pedro peter philip "
        "ralph raymond richard robert roger ronald roy samuel scott sean sergei simon stanley stephen "
        "steve steven stuart ted terence thomas timothy tom tony trevor victor viktor vilmos vincent "
        "vladimir walter william yusuf"
    ),
}
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(_FIRST["f"].split(), "f"),
    **dict.fromkeys(_FIRST["m"].split(), "m"),
}
"""First names that are hardly ever both."""


def title(before: str) -> str:
    """Give the title at the end of what stands before a name, in full and in small letters, or ""."""
    match = _BEFORE.search(before)
    if match is None:
        return ""
    word = match[1].lower()
    word = _RANKS.get(word, word)
    known = word in _WOMEN or word in _MEN or word in _OFFICES
    return word if known and (match[1][0].isupper() or word not in _MEN) else ""


def is_office(word: str) -> bool:
    """Whether a title is of an office, which hardly two people in one article have."""
    return word in _OFFICES


def gender_of_title(word: str) -> Gender | None:
    """Give the gender a title says, if it says one."""
    return "f" if word in _WOMEN else "m" if word in _MEN else None


def gender_of_first_name(word: str) -> Gender | None:
    """Give the gender of a first name (a key), if it is hardly ever both."""
    return _GENDERS.get(word)
