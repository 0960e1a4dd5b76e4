"""Every rule of every language pack finds its examples and leaves its counter-examples alone."""

from __future__ import annotations

import re

import msgspec
import pytest

from salname.read.document import Document, read_document
from salname.read.pack import FOLDER, Pack, pack

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
PUBLISHED = "2024-12-05"


def rules():
    for language in LANGUAGES:
        known = pack(language)
        yield from ((language, "act", one) for one in known.acts)
        yield from ((language, "says", one) for one in known.speech.says)
        yield from ((language, "turn", one) for one in known.speech.turns)


def found(language, text):
    return read_document(Document(text, PUBLISHED, language))


def name(case):
    return f"{case[0]}:{case[2].id}"


@pytest.mark.parametrize("case", list(rules()), ids=name)
def test_a_rule_finds_its_examples(case):
    language, kind, rule = case
    for example in rule.examples:
        proposals = found(language, example)

        if kind == "act":
            assert rule.code in [one.type for one in proposals], example
        else:
            assert rule.id in [one.rule for one in proposals], example


@pytest.mark.parametrize("case", list(rules()), ids=name)
def test_a_rule_leaves_its_counter_examples_alone(case):
    language, _, rule = case
    for counter in rule.counter:
        assert rule.id not in [one.rule for one in found(language, counter)], counter


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_idiom_of_denial_turns_a_statement_into_a_denial(language):
    for idiom in pack(language).speech.denials:
        for example in idiom.examples:
            assert "denies" in [one.stance for one in found(language, example)], example
        for counter in idiom.counter:
            assert "denies" not in [one.stance for one in found(language, counter)], counter


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_on_a_question_are_put_under_it(language):
    for row in pack(language).speech.questions:
        for example in row.examples:
            assert row.code in [one.question for one in found(language, example)], example
        for counter in row.counter:
            assert row.code not in [one.question for one in found(language, counter)], counter


@pytest.mark.parametrize("case", list(rules()), ids=name)
def test_every_rule_explains_itself_in_three_languages(case):
    words = case[2].words

    assert {"az", "ru", "en"} == set(words)
    assert all(words.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_own_name(language):
    ids = [rule.id for where, _, rule in rules() if where == language]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_values_are_quoted(language):
    lines = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8").splitlines()
    code = [line for line in lines if not line.lstrip().startswith("#")]
    bare = re.compile(r'(?:: |- |\[|, )(?!")[^\W_][^\s":,\]}]*\s*(?:,|\]|\}|$)')

    unquoted = [line for line in code if bare.search(re.sub(r'"(?:[^"\\]|\\.)*"', '""', line))]

    assert [] == unquoted


def test_an_unknown_key_is_an_error():
    raw = msgspec.to_builtins(pack("en")) | {"datse": {}}

    with pytest.raises(msgspec.ValidationError, match="datse"):
        msgspec.convert(raw, Pack, strict=False)


def test_a_language_without_a_pack_proposes_nothing():
    assert [] == read_document(Document("Καλημέρα.", None, "el"))
