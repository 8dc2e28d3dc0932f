"""Secrets: encrypted where we must read them again, hashed where we only compare."""

import hashlib
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from warmline.domain.errors import Refused


class WrongKey(Refused):
    """The secret was sealed with another key, or for another place."""

    remedy = "Start warmline with the old key (WARMLINE_SECRET_KEY or secret.key), or enter the secrets again."


class Vault:
    """Seals secrets with AES-GCM; each is bound to its place, so that none can be moved to another."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(hashlib.sha256(key).digest())

    def seal(self, text: str, *, bound_to: str) -> bytes:
        nonce = secrets.token_bytes(12)
        return nonce + self._cipher.encrypt(nonce, text.encode(), bound_to.encode())

    def open(self, sealed: bytes, *, bound_to: str) -> str:
        try:
            return self._cipher.decrypt(sealed[:12], sealed[12:], bound_to.encode()).decode()
        except InvalidTag:
            raise WrongKey("A stored secret cannot be opened: it was sealed with another key.") from None


def key_from(path: Path) -> bytes:
    """The key kept beside the data, made at the first start and readable by its owner only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_bytes(secrets.token_hex(32).encode())
        try:
            os.link(draft, path)  # the first process wins; a rename would let the second replace the key
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes().strip()


def new_secret(prefix: str) -> str:
    """256 random bits, with a prefix that tells what it is for."""
    return f"{prefix}_{secrets.token_urlsafe(32)}"


def fingerprint(secret: str) -> str:
    """What is kept of a secret we only compare."""
    return hashlib.sha256(secret.encode()).hexdigest() if secret else ""
