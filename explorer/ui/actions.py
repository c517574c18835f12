"""All that can be done in the reader: one table for keys, help, palette and README."""

from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Action:
    """Something the reader can do.

    ``name`` is the app's action, ``keys`` Textual's names of the keys (the first is shown),
    ``label`` a word or two, ``help`` one line, ``group`` the heading it stands under.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    help: str
    group: str
    shown: str = ""

    @property
    def key(self) -> str:
        """The keys as they are shown to people."""
        return self.shown or " ".join(_people(key) for key in self.keys)


_KEYS = {
    "slash": "/",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "apostrophe": "'",
}


def _people(key: str) -> str:
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    if key.startswith("shift+"):
        return f"Shift+{_people(key[6:])}"
    return _KEYS.get(key, key)


MENTIONS, LISTS, MOVES, ARTICLES, CORRECTIONS, VIEWS, PROGRAM = (
    "Mentions",
    "The list",
    "Moving",
    "Articles",
    "Corrections",
    "The view",
    "The program",
)

ACTIONS: tuple[Action, ...] = (
    Action("step(1)", ("n",), "next", "Next mention of what is selected, or of anything", MENTIONS),
    Action("step(-1)", ("N",), "previous", "Previous mention", MENTIONS),
    Action(
        "choose",
        ("enter",),
        "choose",
        "In the list: select and jump; again: only its paragraphs",
        MENTIONS,
    ),
    Action(
        "labels",
        ("f",),
        "labels",
        "Letters on the mentions in sight; type one to select it",
        MENTIONS,
    ),
    Action(
        "thread",
        ("t",),
        "thread",
        "Only the paragraphs that mention what is selected; again: all",
        MENTIONS,
    ),
    Action(
        "details", ("d",), "details", "Names, company and sentences of what is selected", MENTIONS
    ),
    Action(
        "filter", ("slash",), "filter", "Filter the list as you type; typos are forgiven", LISTS
    ),
    Action("clear", ("escape",), "clear", "Clear the filter, the search, the selection", LISTS),
    Action(
        "fold", ("space",), "open, close", "Open or close what the cursor is on", LISTS, "Space → ←"
    ),
    Action("sort", ("s",), "sort", "Sort by first mention, number (figures: size) or name", LISTS),
    Action("kind('person')", ("1",), "people", "Show or hide people", LISTS),
    Action("kind('organisation')", ("2",), "organisations", "Show or hide organisations", LISTS),
    Action("kind('place')", ("3",), "places", "Show or hide places", LISTS),
    Action("kind('figure')", ("4",), "figures", "Show or hide figures", LISTS),
    Action("swap", ("tab",), "other pane", "Go from the list to the article and back", MOVES),
    Action("move(1)", ("down", "j"), "down", "One row down", MOVES),
    Action("move(-1)", ("up", "k"), "up", "One row up", MOVES),
    Action("page(1)", ("pagedown",), "page down", "One page down", MOVES),
    Action("page(-1)", ("pageup",), "page up", "One page up", MOVES),
    Action("top", ("home", "g"), "top", "To the beginning", MOVES),
    Action("bottom", ("end", "G"), "bottom", "To the end", MOVES),
    Action("earlier", ("ctrl+o",), "back", "Back to where you were before the last jump", MOVES),
    Action("later", ("ctrl+n",), "forward", "Forward again", MOVES),
    Action("mark", ("m",), "mark place", "Mark this place with a letter", MOVES),
    Action("marked", ("apostrophe",), "to mark", "Go to the place marked with a letter", MOVES),
    Action("search", ("ctrl+f",), "find", "Find words in the article; n and N go on", MOVES),
    Action("outline", ("h",), "headings", "The article's headings", MOVES),
    Action("article(1)", ("right_square_bracket",), "next article", "Next article", ARTICLES),
    Action(
        "article(-1)", ("left_square_bracket",), "previous article", "Previous article", ARTICLES
    ),
    Action("open", ("o",), "open", "Open another article", ARTICLES),
    Action("copy", ("y",), "copy", "Copy the selected text, or the sentence one is at", ARTICLES),
    Action("quote", ("Y",), "quote", "Copy it as a quotation with its source", ARTICLES),
    Action("recast", ("e",), "kind", "It is of another kind", CORRECTIONS),
    Action(
        "remove",
        ("x",),
        "not a name",
        "It is nothing to be marked: here, in this article, ever",
        CORRECTIONS,
    ),
    Action("merge", ("M",), "same as", "It is the same as another", CORRECTIONS),
    Action("split", ("S",), "split", "This mention, or way of writing, is another", CORRECTIONS),
    Action("rename", ("R",), "rename", "Give it another name", CORRECTIONS),
    Action("extend(1)", ("shift+right",), "select", "Select words, one more", CORRECTIONS),
    Action("extend(-1)", ("shift+left",), "select less", "Select one word less", CORRECTIONS),
    Action(
        "add",
        ("a",),
        "mark",
        "Mark the selected words as a person, organisation or place",
        CORRECTIONS,
    ),
    Action("undo", ("u",), "undo", "Take back the last correction", CORRECTIONS),
    Action("redo", ("ctrl+r",), "redo", "Make it again", CORRECTIONS),
    Action("list", ("b",), "list", "Show or hide the list", VIEWS),
    Action("widen(-4)", ("less_than_sign",), "narrower", "Narrower lines of text", VIEWS, "<"),
    Action("widen(4)", ("greater_than_sign",), "wider", "Wider lines of text", VIEWS, ">"),
    Action("theme", ("T",), "light, dark", "Another theme", VIEWS),
    Action("help", ("question_mark",), "keys", "All keys", PROGRAM),
    Action(
        "command_palette",
        ("ctrl+p",),
        "commands",
        "Find any action, entity or article by name",
        PROGRAM,
    ),
    Action("quit", ("q",), "quit", "Leave", PROGRAM),
)
"""The table."""


def bindings() -> list[Binding]:
    """Give the table as key bindings, each with an id of its own."""
    return [
        Binding(
            ",".join(action.keys),
            f"app.{action.name}" if action.name == "command_palette" else action.name,
            action.label,
            show=False,
            id=action.name,
        )
        for action in ACTIONS
    ]


def table() -> str:
    """Give the table as Markdown, for the README."""
    rows = ["| Key | What it does |", "| --- | --- |"]
    for group in dict.fromkeys(action.group for action in ACTIONS):
        rows.append(f"| **{group}** | |")
        rows += [f"| `{one.key}` | {one.help} |" for one in ACTIONS if one.group == group]
    return "\n".join(rows)
