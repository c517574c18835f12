"""From offsets of a view, which recognition reads, to offsets of the clean text, and back."""

from dataclasses import replace
from typing import TypeVar

from explorer.model import Entity, Figure, Mention
from explorer.recognition.mention import RecognisedMention
from explorer.text.view import View

Placed = TypeVar("Placed", RecognisedMention, Mention, Figure)


def in_clean_text(one: Placed, view: View) -> Placed:
    """What was found in a view, where it stands in the clean text."""
    if view.plain and not view.start:
        return one
    start, end = view.clean_span(one.start, one.end)
    return replace(one, start=start, end=end)


def in_view(one: Placed, view: View) -> Placed:
    """What stands in the clean text, where it is in a view of all of it."""
    if view.plain:
        return one
    start, end = view.view_span(one.start, one.end)
    return replace(one, start=start, end=end)


def entity_in_clean_text(entity: Entity, view: View) -> Entity:
    """An entity whose mentions were found in a view of the whole text."""
    if view.plain:
        return entity
    return replace(entity, mentions=tuple(in_clean_text(one, view) for one in entity.mentions))
