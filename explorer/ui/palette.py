"""What the command palette finds: actions, entities, articles."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from explorer.ui.state.display_name import display_name
from explorer.ui.state.filter import matching, plain
from explorer.ui.state.kinds import TITLES

if TYPE_CHECKING:
    from explorer.ui.app import Reader


class Commands(Provider):
    """Finds the actions of the table, what is in the article, and the other articles."""

    @property
    def _reader(self) -> "Reader":
        app: Any = self.app
        return app  # type: ignore[no-any-return]

    def _actions(self) -> Iterator[tuple[str, str, Any]]:
        for action in self._reader.actions:
            if action.name != "command_palette":
                run = partial(self._reader.run_action, action.name)
                yield action.help, f"key {action.key}", run

    def _articles(self) -> Iterator[tuple[str, str, Any]]:
        for n, (name, title) in enumerate(self._reader.titles()):
            yield display_name(name, title), f"article {n + 1}", partial(self._reader.open_at, n)

    async def discover(self) -> Hits:
        """Give the actions before anything is typed."""
        for words, detail, run in self._actions():
            yield DiscoveryHit(words, run, help=detail)

    async def search(self, query: str) -> Hits:
        """Give what matches: entities as the filter of the list finds them, the rest by words."""
        wanted = plain(query).split()
        rest: Iterable[tuple[str, str, Any]] = (*self._actions(), *self._articles())
        for words, detail, run in rest:
            low = plain(words)
            if all(word in low for word in wanted):
                yield Hit(0.6 + 0.2 * low.startswith(plain(query)), words, run, help=detail)
        entries = self._reader.desk.entries
        for n, entry in enumerate(matching(entries, query)[:20] if entries else ()):
            count = len(entry.spans)
            yield Hit(
                1.0 - n / 100,
                entry.name,
                partial(self._reader.pick, entry.spans[0][0]),
                help=f"{TITLES[entry.kind]}, {count} mention{'s' * (count != 1)}",
            )
