"""The reader's app and its parts, for the tests of the screen."""

from explorer.ui.app import ExplorerApp
from tests.helpers.ferry import Recogniser


def reader(*sources, answer=None):
    """The app on some sources, which keeps nothing."""
    return ExplorerApp(list(sources), Recogniser(answer), temporary=True)


def opened(app):
    """The state of the article that is open."""
    return app.reader.reading.current


def article_pane(app):
    """The pane of text."""
    return app.reader.widgets.pane


def entry_list(app):
    """The list of what is in the article."""
    return app.reader.widgets.navigator


def status(app):
    """The line at the foot."""
    return app.reader.widgets.status


def said(app):
    """What the line at the foot says."""
    return status(app).text
