"""What the command palette finds: actions, entities, articles."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from explorer.ui.find import matching, plain
from explorer.ui.naming import called
from explorer.ui.topics import KIND_TITLES

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
            yield called(name, title), f"article {n + 1}", partial(self._reader.open_at, n)

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
        topics = self._reader.desk.topics
        for n, topic in enumerate(matching(topics, query)[:20] if topics else ()):
            count = len(topic.spans)
            yield Hit(
                1.0 - n / 100,
                topic.name,
                partial(self._reader.pick, topic.spans[0][0]),
                help=f"{KIND_TITLES[topic.kind]}, {count} mention{'s' * (count != 1)}",
            )
