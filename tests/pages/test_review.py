"""Review by keyboard and without a script: one key decides and moves on, undo is always one key."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.page


@pytest.fixture
def report(desk) -> str:
    """The source of the report with nothing of it decided."""
    from salname.desk.models import DecisionRow, SourceRow
    from salname.desk.record.actions.undo import undo

    for row in DecisionRow.objects.filter(undone=False):
        undo(desk, row.code, reason="to begin anew")
    return SourceRow.objects.get(publisher="Goychol News").code


def in_hand(window) -> str | None:
    return window.evaluate("document.querySelector('[data-card][aria-current]')?.dataset.card")


def press(window, key: str, *, until: str) -> None:
    """Press a key and wait until this card is in hand and has the focus."""
    window.keyboard.press(key)
    window.wait_for_function(
        "code => document.activeElement.matches(`[data-card=${code}][aria-current]`)", arg=until
    )


def verdicts() -> dict[str, str]:
    from salname.desk.models import DecisionRow

    return {row.proposal: row.verdict for row in DecisionRow.objects.filter(undone=False)}


def test_a_source_is_decided_without_the_mouse(inside, report):
    inside.goto(f"/review/{report}/")

    press(inside, "a", until="remand")
    press(inside, "j", until="charge")
    press(inside, "k", until="remand")
    press(inside, "a", until="charge")
    press(inside, "r", until="denial")

    assert {"arrest": "accepted", "remand": "accepted", "charge": "rejected"} == verdicts()


def test_undo_is_one_key(inside, report):
    inside.goto(f"/review/{report}/")
    press(inside, "r", until="remand")

    press(inside, "u", until="arrest")

    assert {} == verdicts()


def test_the_next_card_has_the_focus_and_its_words_are_lit(inside, report):
    inside.goto(f"/review/{report}/")

    press(inside, "a", until="remand")

    assert "remand" == inside.evaluate("document.activeElement.dataset.card")
    lit = inside.locator("mark.here").all_inner_texts()
    assert "The next day the Goychol District Court ordered her held for two months" == "".join(lit)


def test_skipping_decides_nothing(inside, report):
    inside.goto(f"/review/{report}/")

    press(inside, "z", until="remand")

    assert {} == verdicts()


def test_no_single_key_acts_in_a_field(inside, report):
    inside.goto(f"/review/{report}/")
    inside.keyboard.press("/")

    inside.keyboard.type("arju")

    assert "arju" == inside.input_value("#find")
    assert {} == verdicts()


def test_single_keys_can_be_switched_off(inside, report):
    inside.goto(f"/review/{report}/")
    inside.keyboard.press("?")
    inside.click("dialog [data-switch]")
    inside.wait_for_load_state()

    inside.keyboard.press("a")
    inside.wait_for_timeout(300)

    assert {} == verdicts()


def test_a_key_is_found_by_its_place_on_a_russian_keyboard(inside, report):
    inside.goto(f"/review/{report}/")

    inside.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'ф', code: 'KeyA', bubbles: true}))"
    )
    inside.wait_for_selector("[data-card=remand][aria-current]")

    assert {"arrest": "accepted"} == verdicts()


def test_what_leans_on_the_undecided_says_so(inside, report):
    inside.goto(f"/review/{report}/?at=denial")

    inside.click("[data-card=denial] [data-key=a]")
    inside.wait_for_selector("#wrong [role=alert]")

    assert {} == verdicts()


def test_editing_changes_what_is_recorded(inside, report):
    from salname.desk.models import ClaimRow

    inside.goto(f"/review/{report}/?at=remand")
    inside.keyboard.press("e")
    inside.wait_for_selector("[name=term]")

    inside.fill("[name=term]", "P3M")
    inside.click("main button.main")
    inside.wait_for_load_state()

    assert {"remand": "changed"} == verdicts()
    assert "P3M" == ClaimRow.objects.get(property="term", gone=False).said


def test_a_wrong_edit_keeps_what_was_typed(inside, report):
    inside.goto(f"/review/{report}/remand/edit/")

    inside.fill("[name=date]", "31.02.2026")
    inside.click("main button.main")
    inside.wait_for_selector("[role=alert]")

    assert "31.02.2026" == inside.input_value("[name=date]")
    assert {} == verdicts()


def test_a_rule_is_accepted_whole_only_after_its_list_was_seen(inside, report):
    inside.goto(f"/review/{report}/")
    inside.click("text=Look at 2 proposals")
    inside.wait_for_selector("[name=proposal]")
    assert {} == verdicts()

    inside.uncheck("[name=proposal][value=none]")
    inside.click("main button.main")
    inside.wait_for_load_state()

    assert {"growing": "accepted"} == verdicts()


def test_whether_a_known_name_is_the_same_person_is_asked(inside):
    from salname.desk.models import JudgementRow, SourceRow

    note = SourceRow.objects.exclude(publisher="Goychol News").get().code
    inside.goto(f"/review/{note}/")
    assert not inside.is_checked("[name=same_as] >> nth=0")

    inside.check("[name=same_as] >> nth=0")
    inside.click("[data-key=a]")
    inside.wait_for_selector(".card.done")

    assert "same" == JudgementRow.objects.get().sameness


def test_everything_works_without_a_script(chromium, server, report):
    from tests.pages.conftest import enter

    context = chromium.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    enter(page)
    page.goto(f"/review/{report}/")

    page.click("#p-arrest button >> text=Accept")
    page.wait_for_selector("#p-arrest.done")
    page.click("#p-remand button >> text=Reject")
    page.wait_for_selector("#p-remand.done")

    assert {"arrest": "accepted", "remand": "rejected"} == verdicts()
    context.close()
