"""Which paragraphs and marks a tracked text becomes, and that LibreOffice takes them as meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.plan import Plan, Planned, plan
from motion_editor.formats.word.template import LEVELS
from motion_editor.formats.word.writer import write_word
from tests import notation
from tests.formats.word.making import paper
from tests.formats.word.oracle import Action, Shown, libreoffice_shows
from tests.strategies import any_tracked, tracked_texts

SIGNS = {Role.LEAD_IN: "#", Role.POINT: "-", Role.TEXT: "="}
MARKS = {KEPT: "", STRUCK: "{--¶--}", ADDED: "{++¶++}"}


def planned(text: str) -> list[str]:
    return [shown(item) for item in plan_of(notation.read(text))]


def plan_of(clauses: Clauses) -> Plan:
    return plan(clauses, original(clauses), proposed(clauses))


def shown(item: Planned) -> str:
    words = "".join(piece(run) for run in item.runs)
    was = f"({sign(item.base)})" if item.base and item.base != item.kind else ""
    return f"{sign(item.kind)}{was} {words}{MARKS[item.mark]}"


def sign(kind: tuple[Role, int]) -> str:
    return SIGNS[kind[0]] * (kind[1] + 1)


def piece(run: Run) -> str:
    signs = {KEPT: "", STRUCK: "--", ADDED: "++"}[run.state]
    return f"{{{signs}{run.text}{signs}}}" if signs else run.text


def read_off(text: Plan, hidden: State) -> list[tuple[str, tuple[Role, int]]]:
    """What one text says, with the rule of Word: the last paragraph's properties survive."""
    out: list[tuple[str, tuple[Role, int]]] = []
    words = ""
    for item in text:
        words += "".join(run.text for run in item.runs if run.state is not hidden)
        kind = item.base if hidden is ADDED else item.amended
        assert (kind is None) is (item.mark is hidden)
        if kind is not None:
            out.append((words, (kind.role, kind.level)))
            words = ""
    assert not words
    return out


@given(tracked_texts() | any_tracked())
def test_both_texts_can_be_read_off_the_plan(clauses: Clauses) -> None:
    made = plan_of(clauses)
    for hidden, text in ((ADDED, original(clauses)), (STRUCK, proposed(clauses))):
        wanted = [(item.text, (item.role, item.level)) for item in text]
        assert read_off(made, hidden) == wanted


@given(tracked_texts())
def test_no_word_is_shown_that_the_text_does_not_hold(clauses: Clauses) -> None:
    words = "".join(run.text for item in plan_of(clauses) for run in item.runs if run.state is KEPT)
    marked = "".join(item.text for item in normal(clauses))
    assert all(char in marked for char in words)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a clause left out keeps its mark where one of its kind follows
        ("a - One\nb - {--Two--}{--¶--}\nc - Three", ["- One", "- {--Two--}{--¶--}", "- Three"]),
        # at the end of a list the mark goes to the clause before
        ("a - One\nb - {--Two--}{--¶--}\nc # Asks:", ["- One{--¶--}", "- {--Two--}", "# Asks:"]),
        ("a - One\nb - {--Two--}{--¶--}", ["- One{--¶--}", "- {--Two--}"]),
        # … but not to one of another role, nor to none
        ("a # Notes:\nb - {--Two--}{--¶--}\nc # Asks:",
         ["# Notes:", "- {--Two--}{--¶--}", "# Asks:"]),
        ("b - {--Two--}{--¶--}\nc # Asks:", ["- {--Two--}{--¶--}", "# Asks:"]),
        # a clause put in has its own mark, except where words put in touch it
        ("a - One\nb - {++Two++}{++¶++}\nc # Asks:", ["- One", "- {++Two++}{++¶++}", "# Asks:"]),
        ("a - One{++ more++}\nb - {++Two++}{++¶++}\nc - Three",
         ["- One{++ more++}{++¶++}", "- {++Two++}", "- Three"]),
        ("a # One{++ more++}\nb - {++Two++}{++¶++}\nc - Three",
         ["# One{++ more++}{++¶++}", "-(#) {++Two++}", "- Three"]),
        # alike halves share a mark, unlike ones are whole clauses
        ("a - One{++¶++}\nb -  two", ["- One{++¶++}", "-  two"]),
        ("a - One{++¶++}\nb # two\nc - three",
         ["- {--Onetwo--}{--¶--}", "- {++One++}{++¶++}", "# {++two++}{++¶++}", "- three"]),
        # another level alone is another level, also with other words inside
        ("a - One\nb --(-) Two", ["- One", "--(-) Two"]),
        ("a - One\nb -(#) Two {--or--}{++and++} x", ["- One", "-(#) Two {--or--}{++and++} x"]),
        # … but not with words exchanged first or put in last, nor for a point that is none now
        ("a - One\nb -(#) {--Two--}{++2++} x",
         ["- One", "# {--Two x--}{--¶--}", "- {++2 x++}{++¶++}"]),
        ("a - One\nb #(-) Two {++2++}x",
         ["- One{--¶--}", "- {--Two x--}", "# {++Two 2x++}{++¶++}"]),
        ("a - One\nb --(-) Two{++ more++}\nc - Three",
         ["- One{--¶--}", "- {--Two--}", "-- {++Two more++}{++¶++}", "- Three"]),
        # a move: left out there, put in here
        ("a - One\nn>a - One\nb - Two", ["- One", "- {++One++}{++¶++}", "- Two"]),
    ],
)  # fmt: skip
def test_cases(text: str, wanted: list[str]) -> None:
    assert planned(text) == wanted


TEXTS = {
    "last": "l # Notes:\na - One.\nb - {--Two.--}{--¶--}",
    "two last": "l # Notes:\na - One.\nb - {--Two.--}{--¶--}\nc - {--Three.--}{--¶--}",
    "deeper last": "l # Notes:\na - One.\nb -- {--Two.--}{--¶--}\nc -- {--Three.--}{--¶--}",
    "deeper in the middle": "l # Notes:\na - One.\nb -- {--Two.--}{--¶--}\nc - Three.",
    "before a lead-in": "l # Notes:\na - One.\nb - {--Two.--}{--¶--}\nm # Asks:\nc - Three.",
    "two levels": "l # Notes:\na - One.\nb - {--Two--}{--¶--}\nc -- {--Three--}{--¶--}\nd - Four.",
    "level": "l # Notes:\na - One.\nb --(-) Two.\nc - Three.",
    "deep levels": "a - One.\nb --(-) Two.\nc --- Three.\nd ==(---) Four.\ne - Five.",
    "roles": "l # Notes:\na - One.\nb #(-) Two:\nc - Three.\nd -(#) Four.\ne =(-) Five.",
    "put in last": "l # Notes:\na - One.\nb - {++Two.++}{++¶++}",
    "put in before a lead-in": "l # Notes:\na - One.\nb - {++Two.++}{++¶++}\nm # Asks:\nc - Three.",
    "replaced": "l # Notes:\na - One.\nb - {--Two.--}{--¶--}\nn - {++2++}{++¶++}\nm # Asks:\nc - x",
    "words touch": "l # Notes:\na - One{++ more++}\nb - {++Two.++}{++¶++}\nc - Three.",
    "lead-in touches": "l # {--Notes:--}{++Says:++}\na - {++One.++}{++¶++}\nb - Two.",
    "levels touch": "a - One {--two--}{++2++}\nb -- {++Three.++}{++¶++}\nc - Four.",
    "moved to the end": "l # Notes:\na - {--One patrol.--}{--¶--}\nb - Two.\nc>a - One patrol.\n"
    "m # Asks:\nd - Three.",
    "split": "l # Notes:\na - One.{++¶++}\nb - Two.\nc - Three.",
    "joined": "l # Notes:\na - One{--¶--}\nb -  two.\nc - Three.",
    "split unlike": "l # Notes:\na - One patrol:{++¶++}\nb # Two patrols:\nc - Three.",
    "joined unlike": "l # Notes:\na - One patrol{--¶--}\nb # two patrols:\nc - Three.",
    "level and inner words": "a - One.\nb --(-) Two {--or--}{++and++} x{--, y--}.\nc - Four.",
    "role and inner words": "l # Notes:\na - One.\nb -(#) Two {++or++} three {--four--}\nc - Four.",
    "level and words": "l # Notes:\na - One.\nb --(-) {--Two--}{++2++} three.\nc - Four.",
}
BOTH: tuple[Action, Action] = ("reject", "accept")


@pytest.mark.oracle("soffice")
@pytest.mark.timeout(300)
def test_libreoffice_resolves_them_with_styles_and_levels_also_after_saving(tmp_path: Path) -> None:
    texts = {name: notation.read(text) for name, text in TEXTS.items()}
    paths = [tmp_path / f"{name}.docx" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_bytes(write_word(paper(text)))
    again = tmp_path / "saved"
    again.mkdir()
    libreoffice_shows([(path, "keep") for path in paths], saved=again)
    copies = [again / path.name for path in paths]
    jobs = [(path, action) for path in (*paths, *copies) for action in BOTH]
    for (path, action), found in zip(jobs, libreoffice_shows(jobs), strict=True):
        text = texts[path.stem]
        wanted = original(text) if action == "reject" else proposed(text)
        inner = [kind(item) for item in found[2:-1]]
        assert inner == [(it.role, it.level, it.text) for it in wanted], (path, action)
        assert [item.style for item in (*found[:2], found[-1])] == [
            "Motion Title",
            "Motion Detail",
            "Motion Mover",
        ], (path, action)


def kind(item: Shown) -> tuple[Role | None, int | None, str]:
    """What a paragraph in LibreOffice is by its style, and its level by its list or indent."""
    if item.style in LEVELS:
        return Role.POINT, item.level, item.text
    roles = {"Motion Lead-in": Role.LEAD_IN, "Motion Text": Role.TEXT}
    return roles.get(item.style), round(item.left / 1000), item.text
