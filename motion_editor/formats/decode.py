"""From bytes to characters: UTF-8, UTF-16 and Windows-1252, and nothing that only looks alike."""

from __future__ import annotations

import codecs

_ALLOWED = frozenset(b"\t\n\r\v\f")
_CONTROLS = bytes(byte for byte in range(32) if byte not in _ALLOWED) + b"\x7f"
_NAMES = {"windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252"}

# In English text written in Windows-1252 a few quotes, dashes and pound signs are all there is
# beyond ASCII; more of it means another encoding or no text at all.
_HIGH_SHARE = 0.1


def decode(data: bytes, hint: str = "") -> tuple[str, str] | None:
    """The text and the name of its encoding, or None where the bytes are no text that we know.

    `hint` is an encoding that the source itself names; it is tried where UTF-8 fails.
    """
    if data.startswith(codecs.BOM_UTF8):
        return _strictly(data, "utf-8-sig")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(data, "utf-16")
    if wide := _wide(data):
        return _strictly(data, wide)
    if b"\0" in data:
        return None
    if text := _strictly(data, "utf-8"):
        return text
    if hint and _NAMES.get(hint.lower()) is None:
        return None
    return None if _strange(data) else _strictly(data, "cp1252")


def _strange(data: bytes) -> bool:
    """Whether bytes can't be Windows-1252 in English: control bytes, or too many high ones."""
    if data.translate(None, _CONTROLS) != data:
        return True
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return high > max(3, len(data) * _HIGH_SHARE)


def _wide(data: bytes) -> str:
    """Which UTF-16 bytes without a byte order mark are in: mostly ASCII, so every other is NUL."""
    if len(data) % 2 or len(data) < 4:
        return ""
    sample = data[:65536]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _strictly(data: bytes, encoding: str) -> tuple[str, str] | None:
    """The text in this encoding, or None: an undecodable byte or a control character refuses it."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    # A control character or two may stand in a text pasted from elsewhere (read_text names them);
    # a NUL never does, nor a text that is full of them.
    if "\0" in text:
        return None
    controls = sum(text.count(chr(byte)) for byte in _CONTROLS)
    return None if controls > max(8, len(text) // 1000) else (text, encoding)
