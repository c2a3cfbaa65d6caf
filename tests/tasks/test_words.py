"""Whole lives of a motion told in papers: no word is lost, invented or put back unseen.

Every word is written once only, so that each can be followed from paper to paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from hypothesis import event, given, strategies as st

from motion_editor.core.amendment import Amendment, Choice, Outcome, Settlement
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Motion
from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.settle import settle
from motion_editor.tasks.show import Marks, lines, text_of
from tests.strategies import few, ids
from tests.tasks import sample

WORD = re.compile(r"[a-z]+\d+")
NOTICE = """\
This Council notes:
- elm1 oak2 ash3 yew4 fir5.
- elm6 oak7 ash8 yew9 fir10 elm11.
- oak12 ash13 yew14.

This Council resolves to:
- fir15 elm16 oak17 ash18 yew19.
- fir20 elm21 oak22 ash23.
"""


def words(text: str) -> set[str]:
    """The words of a text by which it is followed."""
    return set(WORD.findall(text))


def told(clauses: Clauses) -> str:
    """The words of a plain text."""
    return "\n".join(item.text for item in clauses)


def marked(clauses: Clauses, state: State) -> set[str]:
    """The words in one state."""
    return words("\n".join(run.text for it in clauses for run in it.runs if run.state is state))


@st.composite
def papers(draw: st.DrawFn, clauses: Clauses, new: Iterator[int]) -> tuple[str, str]:
    """A paper in brackets that amends a text, and the whole text as amended."""
    paper, whole = [], []
    for item in clauses:
        if item.text.endswith(":"):
            paper.append(f"\n{item.text}")
            whole.append(f"\n{item.text}")
            continue
        here = item.text.rstrip(".").split()
        first = draw(st.integers(0, len(here)))
        past = draw(st.integers(first, len(here)))
        added = [f"new{next(new)}" for _ in range(draw(st.sampled_from((0, 0, 1, 2))))]
        if len(here) == past - first:
            paper.append(f"- [DELETE:] {item.text} [TO HERE]")
        elif draw(st.booleans()) or not added:
            paper.append(f"- {item.text}")
            whole.append(f"- {item.text}")
        else:
            gone = f"[DELETE:] {' '.join(here[first:past])} [TO HERE] " if first < past else ""
            put = f"[INSERT:] {' '.join(added)} [TO HERE]"
            line = " ".join([*here[:first], gone + put, *here[past:]])
            paper.append(f"- {line}.")
            whole.append(f"- {' '.join([*here[:first], *added, *here[past:]])}.")
        if draw(st.integers(0, 5)) == 0:
            text = f"new{next(new)} new{next(new)}."
            paper.append(f"- [INSERT:] {text} [TO HERE]")
            whole.append(f"- {text}")
    return "\n".join(paper), "\n".join(whole)


def check_carried(motion: Motion, item: Amendment) -> None:
    """What an amendment proposes is all its own words and the base's, but for those in dispute."""
    text = item.text
    base = words(told(base_clauses(motion, text.base)))
    clean = words(told(proposed(text.clauses)))
    disputed = {it for clash in text.open_clashes for it in words(clash.base + clash.amendment)}
    before = next(it for it in reversed(item.texts[:-1]) if not it.open_clashes)
    put, gone = marked(before.clauses, ADDED), marked(before.clauses, STRUCK)
    typed_anew = marked(motion.current.change, ADDED)
    assert original(text.clauses) == base_clauses(motion, text.base)
    assert put <= clean | disputed | base, "a word of the amendment is lost"
    assert not (gone & clean) - disputed - put - typed_anew, "a word that it left out is back"
    assert base <= clean | gone | disputed, "a word of the base is lost"
    assert clean <= base | put, "a word is invented"
    event("clashing" if text.open_clashes else "carried over")


def amended(data: st.DataObject, motion: Motion, new: Iterator[int], new_id: NewId) -> Motion:
    """The motion with an amendment from a paper, which says just what the paper says."""
    paper, whole = data.draw(papers(motion.current.clauses, new))
    if words(whole) == words(told(motion.current.clauses)) or not words(whole):
        return motion
    motion, _ = amend(motion, sample.source(data.draw(st.sampled_from((paper, whole)))), new_id)
    text = motion.amendments[-1].text
    assert told(proposed(text.clauses)).split() == whole.replace("- ", "").split()
    return motion


@few
@given(st.data())
def test_no_word_is_lost_or_invented_from_paper_to_paper(data: st.DataObject) -> None:
    new, new_id = count(100), ids("i")
    motion = sample.motion(NOTICE, new_id)
    for _ in range(data.draw(st.integers(1, 3))):
        motion = amended(data, motion, new, new_id)
    _, whole = data.draw(papers(motion.current.clauses, new))
    if words(whole) and words(whole) != words(NOTICE):
        motion, _ = alter_from(motion, sample.source(whole), new_id)
        assert told(motion.current.clauses).split() == whole.replace("- ", "").split()
        for item in motion.amendments:
            check_carried(motion, item)
    for item in motion.amendments:
        for clash in item.text.open_clashes:
            how = Settlement(data.draw(st.sampled_from(Choice)), "own999")
            motion, _ = settle(motion, item.label, clash.name, how, new_id)
            now = words(told(proposed(motion.amendment(item.id).text.clauses)))
            wanted = {Choice.BASE: clash.base, Choice.OWN: "own999"}
            assert words(wanted.get(how.choice, clash.amendment)) <= now
            event(f"settled with {how.choice.value}")
    for item in motion.amendments:
        check_printed(motion, item)
    if motion.amendments:
        first = motion.amendments[0]
        motion, _ = decide(motion, first.label, Outcome.CARRIED, new_id)
        assert motion.current.clauses == proposed(first.text.clauses)


def check_printed(motion: Motion, item: Amendment) -> None:
    """The paper of an amendment ends with the text that `show` prints."""
    shown = lines(text_of(motion, "", item.label), Marks.CLEAN, motion.details.numbering)
    paper = make_paper(motion, Order(Kind.AMENDMENT, item.label))
    _, _, printed = paper_bytes(paper, ".txt").decode().partition("Motion to read if carried\n")
    said = [it.removeprefix("• ") for it in printed.splitlines() if it]
    assert said[: len(shown)] == [it.text for it in shown]
    assert not words("".join(said[len(shown) :]))
