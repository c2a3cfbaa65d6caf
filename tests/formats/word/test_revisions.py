"""Tracked changes resolved both ways: constructs one by one, then other people's files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.pieces import Shape
from motion_editor.formats.word.revisions import Marks, raw, resolve
from motion_editor.formats.word.stream import Scan
from tests.formats.word.making import CASES, NUM, dele, docx, ins, p, r

OWN = CASES / "docx-own"
PUBLIC = CASES / "docx"


def both(body: str) -> tuple[list[str], list[str]]:
    data = docx(body)
    return list(raw(data, "original")), list(raw(data, "clean"))


@pytest.mark.parametrize(
    ("body", "base", "amended"),
    [
        # one and the same insertion, its mark recorded in the two ways that Word has
        (p("one") + p(ins("two"), mark="ins") + p("three"), "one|three", "one|two|three"),
        (p("one", mark="ins") + p(ins("two")) + p("three"), "one|three", "one|two|three"),
        (p("one") + p(dele("two"), mark="del") + p("three"), "one|two|three", "one|three"),
        (p("one", mark="del") + p(dele("two")) + p("three"), "one|two|three", "one|three"),
        # joins: nothing is added, chains cascade
        (p("one", mark="del") + p(" two", mark="del") + p(" three"), "one| two| three",
         "one two three"),
        (p("one", mark="ins") + p(" two"), "one two", "one| two"),
        # inserted by one, struck by another
        (p("one ", "<w:ins>" + dele("gone ") + "</w:ins>", "two"), "one two", "one two"),
        # moves are leave out and put in
        (p("<w:moveFrom>" + r("one") + "</w:moveFrom>", mark="moveFrom") + p("two")
         + p("<w:moveTo>" + r("one") + "</w:moveTo>", mark="moveTo") + p("three"),
         "one|two|three", "two|one|three"),
        # the end of a container: what is left stays, what is empty goes
        (p("one") + p(dele("two"), mark="del"), "one|two", "one"),
        (p("one") + p("two", mark="del"), "one|two", "one|two"),
        # a whole paragraph inside a tracked change
        (p("one") + "<w:ins>" + p("two") + "</w:ins>" + p("three"), "one|three", "one|two|three"),
    ],
)  # fmt: skip
def test_marks_and_words(body: str, base: str, amended: str) -> None:
    assert both(body) == (base.split("|"), amended.split("|"))


def cell(*inside: str) -> str:
    return f"<w:tc>{''.join(inside)}</w:tc>"


def test_tables() -> None:
    rows = (
        f"<w:tr>{cell(p('keep'))}</w:tr>"
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell(p(dele('old'), mark='del'))}</w:tr>"
        f"<w:tr><w:trPr><w:ins/></w:trPr>{cell(p(ins('new'), mark='ins'))}</w:tr>"
    )
    assert both(f"<w:tbl>{rows}</w:tbl>" + p("end")) == (
        ["keep", "old", "end"],
        ["keep", "new", "end"],
    )
    # a cell keeps a paragraph, a struck mark before a table joins nothing to it
    lone = f"<w:tbl><w:tr>{cell(p(dele('gone'), mark='del'))}</w:tr></w:tbl>"
    assert both(p("a", mark="del") + lone + p("b")) == (["a", "gone", "b"], ["a", "", "b"])


def test_what_stands_in_a_run() -> None:
    body = p(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/>"
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:cr/><w:t>c</w:t>'
        '<w:br w:type="page"/><w:footnoteReference w:id="2"/></w:r>'
        '<w:smartTag w:element="x"><w:r><w:t>d</w:t></w:r></w:smartTag>'
        '<w:fldSimple w:instr="DATE"><w:r><w:t>e</w:t></w:r></w:fldSimple>'
        "<w:sdt><w:sdtContent><w:r><w:t>f</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>g</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert both(body)[1] == ["a\tb\u2028\u2011\u00ad\uf0b7\u2028c\u2028defg"]


def test_controls_boxes_and_alternatives() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
        f"{p('boxed')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{p('boxed')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('in a control')}</w:sdtContent></w:sdt>"
    assert both(p("host", box) + control + p("end"))[0] == ["host", "boxed", "in a control", "end"]
    group = (
        "<w:r><w:drawing><mc:AlternateContent><mc:Choice><w:txbxContent>"
        f"{p('grouped')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{p('grouped')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:drawing></w:r>"
    )
    assert both(p("host", group))[0] == ["host", "grouped"]


def test_struck_words_outside_a_change_are_set_apart() -> None:
    scan = Scan()
    package = open_word(docx(p("one ", r("gone", tag="delText"), " two")))
    assert resolve(scan.items(package.body), "original")[0].text == "one  two"
    assert scan.orphans == ["gone"]


def test_the_last_paragraphs_properties_survive_a_join() -> None:
    body = p("one", style="MotionLeadIn", mark="del") + p(" two", style="MotionText")
    items = tuple(Scan().items(open_word(docx(body)).body))
    assert [it.shape.style for it in resolve(items, "clean")] == ["MotionText"]
    assert [it.shape.style for it in resolve(items, "original")] == ["MotionLeadIn", "MotionText"]


def test_changes_of_properties() -> None:
    changed = (
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:pPrChange><w:pPr>'
        f"{NUM}</w:pPr></w:pPrChange>"
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins/></w:numPr>'
    items = tuple(
        Scan().items(open_word(docx(p("one", props=changed) + p("two", props=listed))).body)
    )
    before, after = resolve(items, "original"), resolve(items, "clean")
    assert [it.shape for it in before] == [Shape("", "1", 0), Shape()]
    assert [it.shape for it in after] == [Shape("", "1", 1), Shape("", "1", 0)]


def test_a_bare_bullet_is_left_out_and_an_empty_line_stays() -> None:
    body = p("one") + p(dele("two"), props=NUM) + p(dele("three")) + p("four")
    assert both(body)[1] == ["one", "", "four"]


def test_critic_shows_both() -> None:
    body = p("one ", dele("two"), ins("2")) + p(dele("three"), mark="del") + p("four", mark="ins")
    assert raw(docx(body + p(" five")), "critic") == (
        "one {--two--}{++2++}",
        "{--three--}",
        "four{++¶++}",
        " five",
    )


OWN_CASES = json.loads((OWN / "expected.json").read_text("utf-8")) if OWN.is_dir() else {}


@pytest.mark.skipif(not OWN_CASES, reason="the shared cases are not here")
@pytest.mark.parametrize("name", OWN_CASES)
def test_own_cases(name: str) -> None:
    data = (OWN / f"{name}.docx").read_bytes()
    assert list(raw(data, "original")) == OWN_CASES[name]["base"]
    assert list(raw(data, "clean")) == OWN_CASES[name]["amended"]


DIRECTIONS: tuple[tuple[Marks, str], ...] = (("original", "reject"), ("clean", "accept"))
NAMED = {
    # The reference puts "[fn]" where a footnote's sign stands; the sign is no word of the text.
    ("neg_safe_atomizer_redline", "reject"),
    ("neg_safe_atomizer_redline", "accept"),
    # The reference runs a text box's words together, once for each of its two alternatives.
    ("sdk_comment042", "accept"),
}


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the shared cases are not here")
@pytest.mark.parametrize("path", sorted(PUBLIC.glob("*.docx")), ids=lambda path: path.stem)
def test_public_cases(path: Path) -> None:
    name = path.stem
    for marks, direction in DIRECTIONS:
        gold = PUBLIC / f"{name}.gold.{direction}.txt"
        wanted = gold if gold.exists() else PUBLIC / f"{name}.ref.{direction}.txt"
        got = raw((PUBLIC / f"{name}.docx").read_bytes(), marks)
        same = evened("\n".join(got)) == evened(wanted.read_text("utf-8").removesuffix("\n"))
        assert same is ((name, direction) not in NAMED), direction


def evened(text: str) -> list[str]:
    """The lines with white space evened out, as the texts to compare with have it."""
    return [" ".join(line.split()) for line in text.replace("\u2028", " ").split("\n")]


@pytest.mark.skipif(not OWN.is_dir(), reason="the shared cases are not here")
def test_a_whole_real_amendment() -> None:
    data = (OWN / "seed003_amendment.docx").read_bytes()
    for marks, direction in DIRECTIONS:
        gold = (OWN / f"seed003_amendment.gold.{direction}.txt").read_text("utf-8")
        assert list(raw(data, marks)) == gold.rstrip("\n").split("\n")
