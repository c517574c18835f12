"""An article becomes an analysis: its entities and figures.

Importing the package loads no pipeline; spaCy is loaded by the modules that run one.
"""

import os

from explorer.model import Analysis, Article

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""Numpy multiplies on one core, which leaves the other cores to the reader's keys and to further
processes; it reads this when it is imported first."""


def analyse(article: Article, model: str | None = None) -> Analysis:
    """Analyse one article with the bundled pipeline, or the one named.

    Raises :class:`~explorer.recognition.errors.PipelineError` if the pipeline can't be used.
    """
    from explorer.recognition.analyser import Analyser  # noqa: PLC0415 (spaCy only when used)

    return Analyser(model).analyse(article)


__all__ = ["analyse"]
