"""Names of one person come out alike in any alphabet; two given names speak against one person."""

from __future__ import annotations

import pytest

from salname.match.likeness import band, likeness


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Aysel Kərimli", "Айсель Керимли"),
        ("Aysel Kərimli", "Kerimli Aysel"),
        ("Xəyalə Şıxəliyeva", "Khayala Shikhaliyeva"),
        ("Xəyalə Şıxəliyeva", "Хаяла Шихалиева"),
        ("Elçin Ağazadə", "Ельчин Агазаде"),
        ("Чинҝиз Һүсејнов", "Çingiz Hüseynov"),
        ("Qurban Cəfərov", "Джафаров, Гурбан Мамед оглы"),
        ("Qurban Cəfərov", "Gurban Jafarov"),
        ("Səməd Ağaoğlu", "Samed Agaoglu"),
        ("Leyla Zana", "ليلى زانا"),
        ("Արամ Մանուկյան", "Aram Manukyan"),
        ("ლეილა ზანა", "Лейла Зана"),
        ("A. Kərimli", "Айсель Керимли"),
        ("Pənah Hüseyn", "Панах Гусейнов"),
        ("Victor Cortez", "Виктор Кортез"),
        ("Abdul Fattah Salim", "Abdulfattah Salim"),
    ],
)
def test_spellings_of_one_name_are_alike(left, right):
    assert "strong" == band(likeness(left, right).score)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Elman Həsənov", "Elçin Həsənov"),
        ("Aysel Kərimli", "Aytən Kərimli"),
        ("Z. Həsənov", "Гусейн Гасанов"),
        ("Vagif Qasımov", "Vasif Aslanov"),
        ("Aram Balasanyan", "Aram Aleksanyan"),
    ],
)
def test_two_people_are_no_strong_match(left, right):
    assert "strong" != band(likeness(left, right).score)


def test_fathers_are_compared_only_when_both_are_written():
    same = likeness("Həsən Əli oğlu Quliyev", "Гасан Али оглы Гулиев")
    other = likeness("Həsən Əli oğlu Quliyev", "Гасан Вагиф оглы Гулиев")
    one = likeness("Həsən Əli oğlu Quliyev", "Гасан Гулиев")

    assert same.fathers > 0.9
    assert other.score < same.score
    assert None is one.fathers
    assert "strong" == band(one.score)


def test_the_reasons_name_the_words_that_were_paired():
    found = likeness("Aysel Xanım Kərimli", "Керимли Айсель")

    assert {("aysel", "айсель"), ("kərimli", "керимли")} == {
        (pair.left, pair.right) for pair in found.pairs
    }
    assert ("xanım",) == found.left_over


def test_one_word_alone_is_never_a_strong_match():
    assert likeness("Leyla", "Leyla Zana").score <= 0.75


def test_letters_of_no_table_are_compared_with_their_like():
    assert 1.0 == likeness("李明", "李明").score
    assert 0.0 == likeness("李明", "王芳").score
    assert 0.0 == likeness("李明", "Li Ming").score


@pytest.mark.parametrize(("left", "right"), [("", ""), ("!", "?"), ("", "Leyla Zana")])
def test_what_is_no_name_is_like_nothing(left, right):
    assert 0.0 == likeness(left, right).score


def test_comparing_is_the_same_from_both_sides():
    names = ["Aysel Kərimli", "Айсель Керимли", "A. Kərimli", "Kərimli Aysel Xanım", "ليلى زانا"]

    for left in names:
        for right in names:
            assert likeness(left, right).score == pytest.approx(likeness(right, left).score)
