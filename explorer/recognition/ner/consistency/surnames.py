"""Surnames with their particles: "bin Salman", "van der Berg"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.recognition.lexicon.person_names import GENERATIONS, PARTICLES
from explorer.recognition.mention import RecognisedMention

LONGEST_PARTICLES = 12
"""Characters before a surname in which its particles are looked for ("von und zu" and a blank)."""


def surnames(words: Sequence[str]) -> Iterator[str]:
    """The forms that the surname of a whole name may take alone: "Salman", "bin Salman"."""
    if words and words[-1].rstrip(".").lower() in GENERATIONS:
        words = words[:-1]
    if len(words) <= 1:
        return
    yield words[-1]
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
        yield " ".join(words[at:])


def with_particles(text: str, mentions: Sequence[RecognisedMention]) -> list[RecognisedMention]:
    """Extend surnames by the particles they have in the whole name: "ap Gwilym", not "Gwilym"."""
    whole = {
        form
        for one in mentions
        if one.kind == "person" and one.form == "name"
        for form in surnames(one.text.split())
        if " " in form
    }
    return [_extended(text, one, whole) if one.kind == "person" else one for one in mentions]


def _extended(text: str, one: RecognisedMention, whole: set[str]) -> RecognisedMention:
    before = text[max(0, one.start - LONGEST_PARTICLES) : one.start].lower()
    for form in whole:
        particles = form.removesuffix(one.text)
        if form.endswith(" " + one.text) and before.endswith(particles.lower()):
            start = one.end - len(form)
            return replace(one, start=start, text=text[start : one.end])
    return one
