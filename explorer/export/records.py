"""An analysis as plain records, as the export formats have them (schema 1)."""

import json
from typing import Any

from explorer.files.names import escaped
from explorer.model import Analysis, Article
from explorer.model.json import full


def record(article: Article, analysis: Analysis) -> dict[str, Any]:
    """One article and what was found in it as a record that JSON can hold."""
    return full(article, analysis, escaped(article.source))


def json_line(article: Article, analysis: Analysis) -> str:
    """One article as one line of JSON, without its line end."""
    return json.dumps(record(article, analysis), ensure_ascii=False, allow_nan=False)
