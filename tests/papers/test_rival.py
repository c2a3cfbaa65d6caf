"""Rival texts in minutes: printed whole, and no other amendment is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import proposed
from motion_editor.core.votes import Cast, Total, Votes
from motion_editor.council.profile import PLAIN
from motion_editor.formats.sniff import read_source
from motion_editor.papers.blocks import ClauseLine
from motion_editor.papers.minutes import minutes_paper
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import paper_bytes
from motion_editor.tasks.rivals import decide_rivals
from tests.strategies import ids
from tests.tasks.meetings_drawn import motion_moved

DELETE_ALL = """\
Delete all after "This Council notes:" and replace with:

- Roads are a matter for the county alone.

This Council resolves to:
- Ask the county what it means to do.
"""


def only(label: str) -> Motion:
    motion = motion_moved()
    return replace(motion, amendments=(motion.amendment(label),))


def printed(motion: Motion) -> list[str]:
    return [it.clause.text for it in minutes_paper([motion], PLAIN).blocks
            if isinstance(it, ClauseLine)]  # fmt: skip


@pytest.mark.parametrize("label", ["1", "2", "5"])
def test_an_amendment_put_against_the_motion_is_printed_whole(label: str) -> None:
    motion = only(label)
    texts = (Total(Cast.FOR, 4, label), Total(Cast.FOR, 9, "motion"))
    put, _ = decide_rivals(motion, Votes(totals=texts), ids("d"))
    own = [it.text for it in proposed(motion.amendments[0].text.clauses)]
    base = [it.text for it in motion.notice.clauses]
    assert printed(put) == [*base, *own, *base]
    assert "leave out" not in paper_bytes(minutes_paper([put], PLAIN), ".txt").decode()


def test_an_amendment_put_by_itself_is_whole_where_next_to_nothing_of_the_motion_stays() -> None:
    for label in ("1", "2", "5"):
        motion, _ = decide(only(label), label, Outcome.LOST, ids("d"))
        assert printed(motion) == [it.text for it in motion.notice.clauses]
    motion = replace(motion_moved(), amendments=())
    motion, _ = amend(motion, read_source(data=DELETE_ALL.encode()), ids("a"))
    lost, _ = decide(motion, "1", Outcome.LOST, ids("d"))
    own = [it.text for it in proposed(motion.amendments[0].text.clauses)]
    assert len(own) == 4
    assert printed(lost) == [*(it.text for it in motion.notice.clauses), *own]
