"""What the status line says: what is selected, how far in one is, and the keys of most use there.

Pure functions; keys stand for the ids of actions until the table tells which they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from explorer.ui.actions import Action
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.rows import ALL
from explorer.ui.state.text_search import MOST


class Hint(NamedTuple):
    """A key, a word for what it does now, and the action as Textual writes it."""

    key: str
    word: str
    action: str


@dataclass(frozen=True, slots=True)
class Situation:
    """Where the reader is: what has the focus, and what there is besides the article's own state.

    ``focus`` is article, list, filter, find or details; ``far`` from 0 to 1.
    """

    focus: str = "article"
    far: float = 0.0
    narrow: bool = False
    several: bool = False


def parts(current: ArticleState, now: Situation) -> list[str]:
    """What stands at the left of the status line, the most important first."""
    far = f"{100 * now.far:.0f} %"
    if current.query.typed:
        count = len(current.found)
        most = "+" if count >= MOST else ""
        where = f"{current.found_index + 1} of {count}{most}" if count else "not found"
        said = [f"“{current.query.typed}”", where, far]
    elif current.selected is not None:
        one = (
            "figure"
            if current.selected.kind == "figure" and current.selected.key.startswith(ALL)
            else "mention"
        )
        said = [
            current.selected.name,
            f"{one} {current.index + 1} of {len(current.selected.spans)}",
            far,
        ]
    else:
        words = current.words
        said = [far, f"{words:,} words".replace(",", " ") if words else ""]
    if not current.complete and not current.failed and current.article.text:
        part = 100 * current.analysis.covered // max(1, len(current.article.text))
        said.append(f"reading names {part} %")
    if current.selected_only:
        said.remove(far)
        said.append(
            f"only those with {current.together.name}"
            if current.together
            else "only its paragraphs"
        )
    return [part for part in said if part]


def hints(current: ArticleState, now: Situation, actions: Sequence[Action]) -> list[Hint]:
    """Hand the keys of most use now, the most useful first; that of help is the last."""
    by_id = {action.id: action for action in actions}
    return [
        Hint(action.key.split(" ")[0], word, action.command)
        for id_, word in (*_useful(current, now), ("keys", "keys"))
        if (action := by_id[id_]).keys
    ]


IN_LINES = {
    "find": [("choose", "go on"), ("clear", "end")],
    "filter": [("choose", "go there"), ("clear", "whole list")],
    "details": [("choose", "go there"), ("clear", "close"), ("next", "next")],
}
"""Ids of actions with a word for each, where one types in a line or is in the details."""


def _useful(current: ArticleState, now: Situation) -> list[tuple[str, str]]:
    """Ids of actions with a word for each."""
    step = [("next", "next"), ("previous", "previous")]
    if now.focus in IN_LINES:
        return IN_LINES[now.focus]
    if current.query.typed:
        on = [("next-article", "next article")] if now.several else []
        return [*(step if current.found else []), *on, ("clear", "end")]
    back = [("back", "back")] if current.jumps.behind else []
    if current.selected_only:
        return [("clear", "all"), *step, ("details", "details")]
    if now.narrow and now.focus == "list":
        return [("choose", "go there"), ("other-pane", "article"), ("filter", "filter")]
    if current.selected is not None:
        step += [("choose", "keep to it")] if current.passing else []
        more = [("details", "details"), ("thread", "only these"), ("together", "with another")]
        return [*step, *more, *back]
    listed = [("other-pane", "list")] if now.narrow else [("choose", "go there")]
    listed = listed if now.narrow or now.focus == "list" else []
    return [*listed, ("next", "next"), ("filter", "filter"), ("find", "find"), ("open", "open")]
