"""An analysis as plain records, as the export formats have them (schema 1)."""

import json
from typing import Any

from explorer.files.names import escaped
from explorer.model import Analysis, Article


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


def _about(article: Article) -> dict[str, Any]:
    """What is known of an article beside its text; fields that are unset are left out."""
    fields = {
        "date": article.date.isoformat() if article.date else None,
        "author": article.author,
        "site": article.site,
        "language": article.language,
        "pages": [[page.start, page.end, page.label] for page in article.pages],
    }
    return {name: value for name, value in fields.items() if value}


def record(article: Article, analysis: Analysis) -> dict[str, Any]:
    """Give one article and what was found in it as a record that JSON can hold."""
    text = article.text
    return {
        "schema": 1,
        "source": escaped(article.source),
        "title": article.title,
        "text": text,
        **_about(article),
        "entities": [
            {
                "id": entity.id,
                "kind": entity.kind,
                "name": entity.name,
                "aliases": [alias.name for alias in entity.aliases],
                "mentions": [
                    {
                        "start": one.start,
                        "end": one.end,
                        "text": text[one.start : one.end],
                        "form": one.form,
                    }
                    for one in entity.mentions
                ],
            }
            for entity in analysis.entities
        ],
        "figures": [
            {
                "id": one.id,
                "start": one.start,
                "end": one.end,
                "text": text[one.start : one.end],
                "type": one.type,
                "low": _number(one.low),
                "high": _number(one.high),
                "unit": one.unit,
                "bound": one.bound,
                "of": one.of,
                **({"iso": one.iso} if one.iso else {}),
            }
            for one in analysis.figures
        ],
    }


def json_line(article: Article, analysis: Analysis) -> str:
    """One article as one line of JSON, without its line end."""
    return json.dumps(record(article, analysis), ensure_ascii=False, allow_nan=False)
