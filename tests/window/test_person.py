"""The whole way once with a real keyboard and mouse: draft, amend twice, carry one, export.

Somebody sits before the program under Xvfb and writes the sample motion from nothing. What is
asserted on is the files that come out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import Clauses, Role
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.read import read_motion
from motion_editor.ui.files import sample_motion
from tests.window.person import Person, at_work

pytestmark = pytest.mark.oracle("Xvfb", "openbox", "xdotool")


def said(clauses: Clauses) -> list[tuple[Role, int, str]]:
    return [(item.role, item.level, item.text) for item in clauses]


def straight(words: str) -> str:
    """The words as they are typed; the program curls them."""
    return words.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def draft(person: Person, clauses: Clauses) -> None:
    """Write a text over the council's pattern, lead-ins over lead-ins, points below them."""
    heads = [at for at, item in enumerate(clauses) if item.role is Role.LEAD_IN]
    assert len(heads) == 3
    for first, past in zip(heads, [*heads[1:], len(clauses)], strict=True):
        write_points(person, clauses[first + 1 : past])
        if past == heads[1]:
            # A second lead-in, from the council's list, in place of an empty point.
            person.press("Return", "ctrl+shift+l")
            person.until("the lead-ins", lambda seen: seen["popup"] == "QMenu")
            person.press("3")
            person.until("its point", lambda seen: seen["roles"].count("LEAD_IN") == 3)
        elif past == heads[2]:
            # The last is there, and is worded otherwise.
            person.press("Down", "Home", "shift+End")
            person.type(straight(clauses[past].text))
            person.press("Down")


def write_points(person: Person, points: Clauses) -> None:
    level = 0
    for number, item in enumerate(points):
        if number:
            person.press("Return")
        person.press(*["Tab"] * (item.level - level), *["shift+Tab"] * (level - item.level))
        person.type(straight(item.text))
        level = item.level


def propose(person: Person, mover: str, seconder: str, group: str) -> None:
    person.order("ctrl+shift+a")
    person.front("Propose an amendment")
    person.type(mover)
    person.press("Tab")
    person.type(seconder)
    person.press("Tab")
    person.type(group)
    person.press("Return")
    person.until("the tracked copy", lambda seen: seen["tracked"])


def export(person: Person, paper: str, path: Path) -> None:
    """Export the paper whose name begins so."""
    person.order("ctrl+e")
    person.front("Export paper")
    person.click("Paper")
    person.until("the papers", lambda seen: seen["popup"])
    person.type(paper)
    person.press("Return")
    person.click("Export…")
    save_as(person, path)
    person.until("that it is written", lambda _: path.is_file())


def save_as(person: Person, path: Path) -> None:
    """Answer where a file is to go."""
    person.until("the file dialog", lambda seen: seen["focus"] == "fileNameEdit")
    person.press("ctrl+a")
    person.type(str(path))
    person.press("Return")


def test_a_person_goes_the_whole_way(tmp_path: Path) -> None:
    sample = sample_motion()
    text = sample.versions[0].clauses
    file = tmp_path / "safer ways.motion"
    papers = {name: tmp_path / f"{name}.docx" for name in ("Notice", "Amendment 1", "Substantive")}
    with at_work(tmp_path / "home") as person:
        person.front("Motion Editor")
        person.order("ctrl+k")
        person.until("the palette", lambda seen: seen["focus"] == "Search commands")
        person.type("curly")
        person.press("Return")
        person.order("ctrl+n")
        person.front("New motion")
        person.type(sample.details.title)
        person.press("Tab")
        person.type("Alder")
        person.press("Return")
        person.until("the council's pattern", lambda seen: seen.get("text", [""])[1:2] == [""])
        draft(person, text)
        person.click("Mover")
        person.type("Councillor Ines Halloran")
        person.click("Seconder")
        person.type("Councillor Tobias Fenn")
        person.order("ctrl+s")
        save_as(person, file)
        person.until("that it is saved", lambda seen: seen["saved"] and file.is_file())
        amend_twice(person, text)
        decide(person)
        for name, path in papers.items():
            export(person, name, path)
        person.order("ctrl+s")
        person.until("that it is saved", lambda seen: seen["saved"])
        assert person.leave("ctrl+q") == 0
    look_at_the_motion(file, text)
    look_at_the_papers(papers, file)


def amend_twice(person: Person, text: Clauses) -> None:
    """A word replaced with the mouse and a point left out; then, over the motion, a new point."""
    points = [at for at, item in enumerate(text) if item.role is Role.POINT]
    propose(person, "Councillor Ada Pike", "Councillor Jo Marsh", "Heron Group")
    person.press("ctrl+Home")
    person.click_in_text(points[0], 2, times=2)
    person.type("Fewer")
    person.click_in_text(points[1], 3)
    person.press("ctrl+shift+d")
    person.click("Changes 2")
    person.click("Notice")
    person.until("the motion itself", lambda seen: not seen["tracked"])
    propose(person, "Councillor Una Brandt", "Councillor Lev Okafor", "")
    person.press("ctrl+End", "Return")
    person.type("Ask every school for its own plan.")


def decide(person: Person) -> None:
    """Carry the first amendment; the other is carried over."""
    person.order("ctrl+d")
    person.front("Decide")
    person.click("What was decided")
    person.until("what can be decided", lambda seen: seen["popup"])
    person.type("Amendment 1")
    person.press("Return")
    person.click("Outcome")
    person.until("the outcomes", lambda seen: seen["popup"])
    person.type("carried")
    person.press("Return")
    person.click("Votes for")
    person.type("31")
    person.press("Return")
    # What became of the other amendment is told, and read.
    person.until("the report", lambda seen: seen["focus"] == "Decide")
    assert person.sees()["undo"] == "decision on Amendment 1"
    person.press("Return")


def look_at_the_motion(file: Path, text: Clauses) -> None:
    """What was drafted, and what became of it."""
    motion = motions.load(file).motion
    assert said(motion.versions[0].clauses) == said(text)
    assert motion.details.mover.full == "Councillor Ines Halloran"
    first, second = motion.amendments
    assert (first.outcome, second.outcome) == (Outcome.CARRIED, None)
    notice, current = motion.versions[0].clauses, motion.current.clauses
    assert said(original(first.text.clauses)) == said(notice)
    points = [item.text for item in notice if item.role is Role.POINT]
    now = [item.text for item in current if item.role is Role.POINT]
    assert now == [f"Fewer {points[0].partition(' ')[2]}", *points[2:]]
    assert said(original(second.text.clauses)) == said(current)
    wished = [item.text for item in proposed(second.text.clauses)]
    assert wished == [*(item.text for item in current), "Ask every school for its own plan."]


def look_at_the_papers(papers: dict[str, Path], file: Path) -> None:
    """The papers say what the file does."""
    motion = motions.load(file).motion
    notice, _ = read_motion(read_source(papers["Notice"]), new_id)
    assert said(notice.current.clauses) == said(motion.versions[0].clauses)
    now, _ = read_motion(read_source(papers["Substantive"]), new_id)
    assert said(now.current.clauses) == said(motion.current.clauses)
    assert papers["Amendment 1"].read_bytes()[:2] == b"PK"
