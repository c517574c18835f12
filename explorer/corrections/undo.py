"""The corrections of one article, applied one after the other, so that the last can be taken back."""

from collections.abc import Sequence

from explorer.corrections.apply import apply, apply_to, corrected
from explorer.corrections.statements import Correction
from explorer.corrections.working import WorkingAnalysis
from explorer.model import Analysis


class AppliedCorrections:
    """An analysis with corrections applied, and what it was before each of them.

    ``base`` is the analysis before the first. What was indexed to apply one is used for the next.
    ``misfits`` are those of the first ``corrections`` that did not fit.
    """

    def __init__(self, base: Analysis, text: str, corrections: Sequence[Correction] = ()) -> None:
        outcome = corrected(base, text, corrections)
        self.misfits = outcome.misfits
        self._text = text
        self._corrections = list(corrections)
        # Only the last is known; those between are made when they are gone back to.
        unknown: list[Analysis | None] = [None] * (len(corrections) - 1)
        self._analyses = [base, *unknown, *([outcome.analysis] if corrections else [])]
        self._working: WorkingAnalysis | None = None
        self._ahead = False

    @property
    def analysis(self) -> Analysis:
        """The analysis after the last correction."""
        last = self._analyses[-1]
        if last is None:
            last = self._analyses[-1] = apply(self._base, self._text, self._corrections)
        return last

    @property
    def _base(self) -> Analysis:
        base = self._analyses[0]
        assert base is not None
        return base

    def after(self, correction: Correction) -> Analysis:
        """What the analysis would be after one more correction."""
        if self._working is None or self._ahead:
            self._working = WorkingAnalysis(self.analysis, self._text)
        self._ahead = True
        apply_to(self._working, correction)
        return self._working.analysis()

    def push(self, correction: Correction, after: Analysis) -> None:
        """Apply one more correction, with what :meth:`after` returned for it just now."""
        self._corrections.append(correction)
        self._analyses.append(after)
        self._ahead = False

    def pop(self) -> None:
        """Take back the last correction."""
        self._corrections.pop()
        self._analyses.pop()
        self._working = None
