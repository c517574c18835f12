"""Digits and number words that are no figure: names of things, telephone numbers, addresses."""

import re

from explorer.recognition.figures.numbers import DIGITS

_LABEL = re.compile(
    r"\b(?:COVID|Covid|[Ff]light|Boeing|Airbus|[Ss]ections?|[Aa]rticles?|[Cc]hannel|[Rr]oute|[Hh]ighway|[Pp]ages?"
    r"|[Cc]hapters?|Lines?|line|[Rr]ooms?|[Pp]latforms?|[Gg]ates?|[Vv]erse|[Bb]ox|[Ff]igure|[Tt]able|[Uu]nit|Area"
    r"|[Pp]ier|Form|[Cc]lause|[Pp]aragraph|Rule|[Ll]anes?|[Aa]partment|Flat|[Ss]uite|Building|Block|[Ww]ard|District"
    r"|Interstate|[Jj]unctions?|Exit|[Tt]ype|[Vv]ersion|[Gg]rade|[Cc]ategory|Stage|[Tt]ier|Level|Resolution|Proposition"
    r"|Amendment|Title|Group|Schedule|[Ee]xhibit|Lot|[Ss]ize|Opus|Symphony|[Ee]pisode|Volume|Part|Windows|iPhone"
    r"|Galaxy|Formula|Apollo|Expo|Psalm|Catch|Studio|Radio|Terminal|Act|Order|Question|[Pp]hase|Pool|Court|Division"
    r"|Nos?\.?|Year|Key Stage|Tower|Hall|Camp|Sector|Zone|Bus|Train|Team|Season|Model|Mark|[Ll]ap)[\s-](?:[0-9]+[A-Za-z]?\s(?:and|to|or)\s)?$"
)
_GLUED = re.compile(
    r"(?:(?<![A-Za-z])(?:mid|pre|post|early|late|non|sub|sub-|over)-)$", re.IGNORECASE
)
_STREET = re.compile(
    r"[0-9]{1,5}[A-Za-z]?(?:[-–][0-9]{1,5})?,?\s(?:(?:[A-Z][\w’'.]*|[0-9]+(?:st|nd|rd|th))\s){1,3}"
    r"(?:Street|St\.?|Road|Rd\.?|Lane|Ln|Avenue|Ave\.?|Drive|Dr\.?|Close|Way|Place|Square|Boulevard|Blvd\.?|Court|"
    r"Terrace|Crescent|Row|Gardens|Parade|Highway|Grove|Mews|Quay|Marg|Nagar|Path|Walk|Wharf|Parkway)(?!\w)"
)
_PHONE = re.compile(
    r"(?:\([0-9]{2,5}\)\s[0-9]{3,4}[\s-][0-9]{3,4}|\+[0-9]{1,3}[\s-]?(?:\(?[0-9]{1,5}\)?[\s-]?){2,5}[0-9]{2,}|0[0-9]{2,4}[\s-][0-9]{3,4}(?:[\s-]?[0-9]{3,4})?"
    r"|0[0-9]{9,11}|(?:1-)?[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}|[0-9]{3}-[0-9]{4}|1[38]00\s[0-9]{3}\s[0-9]{3}|13\s[0-9]{2}\s[0-9]{2})(?![\w-])"
)
_CALLED = re.compile(
    r"\b(?:call|calls|called|calling|dial|dialled|dialed|dialling|rang|ring|phone|telephone|hotline|helpline|tel|line|text|ISBN|"
    r"number|numbers|via|on|postcode|PIN)(?:\s(?:to|is|was|on|at|number))?[\s,:.]{1,3}$",
    re.IGNORECASE,
)
_EMERGENCY = re.compile(r"(?:999|911|111|000|112|101|10111|119|110|988)(?![\w,.]\w|\w)")
_DIALLED = re.compile(
    r"\b(?:call|calls|called|calling|dial|dialled|dialed|dialling|rang|ring|the|a|to)\s(?:to\s)?$"
)
_SERVICE = re.compile(r"\s(?:call|service|operator|handler|dispatcher|hotline|line|number)")
_ISBN = re.compile(r"(?:97[89][-\s])?[0-9]{1,5}[-\s][0-9]{2,7}[-\s][0-9]{1,7}[-\s][0-9X]\b")
_CHAIN = re.compile(
    r"[0-9]+(?:[-–][0-9]+){2,}|[0-9]+(?:\.[0-9]+){2,}(?![0-9])|[0-9]+(?:/[0-9]+)+|[0-9]+(?:x|×|by)[0-9]+\b|[0-9]+e[0-9]+"
)
_INNINGS = re.compile(r"[1-9][0-9]{1,2}/(?:[0-9]|10)(?![\w/])(?<!24/7)")
_DATED = re.compile(
    r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}/[0-9]{2})"
    r"(?![\w/])"
)
_LIST = re.compile(r"[0-9]{1,2}[.)](?=\s)")
_ITEM = re.compile(r"[0-9]{1,2}\)(?=\s)")
_GROUPED = re.compile(DIGITS)
_RUN = re.compile(r"[^\s“”\"‘()\[\]—;]*")


def is_label(text: str, at: int) -> bool:
    """Whether a word before an offset says that a number is the name of a thing: "line two"."""
    return _LABEL.search(text, max(0, at - 24), at) is not None


def nothing_at(text: str, at: int) -> int:
    """Give where the digits at an offset end if they are no figure, else 0."""
    before = text[at - 1] if at else ""
    if before and (before.isalnum() or before in "_/@#&=\\^*"):
        return _run(text, at)
    if before in ".,:" and at > 1 and text[at - 2].isdigit():
        return _run(text, at)
    if before == "." and at > 1 and text[at - 2].isalnum() and not text[at - 2].isdigit():
        return _run(text, at)
    if before in "-–" and at > 1 and text[at - 2].isalnum():
        if before == "-" and not _GLUED.search(text, max(0, at - 8), at):
            return _run(text, at)
        if text[at - 2].isdigit():
            return _run(text, at)
    if (before in {"", "\n"}) and (match := _LIST.match(text, at)):
        return match.end()
    if before == "(" and text[at + 1 : at + 2] == ")" and not text[at - 2 : at - 1].isalpha():
        return at + 1
    if before in "+(" and before and (match := _PHONE.match(text, at - 1)):
        return match.end()
    if (match := _ITEM.match(text, at)) and "(" not in text[max(0, at - 40) : at]:
        return match.end()
    window = text[max(0, at - 24) : at]
    if _LABEL.search(window) and not re.search(r"\b(?:US|UK|UN|EU)\s$", window):
        return max(_run(text, at), at + 1)
    if (match := _STREET.match(text, at)) and not _COUNTS.search(window):
        return match.end()
    if (match := _PHONE.match(text, at)) and (
        text[at] in "+0" or "." in match[0] or match[0].count("-") > 1 or _CALLED.search(window)
    ):
        return match.end()
    if match := _EMERGENCY.match(text, at):
        called = _DIALLED.search(window)
        if called and (
            called[0].strip() not in ("the", "a", "to") or _SERVICE.match(text, match.end())
        ):
            return match.end()
    if (match := _ISBN.match(text, at)) and "ISBN" in window:
        return match.end()
    if (
        (match := _CHAIN.match(text, at))
        and not _INNINGS.match(text, at)
        and not _DATED.match(text, at)
        and not ((grouped := _GROUPED.match(text, at)) and grouped.end() >= match.end())
    ):
        return _run(text, at)
    return 0


_COUNTS = re.compile(r"\b(?:the|all|other|some|about|than|with)\s$")


def _run(text: str, at: int) -> int:
    match = _RUN.match(text, at)
    return max(match.end() if match else at, at + 1)
