from __future__ import annotations

import csv
from datetime import date

import pytest

from salname.errors import BadLaw, UnreadableVocabulary
from salname.follow.rules import LAW, law_of, read_law
from salname.follow.sides import side_rules
from salname.follow.statute import Law
from salname.model.vocabulary import vocabulary
from salname.words.terms import Term

GRADES = {
    "boyuk_ictimai_tehluke_toretmeyen": "no_great_danger",
    "az_agir": "less_serious",
    "agir": "serious",
    "xususile_agir": "especially_serious",
}


@pytest.fixture(scope="module")
def law() -> Law:
    return law_of("az")


def rows_of(path):
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_limits_are_those_of_the_sourced_table(law, shared):
    day = date(2024, 12, 3)
    found, expected = {}, {}
    for row in rows_of(shared / "facts" / "az_pretrial_detention_terms.csv"):
        grade = GRADES[row["severity_az"]]
        for code, column in (
            ("AZ.DET.INITIAL", "initial_max_months"),
            ("AZ.DET.EXT_COMPLEX", "extension_complexity_months"),
            ("AZ.DET.EXT_EXCEPTIONAL", "extension_exceptional_months"),
            ("AZ.DET.CAP", "final_cap_months"),
            ("AZ.DET.BEYOND_CAP", "beyond_cap_exceptional_months"),
        ):
            rule = law.rule(code, day, grade)
            found[code, grade] = None if rule is None else rule.amount
            expected[code, grade] = Term(months=int(row[column])) if row[column] else None

    assert expected == found


def test_the_last_limit_is_the_first_with_both_extensions(law):
    parts = ("AZ.DET.INITIAL", "AZ.DET.EXT_COMPLEX", "AZ.DET.EXT_EXCEPTIONAL")
    day = date(2024, 12, 3)

    for grade in law.severities:
        rules = [law.rule(code, day, grade) for code in parts]
        months = sum(rule.amount.months for rule in rules if rule and rule.amount)
        assert law.rule("AZ.DET.CAP", day, grade).amount == Term(months=months)


def test_gravity_follows_from_the_most_a_paragraph_threatens(law, shared):
    rows = rows_of(shared / "facts" / "az_criminal_code_sanctions.csv")
    expected = {row["provision"]: GRADES[row["severity_az"]] for row in rows}

    assert expected == {one.provision: one.severity for one in law.paragraphs}


def test_deadlines_are_those_of_the_sourced_table(law, shared):
    days = {"hours": 1 / 24, "days": 1, "days_before": 1, "months": 30}
    rows = {
        row["code"]: row
        for row in rows_of(shared / "facts" / "az_and_intl_deadlines.csv")
        if row["unit"] in days
    }
    compared = [rule for rule in law.rules if rule.code in rows and rule.amount is not None]

    assert 8 < len(compared)
    for rule in compared:
        row = rows[rule.code]
        assert float(row["value"]) * days[row["unit"]] == 30 * rule.amount.months + rule.amount.days
        assert row["source"].startswith(f"{rule.article} |")


def test_the_limits_before_the_change_of_2014_still_hold_for_their_time(law):
    before = law.rule("AZ.DET.INITIAL", date(2014, 11, 15), "serious")
    after = law.rule("AZ.DET.INITIAL", date(2014, 11, 16), "serious")

    assert (Term(months=3), Term(months=4)) == (before.amount, after.amount)


def test_one_rule_of_a_code_holds_on_a_day(law):
    for day in (date(2012, 1, 1), date(2014, 11, 15), date(2014, 11, 16), date(2026, 1, 1)):
        held = [(rule.code, rule.severity) for rule in law.rules if rule.holds_on(day)]
        assert len(held) == len(set(held))


def test_nobody_has_verified_a_rule_yet_and_all_have_a_source(law):
    assert {None} == {rule.verified_by for rule in law.rules}
    assert all(len(rule.source) > 40 for rule in law.rules)
    assert all(set(rule.what) == {"az", "ru", "en"} for rule in law.rules)


def test_severities_have_labels(law):
    assert list(law.severities) == list(vocabulary().severities)


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("fraud", ("178",)),
        ("Hooliganism", ("221",)),
        ("infliction of minor injuries", ("127", "128")),
        ("dələduzluq", ("178",)),
        ("мошенничество в крупном размере", ("178",)),
        ("государственная измена", ("274",)),
        ("financing of terrorism", ("214-1",)),
        ("İctimai qaydanın pozulması", ("233",)),
        ("singing", ()),
    ],
)
def test_words_for_an_offence_lead_to_articles(law, words, articles):
    assert articles == law.articles_for(words)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('amount: "P3D"', 'amount: "3 days"'),
        ('source: "cpc"', 'source: "hearsay"'),
        ("    article:", "    paragraph:"),
        ("{no_great_danger: ", "{no_danger: "),
        ("valid_from: 2014-11-16", 'valid_from: "autumn 2014"'),
        ("rules:", "riles:"),
        ("severities:", "severities: ["),
    ],
)
def test_a_bad_file_of_law_is_refused_by_its_name(tmp_path, old, new):
    text = (LAW / "az.yaml").read_text(encoding="utf-8")
    path = tmp_path / "az.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(BadLaw if "[" not in new else UnreadableVocabulary, match=r"az\.yaml"):
        read_law(path, vocabulary())

    assert text != path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("role", "side"),
    [
        ("human rights defender and former investigator", "defenders"),
        ("former investigator", "others"),
        ("investigator", "official"),
        ("keçmiş müstəntiq", "others"),
        ("экс-следователь", "others"),
        ("İctimai fəal", "others"),
        ("co-founder", "body"),
        ("hüquq müdafiəçisi", "defenders"),
        ("правозащитница", "defenders"),
        ("baş redaktor", "media"),
        ("state prosecutor", "official"),
        ("Milli Məclisin deputatı", "official"),
        ("gardener", None),
    ],
)
def test_a_role_as_written_has_a_side(role, side):
    assert side == side_rules().of_role(role)
