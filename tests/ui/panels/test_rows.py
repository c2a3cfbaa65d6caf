"""What the lists on the left say."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.motion import Motion
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.tasks.decide import decide
from motion_editor.tasks.notice import drafted
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.panels.rows import Dot, life_rows, no_changes, outline_row, outline_rows
from motion_editor.ui.sight import Sight
from motion_editor.ui.state import Shown, State, View, headline
from tests import notation, strategies
from tests.ui import driving

BASE = notation.read(
    """
    a # This Council notes:
    b - one
    c - two
    """
)


def motion() -> Motion:
    made = driving.motion_of(BASE, amended=True)
    first = replace(made.amendments[0], mover=Person("Idris Thackeray", "Councillor"))
    text = notation.read("a # This Council notes:\nb - one\nc - {--two--}{++three++}")
    second = Amendment("y", "2", (AmendmentText(TextKind.NOTIFIED, Base("v"), text),))
    return made.with_amendment(first).with_amendment(second)


NOTICE = Shown(version="v")


def test_where_changes_would_stand_it_says_how_to_come_by_some() -> None:
    assert "Propose amendment opens" in no_changes(driving.motion_of(BASE))
    assert "Choose an amendment on the left" in no_changes(motion())
    done = replace(driving.motion_of(BASE), outcome=Outcome.CARRIED)
    assert "decided without an amendment" in no_changes(done)


def lines(made: Motion, shown: Shown = NOTICE) -> list[str]:
    return ["  " * row.depth + row.spoken for row in life_rows(made, shown)]


def test_amendments_hang_where_they_stand_and_the_preview_is_last() -> None:
    assert lines(motion()) == [
        "Notice, as drafted",
        "  Amendment 1, open, Idris Thackeray",
        "  Amendment 2, open, no mover yet",
        # Amendment 1 changes nothing yet, and so comes last.
        "Substantive motion, if Amendment 2 is carried",
    ]
    preview = life_rows(motion(), Shown(amendment="y"))[-1]
    assert preview.under == "if Amendment 2 is carried"
    assert preview.shown == Shown(amendment="y", view=View.CARRIED)
    assert preview.dot is Dot.DASHED


def test_a_draft_says_so() -> None:
    made = motion()
    assert lines(drafted(made, made.amendments[0]))[1] == "  Amendment 1, draft, Idris Thackeray"


def test_what_was_carried_makes_the_next_version() -> None:
    done, _ = decide(motion(), "2", Outcome.CARRIED, strategies.ids())
    assert lines(done) == [
        "Notice, as drafted",
        "  Amendment 2, carried, no mover yet",
        "Substantive motion, Amendment 2 carried",
        "  Amendment 1, open, Idris Thackeray",
        "Substantive motion, if Amendment 1 is carried",
    ]
    over, _ = decide(done, "motion", Outcome.CARRIED, strategies.ids("k"))
    assert lines(over)[2] == "Substantive motion, the motion: carried"


def test_an_amendment_on_top_of_another_says_so() -> None:
    top = Amendment("z", "3", (AmendmentText(TextKind.NOTIFIED, Base(amendment="x"), BASE),))
    made = motion().with_amendment(top)
    assert "    Amendment 3, open, to Amendment 1 · no mover yet" in lines(made)
    preview = life_rows(made, Shown(amendment="z"))[-1]
    assert preview.under == "if Amendment 3 and Amendment 1 are carried"
    assert preview.under in headline(State(made, preview.shown))


def test_those_that_amend_an_amendment_follow_it_though_it_came_later() -> None:
    def on(id: str, label: str, under: str) -> Amendment:
        text = AmendmentText(TextKind.NOTIFIED, Base(amendment=under), BASE)
        return Amendment(id, label, (text,))

    made = motion().with_amendment(on("k", "3", "z")).with_amendment(on("l", "4", "k"))
    made = made.with_amendment(replace(made.amendments[0], id="z", label="5"))
    titles = [line.partition(",")[0] for line in lines(made)[1:-1]]
    assert titles == [
        "  Amendment 1",
        "  Amendment 2",
        "  Amendment 5",
        "    Amendment 3",
        "      Amendment 4",
    ]
    colours = {row.title: row.colour for row in life_rows(made, NOTICE)}
    assert [colours[f"Amendment {at}"] for at in "12345"] == [0, 1, 2, 3, 4]


def test_the_outline_has_labels_and_says_what_is_new_or_left_out() -> None:
    text = notation.read(
        """
        a # This Council {--notes:--}{++regrets:++}
        b - {--one--}{--¶--}
        n - {++between++}{++¶++}
        c - two
        """
    )
    made = driving.motion_of(BASE, amended=True)
    amendment = replace(made.amendments[0], texts=(replace(made.amendments[0].text, clauses=text),))
    style = replace(made.details, numbering=NumberingStyle(Series.NUMBERS))
    made = replace(made.with_amendment(amendment), details=style)
    sight = Sight(State(made, Shown(amendment="x")))
    rows = outline_rows(sight.clauses, sight.labels)
    assert [row.text for row in rows] == ["This Council regrets:", "1 one", "new between", "2 two"]
    assert [(row.struck, row.new) for row in rows][1:3] == [(True, False), (False, True)]


def test_an_empty_clause_still_has_a_row() -> None:
    (item,) = notation.read("a #")
    assert outline_row(item, Label()).text == "(empty)"
