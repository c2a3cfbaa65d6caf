"""The part of our own: texts come back as they were made, and nothing in it is taken on trust."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from motion_editor import places
from motion_editor.core.clause import Clauses
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.footnotes import whole
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original, proposed
from motion_editor.council.profile import Marks
from motion_editor.formats.word.both import Both, read_both
from motion_editor.formats.word.check import FaultyPaperError
from motion_editor.formats.word.own_part import KIND, NAME, found_own, own_part, parts_of, read_own
from motion_editor.formats.word.own_words import as_made, with_own_ids
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Holds, Whose
from motion_editor.tasks.paper import make_paper
from tests import notation
from tests.formats.word.making import unzipped, zipped
from tests.formats.word.test_writer import AMENDED, paper
from tests.papers.printed import TEMPLATES, ordered, template
from tests.strategies import bases, ids, tracked_texts

WHOSE = Whose("m1", amendment="a1", text=2)
"""Whose text it is in these tests: the third text of an amendment."""


def written(clauses: Clauses, whose: Whose | None = WHOSE) -> bytes:
    return write_word(replace(paper(clauses), whose=whose))


def read(data: bytes) -> Both:
    return read_both(data, ids("r"))


def shaped(clauses: Clauses) -> list[tuple[str, str, int]]:
    return [(item.text, item.role.value, item.level) for item in clauses]


def printable(clauses: Clauses) -> Clauses:
    """The text as Word can have it: a footnote is one thing there, and has one state."""
    return tuple(item.with_runs(whole(item.runs)) for item in clauses)


@given(tracked_texts())
@settings(max_examples=60)
def test_what_is_read_back_is_what_was_written_ids_and_moves_included(text: Clauses) -> None:
    both = read(written(text))
    assert both.own is not None and both.own.whose == WHOSE
    made = as_made(both.own, both.base, both.amended)
    assert made is not None
    assert normal(made) == normal(printable(text))


@given(bases())
@settings(max_examples=30)
def test_a_plain_text_comes_back_with_its_ids(text: Clauses) -> None:
    both = read(written(text, Whose("m1", "v1")))
    assert both.own is not None
    assert as_made(both.own, both.base, both.amended) == text
    assert with_own_ids(both.own, both.base) == text


@given(tracked_texts())
@settings(max_examples=40)
def test_without_it_both_texts_still_come_back(text: Clauses) -> None:
    both = read(written(text, None))
    assert both.own is None and not both.spoilt
    assert shaped(both.base) == shaped(original(printable(text)))
    assert shaped(both.amended) == shaped(proposed(printable(text)))


@pytest.mark.parametrize("look", places.templates(), ids=lambda path: path.stem)
def test_in_every_template_the_text_is_found_and_nothing_else_is_new(look: Path) -> None:
    data = write_word(replace(paper(AMENDED), whose=WHOSE), look, to_edit=True)
    both = read(data)
    assert both.own is not None
    assert as_made(both.own, both.base, both.amended) == AMENDED
    assert not (both.outside.tracked or both.outside.fresh or both.outside.gone)
    assert {role for role, _ in both.outside.rows} == both.outside.sent
    settings = unzipped(data)["word/settings.xml"]
    assert "<w:trackRevisions/><w:documentProtection" in settings
    assert "rsid" not in "".join(unzipped(data).values())


def test_it_holds_no_word_of_the_text() -> None:
    xml = unzipped(written(AMENDED))[NAME]
    words = {word for item in AMENDED for word in re.findall(r"\w{5,}", item.text)}
    assert words and not [word for word in words if word in xml]


def test_a_clause_is_found_by_its_words_where_others_were_changed_unseen() -> None:
    text = notation.read("a - One fact.\nb - Two.\nc - Three.")
    own = own_part(WHOSE, text, text, text)
    assert own is not None
    edited = notation.read("x - New.\ny - One fact.\nz - Three.")
    assert [it.id for it in with_own_ids(own, edited)] == ["x", "a", "c"]


def test_words_that_were_changed_prove_nothing() -> None:
    data = written(AMENDED)
    parts = unzipped(data)
    parts["word/document.xml"] = parts["word/document.xml"].replace("Patrols", "Buses")
    both = read(zipped(parts))
    assert both.own is not None
    assert as_made(both.own, both.base, both.amended) is None


SPOILT: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("edition", lambda xml: xml.replace('edition="1"', 'edition="2"')),
    ("role", lambda xml: xml.replace('role="point"', 'role="chair"', 1)),
    ("level", lambda xml: xml.replace('level="0"', 'level="-1"', 1)),
    ("deep", lambda xml: xml.replace('level="0"', 'level="9"', 1)),
    ("length", lambda xml: re.sub('runs="k[0-9]+', 'runs="k9999999', xml, count=1)),
    ("sign", lambda xml: re.sub('runs="k', 'runs="z', xml, count=1)),
    ("hash", lambda xml: xml.replace("sha256:", "md5:", 1)),
    ("words", lambda xml: re.sub('<words hash="[0-9a-f]+"/>', "", xml, count=1)),
    ("twins", lambda xml: xml.replace('id="b"', 'id="a"')),
    ("nowhere", lambda xml: xml.replace('from="h"', 'from="nobody"')),
    ("standing", lambda xml: xml.replace('from="h"', 'from="a"')),
    ("motion", lambda xml: xml.replace('motion="m1"', 'motion="m 1"')),
    ("nothing", lambda xml: re.sub("<clause.*<words", "<words", xml)),
)


@pytest.mark.parametrize("change", [it for _, it in SPOILT], ids=[name for name, _ in SPOILT])
def test_a_damaged_part_is_as_if_it_were_not_there(change: Callable[[str], str]) -> None:
    parts = unzipped(written(AMENDED))
    after = change(parts[NAME])
    assert after != parts[NAME]
    package = open_word(zipped(parts | {NAME: after}))
    assert found_own(package) == (None, True)


IN_WORDS = replace(WHOSE, holds=Holds.IN_WORDS, clauses=AMENDED)
NOTHING = Whose("m1", "v1", holds=Holds.NOTHING, clauses=AMENDED)


@pytest.mark.parametrize("whose", [IN_WORDS, NOTHING], ids=["in words", "nothing"])
def test_a_paper_without_the_text_itself_still_says_which_one_it_is_about(whose: Whose) -> None:
    parts = unzipped(written(original(AMENDED), whose))
    own = read_own(open_word(zipped(parts)))
    assert own is not None and own.whose == replace(whose, clauses=())
    assert own.base == text_hash(original(AMENDED))
    assert bool(own.outline) is bool(own.marked) is (whose is IN_WORDS)
    for wrong in (
        parts[NAME].replace('edition="2"', 'edition="1"'),
        parts[NAME].replace(f' holds="{whose.holds.value}"', ""),
        parts[NAME].replace(f'holds="{whose.holds.value}"', 'holds="half"'),
    ):
        assert found_own(open_word(zipped(parts | {NAME: wrong}))) == (None, True)


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace('role="point"', 'role="lead-in"', 1),
        lambda xml: re.sub('runs="k([0-9]+)', 'runs="a\\1', xml, count=1),
        lambda xml: xml.replace('motion="m1"', 'motion="m2"'),
        lambda xml: "<other/>",
    ],
    ids=["role", "mark", "motion", "none"],
)
def test_a_paper_is_not_written_whose_part_would_say_something_else(
    change: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    good = parts_of
    monkeypatch.setattr(
        "motion_editor.formats.word.own_part.parts_of",
        lambda own: good(own) | {NAME: change(good(own)[NAME].decode()).encode()},
    )
    with pytest.raises(FaultyPaperError, match="say which text it holds"):
        written(AMENDED)


@pytest.mark.parametrize("look", TEMPLATES)
@pytest.mark.parametrize("marks", Marks)
def test_every_paper_says_which_text_of_which_motion_it_is_about(look: str, marks: Marks) -> None:
    for name, (order, motion) in ordered().items():
        paper = make_paper(motion, replace(order, marks=marks))
        own = read_own(open_word(write_word(paper, template(look))))
        assert own is not None and paper.whose is not None, name
        assert own.whose == replace(paper.whose, clauses=())
        assert own.whose.motion == motion.id
        here = {text_hash(it.clauses) for it in motion.versions}
        here |= {text_hash(original(it.clauses)) for a in motion.amendments for it in a.texts}
        assert own.base in here


@pytest.mark.parametrize("after", ["", "<text", "<!DOCTYPE a []><text/>", "<other/>"])
def test_what_is_no_part_of_ours_is_left_alone(after: str) -> None:
    parts = unzipped(written(AMENDED))
    package = open_word(zipped(parts | {NAME: after}))
    assert found_own(package) == (None, False)


def test_one_that_claims_more_words_than_any_motion_has_costs_nothing() -> None:
    parts = unzipped(written(AMENDED))
    runs = " ".join(["k4999999"] * 100_000)
    xml = re.sub('runs="[^"]*"', f'runs="{runs}"', parts[NAME], count=1)
    assert found_own(open_word(zipped(parts | {NAME: xml}))) == (None, True)


def test_of_two_parts_neither_is_believed() -> None:
    parts = unzipped(written(AMENDED))
    rels = "word/_rels/document.xml.rels"
    again = re.search(r'<Relationship Id="rIdOwn"[^>]*/>', parts[rels])
    assert again is not None and KIND in again[0]
    other = again[0].replace("rIdOwn", "rIdOther").replace("item1", "item2")
    parts[rels] = parts[rels].replace(again[0], again[0] + other)
    package = open_word(zipped(parts | {"customXml/item2.xml": parts[NAME]}))
    assert found_own(package) == (None, True)


@given(st.data())
@settings(max_examples=60)
def test_no_bytes_in_it_do_any_harm(data: st.DataObject) -> None:
    parts = unzipped(written(AMENDED))
    xml = parts[NAME]
    at = data.draw(st.integers(0, len(xml) - 1))
    size = data.draw(st.integers(0, 40))
    put = data.draw(st.text(st.characters(codec="utf-8"), max_size=10))
    after = xml[:at] + put + xml[at + size :]
    both = read(zipped(parts | {NAME: after}))
    made = both.own and as_made(both.own, both.base, both.amended)
    if made:
        assert shaped(original(made)) == shaped(original(AMENDED))
        assert shaped(proposed(made)) == shaped(proposed(AMENDED))


def test_ids_that_xml_can_not_hold_write_no_part() -> None:
    text = notation.read("a - One.")
    wrong = (replace(text[0], id="a\x01"),)
    assert own_part(WHOSE, wrong, wrong, wrong) is None
    assert NAME not in unzipped(written((replace(text[0], id="a b"),)))
