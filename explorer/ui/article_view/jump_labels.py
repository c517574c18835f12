"""Letters for the mentions in sight: one each as far as they go, two for the rest."""

LETTERS = "asdfghjklewqruiopzxcvbnmty"
"""Those under the fingers first."""


def jump_labels(count: int) -> list[str]:
    """Give so many labels, none the beginning of another; about 600 at most."""
    most = len(LETTERS)
    begun = next((n for n in range(most + 1) if (most - n) + n * most >= count), most)
    singles = list(LETTERS[: most - begun])
    doubles = [a + b for a in LETTERS[most - begun :] for b in LETTERS]
    return [*singles, *doubles][:count]
