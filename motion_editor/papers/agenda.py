"""The agenda as one paper: contents, items in order, the motions, Part 2 at the end.

The public one prints no text of an exempt item, only which paragraph of the law and why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from motion_editor.core.agenda import Agenda, Exemption, Item, Sort, numbers, parts
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.text import Run
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.exempt import law_of, paragraph_named
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import what_made
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, LineStyle, Paper
from motion_editor.papers.common import line
from motion_editor.papers.fields import TITLE_AND_PAPER, fields
from motion_editor.papers.listed import Listed, list_blocks

AGENDA: Final = mark("Agenda")
KIND: Final = mark("Meeting of the Council")
CONTENTS: Final = mark("Contents")
PRIVATE: Final = mark("Part 2: business in private")
REJECTED: Final = mark("Not accepted")
RECOMMENDATIONS: Final = mark("Recommendations")
WITHHELD: Final = mark("The text is not published.")
FOR_MEMBERS: Final = mark("For members only: it holds exempt information. Not for publication.")
LISTS: Final = mark("Amendments received")


@dataclass(frozen=True, slots=True)
class Print:
    """How an agenda is printed: in full, exempt texts too, and with what was rejected."""

    full: bool = False
    rejected: bool = False


def agenda_paper(
    agenda: Agenda, profile: Profile = PLAIN, how: Print = Print(), when: str = ""
) -> Paper:
    """The agenda paper; `when` is the ISO time of the export."""
    style = _style(agenda, profile)
    writer = _Writer(agenda, profile, how, style)
    body = list(writer.items())
    return _paper(agenda, profile, how, when, phrase(AGENDA), [*_contents(body), *body], style)


def supplement(
    agenda: Agenda,
    listed: Mapping[str, Listed],
    motions: Mapping[str, Motion],
    profile: Profile = PLAIN,
    how: Print = Print(),
    when: str = "",
) -> Paper:
    """The amendments to all that is on the agenda, item by item.

    `motions` are the motions by their items' ids as their amendments are to be printed, `listed`
    what is said of these.
    """
    writer = _Writer(agenda, profile, how, NumberingStyle())
    body = list(writer.lists(listed, motions)) or [line(say("No amendment was received."))]
    name = phrase(LISTS)
    return _paper(agenda, profile, how, when, name, [*_contents(body), *body], NumberingStyle())


def withheld(agenda: Agenda, profile: Profile = PLAIN) -> tuple[Block, ...]:
    """What a public paper says of exempt items: their titles, the paragraph, and why."""
    writer = _Writer(agenda, profile, Print(), NumberingStyle())
    return tuple(writer.withheld())


def for_members(agenda: Agenda) -> tuple[Block, ...]:
    """What a paper in full says of itself, where anything in it is exempt."""
    return (line(phrase(FOR_MEMBERS), LineStyle.DETAIL),) if parts(agenda).private else ()


def headed(number: str, title: str) -> str:
    """The heading of an item: "3. Apologies", "Motion 514: Safer streets"."""
    if not number:
        return title
    return f"{number}{'.' if len(number) <= 3 else ':'} {title}".strip()


def printed_version(motion: Motion) -> Version:
    """The text that an agenda prints: as notified, or as corrected or altered before the debate."""
    out = motion.notice
    for version in motion.versions:
        if version.kind is VersionKind.SUBSTANTIVE:
            break
        out = version
    return out


def _paper(
    agenda: Agenda,
    profile: Profile,
    how: Print,
    when: str,
    name: str,
    blocks: list[Block],
    style: NumberingStyle,
) -> Paper:
    kind = agenda.kind.strip() or phrase(KIND)
    moment = "T".join(filter(None, (agenda.meeting, agenda.time if agenda.meeting else "")))
    about = Details(title=kind, meeting=moment)
    title = common.titled(name, about)
    head: list[Block] = [
        Heading(title, 1, TITLE_AND_PAPER),
        *(for_members(agenda) if how.full else ()),
        *common.details("", about, profile),
        *_where(agenda),
    ]
    known = fields(name, about, profile, when, title=title)
    return Paper(title, (*head, *blocks), style, when=when, subject=name, fields=known)


def _where(agenda: Agenda) -> Iterator[Line]:
    if agenda.time and not agenda.meeting:
        yield line(say("Time: {time}", time=agenda.time), LineStyle.DETAIL)
    if agenda.place:
        yield line(say("Place: {place}", place=agenda.place), LineStyle.DETAIL)


def _contents(body: list[Block]) -> list[Block]:
    """The contents of what follows: a line for each heading that has an anchor."""
    listed = [it for it in body if isinstance(it, Heading) and it.anchor]
    if not listed:
        return []
    lines = [Line((Run(it.text),), LineStyle.DETAIL, to=it.anchor) for it in listed]
    return [Heading(phrase(CONTENTS)), *lines]


def _style(agenda: Agenda, profile: Profile) -> NumberingStyle:
    """The numbering that the paper itself counts by: what most motions have.

    Bullets only where all have them: lists of other sorts bring their labels, bullets can't.
    """
    found = Counter(it.motion.details.numbering for it in agenda.items if it.motion)
    counted = [it for it in found if it.series is not Series.BULLETS]
    usual = counted or list(found) or [profile.numbering]
    return max(usual, key=lambda it: found[it])


class _Writer:
    """Writes the items of an agenda as blocks."""

    def __init__(self, agenda: Agenda, profile: Profile, how: Print, style: NumberingStyle) -> None:
        self._parts = parts(agenda)
        self._numbers = numbers(agenda)
        self._profile = profile
        self._how = how
        self._style = style
        self._anchors = 0

    def items(self) -> Iterator[Block]:
        """All items that are printed, in order."""
        before: Item | None = None
        under = False
        for item in self._parts.public:
            if item.sort is Sort.MOTION and not under:
                under = True
                if before is None or not self._is_heading(before):
                    yield self._heading(self._profile.heading, 2)
            elif item.sort is not Sort.MOTION:
                under = False
            yield from self._item(item, 3 if item.sort is Sort.MOTION else 2)
            before = item
        if self._parts.private:
            yield self._heading(phrase(PRIVATE), 2)
            for item in self._parts.private:
                yield from self._item(item, 3)
        if self._how.rejected and self._parts.rejected:
            yield self._heading(phrase(REJECTED), 2)
            for item in self._parts.rejected:
                yield from self._rejected(item)

    def lists(self, listed: Mapping[str, Listed], motions: Mapping[str, Motion]) -> Iterator[Block]:
        """The amendments to each item that has any."""
        for item in (*self._parts.public, *self._parts.private):
            if item.id not in listed and not self._not_accepted(item):
                continue
            yield self._heading(self._named(item), 2)
            if item.exempt and not self._how.full:
                yield from self._exempt(item.exempt)
                continue
            if item.id in listed:
                for block in list_blocks(motions[item.id], listed[item.id], self._profile):
                    yield _deeper(block)
            yield from self._not_accepted(item)

    def withheld(self) -> Iterator[Block]:
        """The exempt items without their texts."""
        for item in self._parts.private:
            if item is self._parts.private[0]:
                yield Heading(phrase(PRIVATE), 2)
            yield Heading(self._named(item), 3)
            if item.exempt is not None:
                yield from self._exempt(item.exempt)

    def _is_heading(self, item: Item) -> bool:
        """Whether an item of the agenda says itself that motions follow."""
        return item.sort is Sort.TEXT and (
            item.called.casefold() == self._profile.heading.casefold()
        )

    def _heading(self, text: str, level: int) -> Heading:
        self._anchors += 1
        return Heading(text, level, anchor=f"item-{self._anchors}")

    def _named(self, item: Item) -> str:
        return headed(self._numbers.get(item.id, ""), item.named)

    def _item(self, item: Item, level: int) -> Iterator[Block]:
        yield self._heading(self._named(item), level)
        if item.sort is Sort.MOTION:
            yield from self._details(item)
        elif item.minutes:
            yield self._limit(item)
        if item.exempt is not None:
            yield from self._exempt(item.exempt)
            if not self._how.full:
                return
        for words in item.text.splitlines():
            if words.strip():
                yield line(words.strip())
        if item.motion is None:
            return
        if item.sort is Sort.REPORT:
            yield Heading(phrase(RECOMMENDATIONS), level + 1)
        yield from self._text(item, item.motion)

    def _details(self, item: Item) -> Iterator[Block]:
        about = item.motion.details if item.motion else Details()
        for said in common.movers(about.mover, about.seconder, self._profile):
            yield line("".join(run.text for run in said.runs), LineStyle.DETAIL)
        known = (
            ("Group: ", about.group),
            ("Reference: ", item.reference),
            ("Received: ", wording.date(item.received)),
        )
        for name, value in known:
            if value.strip():
                yield line(f"{name}{value}", LineStyle.DETAIL)
        if item.minutes:
            yield self._limit(item)

    def _limit(self, item: Item) -> Line:
        return line(say("Time limit: {n} minutes", n=item.minutes), LineStyle.DETAIL)

    def _text(self, item: Item, motion: Motion) -> Iterator[Block]:
        about, text = motion.details, printed_version(motion)
        if text.clauses == () or not any(it.text.strip() for it in text.clauses):
            yield line(say("It has no text."), LineStyle.NOTE)
            return
        made = what_made(motion, text)
        if made:
            yield line(made, LineStyle.NOTE)
        given = common.issued(text.clauses, text.labels, about.numbering)
        counted = labels(text.clauses, about.numbering)
        if given == counted and about.numbering == self._style:
            yield from map(ClauseLine, text.clauses)
        else:
            yield from map(ClauseLine, text.clauses, given)
        if item.sort is Sort.MOTION:
            if about.signatories:
                names = wording.people(about.signatories)
                yield line(f"{self._profile.signatories} {names}", LineStyle.DETAIL)
            if about.reason.strip():
                yield line(f"Reason: {about.reason.strip()}")

    def _exempt(self, exempt: Exemption) -> Iterator[Block]:
        # What was chosen of another law is named as it was: the number means nothing else.
        law = law_of(exempt.law, self._profile.exempt)
        named = paragraph_named(law, exempt.paragraph)
        yield line(say("Exempt: {paragraph}.", paragraph=named), LineStyle.NOTE)
        if exempt.why:
            why = wording.full_stop(exempt.why)
            yield line(say("Reason: {why}", why=why), LineStyle.NOTE)
        if not self._how.full:
            yield line(phrase(WITHHELD), LineStyle.NOTE)

    def _rejected(self, item: Item) -> Iterator[Block]:
        yield self._heading(item.named, 3)
        yield from self._details(item)
        yield line(_why(item.registration.why))

    def _not_accepted(self, item: Item) -> list[Block]:
        """The amendments to an item that were not accepted, with the reason, where asked for."""
        if not self._how.rejected or item.motion is None:
            return []
        known = {it.id: it for it in item.motion.amendments}
        gone = [it for it in item.amendments
                if it.amendment in known and it.registration.rejected]  # fmt: skip
        if not gone:
            return []
        out: list[Block] = [Heading(phrase(REJECTED), 3)]
        for it in gone:
            named = wording.label(known[it.amendment])
            why = _why(it.registration.why)
            out.append(line(say("{amendment}. {why}", amendment=named, why=why)))
        return out


def _why(words: str) -> str:
    if not words.strip():
        return say("No reason is given.")
    return say("Reason: {why}", why=wording.full_stop(words))


def _deeper(block: Block) -> Block:
    """A heading one level further down; any other block as it is."""
    if not isinstance(block, Heading):
        return block
    return Heading(block.text, block.level + 1)
