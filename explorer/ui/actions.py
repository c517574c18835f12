"""All that can be done in the reader: one table for keys, help, palette, configuration, README."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Action:
    """Something the reader can do.

    ``name`` is its name in :mod:`explorer.ui.routes` with its arguments, if any, ``keys`` are Textual's
    names of the keys (the first is shown), ``label`` is a word or two, ``help`` one line, ``group`` the heading it stands under.
    The keys of one that is for ``typing`` work while one types in a line, too.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    help: str
    group: str
    shown: str = ""
    typing: bool = False

    @property
    def id(self) -> str:
        """What it is called in the configuration."""
        return re.sub(r"\W+", "-", self.label)

    @property
    def command(self) -> str:
        """The action as Textual writes it: one of the reader's screen, which finds the route."""
        name, _, arguments = self.name.partition("(")
        return f"screen.do({', '.join(filter(None, (repr(name), arguments.rstrip(')'))))})"

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
    "less_than_sign": "<",
    "greater_than_sign": ">",
}


def _people(key: str) -> str:
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    if key.startswith("alt+"):
        return f"Alt+{_people(key[4:]).upper()}"
    if key.startswith("shift+"):
        return f"Shift+{_people(key[6:])}"
    if key in _KEYS or "_" not in key:
        return _KEYS.get(key, key)
    try:
        return unicodedata.lookup(key.replace("_", " "))
    except KeyError:
        return key


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
    Action(
        "step(1)",
        ("n",),
        "next",
        "Next mention of what is selected; with nothing selected, of anything",
        MENTIONS,
    ),
    Action("step(-1)", ("N",), "previous", "Previous mention", MENTIONS),
    Action(
        "choose",
        ("enter",),
        "choose",
        "Select and go there (a heading: all under it); again: only its paragraphs",
        MENTIONS,
    ),
    Action(
        "jump_labels",
        ("f",),
        "labels",
        "Letters on the mentions in sight; type one to select it",
        MENTIONS,
    ),
    Action(
        "selected_only",
        ("t",),
        "thread",
        "Only the paragraphs that mention what is selected, or all",
        MENTIONS,
    ),
    Action(
        "together_with",
        ("w",),
        "together",
        "Only the paragraphs where it stands together with another",
        MENTIONS,
    ),
    Action(
        "details", ("d",), "details", "Names, company and sentences of what is selected", MENTIONS
    ),
    Action(
        "filter", ("slash",), "filter", "Filter the list as you type; typos are forgiven", LISTS
    ),
    Action("clear", ("escape",), "clear", "Clear the filter, the search, the selection", LISTS),
    Action("fold", ("space",), "fold", "Open or close what the cursor is on", LISTS, "Space → ←"),
    Action("sort", ("s",), "sort", "Sort by first mention, number (figures: size) or name", LISTS),
    Action("toggle_kind('person')", ("1",), "people", "Show or hide people", LISTS),
    Action(
        "toggle_kind('organisation')", ("2",), "organisations", "Show or hide organisations", LISTS
    ),
    Action("toggle_kind('place')", ("3",), "places", "Show or hide places", LISTS),
    Action("toggle_kind('figure')", ("4",), "figures", "Show or hide figures", LISTS),
    Action("other_pane", ("tab",), "other pane", "Go from the list to the article and back", MOVES),
    Action("move(1)", ("down", "j"), "down", "One row down", MOVES),
    Action("move(-1)", ("up", "k"), "up", "One row up", MOVES),
    Action("page(1)", ("pagedown",), "page down", "One page down", MOVES),
    Action("page(-1)", ("pageup",), "page up", "One page up", MOVES),
    Action("top", ("home", "g"), "top", "To the beginning", MOVES),
    Action("bottom", ("end", "G"), "bottom", "To the end", MOVES),
    Action("jump_back", ("ctrl+o",), "back", "Back to where you were before the last jump", MOVES),
    Action("jump_forward", ("ctrl+n", "ctrl+i"), "forward", "Forward again", MOVES),
    Action("set_bookmark", ("m",), "mark place", "Mark this place with a letter", MOVES),
    Action(
        "go_to_bookmark", ("apostrophe",), "to mark", "Go to the place marked with a letter", MOVES
    ),
    Action("find", ("ctrl+f",), "find", "Find words or a pattern; n and N go on", MOVES),
    Action(
        "find_option('words')",
        ("alt+w",),
        "whole words",
        "Find whole words only, or parts of words too",
        MOVES,
        typing=True,
    ),
    Action(
        "find_option('pattern')",
        ("alt+r",),
        "pattern",
        "Find a pattern (a regular expression), or words as typed",
        MOVES,
        typing=True,
    ),
    Action("headings", ("h",), "headings", "The article's headings", MOVES),
    Action("step_article(1)", ("right_square_bracket",), "next article", "Next article", ARTICLES),
    Action(
        "step_article(-1)",
        ("left_square_bracket",),
        "previous article",
        "Previous article",
        ARTICLES,
    ),
    Action("open_article", ("o",), "open", "Open another article", ARTICLES),
    Action(
        "copy",
        ("y",),
        "copy",
        "Copy the selected text, the name in the list, or the sentence",
        ARTICLES,
    ),
    Action("quote", ("Y",), "quote", "Copy it as a quotation with its source", ARTICLES),
    Action("set_kind", ("e",), "kind", "It is of another kind", CORRECTIONS),
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
    Action("extend_words(1)", ("shift+right",), "select", "Select words, one more", CORRECTIONS),
    Action("extend_words(-1)", ("shift+left",), "select less", "Select one word less", CORRECTIONS),
    Action("extend_rows(1)", ("shift+down",), "select row", "Select to the row below", CORRECTIONS),
    Action(
        "extend_rows(-1)",
        ("shift+up",),
        "select row less",
        "Select to the row above",
        CORRECTIONS,
    ),
    Action(
        "add_mention",
        ("a",),
        "mark",
        "Mark the selected words as a person, organisation or place",
        CORRECTIONS,
    ),
    Action("undo", ("u",), "undo", "Take back the last correction", CORRECTIONS),
    Action("redo", ("ctrl+r",), "redo", "Make it again", CORRECTIONS),
    Action("toggle_list", ("b",), "list", "Show or hide the list", VIEWS),
    Action("list_side", ("B",), "side", "The list on the other side", VIEWS),
    Action("list_width(-4)", ("left_parenthesis",), "list narrower", "Narrower list", VIEWS),
    Action("list_width(4)", ("right_parenthesis",), "list wider", "Wider list", VIEWS),
    Action("text_width(-4)", ("less_than_sign",), "narrower", "Narrower lines of text", VIEWS),
    Action("text_width(4)", ("greater_than_sign",), "wider", "Wider lines of text", VIEWS),
    Action("spacing", ("p",), "spacing", "Empty lines between paragraphs, or as written", VIEWS),
    Action("theme", ("T",), "theme", "Dark, light, or the terminal's own colours", VIEWS),
    Action("help", ("question_mark",), "keys", "All keys", PROGRAM),
    Action(
        "command_palette",
        ("ctrl+p",),
        "commands",
        "Find any action, entity or article by name",
        PROGRAM,
    ),
    Action("suspend", ("ctrl+z",), "suspend", "Back to the shell, until fg", PROGRAM),
    Action("quit", ("q",), "quit", "Leave", PROGRAM),
)
"""The table."""


NO_KEY = "f35"
"""Stands for no key where Textual wants one."""


def written(key: str) -> str:
    """A key, named as Textual does, as it is written in the configuration."""
    *before, last = key.split("+")
    sign = _people(last)
    return "+".join([*before, sign if len(sign) == 1 and sign.isascii() else last])


def textual_key(key: str) -> str:
    """Textual's name of a key as people write it: "/", "ctrl+f", "N", "pageup"."""
    from textual.keys import _character_to_key  # noqa: PLC0415 (bindings do the same)

    *before, last = key.rsplit("+", 1) if len(key) > 1 else [key]
    if before or len(last) > 1:
        last = last.lower()
    last = _character_to_key(last) if len(last) == 1 else last
    return "+".join([*(part.lower() for part in before), last])


def with_keys(keys: Mapping[str, Sequence[str]]) -> tuple[Action, ...]:
    """The table with other keys for some actions, by their ids.

    A key that was given to an action is taken from those that had it.
    """
    wanted = {id_: tuple(map(textual_key, given)) for id_, given in keys.items()}
    taken = {key for given in wanted.values() for key in given}
    return tuple(
        replace(action, keys=wanted[action.id], shown="")
        if action.id in wanted
        else replace(action, keys=tuple(key for key in action.keys if key not in taken))
        if taken & set(action.keys)
        else action
        for action in ACTIONS
    )


def keymap(actions: Sequence[Action]) -> dict[str, str]:
    """Hand the keys of all actions as Textual takes them."""
    return {action.id: ",".join(action.keys) or NO_KEY for action in actions}


class KeyTable:
    """The table of actions with the keys they have now, which the configuration may change."""

    def __init__(self) -> None:
        self.actions: Sequence[Action] = ACTIONS

    def take(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Take other keys for some actions, by their ids."""
        self.actions = with_keys(keys)

    def key(self, id_: str) -> str:
        """The first key of an action by its id, as it is shown to people."""
        return next(one.key.split(" ")[0] for one in self.actions if one.id == id_)


def bindings() -> "list[Binding]":
    """The table as key bindings, each with an id of its own."""
    from textual.binding import Binding  # noqa: PLC0415 (the table is of use without a screen)

    return [
        Binding(
            ",".join(action.keys),
            action.command,
            action.label,
            show=False,
            priority=action.typing,
            id=action.id,
        )
        for action in ACTIONS
    ]


def table() -> str:
    """The table as Markdown, for the README."""
    rows = ["| Key | What it does |", "| --- | --- |"]
    for group in dict.fromkeys(action.group for action in ACTIONS):
        rows.append(f"| **{group}** | |")
        rows += [f"| `{one.key}` | {one.help} |" for one in ACTIONS if one.group == group]
    return "\n".join(rows)
