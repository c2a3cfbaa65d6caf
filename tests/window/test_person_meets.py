"""A meeting entered with a real keyboard: votes, an alteration, a roll call that a kill breaks off.

What is asserted on is the file that comes out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion, VersionKind
from motion_editor.core.votes import Cast
from motion_editor.meeting.proceedings import OF_MEETING
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.amend import amend
from motion_editor.tasks.set import set_details
from tests.tasks import sample
from tests.window.person import Person, at_work

pytestmark = pytest.mark.oracle("Xvfb", "openbox", "xdotool")

SIX = sample.NOTICE.replace("three in ten", "six in ten")
MAY = sample.NOTICE.replace("by September", "by May")


def parish() -> Motion:
    """A motion of a parish, whose roll has twelve members, with three amendments."""
    motion = sample.motion(new_id=new_id)
    for text in (SIX, sample.STAFFING, MAY):
        motion, _ = amend(motion, sample.source(text), new_id)
    about = {"council": "nether-wallow", "meeting": "2027-02-11"}
    return set_details(motion, about)


def vote(person: Person, found: str, against: str) -> None:
    """Give the figures of what is put to the vote; Enter too soon decides nothing."""
    person.front("Decide")
    person.press("Return")
    person.until("the figures", lambda seen: seen["focus"] == "Votes for")
    person.type(found)
    person.press("Tab")
    person.type(against)
    person.press("Return")
    person.front("Meeting")


def choose(person: Person, begins: str) -> None:
    """Enter an event by the letters that it begins with."""
    person.press("alt+o")
    person.type(begins)
    person.press("Return")


def done(person: Person, begins: str) -> None:
    """Wait until the last step of Undo is so called."""
    person.until(begins, lambda seen: str(seen.get("undo")).startswith(begins))


def as_expected(person: Person, *steps: str) -> None:
    """Enter what is likely to come next, one after the other."""
    for step in steps:
        person.press("Return")
        done(person, f"entry: {step}")


def begin(person: Person) -> None:
    """As far as a vote by name of which three have answered."""
    person.order("F9")
    person.front("Meeting")
    as_expected(person, "The motion was moved", "Amendment 1 was moved", "Amendment 1 was put")
    person.press("Return")
    vote(person, "7", "5")
    done(person, "decision on Amendment 1")
    choose(person, "Mot")
    person.front("Motion altered with consent")
    person.press("ctrl+End")
    person.type(" It says why.")
    person.press("ctrl+Return")
    person.front("Meeting")
    done(person, "entry: Motion altered")
    as_expected(person, "Amendment 2 was moved", "Amendment 2 was put")
    person.press("Return")
    person.front("Decide")
    person.press("alt+m")
    person.front("Recorded vote")
    person.type("faf")


def go_on(person: Person) -> None:
    """The vote goes on where it was, two entries are undone and done again, and it ends."""
    person.order("F9")
    person.front("Meeting")
    person.press("Return")
    person.front("Decide")
    person.press("alt+m")
    person.front("Recorded vote")
    person.type("aaaaaabxi")
    person.press("ctrl+Return")
    person.front("Decide")
    person.press("Return")
    person.front("Meeting")
    done(person, "decision on Amendment 2")
    as_expected(person, "Amendment 3 was moved")
    choose(person, "Ref")
    done(person, "entry: Amendment 3: referred")
    person.press("ctrl+z", "ctrl+z")
    done(person, "decision on Amendment 2")
    person.press("ctrl+shift+z", "ctrl+shift+z")
    done(person, "entry: Amendment 3: referred")
    as_expected(person, "The motion was put")
    person.press("Return")
    vote(person, "11", "0")
    done(person, "decision on the motion")
    person.press("Escape")
    person.order("ctrl+s")
    person.until("that it is saved", lambda seen: seen["saved"])


def test_a_person_enters_a_meeting_and_goes_on_after_a_kill(tmp_path: Path) -> None:
    file, start = tmp_path / "crossings.motion", parish()
    motions.save(file, start)
    with at_work(tmp_path / "home", (str(file),)) as person:
        person.until("the text", lambda seen: seen.get("text"))
        begin(person)
        person.until("a copy of the roll", lambda _: kept(tmp_path))
        person.kill()
    assert motions.load(file).motion == start
    with at_work(tmp_path / "home", (str(file),)) as person:
        person.front("Recover")
        person.press("Return")
        person.until("what was recovered", lambda seen: not seen.get("saved", True))
        go_on(person)
        assert person.leave("ctrl+q") == 0
    look_at(motions.load(file).motion)


def kept(folder: Path) -> bool:
    """Whether the answer of the third member stands in the recovery folder."""
    found = folder.rglob("*.recovery")
    return any("Valentine Brambleby" in it.read_text(encoding="utf-8") for it in found)


def look_at(motion: Motion) -> None:
    """What happened stands in the file as it was typed."""
    assert [it.outcome for it in motion.amendments] == [
        Outcome.CARRIED, Outcome.LOST, Outcome.REFERRED,
    ]  # fmt: skip
    assert motion.outcome is Outcome.CARRIED
    kinds = [it.kind for it in motion.versions]
    assert kinds == [VersionKind.NOTICE, VersionKind.SUBSTANTIVE, VersionKind.ALTERED]
    assert motion.current.clauses[1].text.count("six in ten") == 1
    assert motion.current.clauses[-1].text.endswith(" It says why.")
    votes = next(it.votes for it in motion.proceedings if it.kind == "amendment decided"
                 and it.outcome == "lost")  # fmt: skip
    casts = [it.cast for it in votes.ballots]
    assert casts[:3] == [Cast.FOR, Cast.AGAINST, Cast.FOR]
    assert casts[3:] == [Cast.AGAINST] * 6 + [Cast.ABSTAIN, Cast.ABSENT, Cast.INTEREST]
    entered = [it for it in motion.proceedings if it.kind in OF_MEETING]
    assert len(entered) == 12
    assert all(it.when.startswith("2027-02-11T") for it in entered)
