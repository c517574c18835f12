"""English is told from other languages, paragraph by paragraph."""

import pytest

from explorer.documents import gather
from explorer.text.language import Languages, Stretch, language_name, language_of, languages
from explorer.text.paragraphs import paragraphs

PROSE = {
    "en": "The harbour board said on Tuesday that the old ferry would be withdrawn in the autumn.",
    "de": "Die Fähre wird im Herbst eingestellt, wie der Hafenrat am Dienstag mit einer Mehrheit beschloss.",
    "fr": "Le conseil du port a dit mardi que le vieux bac serait retiré à l’automne, et qu’il n’y en aurait pas d’autre dans la ville.",
    "es": "La junta del puerto dijo el martes que el viejo transbordador será retirado en otoño y que no habrá otro para la ciudad.",
    "it": "Il consiglio del porto ha detto martedì che il vecchio traghetto sarà ritirato in autunno e che non ci sarà altro per la città.",
    "nl": "Het havenbestuur zei dinsdag dat de oude veerboot in het najaar uit de vaart wordt genomen en dat er geen andere komt.",
    "pt": "O conselho do porto disse na terça-feira que a velha balsa será retirada no outono e que não haverá outra para a cidade.",
    "sv": "Hamnstyrelsen sade på tisdagen att den gamla färjan tas ur trafik i höst och att det inte kommer någon annan före våren.",
    "pl": "Zarząd portu powiedział we wtorek, że stary prom zostanie wycofany jesienią i że nie będzie innego przed wiosną, a także że to nie jest koniec.",
    "tr": "Liman kurulu salı günü eski vapurun sonbaharda kaldırılacağını ve bahardan önce bir yenisinin gelmeyeceğini söyledi; bu da daha çok yeni bir sorun.",
    "ru": "Правление порта сообщило во вторник, что старый паром будет снят осенью.",
    "uk": "Правління порту повідомило у вівторок, що старий пором буде знято восени.",
    "el": "Το λιμάνι ανακοίνωσε την Τρίτη ότι το παλιό πλοίο θα αποσυρθεί.",
    "ar": "أعلن مجلس الميناء يوم الثلاثاء أن العبارة القديمة ستسحب في الخريف.",
    "ja": "港湾委員会は火曜日、古いフェリーを秋に廃止すると発表した。",
    "zh": "港务局星期二表示,旧渡轮将于秋季停航,春季之前不会有新船。",
}


@pytest.mark.parametrize("language", PROSE)
def test_prose_tells_its_language(language: str) -> None:
    assert language_of(PROSE[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "Vestby",
        "Halden 12 7 3",
        "Ingrid Halvorsen, Pedro de la Fuente and Miguel de la Cruz de la Vega",
        "Old ferry to go",
        "Mais non!",
        "Москва",
    ],
)
def test_a_name_or_a_few_words_tell_nothing(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The Conseil de la Concurrence and the Cour de cassation de Paris are not the same, he said, and that is what the law says.",
        "“Je ne regrette rien”, she sang, and the people in the hall were on their feet at once.",
    ],
)
def test_english_with_foreign_names_is_english(text: str) -> None:
    assert language_of(text) == "en"


def told(text: str) -> Languages:
    return languages(text, [(one.start, one.end) for one in paragraphs(text)])


def test_seeds_are_english() -> None:
    for source in gather([])[0]:
        assert source.path is not None
        assert told(source.path.read_text(encoding="utf-8")) == Languages("en")


def test_a_paragraph_in_another_language_is_found_in_an_english_article() -> None:
    english = " ".join([PROSE["en"]] * 5)
    text = f"{english}\n\n{PROSE['fr']}\n\nOslo\n\n{PROSE['fr']}\n\n{PROSE['en']}\n\nVestby\n"
    found = told(text)
    assert found.language == "en"
    start = text.index(PROSE["fr"])
    assert found.foreign == (Stretch(start, text.rindex(PROSE["fr"]) + len(PROSE["fr"]), "fr"),)


def test_what_is_in_doubt_counts_as_what_stands_before_it() -> None:
    text = f"Vestby\n\n{PROSE['de']}\n\nOslo\n"
    assert told(text) == Languages("de", (Stretch(0, len(text) - 1, "de"),))
    assert told(f"Vestby\n\n{PROSE['en']}\n\nOslo\n") == Languages("en")


def test_a_text_of_names_alone_is_in_no_language() -> None:
    assert told("Vestby\n\nOslo 3\n") == Languages()


def test_languages_have_names() -> None:
    assert all(language_name(language) != "another language" for language in PROSE)
    assert language_name("und") == "another language"
