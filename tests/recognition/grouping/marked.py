"""Text with its names marked, for tests of grouping."""

import re

from explorer.recognition.grouping import group
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.mention import CONTEXT, RecognisedMention

KINDS = {"p": "person", "o": "organisation", "l": "place"}

_MARK = re.compile(r"\{([pol])(\d*):([^{}]+)\}")


def read(text):
    """Read names marked as {p:Ada Okafor}, or {p1:Ada Okafor} with a number of whom it names.

    Returns the mentions and, by where they start, the numbers; the braces are taken out.
    """
    clean, found, numbers, last = "", [], {}, 0
    for match in _MARK.finditer(text):
        clean += text[last : match.start()]
        kind, number, name = match.groups()
        found.append((len(clean), KINDS[kind], name))
        numbers[len(clean)] = number
        clean += name
        last = match.end()
    clean += text[last:]
    mentions = []
    for start, kind, name in found:
        end = start + len(name)
        home = place_of(name) if kind == "place" else None
        mentions.append(
            RecognisedMention(
                start,
                end,
                name,
                kind,
                "demonym" if home else "name",
                before=clean[max(0, start - CONTEXT) : start].rsplit("\n", 1)[-1],
                after=clean[end : end + CONTEXT].split("\n", 1)[0],
                demonym_of=home,
            )
        )
    return mentions, numbers


def groups(text):
    """Give the groups of a marked text, each as its names with their numbers, in order."""
    mentions, numbers = read(text)
    text_at = {one.start: one.text for one in mentions}
    return [
        [f"{numbers[m.start]}:{text_at[m.start]}" for m in entity.mentions]
        for entity in group(mentions)
    ]


def wanted(text):
    """Give the groups that the numbers ask for, in order of first mention."""
    mentions, numbers = read(text)
    found = {}
    for one in mentions:
        number = numbers[one.start]
        found.setdefault(number, []).append(f"{number}:{one.text}")
    return list(found.values())
