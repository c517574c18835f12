"""Nobody real is named in the articles written for training."""

from explorer.training.own_articles import articles, read
from explorer.training.real_people import listed, real_people


def test_a_listed_person_is_found_however_written():
    text = "[Ursula von\nder Leyen|P], [ANGELA MERKEL|P] and [Michael O’Leary|P] met [Ana Veld|P]."
    assert list(real_people(read(text))) == [
        "Ursula von\nder Leyen",
        "ANGELA MERKEL",
        "Michael O’Leary",
    ]
    assert not list(real_people(read("The [Angela Merkel|O] prize")))


def test_no_article_names_a_real_person():
    assert len(listed()) > 2000
    assert not [name for document in articles() for name in real_people(document)]
