from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from salname.ledger.sealing import seal, subkey, unseal

KEY = bytes(range(32))


def test_each_purpose_has_its_own_key():
    purposes = ("database", "evidence", "index", "export", "device")

    keys = {subkey(KEY, purpose) for purpose in purposes}

    assert len(purposes) == len(keys)
    assert {32} == {len(key) for key in keys}
    assert KEY not in keys


def test_a_purpose_always_has_the_same_key():
    """A change here would lock every vault there is."""
    expected = "518deb399a3f7b02dcdd32eec9eb0689bbc6d29a4026eeb9f604395930369487"

    assert expected == subkey(KEY, "database").hex()


@given(st.binary(max_size=100), st.binary(max_size=20))
def test_a_secret_comes_back(secret, about):
    assert secret == unseal(seal(secret, KEY, about), KEY, about)


@given(st.integers(0, 10**6), st.integers(1, 255))
def test_any_changed_byte_opens_nothing(at, change):
    sealed = bytearray(seal(b"secret", KEY, b"about"))

    sealed[at % len(sealed)] ^= change

    assert unseal(bytes(sealed), KEY, b"about") is None


def test_another_key_or_matter_opens_nothing():
    sealed = seal(b"secret", KEY, b"about")

    assert unseal(sealed, bytes(32), b"about") is None
    assert unseal(sealed, KEY, b"other") is None


@given(st.binary(max_size=50))
def test_what_was_never_sealed_opens_nothing(data):
    assert unseal(data, KEY, b"about") is None
