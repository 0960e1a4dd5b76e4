from __future__ import annotations

from dataclasses import replace

import pytest

from salname.errors import CostTooLow, TooLittleMemory, WeakPassphrase
from salname.ledger.slots import Cost, check_passphrase, unwrap, wrap

KEY = bytes(range(32))
CHEAP = Cost.for_tests()


def test_a_slot_gives_the_key_for_its_passphrase_alone():
    slot = wrap(KEY, "nar ağacı bulud", CHEAP)

    assert KEY == unwrap(slot, "nar ağacı bulud")
    assert unwrap(slot, "nar ağacı buludlar") is None


def test_a_passphrase_is_the_same_from_a_keyboard_that_composes_and_one_that_does_not():
    slot = wrap(KEY, "ğünəş çıxdı", CHEAP)

    assert KEY == unwrap(slot, "g\u0306u\u0308nəs\u0327 c\u0327ıxdı")


def test_the_same_passphrase_twice_makes_two_slots():
    one, other = wrap(KEY, "same words here", CHEAP), wrap(KEY, "same words here", CHEAP)

    assert one.salt != other.salt
    assert one.wrapped != other.wrapped


@pytest.mark.parametrize(
    "change",
    [
        {"cost": Cost(memory=128, passes=1, lanes=1)},
        {"cost": Cost(memory=64, passes=2, lanes=1)},
        {"salt": "00" * 16},
        {"wrapped": "00" * 72},
        {"wrapped": ""},
    ],
    ids=str,
)
def test_nothing_about_a_slot_can_be_swapped(change):
    slot = wrap(KEY, "nar ağacı bulud", CHEAP)

    assert unwrap(replace(slot, **change), "nar ağacı bulud") is None


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "short",
        "a" * 40,
        "abababababababab",
        "202412041530",
        "           x",
        "elevenchars",
    ],
)
def test_what_is_guessed_at_once_is_refused(passphrase):
    with pytest.raises(WeakPassphrase) as refusal:
        check_passphrase(passphrase)

    assert not passphrase or passphrase not in str(refusal.value)


@pytest.mark.parametrize(
    "passphrase", ["nar ağacı bulud", "правда выйдет", "six words no one has ever said"]
)
def test_words_in_any_alphabet_are_taken(passphrase):
    check_passphrase(passphrase)


def test_the_cost_is_that_of_the_specification_unless_said_otherwise():
    assert (256 * 1024, 4) == (Cost().memory, Cost().passes)

    Cost().hold_floor()


@pytest.mark.parametrize(
    "cost", [Cost(memory=63 * 1024), Cost(passes=2), Cost(memory=64, passes=1, lanes=1)], ids=str
)
def test_a_cost_below_the_floor_is_refused(cost):
    with pytest.raises(CostTooLow):
        cost.hold_floor()


def test_a_weak_machine_may_go_down_to_the_floor():
    Cost(memory=64 * 1024, passes=3, lanes=1).hold_floor()


def test_tests_pay_less():
    Cost.for_tests().hold_floor()


def test_a_cost_the_machine_cannot_pay_is_said_so():
    with pytest.raises(TooLittleMemory):
        wrap(KEY, "nar ağacı bulud", Cost(memory=8, passes=1, lanes=4))
