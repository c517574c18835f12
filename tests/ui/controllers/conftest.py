"""What the tests of the controllers share: an open article, and a screen without a screen."""

import pytest

from explorer.ui.controllers.corrections import CorrectionsController
from explorer.ui.controllers.history import HistoryController
from explorer.ui.controllers.navigation import NavigationController
from tests.helpers.views import Setting


@pytest.fixture
def setting():
    made = Setting()
    yield made
    made.data.close()


@pytest.fixture
def history(setting):
    return HistoryController(setting.reading, setting.view, setting.data, setting.keys)


@pytest.fixture
def navigation(setting, history):
    return NavigationController(setting.reading, setting.view, history, setting.keys)


@pytest.fixture
def corrections(setting, navigation):
    return CorrectionsController(setting.reading, setting.view, setting.data, navigation)
