"""Names taken apart: alphabets folded, patronymic apart, order of no account."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.words.names import key, parse

TO_RUSSIAN = str.maketrans(
    {"a": "а", "b": "б", "d": "д", "e": "е", "ə": "а", "i": "и", "k": "к", "l": "л", "m": "м",
     "n": "н", "o": "о", "r": "р", "s": "с", "ş": "ш", "t": "т", "u": "у", "v": "в", "z": "з"}
)  # fmt: skip
letters = st.text("abdeəiklmnorsştuvz", min_size=3, max_size=9)


def written(name):
    return [word.written for word in parse(name).words]


@pytest.mark.parametrize(
    ("name", "words", "father"),
    [
        ("Həsən Əli oğlu Quliyev", ["həsən", "quliyev"], "əli"),
        ("Гулиев, Гасан Али оглы", ["гулиев", "гасан"], "али"),
        ("Aygün Rauf qızı Əliyeva", ["aygün", "əliyeva"], "rauf"),
        ("Иванова Анна Петровна", ["иванова", "анна"], "петровна"),
        ("Валентин Стефанович", ["валентин", "стефанович"], None),
        ("Kamal Qılıc oğlu", ["kamal", "qılıcoğlu"], None),
        ("Dr. Saleh al-Hakim", ["saleh", "hakim"], None),
        ("İLHAM ƏHMƏDOV", ["ilham", "əhmədov"], None),
        ("", [], None),
    ],
)
def test_a_name_is_taken_apart(name, words, father):
    parsed = parse(name)

    assert words == [word.written for word in parsed.words]
    assert father == (None if parsed.patronymic is None else parsed.patronymic.written)


def test_a_single_letter_is_an_initial():
    assert [True, False] == [word.initial for word in parse("A. Kərimli").words]


def test_the_key_forgets_alphabet_order_and_father():
    spellings = ["Rəşad Həsənov", "Гасанов, Рашад Мамед оглы", "Hasanov Rashad", "Рәшад Һәсәнов"]

    assert 1 == len({key(spelling) for spelling in spellings})


def test_the_key_keeps_different_names_apart():
    assert key("Rəşad Həsənov") != key("Rauf Həsənov")


@given(letters, letters)
def test_a_name_equals_itself_in_russian_letters(given_name, family):
    name = f"{given_name} {family}"

    assert key(name) == key(name.translate(TO_RUSSIAN))
    assert key(name) == key(f"{family} {given_name}")


@given(st.text(max_size=40))
def test_any_text_can_be_taken_apart(text):
    assert key(text) == key(text)
    assert all(word.forms for word in parse(text).words)
