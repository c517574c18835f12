"""Words are shown on one line, whatever is in them."""

import pytest

from explorer.text.one_line import one_line


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Kyiv", "Kyiv"),
        ("  New\n York\u00a0City\t", "New York City"),
        ("\x1b[31mred\x9b", "[31mred"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("half \ud800", "half"),
        ("Łódź 北京 👩\u200d🚀", "Łódź 北京 👩\u200d🚀"),
        ("", ""),
    ],
)
def test_only_what_can_be_shown_is_left(words, shown):
    assert one_line(words) == shown
