"""What readers corrected as training data: articles with their names, in spaCy's own format."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from explorer.files.output import output
from explorer.model import Analysis, Article
from explorer.recognition.stretches import stretches
from explorer.training.corpora import LABELS, aligned

LABEL_OF = {"person": "PERSON", "organisation": "ORG", "place": "PLACE"}
"""The label of each kind; demonyms are labelled NORP, as in the corpora."""

TIMES = 5
"""How often corrected articles come in one pass of training, against their small number."""


class DataError(ValueError):
    """A file that holds no training data, in one line."""


def write(found: Iterable[tuple[Article, Analysis]], path: Path | str) -> int:
    """Write articles with the names found in them to a file; returns how many articles.

    A long article becomes several documents of whole paragraphs. The file is written as
    :func:`explorer.files.output.output` says, and left alone if there are no articles. Raises OSError.
    """
    nlp = spacy.blank("en")
    data = DocBin(attrs=["ENT_IOB", "ENT_TYPE"])
    count = 0
    for count, (article, analysis) in enumerate(found, start=1):  # noqa: B007 (the last one counts)
        ents = sorted(
            (one.start, one.end, "NORP" if one.form == "demonym" else LABEL_OF[entity.kind])
            for entity in analysis.entities
            for one in entity.mentions
        )
        for start, end in stretches(article.text):
            inside = [
                (a - start, b - start, label) for a, b, label in ents if start <= a < b <= end
            ]
            data.add(aligned(nlp, article.text[start:end], inside))
    if not count:
        return 0
    with output(str(path)) as stream:
        stream.write(data.to_bytes())
    return count


def docs(path: Path, nlp: Language) -> Iterator[Doc]:
    """Read training data that :func:`write` wrote, as Docs of a pipeline's own tokens.

    Raises :class:`DataError` if the file holds none, and :class:`OSError` if it can't be read.
    """
    content = path.read_bytes()
    try:
        found = list(DocBin().from_bytes(content).get_docs(spacy.blank("en").vocab))
    except Exception as error:  # whatever zlib, msgpack and spaCy raise for bytes of another kind
        raise DataError(f"{path}: no training data as `export --format spacy` writes it") from error
    for doc in found:
        ents = [(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in LABELS]
        yield aligned(nlp, doc.text, ents)


def extend(train: Path, added: Iterable[Path], nlp: Language, times: int = TIMES) -> int:
    """Add corrected articles to a file of training data; returns how many documents were added."""
    more = [doc for path in added for doc in docs(path, nlp)]
    data = DocBin().from_bytes(train.read_bytes())
    for doc in more * times:
        data.add(doc)
    train.write_bytes(data.to_bytes())
    return len(more)
