"""One row in the vault's own folder: a word counts in form, page, JSON, site and docs."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from django.test import Client

from tests.vaults import NOON, PASSPHRASE

MAKER = Path(__file__).parents[2] / "docs" / "make_vocabulary.py"
PERSON, WARDEN = "Sabina Dashdamirli", "Vusal Chaykend"
TEXT = (
    "On 20 February 2026 Sabina Dashdamirli was arrested in Goychol. Vusal Chaykend, a reed warden "
    "of the lake, said that on 22 February 2026 the Goychol Lake Court bound her to silence, "
    "whispered thrice.\n"
)

ACT = """
silencing:
  label: {az: "Susmaq tələbi", ru: "Обязанность молчать", en: "Bond of silence"}
  slots: ["done_to", "on", "ordered_by", "said_how"]
  custody: "none"
"""
PROPERTY = """
said_how:
  label: {az: "Necə deyilib", ru: "Как произнесено", en: "How it was spoken"}
  subjects: ["act"]
  value: "text"
"""
ROLE = """
reed_warden:
  label: {az: "Qamış nəzarətçisi", ru: "Смотритель камышей", en: "Reed warden"}
  side: "defenders"
  words: {en: ["reed warden"]}
"""
COURT = (
    "code,type,name_az,name_ru,name_en,also,note,source,surety_az,surety_ru,surety_en\n"
    "lake,district,Göyçöl Göl Məhkəməsi,Гёйчёльский озёрный суд,Goychol Lake Court,,,a sign,"
    "own,own,own\n"
)
ROWS = {
    "acts.yaml": ACT,
    "properties.yaml": PROPERTY,
    "roles.yaml": ROLE,
    "az/courts.csv": COURT,
}
LABELS = ("Bond of silence", "How it was spoken", "Reed warden", "Goychol Lake Court")


@pytest.fixture
def own(vault_path):
    """The vault's own folder, with one row in each of four files."""
    folder = vault_path / "vocabulary"
    for name, text in ROWS.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def enter(vault_path, django_db_blocker):
    """Go in at the door of the vault: what the test client then sees."""
    from salname.desk import vault

    def inside() -> Client:
        vault.stand_before(vault_path)
        vault.open_vault(vault_path, PASSPHRASE, clock=lambda: NOON, reader=reader)
        client = Client(headers={"Accept-Language": "en"})
        client.post("/unlock/", {"passphrase": PASSPHRASE})
        return client

    with django_db_blocker.unblock():
        yield inside
        vault.lock()


@pytest.fixture
def told(own, enter) -> tuple[Client, str]:  # noqa: ARG001 - the rows lie there before the door opens
    """Inside, with the arrest confirmed: the window and the id of the person."""
    client = enter()
    return client, arrest_confirmed()


def reader(_document):
    """What a reader would propose of the text: the arrest, and who the warden is."""
    from salname.read.proposal import Proposal, Slot

    arrest = TEXT[: TEXT.index(".")]
    warden = TEXT.index(WARDEN)
    return [
        Proposal(
            id="warden",
            kind="mention",
            type="person",
            span=(warden, warden + len(WARDEN)),
            text=WARDEN,
            subject=WARDEN,
            slots={"role": (Slot("reed warden"),)},
        ),
        Proposal(
            id="arrest",
            kind="act",
            type="arrest",
            span=(0, len(arrest)),
            text=arrest,
            subject=PERSON,
            subject_kind="person",
            slots={"date": (Slot("2026-02-20"),)},
        ),
    ]


def arrest_confirmed() -> str:
    from salname.desk import vault
    from salname.desk.models import ClaimRow
    from salname.desk.record.actions.accept import accept
    from salname.desk.record.actions.gather import gather_source
    from salname.gather.text import pasted

    kept = gather_source(vault.current(), pasted(TEXT), published="2026-02-23", publisher="Lake")
    accept(vault.current(), kept.source_id, "arrest")
    return ClaimRow.objects.get(property="done_to").value().proposition.value


def form() -> dict[str, str]:
    from salname.desk.models import SourceRow

    return {
        "source": SourceRow.objects.get().code,
        "words": TEXT[TEXT.index("on 22 February") : TEXT.index(".\n")],
        "speaker": WARDEN,
        "stance": "asserts",
        "date": "2026-02-22",
        "court": "Goychol Lake Court",
        "said_how": "whispered thrice",
    }


def recorded(client: Client, person: str) -> None:
    response = client.post(f"/cases/{person}/add/?act=silencing", form())
    assert 302 == response.status_code, response.text


def test_the_form_offers_the_act_its_details_and_the_court(told):
    client, person = told

    choice = client.get(f"/cases/{person}/add/").text
    details = client.get(f"/cases/{person}/add/?act=silencing").text

    assert '<option value="silencing">Bond of silence</option>' in choice
    assert "How it was spoken" in details
    assert 'name="said_how"' in details
    assert '<option value="Goychol Lake Court">' in details


def test_the_page_of_the_vocabulary_shows_every_row(told):
    shown = told[0].get("/vocabulary/").text

    assert [] == [label for label in LABELS if label not in shown]


def test_the_case_shows_the_act_its_court_and_the_side_of_the_role(told):
    client, person = told
    recorded(client, person)

    shown = client.get(f"/cases/{person}/").text

    assert "Bond of silence" in shown
    assert "Goychol Lake Court" in shown
    assert "How it was spoken" in shown


def test_the_json_holds_the_act_its_court_and_the_side_of_the_role(told, salname):
    from salname.desk import vault

    recorded(*told)
    vault.lock()

    case = json.loads(salname("case", PERSON, "--json").stdout)

    (act,) = [act for act in case["acts"] if act["kind"] == "silencing"]
    shown = {name: [value["shown"] for value in some] for name, some in act["slots"].items()}
    sides = {speaker["name"]: speaker["side"] for speaker in case["speakers"]}
    assert ["Goychol Lake Court"] == shown["ordered_by"]
    assert ["whispered thrice"] == shown["said_how"]
    assert "defenders" == sides[WARDEN]


def test_the_published_site_says_it_in_three_languages(told, salname, tmp_path):
    from salname.desk import vault
    from salname.desk.models import SourceRow

    recorded(*told)
    source = SourceRow.objects.get().code
    vault.lock()

    salname("disclose", "public", "--source", source)
    published = salname("publish", tmp_path / "site")

    assert 0 == published.exit_code, published.stderr
    for language, label in (("az", "Susmaq"), ("ru", "молчать"), ("en", "Bond of silence")):
        pages = (tmp_path / "site" / language).rglob("*.html")
        assert any(label in page.read_text(encoding="utf-8") for page in pages), language


def test_the_reference_page_of_the_docs_lists_every_row(own):
    from salname.model.vocabulary import load

    spec = spec_from_file_location("make_vocabulary", MAKER)
    maker = module_from_spec(spec)
    spec.loader.exec_module(maker)

    page = maker.page(load(own))

    assert [] == [label for label in LABELS if label not in page]


def test_the_words_of_a_vault_are_gone_when_it_is_locked(told):  # noqa: ARG001 - it was open
    from salname.desk import vault
    from salname.follow.sides import side_rules
    from salname.model.vocabulary import vocabulary

    while_open = ("silencing" in vocabulary().acts, side_rules().of_role("reed warden"))
    vault.lock()

    assert (True, "defenders") == while_open
    assert "silencing" not in vocabulary().acts
    assert side_rules().of_role("reed warden") is None


def test_a_slip_in_a_row_shuts_nobody_out(own, enter):
    (own / "acts.yaml").write_text(ACT.replace("slots", "slotz"), encoding="utf-8")

    client = enter()

    today, words = client.get("/").text, client.get("/vocabulary/").text
    for page in (today, words):
        assert "acts.yaml" in page
        assert "silencing.slotz" in page
    assert "Bond of silence" not in words
    assert "Reed warden" in words


def test_the_command_line_says_what_slipped_and_goes_on(own, salname):
    (own / "roles.yaml").write_text(ROLE.replace('"defenders"', '"everybody"'), encoding="utf-8")

    told = salname("review", "--json")

    assert 0 == told.exit_code
    assert "roles.yaml" in told.stderr
    assert "reed_warden.side" in told.stderr
