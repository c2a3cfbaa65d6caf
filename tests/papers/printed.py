"""Every paper of the sample, set in every template: those that come with the program, a clerk's."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import count

from motion_editor import places
from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion, Note
from motion_editor.core.people import Person
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.profile import Marks
from motion_editor.papers.blocks import Paper
from motion_editor.tasks.agenda.printed import Wanted, make
from motion_editor.tasks.councils import council
from motion_editor.tasks.decide import decide
from motion_editor.tasks.demo import _ids, _played
from motion_editor.tasks.paper import Kind, Order, make_paper
from tests import clerks_template
from tests.tasks.agenda import meeting

CLERKS = "the clerk's own"
TEMPLATES = (*(path.stem for path in places.templates()), CLERKS)
MARKS = {"standard": Marks.TRACKED, CLERKS: Marks.BOTH}


AGENDAS = {
    "agenda": Wanted(),
    "agenda in full": Wanted(full=True, rejected=True),
    "agenda, the amendments": Wanted(amendments=True, rejected=True),
}
"""The papers of an agenda."""


@cache
def ordered() -> dict[str, tuple[Order, Motion]]:
    """The papers of the demonstration by name, with all that a paper may know."""
    last, papers, _ = _played(_ids())
    more = (Person("Idris Thackeray", "Councillor"), Person("Wren Abara", "Alderman"))
    out = {}
    for name, _, order, then in papers:
        details = replace(
            then.details,
            meeting="2027-01-21",
            received="2027-01-08T11:20",
            reference="AM/2027/3",
            group="Independents & Residents",
            signatories=more,
        )
        out[name] = order, replace(then, details=details)
    meeting = _held(last)
    for kind in (Kind.MINUTES, Kind.DECISIONS, Kind.FOLLOW_UP):
        out[kind.value] = replace(out["notice"][0], kind=kind), meeting
    bare = replace(last.details, title="")
    out["untitled"] = out["notice"][0], replace(last, details=bare)
    return out


def _held(motion: Motion) -> Motion:
    """The motion after a meeting: put by a recorded vote, one amendment lost, a note to follow."""
    ids = (f"held-{number}" for number in count())
    votes = Votes(
        (
            Ballot("Fenwick Oakes", Cast.FOR),
            Ballot("Odile Brackenbury", Cast.FOR),
            Ballot("Marisol Penhale", Cast.AGAINST),
            Ballot("Wren Abara", Cast.ABSTAIN),
        ),
        taken=Taken.RECORDED,
        demanded=("Marisol Penhale",),
    )
    shown = Votes((), (Total(Cast.FOR, 11), Total(Cast.AGAINST, 30)), Taken.HANDS)
    motion, _ = decide(motion, "2", Outcome.LOST, lambda: next(ids), shown)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, lambda: next(ids), votes)
    note = Note(motion.current.clauses[-1].id, "follow-up", "With the highways team.")
    details = replace(motion.details, meeting="2027-01-21", reference="AM/2027/3")
    return replace(motion, details=details, notes=(note,))


def template(name: str) -> bytes:
    """The bytes of a template."""
    if name == CLERKS:
        return clerks_template.build()
    return places.template(name).read_bytes()


@cache
def printed(name: str, look: str) -> tuple[Paper, bytes]:
    """A paper and the Word file of it in a template, in the style of the council of that name."""
    from motion_editor.formats.word.writer import write_word

    profile = council(look if look not in MARKS else "aldermoor")
    if name in AGENDAS:
        paper = make(meeting.agenda(), replace(AGENDAS[name], profile=profile))
        return paper, write_word(paper, template(look))
    order, motion = ordered()[name]
    order = replace(order, profile=profile, marks=MARKS.get(look), suffix=".docx")
    paper = make_paper(motion, order)
    return paper, write_word(paper, template(look))
