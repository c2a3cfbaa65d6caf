"""What we write of hostile words: escaped in every field, no link but to the web and to e-mail."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser

import pytest

from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.pasting import Pasted
from motion_editor.core.text import Emphasis, Run
from motion_editor.formats import clip_own
from motion_editor.formats.html_in import ADDRESS
from motion_editor.formats.sniff import read_source
from motion_editor.formats.word.package import open_word
from motion_editor.places import templates
from motion_editor.tasks.amend import amend
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.read import read_motion
from tests.formats.word import making
from tests.fuzz import seeds
from tests.strategies import ids
from tests.tasks import sample

PAGE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;"
LINKS = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>x</script>", "file:///etc",
    "//aldermoor.example", "https://aldermoor.example/\"><script>x</script>", " javascript:x",
    "vbscript:x", "https:javascript:x", "mailto:a@b.example?body=<b>",
)  # fmt: skip
TAGS = frozenset(("img", "script", "iframe", "object", "link", "base", "form", "svg", "embed"))


def spoilt(value: object) -> object:
    """A value with a piece of a web page in every word of it but ids and days."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return f"{value}{PAGE}" if " " in value or value.istitle() else value
    if isinstance(value, tuple):
        return tuple(map(spoilt, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    named = {it.name: spoilt(getattr(value, it.name)) for it in fields(value) if it.init}
    return replace(value, **named)


class _Tags(HTMLParser):
    """The tags and links of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.odd: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name in ("href", "src", "action"):
                self.links.append(value or "")
            if name.startswith("on"):
                self.odd.append(name)


@pytest.mark.parametrize("kind", Kind)
def test_a_web_page_of_ours_has_no_tag_of_a_file(kind: Kind) -> None:
    motion = spoilt(seeds.met())
    assert isinstance(motion, Motion)
    label = motion.amendments[0].label
    page = paper_bytes(make_paper(motion, Order(kind, label)), ".html").decode()
    found = _Tags(page)
    assert not found.tags & TAGS
    assert not found.odd
    assert "&lt;img src=x" in page


def linked(link: str) -> Motion:
    """A motion whose only point leads there."""
    clause = Clause("c", (Run("the survey", emphasis=Emphasis(link=link)),), Role.POINT)
    return replace(seeds.sample(), versions=(Version("v", VersionKind.NOTICE, (clause,)),),
                   amendments=())  # fmt: skip


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("suffix", [".html", ".docx", ".txt"])
def test_links_lead_to_the_web_and_to_e_mail_alone(link: str, suffix: str) -> None:
    paper = make_paper(linked(link), Order(Kind.NOTICE, suffix=suffix))
    try:
        data = paper_bytes(paper, suffix)
    except MotionError as error:
        assert "link" in str(error) or "address" in str(error)
        return
    if suffix == ".html":
        found = _Tags(data.decode())
        assert not found.tags & TAGS
        outside = [it for it in found.links if not it.startswith("#")]
    elif suffix == ".docx":
        outside = [it.target for it in open_word(data).relations.values() if it.external]
    else:
        outside = []
    assert all(it.startswith(("http://", "https://", "mailto:")) for it in outside)


@pytest.mark.parametrize("link", LINKS)
def test_nor_does_any_link_that_is_read_or_pasted(link: str) -> None:
    page = f'<p>This Council notes <a href="{link.replace(chr(34), "%22")}">the survey</a></p>'
    made, _ = read_motion(sample.source(page), ids())
    raw = clip_own.packed(_lines(made))
    for runs in (made.current.clauses[0].runs, clip_own.decode(raw).lines[0].runs):
        assert all(ADDRESS.match(it.emphasis.link) for it in runs if it.emphasis.link)


def _lines(motion: Motion) -> list[Pasted]:
    return [Pasted(it.runs) for it in motion.current.clauses]


def test_nothing_is_fetched_for_a_template_or_a_picture_kept_elsewhere() -> None:
    there = "http://aldermoor.example/x"
    picture = (
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="rIdL1" '
        f'src="{there}.png"/></w:pict></w:r></w:p>'
    )
    field = '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://aldermoor.example/x "/></w:p>'
    data = making.docx(making.p("This Council notes:") + picture + field, links=[there])
    motion, _ = read_motion(read_source(data=data), ids())
    page = f'<p>This Council notes <img src="{there}"><link href="{there}"><iframe src="{there}">'
    read_motion(sample.source(page), ids())
    amended, _ = amend(sample.motion(), sample.source(sample.STAFFING), ids("n"))
    for suffix in (".html", ".docx", ".txt"):
        for look in (None, *templates()):
            order = Order(Kind.AMENDMENT, suffix=suffix)
            assert paper_bytes(make_paper(amended, order), suffix, look)
    assert motion.current.clauses
