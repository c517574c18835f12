"""Make articles and annotations from the marked sources: ``python tests/articles/build.py``."""

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
KINDS = {"p": "person", "o": "organisation", "l": "place", "d": "place"}
MARK = re.compile(
    r"\[([^\]|]+)\|([poldx])(?:/([pol]))?(?:\|([^\]|]*))?(?:\|([^\]|]+))?\]"
    r"|\{([^}|]+)\|([a-z]+)((?:\|[^}|]*)*)\}"
)
ROWS = ("mentions", "figures", "not_figures", "optional")


def number(text: str) -> float | None:
    """Give the number that a field holds, if it holds one."""
    return float(text) if text else None


def around(text: str, row: dict[str, Any], wording: str) -> dict[str, Any]:
    """Give the span with this wording that overlaps a row's own."""
    start = text.find(wording, max(0, row["start"] - len(wording) + 1))
    if not 0 <= start < row["end"]:
        raise ValueError(f"no {wording!r} around {row['text']!r}")
    return {"start": start, "end": start + len(wording), "text": wording}


def read(marked: str) -> tuple[str, dict[str, list[dict[str, Any]]]]:
    """Give the text of a marked source and the rows of its annotation."""
    text, at = "", 0
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in ROWS}
    others: list[tuple[dict[str, Any], str]] = []
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        shown = match[1] or match[6]
        row: dict[str, Any] = {"start": len(text), "end": len(text) + len(shown), "text": shown}
        fields = ((match[8] or "").split("|")[1:] + [""] * 6)[:6]
        if match[2] == "x":
            row |= {"layer": "mention", "why": match[4]}
            rows["optional"].append(row)
        elif match[1]:
            form = "demonym" if match[2] == "d" else "name"
            row |= {"kind": KINDS[match[2]], "form": form, "entity": match[4] or shown}
            if match[3]:
                row["kind_also"] = [KINDS[match[3]]]
            others.append((row, match[5] or ""))
            rows["mentions"].append(row)
        elif match[7] == "not":
            rows["not_figures"].append(row)
        elif match[7] == "optional":
            row |= {"layer": "figure", "why": fields[0]}
            rows["optional"].append(row)
        else:
            low, high, unit, bound, of, other = fields
            approx, *also = (bound or "exact").split("/")
            row |= {
                "type": match[7],
                "low": number(low),
                "high": number(high),
                "unit": unit or None,
                "approx": approx,
                "of": of or None,
            }
            if also:
                row["approx_also"] = also
            others.append((row, other))
            rows["figures"].append(row)
        text += shown
        at = match.end()
    text += marked[at:]
    if re.search(r"[\[\]{}|]", text):
        raise ValueError("a mark that is not closed")
    for row, wordings in others:
        if wordings:
            row["alt_spans"] = [around(text, row, wording) for wording in wordings.split(";")]
    return text, rows


def main() -> None:
    """Write ``articles/`` and ``annotations/``."""
    for folder in ("articles", "annotations"):
        (HERE / folder).mkdir(exist_ok=True)
    for source in sorted((HERE / "source").glob("*.txt")):
        text, rows = read(source.read_text(encoding="utf-8"))
        (HERE / "articles" / source.name).write_text(text, encoding="utf-8")
        body = json.dumps({"id": source.stem, **rows}, ensure_ascii=False, indent=1)
        (HERE / "annotations" / f"{source.stem}.json").write_text(body + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
