"""Letters to jump to the mentions in sight: one each as far as they go, two for the rest."""

LETTERS = "asdfghjklewqruiopzxcvbnmty"
"""In the order they are given: those under the fingers first, as on a QWERTY keyboard."""


def jump_labels(count: int) -> list[str]:
    """Make so many labels, none of which begins another; at most as many as there are pairs.

    As few letters as possible begin two-letter labels: each takes a one-letter label away.
    """
    most = len(LETTERS)
    firsts = next((n for n in range(most + 1) if (most - n) + n * most >= count), most)
    singles = list(LETTERS[: most - firsts])
    pairs = [first + second for first in LETTERS[most - firsts :] for second in LETTERS]
    return [*singles, *pairs][:count]
