"""Ages that only the words around a bare number tell: "aged 47", "Ada Okafor, 71, said"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.numbers import number_at

_OLDEST = 119
_AGED = re.compile(
    r"\b(?:aged?(?:\sbetween|\sfrom|\sabout|\saround|\sof|\sjust|\sonly)?|ages(?:\sof|\sbetween)?"
    r"|(?:under|over|above|below|by|at|of)\sage|the\sage\sof|ages\sof|aged\s(?:under|over|at\sleast|up\sto))\s$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:(?i:children|women|men|people|mothers|fathers|girls|boys|adults|those|anyone|everyone|anybody|players|workers|"
    r"voters|residents|pupils|students|patients|teenagers|youngsters|youths|drivers|passengers|citizens|users|viewers|"
    r"everybody|person|child|customers|applicants|pensioners|babies|infants|candidates|migrants|minors)|[A-Z][a-z]+(?:ans|ians|ese|ons|ers|is))"
    r"\s(?:(?:who\sare|still|just)\s)?(?:under|over|below|above)\s(?:the\s)?$"
)
_OLDER = re.compile(r"\s(?:and|or)\s(?:older|younger|over|above|under|up)\b")
_SUCH = re.compile(
    r"\b(?:people|those|adults|children|women|men|anyone|everyone|residents|patients|citizens|voters|and|to|for)\s$"
)
_MANY = re.compile(r"\b(?:are|were|be)\s(?:still\s)?(?:under|over)\s$")
_ADULT = re.compile(r"\b(?:is|are|was|were|be)\s(?:still\s)?(?:under|over)\s$")
_FIFTHS = frozenset(float(n) for n in range(20, 86, 5))
_LIMITS = frozenset((16.0, 17.0, 18.0, 21.0, 25.0, 60.0, 65.0, 70.0, 75.0, 80.0))
"""Ages that laws and surveys divide people by; one that is under 18 is that old."""

_THAN = re.compile(r"\b(?:younger|older)\sthan\s$")
_NOT_YEARS = re.compile(
    r"\s?%|\sper\b|\spercent|-|\w|\s(?:million|thousand|times|"
    r"(?:days|weeks|months|hours|minutes|kilograms|points|votes)\b)"
)
_NOBODY = frozenset(
    "It That This There What Which The Rate Price Score Total Number Inflation Turnout".split()
)
_WAS = re.compile(
    r"\b(?P<who>[Hh]e|[Ss]he|who|I|[A-ZÀ-Þ][\w’-]+)(?:’s|’d|\s(?:was|is|am|turned|turns|will\sbe|be|had\sturned|were|had\sjust\sturned|just\sturned))"
    r"\s(?:now\s|only\s|just\s|still\s|about\s|barely\s|then\s|already\s|not\syet\s|almost\s|nearly\s|over\s|under\s)*$"
)
_ENDS = re.compile(
    r"(?:[.,;)”\"—]|\sand\b|\swhen\b|\sat\sthe\stime|\sthis\b|\slast\b|\sin\s[A-Z]|\son\s|\s—|\s–|\sbut\b|$)(?!\d)"
)
_STILL = re.compile(
    r"\b(?:still\sonly|only|just|still|now|barely|turning|reached|turned|youngest\s(?:is|was)|oldest\s(?:is|was)|eldest\s(?:is|was))\s$"
)
_APPOSED = re.compile(r"(?P<word>[^\W\d_]+)[”’\"*)]?,\s$")
_AFTER_APPOSED = re.compile(
    r",(?!\d)|\.(?:\s|$)|;|\)|[”\"]|\sand\b(?=\s(?:[0-9]{1,3}\b(?!\s[a-z]+s\b)|[A-Z]))|$"
)
_BRACKETED = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w’-]+\s){2,}|\b(?:boy|girl|man|woman|son|daughter|brother|sister|wife|husband|mother|father)\s)\($"
)
_AT = re.compile(
    r"(?:^|[.!?“\"]\s?)(?:Now\s)?At\s(?:just\s|only\s)?$|\b(?:died|retired|married|orphaned|widowed)(?:\s\w+){0,2}\sat\s(?:just\s|only\s)?$"
)
_AFTER_AT = re.compile(r",\s(?:he|she|I|they|[A-Z])|[.;](?:\s|$)|,")
_TOO = re.compile(
    r",\s(?:[0-9]{1,3})(?:,\s[0-9]{1,3})*,?\sand\s$|,\s[0-9]{1,3}(?:,\s[0-9]{1,3})*,\s$"
)
_COUNTED = frozenset(
    "one two three four five six seven eight nine ten year page chapter section in on by to of at than".split()
)
_DECADE = re.compile(
    r"\b(?:in|into|entered|reached|approaching|past|well\sinto)\s(?:his|her|their|my|your|our|one’s|its)\s(?:early\s|late\s|mid-?\s?)?$"
)
_TENS = re.compile(
    r"[’']?(?P<n>[1-9])0s\b|(?P<word>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
)
_WORDS = "teens twenties thirties forties fifties sixties seventies eighties nineties".split()
_RANGE = re.compile(r"\s?[-–]\s?|\s(?:to|and)\s(?:under\s)?")


def age_at(text: str, at: int) -> Figure | None:
    """Give the age that begins at an offset, where it says itself nothing of years."""
    before = text[max(0, at - 40) : at]
    if (tens := _TENS.match(text, at)) and _DECADE.search(before):
        low = 10.0 * (int(tens["n"]) if tens["n"] else _WORDS.index(tens["word"]) + 1)
        return Figure("", at, tens.end(), "age", low=low, unit="year", bound="about")
    number = number_at(text, at)
    if number is None or number.scale != 1 or not 0 < number.value <= _OLDEST:
        return None
    age = Figure("", at, number.end, "age", low=number.value, unit="year")
    if number.digits and len(text[at : number.end]) > 3:
        return None
    if _AGED.search(before):
        if (link := _RANGE.match(text, number.end)) and (last := number_at(text, link.end())):
            plain = not text[last.end : last.end + 1].isalnum()
            if number.value < last.value <= _OLDEST and plain and "of" not in before.split()[-1:]:
                return Figure("", at, last.end, "age", number.value, last.value, "year", "range")
        return None if text[number.end : number.end + 1].isalnum() else age
    if _NOT_YEARS.match(text, number.end):
        return None
    if number.digits and _OLDER.match(text, number.end) and _SUCH.search(before):
        return age
    limits = _LIMITS | _FIFTHS if _MANY.search(before) else _LIMITS
    if number.value in limits and _ADULT.search(before) and _ENDS.match(text, number.end):
        return age
    if _PEOPLE.search(before) or _THAN.search(before):
        return age
    if _ENDS.match(text, number.end):
        was = _WAS.search(before)
        if was and was["who"] not in _NOBODY and number.value >= 1:
            return age
        if (
            _STILL.search(before)
            and number.value >= 12
            and before.rstrip().endswith(
                (
                    "still only",
                    "turning",
                    "turned",
                    "youngest is",
                    "oldest is",
                    "youngest was",
                    "oldest was",
                    "eldest is",
                    "eldest was",
                )
            )
        ):
            return age
    apposed = _APPOSED.search(before)
    if (
        apposed
        and apposed["word"].lower() not in _COUNTED
        and _AFTER_APPOSED.match(text, number.end)
    ) and (number.digits or (text[number.end : number.end + 1] == "," and number.value > 1)):
        return age
    if (
        number.digits
        and _TOO.search(before)
        and re.match(r",|\.(?!\d)", text[number.end : number.end + 2])
    ):
        return age
    if _AT.search(before) and _AFTER_AT.match(text, number.end) and number.value > 9:
        return age
    if (
        number.digits
        and _BRACKETED.search(before)
        and text[number.end : number.end + 1] in (")", ",")
    ):
        return age if number.value >= 5 else None
    return None
