"""The labelled texts: what their labels point at is what their texts say."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from benchmarks.texts import agreement
from benchmarks.texts.label import HALVES, HERE, KINDS, UnmarkableError, label_of, place
from hypothesis import given
from hypothesis import strategies as st

TEXTS = sorted(HERE.glob("*/texts/*.txt"))
GENRES = "report statement bulletin court list family post correction".split()
LABELLED_ACTS = set(
    "arrest detention_order extension charge denial sentence commutation petition_refused appeal"
    " release hearing hunger_strike torture_allegation access_lost group_dissolved restriction"
    " complaint".split()
)
STANCES = {"asserts", "denies", "doubts", "reports", "requests"}
DATE = re.compile(r"pub|\d{4}(-\d\d(-\d\d)?)?|\d\d-\d\d")
TERM = re.compile(r"(\d+y)?(\d+m)?(\d+w)?(\d+d)?")

every_text = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def label_at(path: Path) -> dict:
    return json.loads(read(path.parents[1] / "labels" / f"{path.stem}.json"))


@every_text
def test_labels_are_what_the_marks_say(path):
    marks = read(path.parents[1] / "marks" / f"{path.stem}.marks")

    made = label_of(marks, read(path), path.stem)

    assert made == label_at(path)


@every_text
def test_every_span_holds_the_words_it_names(path):
    text, label = read(path), label_at(path)

    named = [(it["span"], it["anchor"]) for it in label["events"]]
    named += [(it["span"], it["text"]) for it in label["attributions"]]

    assert [words for _, words in named] == [text[first:last] for (first, last), _ in named]


@every_text
def test_every_label_has_the_form_that_the_scorer_reads(path):
    label = label_at(path)

    assert list(label["entities"]) == list(KINDS)
    assert re.fullmatch(r"\d{4}(-\d\d){0,2}", label["published"])
    assert {it["k"] for it in label["events"]} <= LABELLED_ACTS
    assert {it["stance"] for it in label["attributions"]} <= STANCES
    assert all(DATE.fullmatch(it.get("date", "pub")) for it in label["events"])
    assert all(TERM.fullmatch(it.get("term", "")) for it in label["events"])


@every_text
def test_dates_terms_articles_and_charges_are_wordings_of_the_text(path):
    text, entities = read(path), label_at(path)["entities"]

    wordings = [it for kind in ("date", "term", "article") for it in entities[kind]]

    assert [it for it in wordings if it.casefold() not in text.casefold()] == []


@every_text
def test_a_cue_stands_in_its_text(path):
    text = read(path).casefold()

    cues = [it["cue"] for it in label_at(path)["attributions"]]

    assert [cue for cue in cues if cue.casefold() not in text] == []


@every_text
def test_odd_numbers_are_for_development_and_even_ones_stay_blind(path):
    lang, number, genre = path.stem.split("_")

    label = label_at(path)

    assert path.parents[1].name == HALVES[(int(number) + 1) % 2]
    assert (label["lang"], label["genre"], label["name"]) == (lang, genre, path.stem)
    assert genre in GENRES


def test_no_sentence_is_taken_from_other_labelled_texts(shared):
    theirs = " ".join(read(path) for path in sorted((shared / "gold").rglob("*.txt")))

    ours = [one for path in TEXTS for one in re.split(r"(?<=[.!?])\s+", read(path))]

    assert [one for one in ours if len(one) > 40 and one in theirs] == []


@given(st.text(alphabet="abc ", min_size=1, max_size=30), st.data())
def test_a_place_given_by_unique_words_is_where_they_stand(text, data):
    first = data.draw(st.integers(0, len(text) - 1))
    last = data.draw(st.integers(first + 1, len(text)))
    words = text[first:last]

    count = sum(text.startswith(words, at) for at in range(len(text)))

    if count == 1:
        assert place(words, text) == (first, last)


@pytest.mark.parametrize("words", ["two", "one", "one @3"])
def test_words_without_one_place_are_refused(words):
    with pytest.raises(UnmarkableError):
        place(words, "one and one")


def test_words_may_name_a_second_place_or_be_cut_short():
    text = "He said no. She said no as well."

    assert place("no @2", text) == (21, 23)
    assert text[slice(*place("She ... well", text))] == "She said no as well"


def test_ten_texts_are_marked_twice_and_no_measure_falls_below_four_fifths(capsys):
    agreement.main()

    figures = [float(line[20:24]) for line in capsys.readouterr().out.splitlines()]

    assert len(list(agreement.pairs())) == 10
    assert min(figures) >= 0.8


def test_there_are_twenty_texts_in_each_language_and_ten_in_each_half_of_it():
    counts = Counter((path.parents[1].name, path.stem[:2]) for path in TEXTS)

    assert counts == dict.fromkeys(product(HALVES, ("en", "az", "ru")), 10)


def test_every_genre_stands_in_both_halves_of_every_language():
    found = {(path.parents[1].name, path.stem[:2], path.stem[6:]) for path in TEXTS}

    assert found == set(product(HALVES, ("en", "az", "ru"), GENRES))
