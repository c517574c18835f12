"""Which entities a correction means in an analysis, also in another than it was made in."""

from explorer.corrections.statements import Named, QuotedSpan
from explorer.corrections.working import WorkingAnalysis, WorkingEntity


def stands(state: WorkingAnalysis, quoted: QuotedSpan) -> bool:
    """Whether the words quoted stand where they stood."""
    return quoted.start < quoted.end and state.text[quoted.start : quoted.end] == quoted.text


def named(state: WorkingAnalysis, target: Named) -> list[WorkingEntity]:
    """The entities of this very name: all of them for a rule, else the one meant."""
    if target.at is None:
        return state.called(target.name, target.kind)
    here = state.exactly(target.at.span) if stands(state, target.at) else None
    for kind in dict.fromkeys((target.kind, None)):
        called = state.called(target.name, kind)
        if called:
            return [here] if here in called else called[:1]
    return []


def meant(state: WorkingAnalysis, target: Named) -> list[WorkingEntity]:
    """The entities meant, also where another version of recognition gave them another name."""
    found = named(state, target)
    if found or target.at is None or not stands(state, target.at):
        return found
    overlapping = state.overlapping(target.at.span)
    if overlapping:
        return [overlapping[0][1]]
    other = state.written(target.name, target.kind) if target.kind else None
    return [other] if other else []
