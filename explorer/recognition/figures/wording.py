"""The words in the folder ``phrases``, by which figures are told apart, read once."""

from pathlib import Path
from typing import Any

from explorer.recognition.lexicon.tables import either, table

_FOLDER = Path(__file__).with_name("phrases")


class Wording:
    """The lists of one file of ``phrases``, each by its name."""

    def __init__(self, name: str) -> None:
        self._lists: dict[str, Any] = table(name, _FOLDER)

    def __getitem__(self, name: str) -> Any:
        """The list or table of a name, as the file has it."""
        return self._lists[name]

    def words(self, name: str) -> frozenset[str]:
        """The words of a list, to ask whether one is among them."""
        return frozenset(self._lists[name])

    def numbers(self, name: str) -> frozenset[float]:
        """The numbers of a list."""
        return frozenset(map(float, self._lists[name]))

    def either(self, name: str) -> str:
        """A pattern for any word or phrase of a list, without a group around it."""
        return either(self._lists[name])
