"""The gate in front of every Word file: what is let in, and what is refused in one sentence.

Limits are those of real files with room to spare (1,916 public files measured: at most 4.2 MB
zipped, 12.6 MB of XML, 291 entries, ratio 94). Nothing is extracted to disk, nothing outside the
file is fetched, entities are never expanded.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FILE = 50_000_000
MAX_ENTRIES = 2_000
MAX_DIRECTORY = 1_000_000
MAX_TOTAL = 200_000_000
MAX_PART = 32_000_000
MAX_RATIO = 200
RATIO_FROM = 1_000_000
MAX_ELEMENTS = 200_000
MAX_ATTRIBUTES = 600_000
MAX_PARAGRAPHS = 20_000
MAX_TEXT = 5_000_000

_SAVE_AS = mark("Open it in Word, save it as a Word Document (.docx) and try again.")
_DAMAGED = mark(
    "Ask for the file again, or open it in Word, save it under a new name and try that."
)
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,  # an encrypted entry, or a way of packing that is not known
    ValueError,  # an entry that says it begins before the file does
)
_ENCODINGS = (b"utf-8", b"utf-16", b"us-ascii", b"ascii")


def damaged(detail: str) -> MotionError:
    """The refusal of a file that cannot be read to its end; `detail` is a clause of a sentence."""
    return MotionError(say("The Word file is damaged: {fault}.", fault=detail), _DAMAGED)


def too_big(detail: str) -> MotionError:
    """The refusal of a file past a limit; `detail` is a clause of a sentence."""
    return MotionError(
        say("The Word file is larger than any motion: {fault}.", fault=detail),
        say("Copy the motion alone into a new Word document and read that."),
    )


def open_zip(data: bytes) -> zipfile.ZipFile:
    """The bytes as a zip archive whose directory has been checked; MotionError otherwise."""
    _check_kind(data)
    _check_directory(data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _UNREADABLE as error:
        raise damaged(say("it is cut short or not a whole zip archive")) from error
    _check_entries(archive.infolist())
    _check_office(archive)
    return archive


def _check_kind(data: bytes) -> None:
    """Refuse what is no zip archive, naming what it is."""
    if not data:
        raise MotionError(
            say("The file is empty."), say("Check that it was copied or sent completely.")
        )
    if len(data) > MAX_FILE:
        raise too_big(say("it has {size} MB", size=len(data) // 1_000_000))
    if data.startswith(b"PK\x03\x04"):
        return
    head = data[:1024].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise _old_office(data)
    if head.startswith(b"%pdf"):
        raise MotionError(
            say("This is a PDF and not a Word file."),
            say("Ask for the Word file, or copy the text out of the PDF into a text file."),
        )
    if head.startswith(b"{\\rtf"):
        raise MotionError(say("This is a Rich Text file (.rtf) and not a .docx."), _SAVE_AS)
    if head.startswith((b"<?xml", b"<html", b"<!doctype")):
        raise MotionError(say("This is a web page or XML file and not a .docx."), _SAVE_AS)
    if data.startswith(b"PK"):
        raise damaged(say("it is cut short or not a whole zip archive"))
    raise MotionError(say("This is not a Word file."), say("Choose a Word Document (.docx)."))


def _old_office(data: bytes) -> MotionError:
    """An OLE container is either an encrypted .docx or a file of Office before 2007."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return MotionError(
            say("The Word file is protected with a password."),
            say(
                "Open it in Word, take the password off (File, Info, Protect Document) and save it."
            ),
        )
    return MotionError(say("This is a Word file of the old kind (.doc)."), _SAVE_AS)


def _check_directory(data: bytes) -> None:
    """Refuse a directory so long that reading it would already cost too much."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if end < 0 or len(data) - end < 22:
        raise damaged(say("its end is missing"))
    if data[end - 20 : end - 16] == b"PK\x06\x07":
        raise too_big(say("it uses the zip form for archives over 4 GB"))
    count, size = struct.unpack_from("<HI", data, end + 10)
    if count > MAX_ENTRIES or size > MAX_DIRECTORY:
        raise too_big(say("it has more than {number:,} parts", number=MAX_ENTRIES))


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise too_big(say("it has more than {number:,} parts", number=MAX_ENTRIES))
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name.lower() in seen:
            raise damaged(say("it holds two parts of one name"))
        seen.add(name.lower())
        if "\\" in name or name.startswith("/") or ".." in name.split("/"):
            raise damaged(say("one of its parts has a forbidden name"))
        if entry.flag_bits & 0x1:
            raise MotionError(
                say("The Word file is encrypted."), say("Ask for a copy that is not protected.")
            )
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(say("it is packed in a way that Word does not use"))
        if _swollen(entry):
            raise too_big(say("one of its parts unpacks to far more than it should"))
    if sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise too_big(say("it unpacks to more than {size} MB", size=MAX_TOTAL // 1_000_000))


def _swollen(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FROM and entry.file_size > MAX_RATIO * max(
        entry.compress_size, 1
    )


def _check_office(archive: zipfile.ZipFile) -> None:
    """Refuse archives that are no Office Open XML at all."""
    names = set(archive.namelist())
    if "mimetype" in names and b"opendocument" in read_entry(archive, "mimetype"):
        raise MotionError(say("This is an OpenDocument file (.odt) and not a .docx."), _SAVE_AS)
    if "[Content_Types].xml" not in names:
        raise MotionError(
            say("This is a zip archive and not a Word file."),
            say("Unpack it and choose the Word Document (.docx) inside."),
        )


def read_entry(archive: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of one entry; MotionError when it is missing, damaged or too large."""
    try:
        info = archive.getinfo(name)
    except KeyError as error:
        raise damaged(say("its part {name} is missing", name=name)) from error
    if info.file_size > MAX_PART:
        raise too_big(
            say("its part {name} has {size} MB", name=name, size=info.file_size // 1_000_000)
        )
    try:
        with archive.open(info) as source:
            # The declared size is the bound: zipfile stops there, whatever follows.
            return source.read(info.file_size)
    except _UNREADABLE as error:
        raise damaged(say("its part {name} cannot be unpacked", name=name)) from error


def safe_xml(raw: bytes, name: str) -> _Element:
    """A part's bytes as an element tree, counted first; MotionError when it is not safe."""
    from lxml import etree

    _check_counts(raw, name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise damaged(
            say("its part {name} is not well-formed XML, or nested too deep", name=name)
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _declared(name)
    return root


def _declared(name: str) -> MotionError:
    return MotionError(
        say("The Word file declares entities in {name}, which Word never does.", name=name),
        say("Do not trust this file; ask its sender how it was made."),
    )


def _check_counts(raw: bytes, name: str) -> None:
    """Refuse before parsing what would cost too much memory, or is no usual encoding."""
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise _declared(name)
    if raw[:4] == b"\x4c\x6f\xa7\x94" or not _usual_encoding(raw):
        raise damaged(say("its part {name} is not in UTF-8 or UTF-16", name=name))
    if raw.count(b"<") - raw.count(b"</") > MAX_ELEMENTS:
        raise too_big(
            say("its part {name} has more than {number:,} elements", name=name, number=MAX_ELEMENTS)
        )
    if raw.count(b"=") > MAX_ATTRIBUTES:
        raise too_big(
            say(
                "its part {name} has more than {number:,} attributes",
                name=name,
                number=MAX_ATTRIBUTES,
            )
        )


def _usual_encoding(raw: bytes) -> bool:
    head = raw[:200].replace(b"\x00", b"").split(b"?>", 1)[0].lower()
    if b"encoding" not in head:
        return True
    declared = head.split(b"encoding", 1)[1].lstrip(b" \t\r\n=\"'")
    return declared.startswith(_ENCODINGS)
