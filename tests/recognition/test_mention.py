"""A mention has the words around it on its line."""

from explorer.recognition.mention import mention_at


def test_the_context_is_of_the_same_line_and_no_longer_than_60_characters():
    text = "x" * 80 + "Roda" + "y" * 80
    one = mention_at(text, 80, 84, "place", 0.5)
    assert (one.text, one.form, one.score) == ("Roda", "name", 0.5)
    assert (one.before, one.after) == ("x" * 60, "y" * 60)
    one = mention_at("a\nin Roda now\nb", 5, 9, "place", 1.0)
    assert (one.before, one.after) == ("in ", " now")
