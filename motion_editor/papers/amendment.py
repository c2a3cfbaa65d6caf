"""The amendment paper: whose, to what, marked, in words, and the motion as it would read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Clash
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.wording import mark, say
from motion_editor.council.profile import PLAIN, Marks, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import text_name
from motion_editor.papers.blocks import (
    Block,
    Heading,
    Holds,
    Line,
    LineStyle,
    Paper,
    Whose,
    clause_lines,
    in_brackets,
)
from motion_editor.papers.common import line
from motion_editor.papers.fields import TITLE_AND_PAPER, fields
from motion_editor.papers.flags import flags_in_words
from motion_editor.papers.instructions import sentences
from motion_editor.papers.places import Places

_AFTER: Final = mark("Clash {name}, after {place}")
_IN: Final = mark("Clash {name}, in {place}")
_NOTHING: Final = mark("nothing there")


def amendment_paper(
    motion: Motion,
    amendment: Amendment,
    profile: Profile = PLAIN,
    marks: Marks | None = None,
    when: str = "",
    text: int = -1,
) -> Paper:
    """The paper of an amendment, whichever of its texts is asked for; the last one stands.

    `marks` says how it is marked, by default as the council's profile has it. Whatever the
    marks, the instructions in words and the clean text if carried follow. `when` is an ISO time:
    with the mover's name it signs the tracked changes.
    """
    about = motion.details
    one = amendment.texts[text]
    base = base_of(motion, one.base)
    called = wording.label(amendment)
    name = f"{called} to {base.name}"
    title = common.titled(name, about)
    its, people = _its(about, amendment), (amendment.mover, amendment.seconder)
    movers = common.movers(*people, profile)
    blocks: list[Block] = [
        Heading(title, 1, TITLE_AND_PAPER),
        *common.details(_stage(motion, amendment, text), its, profile),
        *_clashes(one, base, about.numbering),
        *_flags(one, base, about.numbering),
        *_marked(one, base, about.numbering, marks or profile.marks, movers),
        *_in_words(one, base, about.numbering),
        Heading(wording.IF_CARRIED),
        *_if_carried(proposed(one.clauses)),
        *common.fixed(common.movers(about.mover, about.seconder, profile)),
        *common.reason(amendment.reason),
    ]
    return Paper(
        title=title,
        blocks=tuple(blocks),
        numbering=about.numbering,
        author=amendment.mover.full or called,
        when=when,
        subject=name,
        fields=fields(name, its, profile, when, amendment=called, title=title, people=people),
        whose=_whose(motion, amendment, text, marks or profile.marks),
    )


def _whose(motion: Motion, amendment: Amendment, text: int, marks: Marks) -> Whose:
    """Which text it is, with the text itself where the clauses hold the marks as words."""
    number = text % len(amendment.texts)
    whose = Whose(motion.id, amendment=amendment.id, text=number)
    if marks is Marks.BRACKETS:
        return replace(whose, holds=Holds.IN_WORDS, clauses=amendment.texts[number].clauses)
    return whose


@dataclass(frozen=True, slots=True)
class BaseText:
    """What a text amends: how it is called, its clauses, the labels it was printed with."""

    name: str
    clauses: Clauses
    labels: tuple[str, ...] = ()


def base_of(motion: Motion, base: Base) -> BaseText:
    """The text that an amendment's text stands over; MotionError where the motion lacks it."""
    if base.amendment:
        other = motion.amendment(base.amendment)
        clauses = proposed(other.texts[base.text].clauses)
        return BaseText(wording.label(other), clauses)
    version = motion.version(base.version)
    name = wording.version_name(motion, version)
    return BaseText(f"the {name[:1].lower()}{name[1:]}", version.clauses, version.labels)


def _its(about: Details, amendment: Amendment) -> Details:
    """The motion's details as they hold for the amendment: its own group, its own day."""
    return replace(about, group=amendment.group, received=amendment.received)


def _stage(motion: Motion, amendment: Amendment, text: int) -> str:
    """Which of the amendment's texts this is, where there are several."""
    if len(amendment.texts) == 1:
        return ""
    return f"Amendment {text_name(motion, amendment, text)}"


def _marked(
    text: AmendmentText,
    base: BaseText,
    style: NumberingStyle,
    marks: Marks,
    movers: Sequence[Line],
) -> list[Block]:
    """The text with its marks, and whose they are: tracked, in bracketed words, or both in turn.

    The movers follow a tracked text at once: a heading there would suffer in LibreOffice.
    """
    tracked = common.tracked_lines(text.clauses, base.clauses, base.labels, style)
    legend = line(wording.READING_MARKS, LineStyle.NOTE)
    in_words: list[Block] = [legend, *in_brackets(tracked)]
    if marks is Marks.BRACKETS:
        return [Heading(wording.MARKED), *in_words, *movers]
    out: list[Block] = [Heading(wording.MARKED), *tracked, *common.ending(movers)]
    return out if marks is Marks.TRACKED else [*out, Heading(wording.IN_BRACKETS), *in_words]


def _if_carried(text: Clauses) -> Sequence[Block]:
    """The text as it would read, or that nothing would be left of it."""
    if not any(item.text.strip() for item in text):
        return (line(wording.NOTHING_LEFT),)
    return clause_lines(text)


def _in_words(text: AmendmentText, base: BaseText, style: NumberingStyle) -> list[Block]:
    """The same as instructions, in which nothing depends on how words look."""
    if not has_changes(text.clauses):
        return [line(wording.NO_CHANGE, LineStyle.NOTE)]
    known = common.issued(base.clauses, base.labels, style)
    made = sentences(text.clauses, style, known)
    return [Heading(wording.IN_WORDS), *map(line, made)]


def _clashes(text: AmendmentText, base: BaseText, style: NumberingStyle) -> list[Block]:
    if not text.open_clashes:
        return []
    places = Places(base.clauses, style, base.labels)
    return [
        Heading(wording.CLASHES),
        *(it for clash in text.open_clashes for it in _clash(clash, places)),
        line(wording.UNTIL_SETTLED, LineStyle.NOTE),
    ]


def _flags(text: AmendmentText, base: BaseText, style: NumberingStyle) -> list[Block]:
    """What carrying over merged without a clash, and a person should look at."""
    said = flags_in_words(text, base.clauses, style, base.labels)
    return [Heading(wording.TO_LOOK_AT), *map(line, said)] if said else []


def _clash(clash: Clash, places: Places) -> list[Block]:
    """A clash on its own: where it is, and its three readings below one another."""
    readings = (
        (wording.WHEN_AMENDED, clash.old),
        (wording.READS_NOW, clash.base),
        (wording.AMENDMENT_HAS, clash.amendment),
    )
    said = (line(wording.full_stop(f"{who}: {_reading(words)}")) for who, words in readings)
    return [Heading(clash_at(clash, places), 3), *said]


def clash_in_words(clash: Clash, places: Places) -> str:
    """A clash as a sentence: where it is, and what base, new base and amendment read there."""
    said = say(
        "{place}: the text that was amended read {old}; the text now reads {now}; "
        "the amendment reads {amendment}",
        place=clash_at(clash, places),
        old=_reading(clash.old),
        now=_reading(clash.base),
        amendment=_reading(clash.amendment),
    )
    return wording.full_stop(said)


def clash_at(clash: Clash, places: Places) -> str:
    """A clash and where it is: "Clash 1, in note 2"."""
    if clash.clause in places:
        pattern = _AFTER if clash.gone else _IN
        return say(pattern, name=clash.name, place=places.name(clash.clause))
    if clash.gone:
        return say("Clash {name}, at the beginning", name=clash.name)
    return say("Clash {name}", name=clash.name)


def _reading(words: str) -> str:
    return wording.reading(words, _NOTHING)
