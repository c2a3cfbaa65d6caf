"""What a source is, told by its content and never by its name; what we can't read is refused."""

from __future__ import annotations

import io
import os
import re
import zipfile
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say
from motion_editor.formats.decode import decode
from motion_editor.formats.reading import Remark

if TYPE_CHECKING:
    from pathlib import Path

CAP = 50 * 1024 * 1024
"""The most bytes that are ever read of a source."""

TEXT_CAP = 4 * 1024 * 1024
"""The most bytes that count as a text: some twenty times the longest motion we know of."""

_SAVE_AS = mark("Open it in Word, save it as .docx and try again.")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|ul|ol|li|h[1-6]|table|span|br|meta|section|article)"
    r"(?:[\s/][^<>]*)?>",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)


class Kind(Enum):
    """What a source is, of those that we read."""

    MOTION = "motion"
    WORD = "word"
    HTML = "html"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Source:
    """A source that we read: `data` as it came, and `text` decoded unless it is a Word file.

    `encoding` is Python's name of the encoding, "" for a Word file. `remarks` say what was taken
    for granted while decoding.
    """

    kind: Kind
    data: bytes
    text: str = ""
    encoding: str = ""
    name: str = ""
    remarks: tuple[Remark, ...] = ()


def read_source(path: Path | None = None, data: bytes | None = None) -> Source:
    """The source in a file, or in bytes that are at hand already; raises MotionError.

    No more than CAP bytes are ever read. What is told apart: our own JSON, .docx, HTML and text.
    """
    name = path.name if path is not None else ""
    if data is None:
        if path is None:
            raise ValueError("a path or data is needed")
        data = _read(path)
    shown = f"“{name}”" if name else say("The input")
    if not data.strip():
        raise MotionError(
            say("{name} is empty.", name=shown), say("Choose the file that holds the motion.")
        )
    if len(data) > CAP:
        raise _too_big(shown)
    _refuse_foreign(data, shown)
    if data.startswith(b"PK\x03\x04"):
        _check_word(data, shown)
        return Source(Kind.WORD, data, name=name)
    return _text_source(data, shown, name)


def _read(path: Path) -> bytes:
    """The bytes of a file, at most one more than CAP; every failure is a MotionError."""
    shown = f"“{path.name or path}”"
    advice = say("Check the name and try again.")
    try:
        with path.open("rb") as file:
            return file.read(CAP + 1)
    except FileNotFoundError:
        raise MotionError(say("There is no file {name}.", name=shown), advice) from None
    except IsADirectoryError:
        raise MotionError(
            say("{name} is a folder.", name=shown), say("Name a file in it.")
        ) from None
    except PermissionError:
        if os.path.isdir(path):  # noqa: PTH112 (Windows says so of folders; Path's may raise)
            raise MotionError(
                say("{name} is a folder.", name=shown), say("Name a file in it.")
            ) from None
        raise MotionError(
            say("{name} can't be read: permission was refused.", name=shown),
            say("Ask its owner for access, or copy it."),
        ) from None
    except (OSError, ValueError) as error:
        # ValueError: a name that no file system takes (it holds a NUL).
        reason = getattr(error, "strerror", None) or say("its name is not one a file can have")
        raise MotionError(
            say("{name} can't be read: {reason}.", name=shown, reason=reason), advice
        ) from None


def _too_big(shown: str) -> MotionError:
    return MotionError(
        say(
            "{name} is larger than {limit} MB, more than any motion needs.",
            name=shown,
            limit=CAP // 2**20,
        ),
        say("Copy the motion's own text into a new file and try that."),
    )


def _refuse_foreign(data: bytes, shown: str) -> None:
    """Raise MotionError for the formats that people have and we don't read."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_OLE):
        _refuse_ole(data, shown)
    if head.startswith(b"%PDF-"):
        raise MotionError(
            say("{name} is a PDF, which can't be read as a motion.", name=shown),
            say("Copy its text into a text file, or open it in Word and save it as .docx."),
        )
    if head.startswith(b"{\\rtf"):
        raise MotionError(
            say("{name} is a rich text file (RTF), which can't be read.", name=shown), _SAVE_AS
        )


def _refuse_ole(data: bytes, shown: str) -> None:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise MotionError(
            say("{name} is protected by a password.", name=shown),
            say(
                "Open it in Word, remove the password (File, Info, Protect Document) and try again."
            ),
        )
    if "WordDocument".encode("utf-16-le") in data:
        raise MotionError(say("{name} is a .doc of the old Word format.", name=shown), _SAVE_AS)
    raise MotionError(
        say(
            "{name} is not a Word document, though it is an Office file of the old format.",
            name=shown,
        ),
        say("Choose the file that holds the motion, or save it as .docx."),
    )


def _check_word(data: bytes, shown: str) -> None:
    """Raise MotionError unless the zip looks like a .docx. Nothing is unpacked but a type name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            is_odt = "mimetype" in names and b"opendocument" in data[:200]
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
        raise MotionError(
            say("{name} is a damaged or incomplete Word file.", name=shown)
            if b"word/" in data
            else say("{name} is a damaged or incomplete zip file.", name=shown),
            say("Ask for it again, or copy it anew."),
        ) from None
    if is_odt:
        raise MotionError(
            say("{name} is an OpenDocument file, which can't be read.", name=shown), _SAVE_AS
        )
    if not any(item.startswith("word/") for item in names):
        raise MotionError(
            say("{name} is a zip file that holds no Word document.", name=shown),
            say("Unpack it and choose the .docx or text file inside."),
        )


def _text_source(data: bytes, shown: str, name: str) -> Source:
    if len(data) > TEXT_CAP and not _is_json(data):
        # What an enormous file is, is told by its beginning alone, wherever a character is cut.
        if not any(decode(data[: 65536 - less]) for less in range(4)):
            raise _binary(shown)
        raise MotionError(
            say(
                "{name} holds more than {limit} MB of text, more than any motion needs.",
                name=shown,
                limit=TEXT_CAP // 2**20,
            ),
            say("Copy the motion's own text into a new file and try that."),
        )
    hint = _CHARSET.search(data[:4096])
    decoded = decode(data, hint.group(1).decode("ascii") if hint else "")
    if decoded is None:
        raise _binary(shown)
    text, encoding = decoded
    if not text.strip():
        raise MotionError(
            say("{name} is empty.", name=shown), say("Choose the file that holds the motion.")
        )
    remarks: tuple[Remark, ...] = ()
    if encoding == "cp1252":
        said = say("The source is not in UTF-8; it was read as Windows-1252.")
        remarks = (Remark(said, guess=True),)
    kind = _kind(text)
    remarks += _left_out(text) if kind is Kind.HTML else ()
    return Source(kind, data, text, encoding, name, remarks)


def _left_out(page: str) -> tuple[Remark, ...]:
    from motion_editor.formats.html_in import left_out

    return left_out(page)


def _is_json(data: bytes) -> bool:
    """Whether a file is one of our own by its beginning: a motion with all its versions is long."""
    return re.match(rb'(?:\xef\xbb\xbf)?\s*\{\s*"', data[:256]) is not None


def _binary(shown: str) -> MotionError:
    return MotionError(
        say("{name} is not a text, a Word document or a motion that can be read.", name=shown),
        say("Save it as .docx in Word, or as plain text in UTF-8, and try again."),
    )


def _kind(text: str) -> Kind:
    start = text[:4096].lstrip()
    if start.startswith("{") and re.match(r'\{\s*"', start):
        return Kind.MOTION
    return Kind.HTML if _looks_like_html(start) else Kind.TEXT


def _looks_like_html(start: str) -> bool:
    if start[:1] == "<" and _HTML.search(start):
        return True
    return len(_HTML.findall(start)) >= 2
