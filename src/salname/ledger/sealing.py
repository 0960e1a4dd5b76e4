"""Subkeys of a key, and small secrets sealed under one."""

from __future__ import annotations

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.utils import random

KEY_BYTES = 32
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES


def subkey(key: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose by HKDF-SHA-256; they tell nothing of the key or of one another."""
    info = b"salname/subkey/v1\0" + purpose.encode()
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(key)


def seal(secret: bytes, key: bytes, about: bytes) -> bytes:
    """Nonce and XChaCha20-Poly1305 ciphertext; `about` is bound to it and must be given again."""
    nonce = random(NONCE_BYTES)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, about, nonce, key)


def unseal(sealed: bytes, key: bytes, about: bytes) -> bytes | None:
    """The secret, or None when the key, what it is about, or a byte of it is another."""
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[NONCE_BYTES:], about, sealed[:NONCE_BYTES], key
        )
    except (CryptoError, ValueError):
        return None
