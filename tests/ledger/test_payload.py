from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salname.errors import NotCanonical
from salname.ledger.payload import Payload

SAID = {"words": "It is for what I wrote."}


def test_the_commitment_is_that_of_the_specification():
    payload = Payload.of(SAID)

    expected = hashlib.sha256(b"salname/payload/v1\0" + payload.salt + payload.content)
    assert expected.hexdigest() == payload.commit


def test_the_same_words_twice_cannot_be_told_from_the_commitments():
    assert Payload.of(SAID).commit != Payload.of(SAID).commit


def test_a_payload_says_what_was_said():
    assert SAID == Payload.of(SAID).value()


def test_a_payload_shows_nothing_of_itself_in_a_log():
    assert "wrote" not in repr(Payload.of(SAID))


@given(st.integers(0, 10**6), st.integers(1, 255))
def test_any_changed_byte_is_another_commitment(at, change):
    payload = Payload(bytes(range(32)), b'{"words":"It is for what I wrote."}')
    whole = bytearray(payload.salt + payload.content)

    whole[at % len(whole)] ^= change

    assert payload.commit != Payload(bytes(whole[:32]), bytes(whole[32:])).commit


def test_content_in_another_form_is_not_read():
    with pytest.raises(NotCanonical):
        Payload(bytes(32), b'{"a": 1}').value()
