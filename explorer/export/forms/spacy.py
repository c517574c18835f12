"""Training data for spaCy: the names in corrected articles as a DocBin."""

from collections.abc import Iterable
from typing import BinaryIO

from explorer.export.form import Analysed, Form


def write(found: Iterable[Analysed], stream: BinaryIO) -> None:
    """Write the articles as spaCy's own binary format for training."""
    from explorer.recognition.training_data import packed  # noqa: PLC0415 (spaCy only when used)

    stream.write(packed(found))


FORM = Form(
    "spacy",
    "the articles you corrected, as training data",
    write,
    needs_output=True,
    corrected_only=True,
)
