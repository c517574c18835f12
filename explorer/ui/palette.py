"""The command palette, which finds actions, entities and articles: all that it is handed."""

from functools import partial
from typing import Any

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.screen import Screen

from explorer.ui.controllers.palette import Offered
from explorer.ui.state.filter import matching, plain
from explorer.ui.state.kinds import TITLES

ENTRIES = 20
"""So many entries are offered at most."""

CONTAINED, BEGUN = 0.6, 0.8
"""How well an action or article matches whose words contain, or begin with, what is typed."""

BEST, WORSE_BY = 1.0, 0.01
"""How well the first entry matches, and how much less each one after it."""


class Commands(Provider):
    """Finds what is offered."""

    def __init__(self, screen: Screen[Any], match_style: Any = None, *, offered: Offered) -> None:
        super().__init__(screen, match_style)
        self._offered = offered

    async def discover(self) -> Hits:
        """Find the actions before anything is typed."""
        for one in self._offered.actions:
            yield DiscoveryHit(one.words, one.run, help=one.detail)

    async def search(self, query: str) -> Hits:
        """Find what matches: entities as the filter of the list finds them, the rest by words."""
        typed = plain(query)
        wanted = typed.split()
        for one in (*self._offered.actions, *self._offered.articles):
            words = plain(one.words)
            if all(word in words for word in wanted):
                score = BEGUN if words.startswith(typed) else CONTAINED
                yield Hit(score, one.words, one.run, help=one.detail)
        entries = self._offered.entries
        for n, entry in enumerate(matching(entries, query)[:ENTRIES] if entries else ()):
            count = len(entry.spans)
            yield Hit(
                BEST - n * WORSE_BY,
                entry.name,
                partial(self._offered.select_at, entry.spans[0][0]),
                help=f"{TITLES[entry.kind]}, {count} mention{'s' * (count != 1)}",
            )


def palette(offered: Offered) -> CommandPalette:
    """The palette over what is offered."""
    providers: Any = [lambda: partial(Commands, offered=offered)]
    return CommandPalette(
        providers, placeholder="find an action, a name or an article", id="--command-palette"
    )
