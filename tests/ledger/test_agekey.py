from __future__ import annotations

import pyrage
from hypothesis import given
from hypothesis import strategies as st
from nacl.bindings import crypto_scalarmult_base

from salname.ledger.agekey import identity_of

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

secrets = st.binary(min_size=32, max_size=32)


@given(secrets)
def test_age_takes_every_secret_and_writes_it_as_we_do(secret):
    assert str(identity_of(secret)).startswith("AGE-SECRET-KEY-1")


def test_the_identity_opens_what_was_sealed_to_it():
    identity = identity_of(bytes(range(32)))

    sealed = pyrage.encrypt(b"words", [identity.to_public()])

    assert b"words" == pyrage.decrypt(sealed, [identity])


@given(secrets)
def test_the_secret_is_the_one_given(secret):
    """age writes the public key in Bech32 too: read back, it is what X25519 makes of the secret."""
    public = str(identity_of(secret).to_public())

    fives = "".join(f"{LETTERS.index(letter):05b}" for letter in public.removeprefix("age1")[:-6])
    assert crypto_scalarmult_base(secret) == int(fives[:256], 2).to_bytes(32)
