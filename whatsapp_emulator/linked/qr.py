"""A picture that looks like a QR code. There is nothing in it to scan: /control/gateway does the scanning."""

import hashlib
import struct
import zlib

MODULES, QUIET, SCALE = 33, 4, 6
FINDER = 7


def value(gateway: str, since: float, number: int) -> str:
    """What WhatsApp's code holds, in shape: four parts with commas between."""
    parts = [hashlib.sha256(f"{gateway}/{since}/{number}/{part}".encode()).hexdigest()[:44] for part in range(4)]
    return "2@EMULATOR" + ",".join(parts)


def png(text: str) -> bytes:
    side = (MODULES + 2 * QUIET) * SCALE
    rows = [_row(text, y // SCALE - QUIET) for y in range(side)]
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\x00" + row for row in rows))
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _row(text: str, y: int) -> bytes:
    dark = [_dark(text, x, y) for x in range(-QUIET, MODULES + QUIET)]
    return b"".join(bytes([0 if one else 255]) * SCALE for one in dark)


def _dark(text: str, x: int, y: int) -> bool:
    if not (0 <= x < MODULES and 0 <= y < MODULES):
        return False
    for left, top in ((0, 0), (MODULES - FINDER, 0), (0, MODULES - FINDER)):
        away = max(abs(x - left - 3), abs(y - top - 3))  # from the middle of that corner's square
        if away <= FINDER // 2 + 1:
            return away in (0, 1, 3)
    return bool(zlib.crc32(f"{text}/{x}/{y}".encode()) & 1)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
