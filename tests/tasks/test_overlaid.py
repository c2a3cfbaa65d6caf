"""Several amendments over the text they amend, in words."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.meetings import bracketed, done, met
from motion_editor.tasks.overlaid import Sheet, chosen, sheets, usual
from motion_editor.tasks.wish import Wish
from tests.strategies import ids
from tests.tasks.sample import NOTICE, STAFFING, YEARLY, motion, source

ELSE = NOTICE.replace("within six months", "within a year").replace(
    "- Four in ten", "- Most people care.\n- Four in ten"
)


PATROLS = (
    "Crossing patrols have fallen by [DELETE A:] half [TO HERE][INSERT A:] 15 [TO HERE] since 2015."
)
REPORT = (
    "Report to the Transport Committee [DELETE B:] within [TO HERE] [DELETE B, C:] six months"
    " [TO HERE][INSERT B:] every year [TO HERE][INSERT C:] a year [TO HERE]."
)


def amended(*texts: str) -> Motion:
    """The sample with these amendments, labelled A, B, C."""
    new_id = ids()
    now = motion(new_id=new_id)
    for text, label in zip(texts, "ABC", strict=False):
        now, _ = amend(now, source(text), new_id, Wish(label=label))
    return now


def over(now: Motion, names: str = "all", version: int = -1) -> tuple[Sheet, ...]:
    stage = now.versions[version]
    return sheets(now, stage, chosen(now, stage, names), ids("z"))


def test_each_change_has_its_owner_and_what_meets_is_told() -> None:
    now = amended(STAFFING, YEARLY, ELSE)
    (sheet,) = over(now)
    said = [bracketed(line) for line in sheet.lines]
    assert said == [
        "This Council notes:",
        "[INSERT C:] Most people care. [TO HERE]",
        "Four in ten pupils walk to school, and three in ten more would if the way felt safe.",
        PATROLS,
        "[DELETE A:] A survey found that parents would pay for a warden at every gate. [TO HERE]",
        "This Council resolves to:",
        "Introduce 20 mph limits outside every school by September.",
        REPORT,
    ]
    (one,) = met(sheet, now.details.numbering)
    assert (one.line, one.clash) == (7, True)
    assert one.words == (
        "Resolution 2: Amendment B and Amendment C clash over “within six months”."
    )
    assert [(it.line, it.owner) for it in done(sheet, now.details.numbering)] == [
        (1, "C"), (3, "A"), (4, "A"), (7, "B"), (7, "C"),
    ]  # fmt: skip


def test_what_no_word_shows_is_said() -> None:
    joined = NOTICE.replace("since 2015.\n- A survey", "since 2015. A survey")
    split = NOTICE.replace("walk to school, and", "walk to school\n- and")
    moved = NOTICE.replace("- Report to the Transport Committee within six months.\n", "").replace(
        "- Introduce", "- Report to the Transport Committee within six months.\n- Introduce"
    )
    (sheet,) = over(amended(joined, split, moved))
    said = "\n".join(bracketed(line) for line in sheet.lines)
    assert "[B: a new clause begins here]" in said
    assert "[C: moved here]" in said
    assert "[C: moved elsewhere]" in said
    assert "[A: joined to the next]" in said


def test_amendments_to_an_amendment_stand_over_its_text() -> None:
    new_id = ids()
    now = amended(STAFFING, YEARLY)
    on_top = NOTICE.replace("half", "15 posts")
    now, _ = amend(now, source(on_top), new_id, Wish(to="A", label="D"))
    first, second = over(now)
    assert [name for name, _, _ in first.owners] == ["A", "B"]
    assert [name for name, _, _ in second.owners] == ["D"]
    assert second.name == "the text of Amendment A"
    assert any("[INSERT D:] posts [TO HERE]" in bracketed(line) for line in second.lines)


def test_an_old_text_shows_what_amended_it() -> None:
    new_id = ids("x")
    now, _ = decide(amended(STAFFING, YEARLY), "A", Outcome.CARRIED, new_id)
    assert [it.label for it in usual(now, now.current)] == ["B"]
    assert [it.label for it in usual(now, now.notice)] == ["A", "B"]
    assert [name for name, _, _ in over(now, version=0)[0].owners] == ["A", "B"]
    with pytest.raises(MotionError, match="no text over the substantive motion"):
        over(now, "A")
    with pytest.raises(MotionError, match="No amendment was named"):
        over(now, " , ")
