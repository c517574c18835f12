"""The analysis before each correction is had back when it is taken back."""

from explorer.corrections.apply import apply
from explorer.corrections.statements import Named, Remove, Rename
from explorer.corrections.undo import AppliedCorrections
from tests.helpers.articles import TEXT, analysis

MADE = [Rename(Named("Kyiv"), "Kiev"), Remove(Named("Kursk")), Rename(Named("Kiev"), "Kyjiw")]


def after(count: int):
    return apply(analysis(), TEXT, MADE[:count])


def test_corrections_that_were_there_are_taken_back_one_by_one():
    applied = AppliedCorrections(analysis(), TEXT, MADE)
    for count in (3, 2, 1):
        assert applied.analysis == after(count)
        applied.pop()
    assert applied.analysis == analysis()


def test_corrections_are_added_one_by_one():
    applied = AppliedCorrections(analysis(), TEXT)
    for count, made in enumerate(MADE, start=1):
        tried = applied.after(made)
        assert tried == after(count)
        applied.push(made, tried)
        assert applied.analysis == after(count)
    applied.pop()
    assert applied.analysis == after(2)


def test_what_was_only_tried_leaves_no_trace():
    applied = AppliedCorrections(analysis(), TEXT)
    applied.after(MADE[1])
    applied.after(MADE[1])
    tried = applied.after(MADE[0])
    assert tried == after(1)
    applied.push(MADE[0], tried)
    applied.after(MADE[1])
    applied.pop()
    assert applied.after(MADE[0]) == after(1)


def test_what_does_not_fit_is_known():
    lost = Rename(Named("Nobody"), "Somebody")
    assert AppliedCorrections(analysis(), TEXT, [*MADE, lost]).misfits == (lost,)
