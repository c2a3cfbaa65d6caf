"""The gate: every kind of file that is no safe Word document is refused in a sentence."""

from __future__ import annotations

import contextlib
import io
import random
import re
import struct
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.formats.word import gate
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from tests import word_template
from tests.formats.word.making import CASES, document, docx, p, paper, patched, unzipped, zipped
from tests.strategies import ids

GOOD = docx(p("The crossing patrols."))


def refusal(data: bytes) -> str:
    with pytest.raises(MotionError) as caught:
        open_word(data)
    assert caught.value.message.endswith(".")
    assert caught.value.advice.endswith(".")
    return caught.value.message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n", "PDF"),
        (b"{\\rtf1\\ansi", "Rich Text"),
        (b"<html><body>", "web page"),
        (b"Notice of motion", "not a Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old kind (.doc)"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (GOOD[:-30], "damaged"),
        (GOOD[:4], "damaged"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (zipped({"motion.txt": "words"}), "zip archive"),
    ],
)
def test_names_what_is_no_docx(data: bytes, said: str) -> None:
    assert said in refusal(data)


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        ("[Content_Types].xml", "document.main", "document.macroEnabled.main", "macros"),
        ("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet", "Excel"),
        ("_rels/.rels", "word/document.xml", "word/other.xml", "another kind"),
        ("word/document.xml", "w:document", "w:glossary", "no text part"),
        ("word/document.xml", "<w:document", "<!DOCTYPE w:document><w:document", "entities"),
        ("word/document.xml", "<w:document", "<?xml version='1.0' encoding='utf-7'?><w:document",
         "UTF-8"),
        ("word/document.xml", "patrols", "patrols\x01", "well-formed"),
        ("word/document.xml", "patrols", "<a>" * 300 + "</a>" * 300, "nested"),
        ("word/document.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
         "http://purl.oclc.org/ooxml/wordprocessingml/main", "Strict"),
    ],
)  # fmt: skip
def test_refuses_what_is_not_safe(part: str, old: str, new: str, said: str) -> None:
    assert said in refusal(patched(GOOD, lambda text: text.replace(old, new), part))


def test_a_doctype_in_utf_16_is_seen_too() -> None:
    text = f"<!DOCTYPE a [<!ENTITY x 'y'>]>{document(p('&x;'))}"
    hidden = text.encode("utf-16")
    assert "entities" in refusal(zipped(unzipped(GOOD) | {"word/document.xml": hidden}))


def test_reads_utf_16_and_templates() -> None:
    wide = document(p("The école.")).encode("utf-16")
    assert raw(zipped(unzipped(GOOD) | {"word/document.xml": wide}), "clean")[0] == "The école."
    dotx = patched(
        GOOD, lambda it: it.replace("document.main", "template.main"), "[Content_Types].xml"
    )
    assert raw(dotx, "clean")[0] == "The crossing patrols."


def test_limits_are_looked_at_before_anything_is_unpacked() -> None:
    many = zipped({f"part{at}": "" for at in range(gate.MAX_ENTRIES + 1)})
    assert "parts" in refusal(many)
    assert "unpacks" in refusal(zipped(unzipped(GOOD) | {"word/document.xml": " " * 5_000_000}))
    assert "elements" in refusal(loose("<w:p/>" * (gate.MAX_ELEMENTS + 1)))
    assert "attributes" in refusal(loose('<w:p a="" b="" c="" d=""/>' * 160_000))
    assert "paragraphs" in refusal(loose("<w:p/>" * (gate.MAX_PARAGRAPHS + 1)))
    assert "characters" in refusal(loose(p("x" * 300) * 18_000))
    assert "MB" in refusal(loose(" " * (gate.MAX_PART + 1)))


def loose(body: str) -> bytes:
    """A Word file that is not compressed, so that no ratio gives it away."""
    return zipped(unzipped(docx("")) | {"word/document.xml": document(body)}, zipfile.ZIP_STORED)


def test_dangerous_names_and_flags_in_the_archive() -> None:
    for name in ("../evil.xml", "/evil.xml", "a\\evil.xml"):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for part, text in unzipped(GOOD).items():
                archive.writestr(part, text)
            info = zipfile.ZipInfo("placeholder")
            info.filename = name
            archive.writestr(info, "x")
        assert "forbidden name" in refusal(out.getvalue())
    doubled = zipped(unzipped(GOOD) | {"Word/Document.xml": "<a/>"})
    assert "one name" in refusal(doubled)
    flagged = bytearray(GOOD)
    at = flagged.index(b"PK\x01\x02")
    struct.pack_into("<H", flagged, at + 8, 1)
    assert "encrypted" in refusal(bytes(flagged))


def test_nothing_outside_the_file_is_looked_for() -> None:
    outside = patched(
        GOOD,
        lambda it: it.replace("styles.xml", "../../../etc/passwd"),
        "word/_rels/document.xml.rels",
    )
    assert raw(outside, "clean")[0] == "The crossing patrols."


def test_our_own_template_passes() -> None:
    assert open_word(word_template.build()).main == "word/document.xml"


HOSTILE = sorted((CASES / "hostile").glob("*.docx"))


@pytest.mark.skipif(not HOSTILE, reason="the shared cases are not here")
def test_every_hostile_file_is_read_or_refused_soon_and_cheaply() -> None:
    script = """
import re, sys, time
from pathlib import Path
from motion_editor.core.errors import MotionError
from motion_editor.formats.word.reader import read_word
for path in map(Path, sys.argv[1:]):
    began = time.process_time()  # whatever else the machine has to do
    try:
        read_word(path.read_bytes(), iter(map(str, range(100_000))).__next__)
        end = "read"
    except MotionError as error:
        end = f"refused: {error}"
    assert time.process_time() - began < 5, path
    print(path.name, end)
# Of this program alone: the peak that getrusage gives begins with that of the one that started it.
status = Path("/proc/self/status")
found = re.search(r"VmHWM:\\s*(\\d+) kB", status.read_text()) if status.exists() else None
assert found is None or int(found[1]) < 300 * 1024, found[0]
"""
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, HOSTILE)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ends = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert len(ends) == len(HOSTILE)
    for name in ("bomb_elements", "forged_size", "quadratic", "xxe_file", "xxe_http", "empty"):
        assert ends[f"{name}.docx"].startswith("refused"), name
    for name in ("altchunk", "ext_template", "style_cycle", "utf16", "doc_renamed_part"):
        assert ends[f"{name}.docx"] == "read", name


VALUES = ("", "-1", "9" * 30, "x")


def spoilt(data: bytes, seed: int) -> bytes:
    """The file with bytes turned over, or with tags of one part dropped, doubled and wrapped."""
    chance = random.Random(seed)
    if chance.random() < 0.3:
        raw_bytes = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            raw_bytes[chance.randrange(len(raw_bytes))] = chance.randrange(256)
        return bytes(raw_bytes)
    parts = unzipped(data)
    name = chance.choice(list(parts))
    for _ in range(chance.randint(1, 3)):
        tags = [found.span() for found in re.finditer("<[^>]+>", parts[name])] or [(0, 0)]
        start, end = chance.choice(tags)
        text = parts[name]
        put = chance.choice(("", text[start:end] * 2, f"<w:ins>{text[start:end]}", "</w:p>"))
        text = text[:start] + put + text[end:]

        parts[name] = re.sub(
            '="[^"]*"',
            lambda found: f'="{chance.choice(VALUES)}"' if chance.random() < 0.02 else found[0],
            text,
        )
    return zipped(parts)


TRACKED = write_word(
    paper("l # Notes:\na - One {--two--}{++2++}\nb --(-) Three\nc - {--x--}{--¶--}")
)


@given(st.integers(0, 2**32))
def test_a_spoilt_file_is_read_or_refused_and_never_breaks_anything(seed: int) -> None:
    data = spoilt(TRACKED, seed)
    for read in (lambda: raw(data, "critic"), lambda: read_word(data, ids())):
        with contextlib.suppress(MotionError):
            read()


def test_an_entry_that_begins_before_the_file_is_damage() -> None:
    data = bytearray(GOOD)
    directory = data.rindex(b"PK\x05\x06")
    struct.pack_into(
        "<I", data, directory + 16, struct.unpack_from("<I", data, directory + 16)[0] + 64
    )
    assert "damaged" in refusal(bytes(data))
