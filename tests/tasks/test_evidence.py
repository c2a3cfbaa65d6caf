"""Notes stay with their clause, whatever becomes of it, and never get into the text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses, index_of
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks import evidence
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.wish import Wish
from tests import strategies
from tests.tasks import sample


def noted(text: Clauses) -> Motion:
    """A motion with a note on each clause of the base of a tracked text, its amendment."""
    base = original(text)
    motion = Motion("m", Details(), (Version("v", VersionKind.NOTICE, base),))
    for item in base:
        motion = evidence.with_note(motion, item, "source", f"about {item.id}")
    made = Amendment("x", "1", (AmendmentText(TextKind.NOTIFIED, Base("v"), text),))
    return motion.with_amendment(made)


@given(strategies.tracked_texts())
def test_every_note_is_found_beside_its_clause_or_among_those_gone(text: Clauses) -> None:
    motion = noted(text)
    for shown in (original(text), text, proposed(text)):
        for item in shown:
            found = [it.note.text for it in evidence.notes_on(motion, item)]
            known = index_of(motion.notice.clauses, evidence.key(item)) >= 0
            assert found == ([f"about {evidence.key(item)}"] if known else [])
    carried = replace(
        motion,
        versions=(*motion.versions, Version("w", VersionKind.SUBSTANTIVE, proposed(text))),
        amendments=(replace(motion.amendments[0], outcome=Outcome.CARRIED),),
    )
    beside = {it.at for item in carried.current.clauses for it in evidence.notes_on(carried, item)}
    gone = {it.at for it in evidence.no_longer(carried, carried.current.clauses)}
    assert beside | gone == set(range(len(motion.notes)))
    assert not beside & gone


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=5), st.data())
def test_adding_changing_and_removing_touch_one_note(names: list[str], data: st.DataObject) -> None:
    base = sample.motion()
    for name in names:
        base = evidence.with_note(base, base.notice.clauses[0], "source", name)
    at = data.draw(st.integers(0, len(names) - 1))
    changed = evidence.with_other_words(base, at, "officer", "other")
    assert changed.notes[at] == Note(base.notice.clauses[0].id, "officer", "other")
    assert changed.notes[:at] + changed.notes[at + 1 :] == base.notes[:at] + base.notes[at + 1 :]
    assert evidence.without_note(changed, at).notes == base.notes[:at] + base.notes[at + 1 :]
    assert evidence.with_other_words(base, at, "source", names[at]) is base
    assert base.versions is sample.motion().versions or base.versions == sample.motion().versions


@pytest.mark.parametrize("words", ["", "  \n ", "x" * (evidence.LONGEST + 1)])
def test_a_note_says_something_and_not_a_book(words: str) -> None:
    motion = sample.motion()
    with pytest.raises(MotionError):
        evidence.with_note(motion, motion.notice.clauses[0], "source", words)


def test_what_is_left_out_keeps_its_notes_and_is_known_by_its_words() -> None:
    new_id = strategies.ids("k")
    motion = sample.motion(new_id=new_id)
    survey = motion.notice.clauses[3]
    motion = evidence.with_note(motion, survey, "disputed", "By the officers, on page 4.")
    motion, _ = amend(motion, sample.source(sample.STAFFING), new_id, Wish())
    assert evidence.no_longer(motion, motion.current.clauses) == ()
    motion, _ = decide(motion, "1", Outcome.CARRIED, new_id)
    (found,) = evidence.no_longer(motion, motion.current.clauses)
    assert found.note.text == "By the officers, on page 4."
    assert found.about.startswith("A survey found")


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx"])
@pytest.mark.parametrize("kind", [Kind.NOTICE, Kind.SUBSTANTIVE])
def test_papers_print_notes_on_request_only(kind: Kind, suffix: str) -> None:
    motion = sample.motion()
    item = motion.notice.clauses[2]
    motion = evidence.with_note(motion, item, "figures", "Posts, not people.\nAs of March.")
    plain, asked = (
        make_paper(motion, Order(kind, suffix=suffix, evidence=it)) for it in (False, True)
    )
    assert asked.blocks[: len(plain.blocks)] == plain.blocks
    assert plain == make_paper(replace(motion, notes=()), Order(kind, suffix=suffix))
    assert "Posts" not in str(plain.blocks)
    assert "What the figure counts, and when: Posts, not people." in str(asked.blocks)
    data = paper_bytes(asked, suffix)
    if suffix != ".docx":
        words = data.decode()
        assert words.index("Evidence") < words.index("Crossing patrols", words.index("Evidence"))
        assert "Posts, not people." in words
