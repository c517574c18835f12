"""The reader's corrections applied to an analysis: pure, deterministic, and never failing.

Corrections are applied one after the other; applying some and then others is the same as applying
them all at once. One that no longer fits the analysis changes nothing and is reported.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from explorer.corrections.occurrences import occurrences
from explorer.corrections.statements import (
    Correction,
    KindHere,
    KindOf,
    Mark,
    MarkEvery,
    Merge,
    NotHere,
    Remove,
    Rename,
    SplitAlias,
    SplitMention,
)
from explorer.corrections.targets import meant, named, stands
from explorer.corrections.working import WorkingAnalysis, WorkingEntity, collapsed
from explorer.model import Alias, Analysis, Figure, Form, Kind, Mention, Span

MOST = 10_000
"""So many occurrences of the same words are marked by one correction."""

MERGED, MARKED, RENAMED = "merged by you", "marked by you", "renamed by you"
"""Why an alias that a correction made is one."""

MARKED_ID, SPLIT_ID = "m", "s"
"""With what the ids of entities begin that corrections made."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """An analysis with corrections applied, and those of them that did not fit."""

    analysis: Analysis
    misfits: tuple[Correction, ...] = ()


def apply(analysis: Analysis, text: str, corrections: Iterable[Correction]) -> Analysis:
    """The analysis of ``text`` with the corrections applied in their order."""
    return corrected(analysis, text, corrections).analysis


def corrected(analysis: Analysis, text: str, corrections: Iterable[Correction]) -> Corrected:
    """The analysis with the corrections applied, and the corrections that did not fit."""
    state: WorkingAnalysis | None = None
    misfits = []
    for correction in corrections:
        state = state or WorkingAnalysis(analysis, text)
        if not apply_to(state, correction):
            misfits.append(correction)
    return Corrected(state.analysis() if state else analysis, tuple(misfits))


def apply_to(state: WorkingAnalysis, correction: Correction) -> bool:
    """Apply one more correction; returns whether it fits."""
    return _APPLY[type(correction)](state, correction)


def _kind_of(state: WorkingAnalysis, said: KindOf) -> bool:
    found = meant(state, said.entity)
    for working in found:
        if state.holds(working) and working.kind != said.kind:
            _set_kind(state, working, said.kind)
    return bool(found)


def _set_kind(state: WorkingAnalysis, working: WorkingEntity, kind: Kind) -> None:
    """Change an entity's kind; the one that has its name and that kind already joins it."""
    same = [one for one in state.called(working.name, kind) if one is not working]
    working.entity, working.kind = None, kind
    working.mentions = [_sure(one, kind) for one in working.mentions]
    if len(same) == 1:
        _join(state, same[0], working)


def _sure(mention: Mention, kind: Kind) -> Mention:
    """The mention once the reader has said what kind it is."""
    return Mention(mention.start, mention.end, mention.form if kind == "place" else "name", 1.0)


def _mark(state: WorkingAnalysis, said: KindHere | Mark) -> bool:
    quoted, kind = said.mention, said.kind
    if not stands(state, quoted) or not quoted.text.strip():
        return False
    working = state.exactly(quoted.span)
    if working is not None and working.kind == kind:
        return True
    alone = working is not None and [one.form for one in working.mentions] == ["name"]
    if working is not None and alone and state.written(quoted.text, kind) is None:
        _set_kind(state, working, kind)
    else:
        _place(state, [quoted.span], kind)
    return True


def _mark_every(state: WorkingAnalysis, said: MarkEvery) -> bool:
    at = said.at if said.at and stands(state, said.at) and said.at.text.strip() else None
    here = at.span if at else (0, 0)
    spans = [] if at is None or _is(state, here, said.kind) else [here]
    found = at is not None
    for span in islice(occurrences(state.text, said.text), MOST):
        if span[0] < here[1] and span[1] > here[0]:
            continue
        if _is(state, span, said.kind):
            found = True
        elif not _cuts(state, span):
            spans.append(span)
    if spans:
        _place(state, sorted(spans), said.kind)
    return found or bool(spans)


def _is(state: WorkingAnalysis, span: Span, kind: Kind) -> bool:
    working = state.exactly(span)
    return working is not None and working.kind == kind


def _cuts(state: WorkingAnalysis, span: Span) -> bool:
    """Whether a mention there would leave only a part of one that is marked."""
    start, end = span
    return any(
        (other[0] < start or other[1] > end) and other != span
        for other, _ in state.overlapping(span)
    )


def _place(state: WorkingAnalysis, spans: list[Span], kind: Kind) -> None:
    """Put mentions at spans of the same words, in place of whatever was marked there."""
    marked: dict[str, tuple[WorkingEntity, set[Span]]] = {}
    for span in spans:
        for other, working in state.overlapping(span):
            marked.setdefault(working.id, (working, set()))[1].add(other)
    for working, others in marked.values():
        state.take(working, working.at(others))
    state.figures = [one for one in state.figures if not _meets(one, spans)]
    start, end = spans[0]
    surface = state.text[start:end]
    into = state.written(surface, kind) or state.new(MARKED_ID, start, kind, surface)
    form = _form(state, into, surface)
    state.add(into, [Mention(*span, form) for span in spans], MARKED)


def _meets(figure: Figure, spans: list[Span]) -> bool:
    """Whether a figure shares a character with one of the spans, which are in order."""
    at = bisect_left(spans, (figure.end,)) - 1
    return at >= 0 and spans[at][1] > figure.start


def _form(state: WorkingAnalysis, working: WorkingEntity, surface: str) -> Form:
    for one in working.mentions:
        if one.form == "demonym" and state.text[one.start : one.end] == surface:
            return "demonym"
    return "name"


def _not_here(state: WorkingAnalysis, said: NotHere) -> bool:
    quoted = said.mention
    if not stands(state, quoted):
        return False
    working = state.exactly(quoted.span)
    if working is not None:
        state.take(working, working.at([quoted.span]))
        return True
    kept = [one for one in state.figures if (one.start, one.end) != quoted.span]
    if len(kept) < len(state.figures):
        state.figures = kept
        return True
    return not state.overlapping(quoted.span)


def _remove(state: WorkingAnalysis, said: Remove) -> bool:
    found = named(state, said.entity)
    for working in found:
        state.take(working, working.mentions)
    if found and said.entity.at is not None:
        return True
    name = collapsed(said.entity.name)
    for working in state.entities():
        if any(alias.name == name for alias in working.aliases):
            state.take(working, state.spelt(working, name))
    state.figures = [
        one for one in state.figures if collapsed(state.text[one.start : one.end]) != name
    ]
    return True


def _merge(state: WorkingAnalysis, said: Merge) -> bool:
    targets = meant(state, said.into)
    merged = meant(state, said.what)
    if not targets or not merged:
        return False
    for working in merged:
        if working is not targets[0]:
            _join(state, working, targets[0])
    return True


def _join(state: WorkingAnalysis, what: WorkingEntity, into: WorkingEntity) -> None:
    mentions = what.mentions
    state.take(what, mentions)
    moved = [one if into.kind == "place" else replace(one, form="name") for one in mentions]
    state.add(into, moved, MERGED)


def _split_mention(state: WorkingAnalysis, said: SplitMention) -> bool:
    quoted = said.mention
    working = state.exactly(quoted.span) if stands(state, quoted) else None
    if working is None:
        return False
    if len(working.mentions) > 1:
        _part(state, working, working.at([quoted.span]))
    return True


def _split_alias(state: WorkingAnalysis, said: SplitAlias) -> bool:
    fits = False
    for working in meant(state, said.entity):
        mentions = state.spelt(working, collapsed(said.alias))
        if mentions and len(mentions) < len(working.mentions):
            _part(state, working, mentions)
            fits = True
    return fits or bool(said.entity.at and state.called(said.alias, None))


def _part(state: WorkingAnalysis, working: WorkingEntity, mentions: Sequence[Mention]) -> None:
    """Some mentions of an entity become another."""
    first = mentions[0]
    name = working.spelling(state.text[first.start : first.end])
    state.take(working, mentions)
    fresh = state.new(SPLIT_ID, first.start, working.kind, name)
    state.add(fresh, mentions, MARKED)


def _rename(state: WorkingAnalysis, said: Rename) -> bool:
    name = collapsed(said.name)
    found = meant(state, said.entity) if name else []
    for working in found:
        if working.name == name:
            continue
        old = working.name
        written = bool(state.spelt(working, old))
        state.call(working, name, Alias(old, RENAMED) if written else None)
    return bool(found)


_APPLY: dict[type, Callable[[WorkingAnalysis, Any], bool]] = {
    KindOf: _kind_of,
    KindHere: _mark,
    Mark: _mark,
    MarkEvery: _mark_every,
    NotHere: _not_here,
    Remove: _remove,
    Merge: _merge,
    SplitMention: _split_mention,
    SplitAlias: _split_alias,
    Rename: _rename,
}
"""What each statement does; each returns whether it fits."""
