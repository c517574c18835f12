"""Make articles and annotations from the marked sources: ``python tests/articles/build.py``."""

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
KINDS = {"p": "person", "o": "organisation", "l": "place", "d": "place"}
MARK = re.compile(r"\[([^\]|]+)\|([pold])(?:\|([^\]]+))?\]|\{([^}|]+)\|([a-z]+)((?:\|[^}|]*)*)\}")


def number(text: str) -> float | None:
    """Give the number that a field holds, if it holds one."""
    return float(text) if text else None


def read(marked: str) -> tuple[str, list[dict[str, Any]], list[dict[str, Any]]]:
    """Give the text, the mentions and the figures of a marked source."""
    text, at = "", 0
    mentions: list[dict[str, Any]] = []
    figures: list[dict[str, Any]] = []
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        shown = match[1] or match[4]
        span = {"start": len(text), "end": len(text) + len(shown), "text": shown}
        if match[1]:
            form = "demonym" if match[2] == "d" else "name"
            entity = match[3] or shown
            mentions.append({**span, "kind": KINDS[match[2]], "form": form, "entity": entity})
        else:
            fields = (match[6].split("|")[1:] + [""] * 5)[:5]
            low, high, unit, bound, of = fields
            figures.append(
                {
                    **span,
                    "type": match[5],
                    "low": number(low),
                    "high": number(high),
                    "unit": unit or None,
                    "approx": bound or "exact",
                    "of": of or None,
                }
            )
        text += shown
        at = match.end()
    text += marked[at:]
    if re.search(r"[\[\]{}|]", text):
        raise ValueError("a mark that is not closed")
    return text, mentions, figures


def main() -> None:
    """Write ``articles/`` and ``annotations/``."""
    for folder in ("articles", "annotations"):
        (HERE / folder).mkdir(exist_ok=True)
    for source in sorted((HERE / "source").glob("*.txt")):
        text, mentions, figures = read(source.read_text(encoding="utf-8"))
        (HERE / "articles" / source.name).write_text(text, encoding="utf-8")
        rows = {
            "id": source.stem,
            "mentions": mentions,
            "figures": figures,
            "not_figures": [],
            "optional": [],
        }
        body = json.dumps(rows, ensure_ascii=False, indent=1)
        (HERE / "annotations" / f"{source.stem}.json").write_text(body + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
