"""The model card of a pipeline: how well it does, measured, and what it was made from."""

import json
import statistics
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from explorer.model import Article
from explorer.recognition.analyser import Analyser
from explorer.training.corpora import TEST, parted
from explorer.training.documents import KINDS
from explorer.training.scoring import MEAN, Counts, measured

TEXTS = Path(__file__).with_name("card")
"""What the card says beside its figures."""


def read(name: str) -> str:
    """One of the card's texts."""
    return (TEXTS / f"{name}.md").read_text(encoding="utf-8")


def annotated(folder: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Read name, text and annotated mentions of the articles in ``folder``.

    It has ``articles/NAME.txt`` and ``annotations/NAME.json``, see the project's annotated articles.
    """
    for path in sorted((folder / "annotations").glob("*.json")):
        text = (folder / "articles" / f"{path.stem}.txt").read_text(encoding="utf-8")
        yield path.stem, text, json.loads(path.read_text(encoding="utf-8"))


def on_articles(folder: Path, analyser: Analyser, begins: str = "") -> Counts:
    """Count the names found in annotated articles whose name ``begins`` so, demonyms included."""
    counts = Counts()
    for name, text, record in annotated(folder):
        if not name.startswith(begins):
            continue
        entities = analyser.analyse(Article(name, text)).entities
        found = {(m.start, m.end): e.kind for e in entities for m in e.mentions}
        for mention in record["mentions"]:
            spans = [(one["start"], one["end"]) for one in (mention, *mention.get("alt_spans", ()))]
            also = mention.get("kind_also") or []
            kinds = {mention["kind"], *([also] if isinstance(also, str) else also)}
            hit = next((span for span in spans if found.get(span) in kinds), None)
            (counts.right if hit else counts.missed)[mention["kind"]] += 1
            if hit:
                del found[hit]
        for one in record.get("optional", ()):
            found.pop((one["start"], one["end"]), None)
        counts.spurious.update(found.values())
    return counts


def rows(counted: Iterable[tuple[str, Sequence[Counts]]]) -> str:
    """Write a Markdown table of the scores on some sets, each with those of every pipeline.

    Of each set it has P, R and F by kind and over all for the first pipeline, and the mean and the
    standard deviation of F over all pipelines.
    """
    kinds = KINDS.values()
    lines = [
        "| measured on | all | F of all trainings | " + " | ".join(kinds) + " |",
        "| --- " * (3 + len(kinds)) + "|",
    ]
    means: list[list[float]] = []
    for name, counts in counted:
        cells = [
            " / ".join(f"{score:.1f}" for score in counts[0].prf(one))
            for one in (kinds, *((kind,) for kind in kinds))
        ]
        overall = [one.prf(kinds)[2] for one in counts]
        lines.append(f"| {name} | {cells[0]} | {spread(overall)} | " + " | ".join(cells[1:]) + " |")
        if name in MEAN:
            means.append([counts[0].prf(one)[2] for one in (kinds, *((k,) for k in kinds))])
            means[-1] += overall
    if means:
        columns = [sum(column) / len(means) for column in zip(*means, strict=True)]
        cells = [f"F {column:.1f}" for column in columns[: 1 + len(kinds)]]
        overall = columns[1 + len(kinds) :]
        name = f"mean of {', '.join(MEAN)}"
        lines.append(f"| {name} | {cells[0]} | {spread(overall)} | " + " | ".join(cells[1:]) + " |")
    return "\n".join(lines)


def spread(scores: Sequence[float]) -> str:
    """The mean of some scores and their standard deviation."""
    deviation = f" ± {statistics.stdev(scores):.1f}" if len(scores) > 1 else ""
    return f"{statistics.mean(scores):.1f}{deviation}"


def card(models: Sequence[Path], corpora: Path, articles: Sequence[tuple[str, Path, str]]) -> str:
    """Write the model card of the first of ``models``; the others are other trainings of it.

    ``articles`` are sets of annotated articles: their title, their folder, how their names begin.
    """
    analysers = [Analyser(str(model)) for model in models]
    counted = [
        (title, [on_articles(folder, one, begins) for one in analysers])
        for title, folder, begins in articles
    ]
    counted += [
        (name, [measured(parted(corpora, name, "test"), one) for one in analysers]) for name in TEST
    ]
    meta = json.loads((models[0] / "meta.json").read_text(encoding="utf-8"))
    made = meta["explorer"]
    size = sum(path.stat().st_size for path in models[0].rglob("*") if path.suffix != ".md")
    head = read("head").format(size=size / 1e6, **made)
    seeds = ", ".join(
        str(json.loads((m / "meta.json").read_text(encoding="utf-8"))["explorer"]["seed"])
        for m in models
    )
    return (
        f"{head}\n## How well it does\n\nPrecision / recall / F in per cent, exact span and kind, of the whole "
        f"recognition. F of all trainings is the mean and the standard deviation over the seeds {seeds}.\n\n"
        f"{rows(counted)}\n\n## What it was made from\n\n{read('sources')}"
    )
