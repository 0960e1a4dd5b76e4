from __future__ import annotations

import csv
import re
import subprocess
import sys
import time

import pytest

from salname.errors import (
    BadVocabulary,
    BadVocabularyCode,
    BadVocabularyValue,
    DuplicateVocabularyCode,
    MissingVocabularyKey,
    UnknownVocabularyCode,
    UnknownVocabularyFile,
    UnknownVocabularyKey,
    UnquotedVocabulary,
    UnreadableVocabulary,
)
from salname.model.claim import Stance, Visibility
from salname.model.decision import Sameness
from salname.model.term import LANGUAGES
from salname.model.vocabulary import load, ours, vocabulary

DROUGHT = """
drought:
  label: {az: "Quraqlıq", ru: "Засуха", en: "Drought"}
  slots: ["done_to", "on"]
  custody: "none"
"""


@pytest.fixture
def folder(tmp_path):
    """Writes one file of a vault's own vocabulary."""

    def write(name: str, text: str):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def all_terms():
    return [(name, term) for name, terms in vocabulary().lists() for term in terms.values()]


def test_every_term_speaks_three_languages():
    silent = [
        (name, term.code, language)
        for name, term in all_terms()
        for language in LANGUAGES
        if not term.label(language).strip()
    ]

    assert [] == silent


def test_russian_is_in_cyrillic_and_english_in_latin():
    cyrillic = re.compile(r"[а-яё]", re.IGNORECASE)

    assert [] == [t.code for _, t in all_terms() if not cyrillic.search(t.label("ru"))]
    assert [] == [t.code for _, t in all_terms() if cyrillic.search(t.label("en") + t.label("az"))]


def test_no_two_codes_of_a_list_share_a_label():
    doubled = [
        (name, language, term.label(language))
        for name, terms in vocabulary().lists()
        for language in LANGUAGES
        for term in terms.values()
        if [one.label(language) for one in terms.values()].count(term.label(language)) > 1
    ]

    assert [] == doubled


def test_the_built_in_rows_agree_with_each_other(tmp_path):
    assert load(tmp_path).acts == vocabulary().acts


def test_what_the_code_names_is_in_the_data():
    words = vocabulary()

    assert [one.value for one in Stance] == list(words.stances)
    assert [one.value for one in Visibility] == list(words.visibility)
    assert [one.value for one in Sameness] == list(words.sameness)


def test_sides_keep_their_order():
    sides = ["official", "own", "defenders", "media", "ours", "others"]

    assert sides == list(vocabulary().sides)


def test_words_in_texts_are_written_small():
    words = vocabulary()
    large = [
        beginning
        for terms in (words.roles, words.offences)
        for term in terms.values()
        for beginnings in term.words().values()
        for beginning in beginnings
        if beginning != beginning.casefold() or beginning != beginning.strip()
    ]

    assert [] == large


def test_offences_name_articles_that_are_in_the_table():
    words = vocabulary()
    known = {article.number for article in words.articles}

    assert [] == [
        (offence.code, number)
        for offence in words.offences.values()
        for number in offence.texts("articles")
        if number not in known
    ]


def test_a_paragraph_belongs_to_an_article_of_the_table():
    words = vocabulary()
    known = {article.number for article in words.articles}

    assert [] == [
        one.provision for one in words.sanctions if one.provision.split(".")[0] not in known
    ]


def test_recalled_courts_are_shown_as_recalled():
    recalled = [court for court in vocabulary().courts if court.surety("az") == "recalled"]

    assert 12 == len(recalled)
    assert {"recalled, no source seen"} == {court.source for court in recalled}


def test_crosswalk_codes_exist(shared):
    path = shared / "facts" / "huridocs_microthesauri_selected.csv"
    with path.open(encoding="utf-8") as file:
        known = {f"{int(row['mt_no']):02}:{row['huri_code']}" for row in csv.DictReader(file)}

    unknown = {term.huridocs for _, term in all_terms() if term.huridocs} - known

    assert set() == unknown


def test_our_labels_are_not_those_of_the_crosswalk(shared):
    path = shared / "facts" / "huridocs_microthesauri_selected.csv"
    with path.open(encoding="utf-8") as file:
        theirs = {row["term_en"] for row in csv.DictReader(file) if len(row["term_en"]) > 40}

    assert [] == [term.code for _, term in all_terms() if term.label("en") in theirs]


def test_tables_agree_with_what_was_sourced(shared):
    path = shared / "facts" / "az_criminal_code_articles.csv"
    with path.open(encoding="utf-8") as file:
        titles = {row["article"]: row["title_az"] for row in csv.DictReader(file)}
    titles["278"] = titles["278"].partition(" (heading")[0]

    assert titles == {one.number: one.name("az") for one in vocabulary().articles}


def test_a_row_of_a_vault_appears_among_ours(folder):
    words = load(folder("acts.yaml", DROUGHT))

    assert "Quraqlıq" == words.acts["drought"].label("az")
    assert "arrest" in words.acts
    assert "drought" not in vocabulary().acts


def test_a_court_of_a_vault_appears_among_ours(folder):
    head = "code,type,name_az,name_ru,name_en,also,note,source,surety_az,surety_ru,surety_en"
    row = "lake,district,Göl Məhkəməsi,Озёрный суд,Lake Court,Lake | Göl,,a sign,own,own,own"

    words = load(folder("az/courts.csv", f"{head}\n{row}\n"))

    assert "Lake Court" == words.courts[-1].name("en")
    assert ("Lake", "Göl") == words.courts[-1].also


def test_hidden_files_and_a_missing_folder_do_no_harm(folder, tmp_path):
    assert load(folder(".DS_Store", "")).acts == vocabulary().acts
    assert load(tmp_path / "nothing").acts == vocabulary().acts


@pytest.mark.parametrize(
    ("name", "text", "fault", "key"),
    [
        ("acts.yaml", DROUGHT.replace("slots", "slotz"), UnknownVocabularyKey, "drought.slotz"),
        ("acts.yaml", DROUGHT.replace(', en: "Drought"', ""), MissingVocabularyKey, "label.en"),
        ("acts.yaml", DROUGHT.replace('  custody: "none"\n', ""), MissingVocabularyKey, "custody"),
        ("acts.yaml", DROUGHT.replace('"Drought"', "yes"), UnquotedVocabulary, "label.en"),
        ("acts.yaml", DROUGHT.replace('"Drought"', '""'), BadVocabularyValue, "label.en"),
        ("acts.yaml", DROUGHT.replace('"Drought"', "[a]"), BadVocabularyValue, "label.en"),
        ("acts.yaml", DROUGHT.replace("drought:", "on:"), UnquotedVocabulary, "True"),
        ("acts.yaml", DROUGHT.replace("drought:", "Drought!:"), BadVocabularyCode, "Drought!"),
        ("acts.yaml", DROUGHT.replace("drought:", "arrest:"), DuplicateVocabularyCode, "arrest"),
        ("acts.yaml", DROUGHT + DROUGHT, DuplicateVocabularyCode, "drought"),
        ("acts.yaml", DROUGHT.replace('"on"]', '"when"]'), UnknownVocabularyCode, "drought.slots"),
        ("acts.yaml", DROUGHT.replace('"none"', '"stops"'), UnknownVocabularyCode, "custody"),
        ("acts.yaml", "drought: {label: [", UnreadableVocabulary, "acts.yaml"),
        ("acts.yaml", "- drought", BadVocabularyValue, "-"),
        ("acts.yaml", "drought: dry", BadVocabularyValue, "drought"),
        ("deeds.yaml", DROUGHT, UnknownVocabularyFile, "deeds.yaml"),
        ("az/courts.csv", "code,kind\nlake,district\n", UnknownVocabularyKey, "kind"),
        ("az/courts.csv", "code,type\nlake,district\n", MissingVocabularyKey, "name_az"),
    ],
)
def test_a_bad_row_is_refused_and_its_place_named(folder, name, text, fault, key):
    with pytest.raises(fault) as caught:
        load(folder(name, text))

    assert isinstance(caught.value, BadVocabulary)
    assert key in str(caught.value)
    assert name.rpartition("/")[2] in str(caught.value)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("AZ-CC 1.1,two,3,,,a paper,sourced", "AZ-CC 1.1.least"),
        ("AZ-CC 1.1,2,3,perhaps,,a paper,sourced", "AZ-CC 1.1.life"),
        ("AZ-CC 1.1,2,3,,,a paper,certain", "AZ-CC 1.1.surety"),
        ("AZ-CC 1.1,2,3,,,a paper,sourced,more", "AZ-CC 1.1"),
    ],
)
def test_a_bad_cell_is_refused_and_its_place_named(folder, row, key):
    head = "code,least,most,life,note,source,surety"

    with pytest.raises(BadVocabularyValue) as caught:
        load(folder("az/sanctions.csv", f"{head}\n{row}\n"))

    assert f"“{key}”" in str(caught.value)


def test_a_row_without_a_source_is_refused(folder):
    head = "code,least,most,life,note,source,surety"

    with pytest.raises(MissingVocabularyKey, match="source"):
        load(folder("az/sanctions.csv", f"{head}\nAZ-CC 1.1,2,3,,,,sourced\n"))


def test_it_loads_in_a_blink():
    def seconds() -> float:
        ours.cache_clear()
        start = time.process_time()
        ours()
        return time.process_time() - start

    assert min(seconds() for _ in range(5)) < 0.06


def test_it_does_not_need_the_libyaml_build():
    code = (
        "import yaml; del yaml.CSafeLoader;"
        "from salname.model.vocabulary import vocabulary; print(len(vocabulary().acts))"
    )
    run = [sys.executable, "-c", code]

    answer = subprocess.run(run, capture_output=True, text=True, check=True)

    assert len(vocabulary().acts) == int(answer.stdout)
