"""Letters for mentions: short, and none the beginning of another."""

import pytest

from explorer.ui.article_view.jump_labels import jump_labels


@pytest.mark.parametrize("count", [0, 1, 26, 27, 60, 300, 600])
def test_labels_can_be_told_apart(count):
    names = jump_labels(count)
    assert len(names) == len(set(names)) == count
    assert not [a for a in names for b in names if a != b and b.startswith(a)]
    assert all(len(name) <= 2 for name in names)


def test_most_need_one_letter():
    assert sum(len(name) == 1 for name in jump_labels(50)) == 25
