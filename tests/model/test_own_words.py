"""A vault's own words: what is right counts, what is wrong is named and left out."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import BadVocabulary, ClosedVocabulary
from salname.model.own_words import with_own
from salname.model.vocabulary import CLOSED, SHAPES, of_vocabulary, ours, use, vocabulary

DROUGHT = """
drought:
  label: {az: "Quraqlıq", ru: "Засуха", en: "Drought"}
  slots: ["done_to", "on"]
  custody: "none"
"""
ROLE = """
reed_warden:
  label: {az: "Qamış nəzarətçisi", ru: "Смотритель камышей", en: "Reed warden"}
  side: "others"
  words: {en: ["reed warden"]}
"""
DEPTH = """
depth:
  label: {az: "Dərinlik", ru: "Глубина", en: "Depth"}
  subjects: ["act"]
  value: "text"
"""
HEAD = "code,type,name_az,name_ru,name_en,also,note,source,surety_az,surety_ru,surety_en"
COURT = "lake,district,Göl Məhkəməsi,Озёрный суд,Lake Court,,,a sign,own,own,own"


@pytest.fixture
def folder(tmp_path):
    """Writes the files of a vault's own vocabulary."""

    def write(files):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path

    return write


@pytest.fixture
def in_use():
    yield use
    use(None)


def left_out(faults) -> list[str]:
    return [str(fault.details["file"]) for fault in faults]


def test_without_a_folder_the_words_are_ours(tmp_path):
    assert (ours(), ()) == with_own(tmp_path / "nothing")


def test_a_file_with_a_slip_is_left_out_and_the_others_count(folder):
    words, faults = with_own(
        folder({"acts.yaml": DROUGHT.replace("slots", "slotz"), "roles.yaml": ROLE})
    )

    assert ["acts.yaml"] == left_out(faults)
    assert "drought.slotz" in str(faults[0])
    assert "drought" not in words.acts
    assert "reed_warden" in words.roles


def test_what_leans_on_a_file_that_is_left_out_is_left_out_too(folder):
    words, faults = with_own(
        folder(
            {
                "acts.yaml": DROUGHT.replace('"on"]', '"depth"]'),
                "properties.yaml": DEPTH.replace("value", "valued"),
            }
        )
    )

    assert ["properties.yaml", "acts.yaml"] == left_out(faults)
    assert (list(ours().acts), list(ours().properties)) == (
        list(words.acts),
        list(words.properties),
    )


def test_rows_of_two_files_may_lean_on_each_other(folder):
    words, faults = with_own(
        folder({"acts.yaml": DROUGHT.replace('"on"]', '"depth"]'), "properties.yaml": DEPTH})
    )

    assert () == faults
    assert ("done_to", "depth") == words.acts["drought"].texts("slots")


@pytest.mark.parametrize("name", CLOSED)
def test_lists_the_program_counts_on_take_no_rows(folder, name):
    words, faults = with_own(folder({f"{name}.yaml": ROLE, "acts.yaml": DROUGHT}))

    assert [ClosedVocabulary] == [type(fault) for fault in faults]
    assert getattr(words, name) == getattr(ours(), name)
    assert "drought" in words.acts


@pytest.mark.parametrize(
    "name", ["az/acts.yaml", "courts.csv", "az/baku/courts.csv", "az/lake.txt"]
)
def test_a_file_in_the_wrong_place_is_named_and_left_out(folder, name):
    words, faults = with_own(folder({name: DROUGHT, "roles.yaml": ROLE}))

    assert [name.rpartition("/")[2]] == left_out(faults)
    assert "reed_warden" in words.roles


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("acts.yaml", "drought: 2026-02-31"),
        ("acts.yaml", b"\xff\xfe\x00"),
        ("acts.yaml", ""),
        ("az/courts.csv", f'{HEAD}\n"lake,district\n'),
        ("az/courts.csv", f"{HEAD}\n{COURT.replace('a sign', '')}\n"),
        ("az/courts.csv", ""),
    ],
)
def test_what_cannot_be_read_is_named_and_left_out(folder, name, content):
    words, faults = with_own(folder({name: content}))

    assert [name.rpartition("/")[2]] == left_out(faults)
    assert (ours().acts, ours().courts) == (words.acts, words.courts)


def test_a_table_saved_by_a_spreadsheet_is_read(folder):
    saved = f"{HEAD}\r\n{COURT}\r\n".encode("utf-8-sig")

    words, faults = with_own(folder({"az/courts.csv": saved}))

    assert () == faults
    assert "Lake Court" == words.courts[-1].name("en")


@given(
    st.sampled_from([*(f"{name}.yaml" for name in SHAPES), "az/courts.csv", "az/sanctions.csv"]),
    st.one_of(st.text(), st.binary(), st.just(DROUGHT), st.just(f"{HEAD}\n{COURT}\n")),
)
def test_whatever_lies_there_the_vault_opens_and_our_words_stand(name, content):
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(
            content if isinstance(content, bytes) else content.encode(errors="replace")
        )

        words, faults = with_own(Path(place))

    assert all(isinstance(fault, BadVocabulary) for fault in faults)
    for listed, terms in ours().lists():
        assert terms.items() <= getattr(words, listed).items()
    assert words.courts[: len(ours().courts)] == ours().courts


def test_what_is_made_of_the_words_follows_them(folder, in_use):
    made = []

    @of_vocabulary
    def acts(words):
        made.append(words)
        return len(words.acts)

    before = (acts(), acts())
    in_use(with_own(folder({"acts.yaml": DROUGHT}))[0])
    meanwhile = (acts(), acts())
    in_use(None)

    assert [before[0] + 1] * 2 == list(meanwhile)
    assert before == (acts(), acts())
    assert 2 == len(made)


def test_every_thread_uses_the_same_words(folder, in_use):
    in_use(with_own(folder({"acts.yaml": DROUGHT}))[0])
    seen = []

    thread = threading.Thread(target=lambda: seen.append("drought" in vocabulary().acts))
    thread.start()
    thread.join()

    assert [True] == seen
