"""Each check of words finds what it is for, and leaves alone what only looks like it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clause, Role
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.people import Person
from motion_editor.core.text import Run
from motion_editor.council.checks.every import checked
from motion_editor.council.checks.finding import TITLES, Finding, Rule
from motion_editor.council.checks.matter import Matter
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Exempt, Rules, Share
from tests.council.checks.examples import FALSE, TRUE

RULES = Rules(date(2020, 1, 1), executive=True, repeat_months=6, repeat_signatures=Share(number=10))
NUMBERED = NumberingStyle(Series.NUMBERS)
OF_WORDS = [*TRUE]


def matter(text: str) -> Matter:
    """A motion of these lines, moved and seconded."""
    numbers = count(1)
    clauses = []
    for line in text.splitlines():
        role = Role.POINT if line.startswith("- ") else Role.LEAD_IN
        if role is Role.LEAD_IN and not line.endswith(":"):
            role = Role.TEXT
        words = line.removeprefix("- ")
        clauses.append(Clause(f"c{next(numbers)}", (Run(words),) if words else (), role))
    return Matter(
        clauses=tuple(clauses), labels=labels(clauses, NUMBERED), rules=RULES, profile=PLAIN,
        mover=Person("Fenwick Oakes"), seconder=Person("Hilda Merrow"),
    )  # fmt: skip


def found(text: str, rule: Rule) -> list[Finding]:
    return [it for it in checked(matter(text)) if it.rule is rule]


@pytest.mark.parametrize(("rule", "text"), [(it, text) for it in TRUE for text in TRUE[it]])
def test_what_is_to_be_found_is_found_with_its_words(rule: Rule, text: str) -> None:
    findings = found(text, rule)
    assert findings
    for item in findings:
        clause = next(it for it in matter(text).clauses if it.id == item.clause)
        assert item.words == clause.text[item.start : item.end]
        assert item.said.endswith(".")
        assert item.advice.endswith(".")


@pytest.mark.parametrize(("rule", "text"), [(it, text) for it in FALSE for text in FALSE[it]])
def test_what_only_looks_like_it_is_left_alone(rule: Rule, text: str) -> None:
    assert found(text, rule) == []


def test_every_example_is_about_one_thing_alone() -> None:
    """No check speaks where another is meant, but for figures that have no evidence."""
    silent = {Rule.EVIDENCE}
    for rule, texts in TRUE.items():
        for text in texts:
            others = {it.rule for it in checked(matter(text))} - {rule} - silent
            assert others == set(), text


def test_every_rule_has_a_title() -> None:
    assert TITLES.keys() == set(Rule)
    assert set(OF_WORDS) == set(FALSE)


@pytest.mark.parametrize(
    ("law", "said"),
    [
        (Exempt.ENGLAND, "Schedule 12A, Part 1, paragraph 5."),
        (Exempt.WALES, "Schedule 12A, Part 4, paragraph 16."),
        (Exempt.SCOTLAND, "Schedule 7A, paragraph 12."),
    ],
)
def test_exempt_information_is_named_by_the_law_of_the_council(law: Exempt, said: str) -> None:
    given = matter("This Council notes:\n- Counsel’s opinion is that the lease is void.")
    (item,) = checked(replace(given, profile=replace(PLAIN, exempt=law)))
    assert item.said.endswith(said)


def test_a_note_on_the_clause_is_its_evidence() -> None:
    given = matter("This Council notes:\n- Fares have risen by 14%.")
    assert checked(replace(given, noted=frozenset(("c2",)))) == ()


def test_a_reference_whose_label_has_moved_on_is_told() -> None:
    then = matter("This Council notes:\n- Elms.\n- Oaks.\n- The trees of point 2 are old.")
    now = (then.clauses[0], then.clauses[2], then.clauses[1], then.clauses[3])
    moved = replace(
        then, clauses=now, labels=labels(now, NUMBERED), notice=then.clauses, issued=then.labels
    )
    (item,) = (it for it in checked(moved) if it.rule is Rule.REFERENCE)
    assert item.said == "“point 2” was “Oaks.”, which is now 1."
    gone = (then.clauses[0], then.clauses[1], then.clauses[3])
    left = replace(moved, clauses=gone, labels=labels(gone, NUMBERED))
    (item,) = (it for it in checked(left) if it.rule is Rule.REFERENCE)
    assert item.said == "“point 2” was “Oaks.”, which is no longer in the text."
    # Written anew, it means the labels that stand there now.
    fresh = replace(moved, notice=then.clauses[:3])
    assert checked(fresh) == ()


@given(st.lists(st.text('“”"()[]£%12 abcABC.,:@-\n', max_size=40), max_size=6))
def test_whatever_is_written_can_be_checked(lines: list[str]) -> None:
    text = "\n".join(lines)
    for item in checked(matter(text)):
        clause = next((it for it in matter(text).clauses if it.id == item.clause), None)
        if clause is not None:
            assert 0 <= item.start <= item.end <= clause.length
