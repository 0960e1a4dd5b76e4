"""From a source to a published page, by hand, and what is said when something does not work."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.pages.cast import PERSON
from tests.vaults import PASSPHRASE


@pytest.fixture
def member(desk) -> Client:  # noqa: ARG001 - the vault is open meanwhile
    client = Client()
    client.post("/unlock/", {"passphrase": PASSPHRASE})
    return client


@pytest.fixture
def report() -> str:
    from salname.desk.models import SourceRow

    return SourceRow.objects.get(publisher="Goychol News").code


@pytest.fixture
def person() -> str:
    from salname.desk.models import ClaimRow

    return ClaimRow.objects.filter(property="done_to", gone=False).first().said


def words(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.text.partition("<main")[2]))


def test_the_nearest_clock_comes_first(member):
    told = words(member.get("/"))

    assert told.index("35 days left") < told.index("50 days left")


def test_pasted_words_are_kept_and_led_to_review(member):
    given = {"words": "Somebody said something.", "way": "words", "published": "2026-02"}

    response = member.post("/sources/add/", given)

    assert response["Location"].startswith("/review/source-")


def test_an_uploaded_file_is_kept(member):
    from django.core.files.uploadedfile import SimpleUploadedFile

    file = SimpleUploadedFile("letter.txt", "Ərizə: heç nə dəyişməyib.".encode())

    response = member.post("/sources/add/", {"file": file, "way": "file"})

    assert response["Location"].startswith("/review/source-")
    assert "Ərizə: heç nə dəyişməyib." in member.get(response["Location"]).text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"words": "   "}, "There is no text in this."),
        ({"words": "Words", "published": "2031"}, "has not come yet"),
        ({"words": "Words", "published": "31.02.2026"}, "is not a date we can read"),
        ({"link": "javascript:alert(1)"}, "is no web address"),
    ],
)
def test_what_cannot_be_kept_is_told_and_what_was_typed_stays(member, given, sentence):
    response = member.post("/sources/add/", {**given, "way": "words"})

    assert 400 == response.status_code
    assert sentence in words(response)
    assert given.get("published", "") in response.text


def test_a_quotation_leads_to_its_words_lit_in_the_source(member, person, report):
    page = member.get(f"/cases/{person}/").text
    start, end = re.search(rf"/sources/{report}/\?at=(\d+)-(\d+)#lit", page).groups()

    source = member.get(f"/sources/{report}/?at={start}-{end}").text

    lit = re.search(r'<mark class="lit here" id="lit">([^<]+)</mark>', source)[1]
    assert f"“{lit}”" in page or lit in page


def test_the_four_sides_always_stand_in_one_order(member, person):
    page = member.get(f"/cases/{person}/").text

    for versions in re.findall(
        r'<div class="versions">(.*?)</div>\s*</div>\s*</div>', page, re.DOTALL
    ):
        sides = re.findall(r'class="version[^"]*" data-side="(\w+)"', versions)
        assert ["official", "own", "defenders", "media"][: len(sides)] == sides[:4]


def test_a_denial_links_to_what_it_denies(member, person):
    page = member.get(f"/cases/{person}/").text

    answered = re.search(r'class="answers">answers <a href="#(c-[\w-]+)">([^<]+)</a>', page)

    assert "The prosecutor" == answered[2]
    assert f'id="{answered[1]}"' in page


def test_a_claim_is_added_by_hand_with_its_exact_words(member, person, report):
    from salname.desk.models import ClaimRow

    given = {
        "source": report,
        "words": "ordered her held for two months",
        "stance": "asserts",
        "term": "P2M",
    }

    response = member.post(f"/cases/{person}/add/?act=house_arrest", given)

    assert f"/cases/{person}/" == response["Location"]
    term = ClaimRow.objects.filter(property="term", gone=False).last()
    assert ("P2M", "ordered her held for two months") == (term.said, term.quote["words"])


def test_words_that_the_source_does_not_have_are_refused(member, person, report):
    given = {"source": report, "words": "held for ten years", "stance": "asserts"}

    response = member.post(f"/cases/{person}/add/?act=remand", given)

    assert 400 == response.status_code
    assert "held for ten years" in response.text
    assert "do not stand in the source like this" in words(response)


def test_the_form_of_an_act_follows_from_the_vocabulary(member, person):
    from salname.model.vocabulary import vocabulary

    page = member.get(f"/cases/{person}/add/?act=charge").text

    assert vocabulary().properties["offence"].label("en") in page
    assert 'name="term"' not in page


def test_people_are_found_in_another_alphabet(member):
    assert PERSON in words(member.get("/people/", {"q": "Сабина Дашдамирли"}))


def test_the_preview_counts_what_passes_and_what_is_held_back(member):
    told = words(member.get("/publications/"))

    assert re.search(r"\d+ claims would go out\. 2 claims are held back\.", told)


def test_holding_back_and_making_public_again(member, report):
    from salname.desk.models import ClaimRow

    ids = " ".join(ClaimRow.objects.values_list("code", flat=True))
    member.post("/publications/disclose/", {"claims": ids, "visibility": "desk"})
    assert "Nothing would go out" in words(member.get("/publications/"))

    member.post("/publications/disclose/", {"claims": f"{report} {ids}", "visibility": "public"})

    assert "Nothing is held back" in words(member.get("/publications/"))


def test_the_chronicle_is_written_where_the_person_says(member, tmp_path):
    member.post("/publications/publish/", {"folder": str(tmp_path / "out")})

    assert (tmp_path / "out" / "index.html").is_file()
    assert PERSON in "".join(p.read_text() for p in (tmp_path / "out" / "en").rglob("*.html"))


def test_nothing_is_published_into_the_vault(member, desk):
    response = member.post("/publications/publish/", {"folder": str(desk.path / "site")})

    assert 400 == response.status_code
    assert not (desk.path / "site").exists()


def test_the_report_of_a_whole_ledger_says_so(member):
    assert "The ledger holds." in words(member.post("/verify/"))


def test_a_judgement_is_recorded(member, person):
    from salname.desk.models import JudgementRow, RecordRow

    other = RecordRow.objects.filter(type="person").exclude(code=person).first().code

    member.post(f"/people/{person}/judge/{other}/", {"sameness": "different"})

    assert "different" == JudgementRow.objects.get().sameness


@pytest.mark.parametrize("path", ["/people/none/", "/cases/none/", "/review/none/", "/nowhere/"])
def test_what_is_not_there_is_told_in_a_sentence(member, path):
    response = member.get(path)

    assert 404 == response.status_code
    assert "Back to Today" in response.text


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize("path", ["/", "/sources/", "/people/", "/vocabulary/", "/publications/"])
def test_pages_speak_the_language_chosen(member, path, language):
    member.post("/language/", {"language": language, "back": path})

    assert f'<html lang="{language}">' in member.get(path).text


def test_an_empty_vault_says_what_to_do_next(open_vault):  # noqa: ARG001 - it is open meanwhile
    client = Client()
    client.post("/unlock/", {"passphrase": PASSPHRASE})

    for path in ("/", "/sources/", "/review/", "/cases/", "/people/", "/questions/"):
        assert "No data" not in words(client.get(path))
    assert "Add a source" in words(client.get("/"))
