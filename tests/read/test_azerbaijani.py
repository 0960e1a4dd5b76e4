"""Azerbaijani: endings of names, dates, terms, articles, courts, acts and who said what.

The people are invented.
"""

from __future__ import annotations

import pytest

from salname.read.cases import bare, case_of
from salname.read.pack import pack

NAMES = [
    ("səfərovun", "səfərov", "gen"),
    ("səfərova", "səfərova", "nom"),
    ("babalının", "babalı", "gen"),
    ("elçin", "elçin", "nom"),
    ("elçinin", "elçin", "gen"),
    ("cəfəroğlunun", "cəfəroğlu", "gen"),
    ("rəsulla", "rəsul", "ins"),
    ("aslanlıya", "aslanlı", "dat"),
    ("məmmədlidən", "məmmədli", "abl"),
    ("məhkəməsində", "məhkəməsi", "loc"),
    ("nazirliyinin", "nazirliyi", "gen"),
]


@pytest.mark.parametrize(("word", "name", "case"), NAMES)
def test_a_name_is_told_from_the_ending_hung_on_it(word, name, case):
    known = pack("az")

    assert (word[: bare(word, known)], case_of(word, known)) == (name, case)


def values(read, text, kind, published="2024-12-05"):
    found = [
        one for one in read(text, published, "az") if (one.kind, one.type) == ("mention", kind)
    ]
    return [one.value("value") or one.subject for one in found]


DATES = [
    ("4 dekabr 2023-cü il", "2023-12-04"),
    ("28 may 2013-cü ildə", "2013-05-28"),
    ("2022-ci il noyabrın 14-də", "2022-11-14"),
    ("2023-cü ilin avqustunda", "2023-08"),
    ("dekabrın 4-də", "2024-12-04"),
    ("may ayının 20-dən", "2024-05-20"),
    ("ötən il dekabrın 5-də", "2023-12-05"),
    ("dünən", "2024-12-04"),
    ("04.12.2023", "2023-12-04"),
]


@pytest.mark.parametrize(("words", "day"), DATES)
def test_a_date_is_the_day_it_means(read, words, day):
    assert values(read, f"Elvin Aslanlı {words} həbs edilib.", "date") == [day]


TERMS = [
    ("2 ay 7 gün", "P2M7D"),
    ("1 ay, 19 gün", "P1M19D"),
    ("dörd ay", "P4M"),
    ("3 aylıq", "P3M"),
    ("8 il 6 ay", "P8Y6M"),
    ("beş il yarım", "P5Y6M"),
]


@pytest.mark.parametrize(("words", "term"), TERMS)
def test_a_term_is_as_long_as_its_words_say(read, words, term):
    text = f"Elvin Aslanlının həbs müddəti {words} uzadılıb."

    assert values(read, text, "term") == [term]


ARTICLES = [
    ("Cinayət Məcəlləsinin 178.3.2-ci maddəsi", ["178.3.2"]),
    ("233-cü maddə", ["233"]),
    ("CM-in 234.1-1-ci maddəsi", ["234.1-1"]),
    ("178.2.4, 308.1 və 313-cü maddələri", ["178.2.4", "308.1", "313"]),
]


@pytest.mark.parametrize(("words", "numbers"), ARTICLES)
def test_articles_are_found_before_their_word_and_behind_their_code(read, words, numbers):
    assert values(read, f"Elvin Aslanlı {words} ilə ittiham olunur.", "article") == numbers


COURTS = [
    ("Bakının Nəsimi Rayon Məhkəməsində", "Nəsimi Rayon Məhkəməsi"),
    ("Bakı Ağır Cinayətlər Məhkəməsinin", "Bakı Ağır Cinayətlər Məhkəməsi"),
    ("Gəncə Apellyasiya Məhkəməsinə", "Gəncə Apellyasiya Məhkəməsi"),
    ("Xətai rayon məhkəməsi", "Xətai rayon məhkəməsi"),
    ("Ali Məhkəmədə", "Ali Məhkəmə"),
]


@pytest.mark.parametrize(("words", "court"), COURTS)
def test_a_court_is_named_without_endings_and_owners(read, words, court):
    assert values(read, f"Dünən {words} iclas olub.", "court") == [court]


PERSONS = [
    ("Vəkil Samir Aslanlının sözlərinə görə, iclas olub.", ["Samir Aslanlı"]),
    ("Məhkəmə Aslanlı Samir Vaqif oğlunu dinləyib.", ["Aslanlı Samir Vaqif oğlu"]),
    ("Samir Aslanlı danışıb. S.Aslanlının vəkili gəlib.", ["Samir Aslanlı"]),
    ("Jurnalist Aygün Aslanova azadlığa çıxıb.", ["Aygün Aslanova"]),
]


@pytest.mark.parametrize(("text", "names"), PERSONS)
def test_a_person_is_named_once_without_endings(read, text, names):
    assert values(read, text, "person") == names


ACTS = [
    (
        "Yasamal Rayon Məhkəməsi fevralın 3-də fəal Ramin Dadaşlının həbs müddətini 3 ay artırıb.",
        [("extension", "Ramin Dadaşlı", "2024-02-03", "P3M", "Yasamal Rayon Məhkəməsi")],
    ),
    (
        "Polis əməkdaşları Elşad Mahmudlunu yanvarın 12-də evindən aparıblar.",
        [("arrest", "Elşad Mahmudlu", "2024-01-12", None, None)],
    ),
    (
        "Səbail Rayon Məhkəməsi Anar Babalı barəsində 3 ay 26 gün müddətinə həbs seçib.",
        [("remand", "Anar Babalı", None, "P3M26D", "Səbail Rayon Məhkəməsi")],
    ),
    (
        "Məhkəmə İlqar Dadaşlını 7 il, Tofiq Babalını isə 5 il azadlıqdan məhrum edib.",
        [
            ("sentence", "İlqar Dadaşlı", None, "P7Y", None),
            ("sentence", "Tofiq Babalı", None, "P5Y", None),
        ],
    ),
    (
        "Samir Aslanlı polis tərəfindən döyülüb.",
        [("ill_treatment", "Samir Aslanlı", None, None, None)],
    ),
    ("Samir Aslanlıya qarşı güc tətbiq edilməyib.", []),
    ("Təşkilat Samir Aslanlının azad edilməsini tələb edib.", []),
]


@pytest.mark.parametrize(("text", "acts"), ACTS, ids=[text for text, _ in ACTS])
def test_the_acts_of_a_sentence(read, text, acts):
    found = [one for one in read(text, language="az") if one.kind == "act"]

    told = [
        (one.type, one.subject, one.value("date"), one.value("term"), one.value("court"))
        for one in found
    ]

    assert told == acts


def test_until_when_is_no_date_of_the_act(read):
    (act,) = [
        one
        for one in read("Samir Aslanlının həbs müddəti iyunun 16-dək uzadılıb.", language="az")
        if one.kind == "act"
    ]

    assert (act.value("until"), act.value("date")) == ("2024-06-16", None)


def test_the_offences_stand_before_the_verb(read):
    text = "Samir Aslanlı dələduzluq, xuliqanlıq və yüngül xəsarət yetirməkdə ittiham olunur."

    (act,) = [one for one in read(text, language="az") if one.kind == "act"]

    assert [slot.value for slot in act.all("charges")] == [
        "dələduzluq",
        "xuliqanlıq",
        "yüngül xəsarət yetirməkdə",
    ]


SAID = [
    (
        "Vəkil Nəzakət Babalı qeyd edib ki, müvəkkili müalicəyə ehtiyac duyur.",
        [("Nəzakət Babalı", "asserts", "müvəkkili müalicəyə ehtiyac duyur")],
    ),
    (
        "Nəzakət Babalı həbsin əsassız olduğunu bildirib.",
        [("Nəzakət Babalı", "asserts", "həbsin əsassız olduğunu")],
    ),
    (
        "Nəzakət Babalının sözlərinə görə, şahidlər dinlənilməyib.",
        [("Nəzakət Babalı", "asserts", "şahidlər dinlənilməyib")],
    ),
    (
        "“Şahidləri heç kim dinləmədi”, – N.Babalı əlavə edib. Nəzakət Babalı vəkildir.",
        [("Nəzakət Babalı", "asserts", "Şahidləri heç kim dinləmədi")],
    ),
    (
        "Samir Aslanlı bu ittihamları rədd edir və deyir ki, yazılarına görə həbs olunub.",
        [
            ("Samir Aslanlı", "denies", "bu ittihamları"),
            ("Samir Aslanlı", "asserts", "yazılarına görə həbs olunub"),
        ],
    ),
    (
        "Rəsmi şəxslər jurnalistlərə təzyiq olduğunu inkar edirlər.",
        [("Rəsmi şəxslər", "denies", "jurnalistlərə təzyiq olduğunu")],
    ),
    (
        "Baş Prokurorluqdan bildirilib ki, istintaq davam edir.",
        [("Baş Prokurorluq", "asserts", "istintaq davam edir")],
    ),
    (
        "Prokuror Samir Aslanlı üçün 9 il həbs istəyib.",
        [("Prokuror", "asserts", "Samir Aslanlı üçün 9 il həbs")],
    ),
]


@pytest.mark.parametrize(("text", "said"), SAID, ids=[text for text, _ in SAID])
def test_who_said_what(read, text, said):
    found = [one for one in read(text, language="az") if one.kind == "statement"]

    assert [(one.speaker, one.stance, one.text) for one in found] == said


def test_what_was_reported_is_the_sentence_before(read):
    text = (
        "Məhkəmə Samir Aslanlının həbs müddətini 2 ay uzadıb. "
        "Bu barədə “Körpü” agentliyinə onun vəkili Nəzakət Babalı məlumat verib."
    )

    (said,) = [one for one in read(text, language="az") if one.kind == "statement"]

    assert said.speaker == "Nəzakət Babalı"
    assert said.text == "Məhkəmə Samir Aslanlının həbs müddətini 2 ay uzadıb"


def test_who_spoke_in_the_sentence_before_goes_on(read):
    text = (
        "Samir Aslanlı həbs olunub. Atası Vaqif Aslanlı iclasın qapalı olduğunu deyib. "
        "“Oğlumu heç kim dinləmədi”, o əlavə edib."
    )

    found = [one.speaker for one in read(text, language="az") if one.kind == "statement"]

    assert found == ["Vaqif Aslanlı", "Vaqif Aslanlı"]


def test_no_pressure_is_a_denial_and_a_position_on_the_question(read):
    text = "Nazir bildirib ki, hüquq müdafiəçilərinə təzyiq yoxdur."

    (said,) = [one for one in read(text, language="az") if one.kind == "statement"]

    assert (said.stance, said.question) == ("denies", "pressure_on_defenders")


def test_a_reason_is_given_for_the_arrest(read):
    text = "Samir Aslanlı mayın 4-də həbs olunub. Aslanlı deyir ki, yazılarına görə həbs olunub."

    found = read(text, language="az")

    (said,) = [one for one in found if one.kind == "statement"]
    arrest = next(one for one in found if one.kind == "act" and one.type == "arrest")
    assert said.value("reason") == "yazılarına görə"
    assert said.answers == arrest.id
