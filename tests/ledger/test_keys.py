from __future__ import annotations

import hashlib

import pytest
from nacl.signing import SigningKey

from salname.ledger.keys import DeviceKey, author_of, check
from tests.ledger.cast import AYDAN, BAHRAM

DIGEST = "ab" * 32


def test_a_signature_is_good_for_its_digest_and_key_alone():
    signature = AYDAN.sign(DIGEST)

    assert check(AYDAN.public, DIGEST, signature)
    assert not check(BAHRAM.public, DIGEST, signature)
    assert not check(AYDAN.public, "ac" * 32, signature)


def test_the_signature_is_ed25519_over_the_digest_in_its_domain():
    message = b"salname/signature/entry/v1\0" + bytes.fromhex(DIGEST)

    assert SigningKey(AYDAN.seed).sign(message).signature == AYDAN.sign(DIGEST)


def test_a_signature_made_in_another_domain_is_worthless():
    foreign = SigningKey(AYDAN.seed).sign(bytes.fromhex(DIGEST)).signature

    assert not check(AYDAN.public, DIGEST, foreign)


@pytest.mark.parametrize("at", range(64))
def test_any_changed_byte_of_a_signature_shows(at):
    signature = bytearray(AYDAN.sign(DIGEST))

    signature[at] ^= 0x10

    assert not check(AYDAN.public, DIGEST, bytes(signature))


@pytest.mark.parametrize("signature", [b"", b"x", bytes(63), bytes(65), bytes(128)])
def test_a_signature_of_another_length_is_none(signature):
    assert not check(AYDAN.public, DIGEST, signature)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(32), bytes(33)])
def test_a_key_that_is_none_signs_nothing(public):
    assert not check(public, DIGEST, AYDAN.sign(DIGEST))


def test_an_author_is_the_hash_of_the_public_key():
    expected = hashlib.sha256(b"salname/author/v1\0" + AYDAN.public).hexdigest()

    assert expected == AYDAN.author == author_of(AYDAN.public)


def test_a_key_comes_again_from_its_seed_and_never_by_chance():
    assert AYDAN.author == DeviceKey.from_seed(AYDAN.seed).author
    assert DeviceKey.generate().author != DeviceKey.generate().author


def test_a_key_does_not_show_its_seed():
    assert AYDAN.seed.hex() not in repr(AYDAN)
