"""The vote between rival texts, by names."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from motion_editor.core.amendment import Outcome
from motion_editor.core.votes import Ballot, Cast, Taken, Votes
from motion_editor.council.members import Member
from motion_editor.tasks.amend import amend
from motion_editor.tasks.rivals import decide_rivals
from motion_editor.tasks.roll import Chamber
from motion_editor.ui.dialogs.rivals import RivalsDialog, Round
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks import sample
from tests.ui import driving


def test_rival_texts_are_voted_on_by_name(window: Window) -> None:
    new_id = ids()
    motion, _ = amend(sample.motion(new_id=new_id), sample.source(sample.STAFFING), new_id)
    taken = Votes(
        (Ballot("Oakes", Cast.FOR, motion.amendments[0].id), Ballot("Quill", Cast.FOR, motion.id),
         Ballot("Penhale", Cast.FOR, motion.id), Ballot("Hale", Cast.ABSTAIN)),
        taken=Taken.RECORDED,
    )  # fmt: skip
    said: list[Round] = []

    def take(one: Round) -> bool:
        said.append(one)
        return True

    chamber = Chamber((Member("Fenwick Oakes"), Member("Marisol Penhale"), Member("Maud Quill")))
    dialog = RivalsDialog(motion, take, window, chamber=chamber, ask_names=lambda *_: taken)
    driving.type_text(driving.line(dialog, "The motion"), "4")
    assert any("council has 3 members" in it.text() for it in dialog.findChildren(QLabel))
    driving.click(dialog, "By name…")
    assert driving.line(dialog, "The motion").text() == "2"
    assert driving.line(dialog, "Abstained").text() == "1"
    driving.click(dialog, "Record")
    own = motion.amendments[0].id
    assert [it.choice for it in said[0].votes.ballots] == [own, "motion", "motion", ""]
    assert decide_rivals(motion, said[0].votes, new_id)[0].outcome is Outcome.CARRIED


def test_what_was_wrong_is_said_in_the_windows_words_and_goes_with_the_next_key(
    window: Window,
) -> None:
    new_id = ids()
    motion, _ = amend(sample.motion(new_id=new_id), sample.source(sample.STAFFING), new_id)
    taken: list[Round] = []

    def take(one: Round) -> bool:
        taken.append(one)
        return True

    def wrong() -> str:
        shown = (it.text() for it in dialog.findChildren(QLabel) if not it.isHidden())
        return "\n".join(shown)

    dialog = RivalsDialog(motion, take, window)
    driving.click(dialog, "Record")
    assert "how many votes each text had" in wrong() and "choice 1" not in wrong()
    for name in ("The motion", "Amendment 1"):
        driving.type_text(driving.line(dialog, name), "7")
    assert "how many votes each text had" not in wrong()
    driving.click(dialog, "Record")
    assert "The votes are equal." in wrong() and "casting choice" not in wrong()
    assert not taken
    driving.choice(dialog, "Casting vote").setCurrentIndex(1)
    assert "The votes are equal." not in wrong()
    driving.click(dialog, "Record")
    assert taken[0].votes.casting is not None
