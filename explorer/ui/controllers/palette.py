"""What the command palette is handed: actions, articles and entities, with what picking one does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from explorer.ui.actions import KeyTable
from explorer.ui.controllers.articles import ArticlesController
from explorer.ui.state.display_name import display_name
from explorer.ui.state.entries import Entries


@dataclass(frozen=True, slots=True)
class Command:
    """Something to run, with what it is called and a few words beside it."""

    words: str
    detail: str
    run: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Offered:
    """What the palette finds; ``select_at`` is called with the offset of an entry that is picked."""

    actions: Sequence[Command]
    articles: Sequence[Command]
    entries: Entries | None
    select_at: Callable[[int], None]


def action_commands(keys: KeyTable, run: Callable[[str], Any]) -> list[Command]:
    """The actions of the table but that which opens the palette; ``run`` takes one's command."""
    return [
        Command(one.help, f"key {one.key}", partial(run, one.command))
        for one in keys.actions
        if one.name != "command_palette"
    ]


def article_commands(articles: ArticlesController) -> list[Command]:
    """The articles given."""
    return [
        Command(display_name(name, title), f"article {n + 1}", partial(articles.open_at, n))
        for n, (name, title) in enumerate(articles.titles())
    ]
