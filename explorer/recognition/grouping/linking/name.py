"""One name with its mentions, and the name it belongs to."""

from dataclasses import dataclass, field

from explorer.model import Kind
from explorer.recognition.mention import RecognisedMention


@dataclass(eq=False, slots=True)
class Name:
    """One name: its kind, its form to compare as words, its mentions, and the name it belongs to.

    ``sense`` tells one thing from another of the same name ("state" for Georgia).
    """

    kind: Kind
    words: tuple[str, ...]
    sense: str = ""
    mentions: list[RecognisedMention] = field(default_factory=list)
    owner: "Name | None" = None
    reason: str = ""

    @property
    def start(self) -> int:
        """Where it is mentioned first."""
        return self.mentions[0].start

    def root(self) -> "Name":
        """The name at the end of the chain of owners; the chain becomes short."""
        root = self
        while root.owner is not None:
            root = root.owner
        name = self
        while name.owner is not None and name.owner is not root:
            name.owner, name = root, name.owner
        return root

    def join(self, owner: "Name", reason: str) -> None:
        """Make this the other way of saying another name."""
        mine, theirs = self.root(), owner.root()
        if mine is not theirs:
            mine.owner = theirs
            self.reason = self.reason or reason
