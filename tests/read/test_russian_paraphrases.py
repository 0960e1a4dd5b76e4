"""The same told in other words in Russian: each row one way of saying it. People are invented."""

from __future__ import annotations

import pytest

from salname.read.document import Document, read_document

OPENING = "Речь о журналисте Самире Рзаеве и активисте Вагифе Тагиеве.\n\n"
RZAYEV, TAGIYEV = "Самир Рзаев", "Вагиф Тагиев"
LAWYER = "Фариз Намазлы"


def read(text):
    found = read_document(Document(OPENING + text, "2024-12-20", "ru"))
    return [one for one in found if one.span[0] >= len(OPENING)]


@pytest.mark.parametrize(
    ("text", "act", "subject"),
    [
        ("Суд отправил Рзаева в СИЗО на два месяца.", "remand", RZAYEV),
        ("Рзаев под стражей с 5 мая.", "remand", RZAYEV),
        ("Приговор Самиру Рзаеву вынес 20 июня Апелляционный суд.", "sentence", RZAYEV),
        ("Тагиев отправлен под административный арест на 30 суток.", "sentence", TAGIYEV),
        ("Суд отказал Тагиеву в условно-досрочном освобождении.", "petition_refused", TAGIYEV),
        ("Суд отказал в переводе Тагиева под домашний арест.", "petition_refused", TAGIYEV),
        ("Вчера начался суд над Самиром Рзаевым.", "hearing", RZAYEV),
        ("Суд над Тагиевым перенесли на 14 февраля.", "hearing", TAGIYEV),
        ("К Тагиеву применили электрошок.", "ill_treatment", TAGIYEV),
        ("В квартире Рзаева 6 марта прошёл обыск.", "search", RZAYEV),
        ("У Тагиева дома обыск, изъяты компьютеры.", "search", TAGIYEV),
        ("Рзаеву не дают видеться с семьёй.", "restriction", RZAYEV),
        ("Самиру Рзаеву не разрешили вылететь в Стамбул.", "restriction", RZAYEV),
        ("Защита Тагиева обжаловала приговор 3 июля.", "appeal", TAGIYEV),
        ("Апелляционная жалоба Рзаева отклонена.", "petition_refused", RZAYEV),
        ("Сам Рзаев виновным себя не считает.", "denial", RZAYEV),
    ],
)
def test_an_act_is_found_in_other_words(text, act, subject):
    assert (act, subject) in [(one.type, one.subject) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("«Репортёры без границ» осудили приговор Рзаеву.", "sentence"),
        ("На Западе арест Рзаева осудили.", "sentence"),
        ("Рзаев обвинил полицию в том, что его пытали.", "charge"),
        ("Правозащитные организации называют дело политически мотивированным.", "denial"),
    ],
)
def test_a_judgement_of_others_is_no_act(text, act):
    assert act not in [one.type for one in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "stance", "words"),
    [
        ("«Это месть, — считает Рзаев. — Меня казнят».", RZAYEV, "asserts", "Меня казнят"),
        ("— Меня били, — говорит Рзаев. — Долго.", RZAYEV, "asserts", "Долго"),
        ("По словам Рзаева, на него давили.", RZAYEV, "asserts", "на него давили"),
        ("По мнению экспертов ООН, дело пустое.", "экспертов", "asserts", "дело пустое"),
        (
            f"{LAWYER}, адвокат Рзаева: «Приговор вынесен по заказу».",
            LAWYER,
            "asserts",
            "Приговор вынесен по заказу",
        ),
        ("Об аресте Рзаева сообщил адвокат Фариз Намазлы.", LAWYER, "asserts", "Об аресте Рзаева"),
        ("Официальные лица эти утверждения отвергают.", "Официальные лица", "denies", "эти утвер"),
        ("Правительство не раз отвергало подобную критику.", "Правительство", "denies", "критику"),
        ("«Репортёры без границ» осудили приговор.", "Репортёры без границ", "asserts", "приговор"),
        (f"Адвокат {LAWYER} подтвердил, что жалобы нет.", LAWYER, "asserts", "жалобы нет"),
        ("Рзаев заметил, что свидетелей не вызвали.", RZAYEV, "asserts", "свидетелей не вызвали"),
    ],
)
def test_whoever_speaks_is_heard_in_other_words(text, speaker, stance, words):
    said = [(one.speaker, one.stance) for one in read(text) if words in one.text]

    assert (speaker, stance) in said
