"""Sentences with their figures marked: ``He was {31|age|31||year} and poor.``"""

import re

from explorer.recognition.figures import find_figures

_MARK = re.compile(r"\{([^}]*)\}")
_FIELDS = 7


def check(marked: str) -> None:
    """Assert that the figures of a sentence are those marked, and say what is marked.

    A mark has the words, type, low, high, unit, bound and what is counted; fields at the end that
    are empty may be left out, and an empty bound is an exact one.
    """
    text = _MARK.sub(lambda match: match[1].split("|")[0], marked)
    wanted = [_fields(match[1]) for match in _MARK.finditer(marked)]
    found = [
        [
            text[one.start : one.end],
            one.type,
            _number(one.low),
            _number(one.high),
            one.unit or "",
            one.bound,
            one.of or "",
        ]
        for one in find_figures(text)
    ]
    assert found == wanted


def _fields(mark: str) -> list[str]:
    fields = mark.split("|")
    fields += [""] * (_FIELDS - len(fields))
    fields[5] = fields[5] or "exact"
    return fields


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"
