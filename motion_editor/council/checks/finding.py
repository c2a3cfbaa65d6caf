"""A finding: which rule, where, how grave, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from motion_editor.core.wording import mark


class Severity(Enum):
    """How grave a finding is, the gravest first."""

    RULE = mark("Against the rules")
    DOUBT = mark("To be looked at")
    HINT = mark("To be known")


class Rule(Enum):
    """What a finding is about; the values are kept in files."""

    PEOPLE = "people"
    ROLL = "roll"
    SIGNATURES = "signatures"
    RESCIND = "rescind"
    LENGTH = "length"
    NUMBER = "number"
    DEADLINE = "deadline"
    CABINET = "cabinet"
    REPEATED = "repeated"
    EMPTY = "empty"
    TWICE = "twice"
    LEAD_IN = "lead-in"
    REFERENCE = "reference"
    MARKS = "marks"
    EVIDENCE = "evidence"
    PERSONAL = "personal"
    OFFICER = "officer"
    EXEMPT = "exempt"
    NEGATES = "negates"
    REPLACES = "replaces"
    SCOPE = "scope"
    UNCHANGED = "unchanged"
    LABEL = "label"


TITLES = {
    Rule.PEOPLE: mark("Mover and seconder"),
    Rule.ROLL: mark("Roll of members"),
    Rule.SIGNATURES: mark("Signatures"),
    Rule.RESCIND: mark("Earlier decision"),
    Rule.LENGTH: mark("Length"),
    Rule.NUMBER: mark("Number of motions"),
    Rule.DEADLINE: mark("Deadline"),
    Rule.CABINET: mark("Executive decision"),
    Rule.REPEATED: mark("Same as an earlier motion"),
    Rule.EMPTY: mark("Empty clause"),
    Rule.TWICE: mark("Said twice"),
    Rule.LEAD_IN: mark("Lead-in without points"),
    Rule.REFERENCE: mark("Reference"),
    Rule.MARKS: mark("Quotation marks and brackets"),
    Rule.EVIDENCE: mark("Evidence"),
    Rule.PERSONAL: mark("Personal data"),
    Rule.OFFICER: mark("Officer named"),
    Rule.EXEMPT: mark("Exempt information"),
    Rule.NEGATES: mark("Negates the motion"),
    Rule.REPLACES: mark("Replaces the motion"),
    Rule.SCOPE: mark("Scope"),
    Rule.UNCHANGED: mark("Changes nothing"),
    Rule.LABEL: mark("Same label"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to be looked at: a rule, how grave, a sentence, and what to do.

    `clause` is the id of the clause, "" for the whole; `start` and `end` are the characters of its
    words, as they stand if carried, that are in question, `words` those. `amendment` is the id of
    the amendment that it is in. `context` is what it is known by where those words are too few, or
    the sentence changes while the finding stays. `note` is why the clerk has set it aside, "" where
    nobody has.
    """

    rule: Rule
    severity: Severity
    said: str
    advice: str
    clause: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    amendment: str = ""
    context: str = ""
    note: str = ""

    @property
    def about(self) -> str:
        """The words by which it is known again; once they change it is another finding."""
        return self.context or self.words or str(self.said)

    @property
    def subject(self) -> str:
        """The id of what it stands in: a clause, an amendment, or "" for the motion."""
        return self.clause or self.amendment


class Hit(NamedTuple):
    """A stretch of a text that is in question, with the sentence and the advice."""

    start: int
    end: int
    said: str
    advice: str


Scan = Callable[[str], Iterator[Hit]]
"""Looks at the words of one clause."""
