"""How the kinds of what is highlighted and listed are called on the screen."""

TITLES = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "figure": "Figures",
}
"""The heading of each kind in the list."""

LETTERS = {"person": "P", "organisation": "O", "place": "L", "figure": "F"}
"""What stands for a kind where there is no colour, or no room."""
