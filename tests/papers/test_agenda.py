"""The agenda paper: contents, order, numbers, and nothing of what is exempt in the public one."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from motion_editor.core.agenda import Agenda, Exemption, Item, Sort, parts
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.formats.word.check import FaultyPaperError
from motion_editor.formats.word.package import open_word
from motion_editor.papers.agenda import agenda_paper, headed
from motion_editor.papers.blocks import ClauseLine, Heading, Line
from motion_editor.tasks.agenda.printed import Wanted, accepted, make
from motion_editor.tasks.councils import council
from motion_editor.tasks.paper import FORMATS, paper_bytes
from motion_editor.tasks.templates import template
from tests.tasks.agenda import meeting
from tests.tasks.agenda.drawn import item

PROFILE = council("aldermoor")
PUBLIC = Wanted(PROFILE, when="2027-01-10T10:00:00")


def words(data: bytes) -> str:
    """All that a file says, whatever it is."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return " ".join(
                archive.read(name).decode(errors="replace") for name in archive.namelist()
            )
    if data.startswith(b"%PDF"):
        from pypdf import PdfReader

        pages = PdfReader(io.BytesIO(data)).pages
        return " ".join(page.extract_text() for page in pages)
    return data.decode()


def text(wanted: Wanted, agenda: Agenda | None = None) -> str:
    return paper_bytes(make(agenda or meeting.agenda(), wanted), ".txt").decode()


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("amendments", [False, True])
def test_no_public_paper_holds_a_word_of_what_is_exempt(suffix: str, amendments: bool) -> None:
    paper = make(meeting.agenda(), replace(PUBLIC, amendments=amendments, rejected=True))
    look = template("aldermoor") if suffix == ".docx" else None
    said = " ".join(words(paper_bytes(paper, suffix, look)).split())
    assert meeting.SECRET not in said
    assert "old depot" in said or amendments
    full = make(meeting.agenda(), replace(PUBLIC, full=True))
    assert meeting.SECRET in " ".join(words(paper_bytes(full, suffix, look)).split())


def test_amendments_to_an_exempt_motion_are_not_printed_in_public() -> None:
    agenda = meeting.agenda()
    one = next(it for it in agenda.items if it.motion and it.motion.amendments)
    hidden = agenda.with_item(replace(one, exempt=Exemption(3, "A price.")))
    assert "patrol staff" in text(replace(PUBLIC, amendments=True))
    said = text(replace(PUBLIC, amendments=True, rejected=True), hidden)
    assert "patrol staff" not in said and "negates" not in said and "paragraph 3" in said
    assert "patrol staff" in text(replace(PUBLIC, amendments=True, full=True), hidden)


def test_the_paper_says_everything_in_the_order_of_the_agenda() -> None:
    said = text(PUBLIC)
    wanted = [
        "Agenda: Ordinary meeting of the Council", "Aldermoor Borough Council",
        "Meeting: 21 January 2027, 7.00pm", "Place: Council Chamber, Aldermoor", "Contents",
        "1. Apologies", "Notices of motion", "Motion 514: Walking to school in safety",
        "Received: 20 December 2026, 10.00am", "Time limit: 30 minutes",
        "Motion 515: Libraries on Sundays", "(a) Open the libraries on Sundays.",
        "Reason: People have asked for it.", "2. Library strategy", "Recommendations",
        "Part 2: business in private", "Motion 516: The old depot", "Exempt: paragraph 3",
        "Reason: A price is being agreed.", "The text is not published.",
    ]  # fmt: skip
    body = said.index("\n1. Apologies", said.index("Motion 516"))
    places = [said.index(it, 0 if at < 5 else body) for at, it in enumerate(wanted)]
    assert places == sorted(places)
    assert "It came too late" not in said
    assert "It came too late" in text(replace(PUBLIC, rejected=True))
    assert "Not for publication" in text(replace(PUBLIC, full=True))


def test_the_contents_name_every_heading_that_they_lead_to_and_no_other() -> None:
    for wanted in (PUBLIC, replace(PUBLIC, full=True, rejected=True)):
        blocks = make(meeting.agenda(), wanted).blocks
        entries = [(it.to, it.runs[0].text) for it in blocks if isinstance(it, Line) and it.to]
        heads = [(it.anchor, it.text) for it in blocks if isinstance(it, Heading) and it.anchor]
        assert entries == heads and len(set(entries)) == len(entries) > 5


def test_in_word_each_entry_leads_to_its_heading_and_asks_for_its_page() -> None:
    data = paper_bytes(make(meeting.agenda(), PUBLIC), ".docx", template("aldermoor"))
    xml = etree.tostring(open_word(data).document).decode()
    names = re.findall(r'<w:bookmarkStart w:id="\d+" w:name="(_Agenda_[^"]+)"', xml)
    assert names == re.findall(r'<w:hyperlink w:anchor="([^"]+)"', xml)
    assert names == re.findall(r"PAGEREF (\S+) \\h", xml)
    ids = re.findall(r'<w:bookmarkStart w:id="(\d+)"', xml)
    assert len(set(ids)) == len(ids)


def test_a_contents_that_leads_nowhere_is_never_written() -> None:
    paper = make(meeting.agenda(), PUBLIC)
    astray = tuple(replace(it, to="item-99") if isinstance(it, Line) and it.to else it
                   for it in paper.blocks)  # fmt: skip
    from motion_editor.formats.word.writer import write_word

    with pytest.raises(FaultyPaperError, match="not there"):
        write_word(replace(paper, blocks=astray))


def test_on_the_web_the_contents_are_a_list_of_links() -> None:
    page = paper_bytes(make(meeting.agenda(), PUBLIC), ".html").decode()
    assert page.count("<nav") == page.count("</nav>") == 1
    links = re.findall(r'<li><a href="#([^"]+)">', page)
    assert links == re.findall(r'<h\d id="([^"]+)">', page)


def test_every_motion_keeps_its_own_labels() -> None:
    """Whatever the others have: in Word a paper in bullets would lose those of other series."""
    styles = [NumberingStyle(it) for it in Series] + [NumberingStyle(Series.NUMBERS, True)]
    for first in styles:
        items = []
        for at, style in enumerate((first, *styles)):
            one = item(at)
            assert one.motion
            about = replace(one.motion.details, numbering=style)
            items.append(replace(one, motion=replace(one.motion, details=about)))
        paper = agenda_paper(Agenda("a", items=tuple(items)))
        assert paper.numbering.series is not Series.BULLETS
        lines = [it for it in paper.blocks if isinstance(it, ClauseLine)]
        wanted = {Series.BULLETS: "•", Series.NUMBERS: "1.", Series.LETTERS: "(a)",
                  Series.ROMAN: "(i)"}  # fmt: skip
        for line, style in zip(lines, (first, *styles), strict=True):
            assert line.label == ("" if style == paper.numbering else wanted[style.series])


def test_motions_in_bullets_alone_are_left_to_the_format() -> None:
    paper = agenda_paper(Agenda("a", items=(item(1), item(2))))
    assert all(not it.label for it in paper.blocks if isinstance(it, ClauseLine))


def test_a_heading_of_the_clerks_own_is_not_printed_twice() -> None:
    own = Item("h", Sort.TEXT, "Notices of Motion")
    heads = [it.text for it in agenda_paper(Agenda("a", items=(own, item(1)))).blocks
             if isinstance(it, Heading)]  # fmt: skip
    assert heads[2:] == ["1. Notices of Motion", "Motion 1: Bridge 1"]


def test_what_a_rejected_amendment_stands_under_goes_with_it() -> None:
    one = next(it for it in meeting.agenda().items if it.amendments)
    motion = accepted(one)
    assert motion and one.motion
    assert [it.label for it in motion.amendments] == ["1"]
    on_top = replace(one.motion.amendments[0], id="x", label="2a")
    base = replace(on_top.text.base, version="", amendment=one.motion.amendments[1].id)
    on_top = replace(on_top, texts=(replace(on_top.text, base=base),))
    both = replace(one, motion=one.motion.with_amendment(on_top))
    left = accepted(both)
    assert left and [it.label for it in left.amendments] == ["1"]


def test_an_empty_agenda_is_a_paper_too() -> None:
    for amendments in (False, True):
        paper = make(Agenda("a"), Wanted(amendments=amendments))
        for suffix in FORMATS:
            assert paper_bytes(paper, suffix)


def test_numbers_stand_before_titles_as_councils_print_them() -> None:
    assert headed("3", "Apologies") == "3. Apologies"
    assert headed("A", "Safer streets") == "A. Safer streets"
    assert headed("Motion 514", "Safer streets") == "Motion 514: Safer streets"
    assert headed("", "Safer streets") == "Safer streets"
    assert not parts(Agenda("a")).all
