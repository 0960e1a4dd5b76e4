"""Russian: names, dates, terms, acts and who said what. The people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.read.document import Document, read_document
from salname.read.inflection import nominative, phrase, readings
from salname.read.pack import pack

PUBLISHED = "2024-12-20"


def read(text, published=PUBLISHED):
    return read_document(Document(text, published, "ru"))


def values(text, kind, published=PUBLISHED):
    found = [it for it in read(text, published) if (it.kind, it.type) == ("mention", kind)]
    return [it.value("value") for it in found]


def subjects(text, kind):
    return [it.subject for it in read(text) if (it.kind, it.type) == ("mention", kind)]


def acts(text):
    return [(it.type, it.subject) for it in read(text) if it.kind == "act"]


def said(text):
    return [(it.speaker, it.stance, it.text) for it in read(text) if it.kind == "statement"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("журналиста Эльвина Асланова", "Эльвин Асланов"),
        ("журналисту Эльвину Асланову", "Эльвин Асланов"),
        ("с журналистом Эльвином Аслановым", "Эльвин Асланов"),
        ("о журналисте Эльвине Асланове", "Эльвин Асланов"),
        ("журналистки Лейлы Аслановой", "Лейла Асланова"),
        ("журналистку Лейлу Асланову", "Лейла Асланова"),
        ("адвокатом Лейлой Гасанбейли", "Лейла Гасанбейли"),
        ("активиста Адиля Мехтиева-Шахова", "Адиль Мехтиев-Шахов"),
        ("историка Рафига Мамедрза оглу Ширалыева", "Рафиг Мамедрза оглу Ширалыев"),
        ("политика Р. Асланова", "Р. Асланов"),
        ("главы союза Ермурата Кадырова", "Ермурат Кадыров"),
    ],
)
def test_a_person_is_named_in_the_nominative(written, name):
    assert subjects(f"Вчера говорили об аресте {written}.", "person") == [name]


def test_a_surname_alone_is_of_whoever_the_text_names_so():
    text = "Эльвин Асланов арестован. Адвокат Асланова подал жалобу. Лейла Рзаева видела Асланова."

    assert subjects(text, "person") == ["Эльвин Асланов", "Лейла Рзаева"]


def test_a_woman_stays_a_woman_when_her_verb_says_so():
    assert subjects("Вчера Айжан Кадырова заявила, что устала.", "person") == ["Айжан Кадырова"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("4 декабря 2024 года", "2024-12-04"),
        ("04.12.2024", "2024-12-04"),
        ("4 декабря", "2024-12-04"),
        ("с 3 по 5 декабря", "2024-12-03/2024-12-05"),
        ("20–27 мая", "2024-05-20/2024-05-27"),
        ("5 октября прошлого года", "2023-10-05"),
        ("в августе 2023 года", "2023-08"),
        ("вчера вечером", "2024-12-19"),
        ("в среду", "2024-12-18"),
        ("в прошлом году", "2023"),
    ],
)
def test_a_date_means_a_day(words, value):
    assert values(f"Эльвин Асланов был задержан {words}.", "date") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("на следующий день", "2016-01-05"),
        ("спустя две недели", "2016-01-18"),
        ("в сентябре того же года", "2016-09"),
        ("через год", "2017"),
        ("накануне", "2016-01-03"),
    ],
)
def test_a_date_is_counted_from_the_one_before(words, value):
    text = f"4 января 2016 года он был арестован, а {words} осуждён."

    assert values(text, "date") == ["2016-01-04", value]


def test_a_weekday_ahead_is_the_next_one():
    assert values("Защита подаст апелляцию в понедельник.", "date") == ["2024-12-23"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("на 4 месяца", "P4M"),
        ("на месяц", "P1M"),
        ("на 2 месяца и 7 дней", "P2M7D"),
        ("на пять с половиной лет", "P5Y6M"),
        ("на двадцать суток", "P20D"),
        ("на полтора года", "P1Y6M"),
    ],
)
def test_a_term_is_as_long_as_its_words_say(words, value):
    assert values(f"Суд арестовал Эльвина Асланова {words}.", "term") == [value]


def test_numbers_alone_take_the_unit_of_the_term_before():
    text = "Эльвин Асланов получил девять лет лишения свободы, Самир Рзаев – восемь."

    assert acts(text) == [("sentence", "Эльвин Асланов"), ("sentence", "Самир Рзаев")]
    assert values(text, "term") == ["P9Y", "P8Y"]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("статья 178.3.2", ["178.3.2"]),
        ("ст. 233", ["233"]),
        ("по статьям 206.3.2 и 234.1-1 УК", ["206.3.2", "234.1-1"]),
        ("статьи 28 и 220.1), также хранении оружия (228.1", ["28", "220.1", "228.1"]),
    ],
)
def test_articles_are_numbers_of_the_code(words, numbers):
    assert values(f"Он обвиняется в мошенничестве ({words}).", "article") == numbers


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("решением Бинагадинского районного суда", "Бинагадинский районный суд"),
        ("в Бакинском суде по тяжким преступлениям", "Бакинский суд по тяжким преступлениям"),
        ("в Апелляционном суде", "Апелляционный суд"),
        ("судьёй Насиминского суда", "Насиминский суд"),
    ],
)
def test_a_court_is_named_in_the_nominative(written, name):
    assert subjects(f"Дело рассмотрено {written}.", "court") == [name]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Насиминской районной прокуратурой", "Насиминская районная прокуратура"),
        ("Пенитенциарной службой", "Пенитенциарная служба"),
        ("Комитетом защиты верующих", "Комитет защиты верующих"),
        ("организацией «Линия защиты»", "Линия защиты"),
    ],
)
def test_a_body_is_named_in_the_nominative(written, name):
    assert subjects(f"Это сделано {written}.", "body") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Полицейские задержали Эльвина Асланова.", [("arrest", "Эльвин Асланов")]),
        ("Эльвину Асланову запретили выезжать из страны.", [("restriction", "Эльвин Асланов")]),
        ("Осуждённый на 12 лет Эльвин Асланов молчит.", [("sentence", "Эльвин Асланов")]),
        ("В отношении Эльвина Асланова возбуждено уголовное дело.", [("charge", "Эльвин Асланов")]),
        ("Срок ареста Эльвина Асланова был продлён.", [("extension", "Эльвин Асланов")]),
        ("Прокурор запросил для Эльвина Асланова 5 лет.", []),
        ("Эльвину Асланову грозит до 12 лет лишения свободы.", []),
        ("Полиция отрицает свою причастность к делу.", []),
    ],
)
def test_an_act_is_done_to_whom_the_case_shows(text, expected):
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Адвокат Лейла Рзаева сообщила агентству «Туран», что её не пустили.",
            ("Лейла Рзаева", "asserts", "её не пустили"),
        ),
        (
            "«Суд нас не услышал», – подчеркнул Эльвин Асланов.",
            ("Эльвин Асланов", "asserts", "Суд нас не услышал"),
        ),
        (
            "Как писал «Северный узел», Эльвин Асланов был задержан.",
            ("Северный узел", "asserts", "Эльвин Асланов был задержан"),
        ),
        ("Эльвин Асланов вину не признал.", ("Эльвин Асланов", "denies", "вину")),
        (
            "Приговор несправедлив, считают в Комитете защиты верующих.",
            ("Комитет защиты верующих", "asserts", "Приговор несправедлив"),
        ),
        (
            "В полиции заявили: «Закон для всех один».",
            ("полиция", "asserts", "Закон для всех один"),
        ),
        (
            "По мнению правозащитника Самира Рзаева, это месть.",
            ("Самир Рзаев", "asserts", "это месть"),
        ),
        (
            "Министр сказал, что давления на правозащитников нет.",
            ("Министр", "denies", "давления на правозащитников нет"),
        ),
    ],
)
def test_who_said_what(text, expected):
    assert expected in said(text)


def test_what_was_told_of_the_sentence_before():
    text = "Суд продлил арест. Об этом агентству «Туран» сообщил его адвокат Самир Рзаев."

    assert said(text) == [("Самир Рзаев", "asserts", "Суд продлил арест")]


def test_his_words_are_of_whoever_spoke_last():
    text = "Адвокат Самир Рзаев заявил, что Эльвин Асланов болен. По его словам, врача не пускают."

    assert said(text)[-1] == ("Самир Рзаев", "asserts", "врача не пускают")


NAMES = st.sampled_from(["Эльвин", "Адиль", "Андрей", "Лейла", "Мария", "Айтен", "Али", "Муса"])
CASES = {"а", "у", "ом", "е", "я", "ю", "ем", "ой", "ы", "и", ""}


@given(NAMES, st.sampled_from(sorted(CASES)))
def test_a_nominative_of_a_nominative_is_the_same(name, ending):
    known = pack("ru")

    found = nominative([name + ending], known, "", frozenset())

    assert nominative([found.name], known, "", frozenset()).name in {
        base.capitalize() for base, _, _ in readings(found.name.casefold(), known)
    }


@given(st.text(max_size=30))
def test_any_words_have_a_nominative_or_none(words):
    known = pack("ru")

    nominative(words.split(), known, "", frozenset())
    phrase(words.split(), known)
