"""Which method of which controller each action of the table leads to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.ui.reader_screen import ReaderScreen

Route = Callable[..., object]


def routes(screen: "ReaderScreen") -> dict[str, Route]:
    """The methods by the names of the actions in :data:`explorer.ui.actions.ACTIONS`."""
    return {
        **_reading(screen),
        **_articles(screen),
        **_arranging(screen),
    }


def _reading(screen: "ReaderScreen") -> dict[str, Route]:
    navigation, history, panes = screen.navigation, screen.history, screen.pane_keys
    return {
        "step": navigation.step,
        "choose": panes.choose,
        "jump_labels": screen.jump_labels.show,
        "selected_only": navigation.selected_only,
        "together_with": navigation.together_with,
        "details": screen.details.toggle,
        "filter": screen.panels.open_filter,
        "clear": screen.clear,
        "fold": panes.fold,
        "sort": screen.entry_list.sort,
        "toggle_kind": screen.entry_list.toggle_kind,
        "other_pane": screen.arrangement.other_pane,
        "move": panes.move,
        "page": panes.page,
        "top": panes.top,
        "bottom": panes.bottom,
        "jump_back": history.back,
        "jump_forward": history.forward,
        "set_bookmark": history.set_bookmark,
        "go_to_bookmark": history.go_to_bookmark,
        "find": screen.panels.open_find,
        "find_option": screen.panels.switch_find,
        "headings": screen.headings.ask,
    }


def _articles(screen: "ReaderScreen") -> dict[str, Route]:
    corrections, words = screen.corrections, screen.word_selection
    return {
        "step_article": screen.articles.step,
        "open_article": screen.articles.ask,
        "copy": screen.copying.copy,
        "quote": screen.copying.quote,
        "set_kind": corrections.set_kind,
        "remove": corrections.remove,
        "merge": corrections.merge,
        "split": corrections.split,
        "rename": corrections.rename,
        "extend_words": words.extend_words,
        "extend_rows": words.extend_rows,
        "add_mention": corrections.add_mention,
        "undo": corrections.undo,
        "redo": corrections.redo,
    }


def _arranging(screen: "ReaderScreen") -> dict[str, Route]:
    settings = screen.settings
    return {
        "toggle_list": screen.arrangement.toggle_list,
        "list_side": settings.list_side,
        "list_width": settings.widen_list,
        "text_width": settings.widen_text,
        "spacing": settings.next_spacing,
        "theme": settings.next_theme,
        "help": screen.open_help,
        "command_palette": screen.open_palette,
        "suspend": screen.suspend,
        "quit": screen.quit,
    }
