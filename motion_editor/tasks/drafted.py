"""The parts of a source that is looked at, where each stands, and what became of each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import Base
from motion_editor.core.changes import Change, changes
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.formats.draft import draft as drafted_lines
from motion_editor.formats.lines import plain_line
from motion_editor.formats.outline import Part as Place
from motion_editor.formats.reading import Remark
from motion_editor.papers.instructions import instructions
from motion_editor.papers.wording import END, TO_AMEND
from motion_editor.tasks.changed import change_keys
from motion_editor.tasks.choices import NO_KEY, Choices, Key, numbered
from motion_editor.tasks.draft_part import DraftPart, State, Use
from motion_editor.tasks.find import base_labels
from motion_editor.tasks.found import Found
from motion_editor.tasks.linked import NOWHERE, Links, Sheet, Spot
from motion_editor.tasks.parts import remark_keys
from motion_editor.tasks.report import LEFT_OUT, Fate, Mark, Part
from motion_editor.tasks.wish import How


@dataclass(frozen=True, slots=True)
class Seen:
    """The parts of a source, and what became of its lines."""

    parts: tuple[DraftPart, ...]
    uses: dict[int, Use]


def drafted(
    motion: Motion,
    sheet: Sheet,
    target: Base,
    whole: Found,
    kept: Found,
    more: Sequence[Remark],
    choices: Choices,
) -> Seen:
    """What was found in a source, `kept` less the changes that are left out, as parts."""
    links = Links(sheet, whole.amendment.clauses, whole=whole.how is How.WHOLE)
    if whole.how is How.INSTRUCTIONS:
        own = _of_instructions(whole.parts, sheet, choices)
    else:
        own = _of_changes(motion, target, whole, kept, links, sheet, choices)
    told = _of_remarks((*whole.remarks, *more), own, sheet, choices)
    stands = links if whole.how is not How.INSTRUCTIONS else None
    own, told = _as_one(own, told, dict(whole.pairs))
    uses = _uses(sheet, (*own, *told), stands, whole)
    lost = _not_taken(sheet, uses) if stands else ()
    return Seen(_in_turn((*own, *told, *lost)), uses)


# The parts.


def _of_instructions(
    parts: Sequence[Part], sheet: Sheet, choices: Choices
) -> tuple[DraftPart, ...]:
    spots = [_spot_of(part, sheet) for part in parts]
    out: list[DraftPart] = []
    for at, (part, spot) in enumerate(zip(parts, spots, strict=True)):
        later = spots[at + 1] if at + 1 < len(spots) else NOWHERE
        # Several in one paragraph: each goes up to where the next begins.
        end = min(spot.end, later.start) if later.start > spot.start else spot.end
        state = _state(part, choices)
        mine = state is not State.NOT_APPLIED
        made = DraftPart(
            state,
            part.words,
            part.why,
            part.key,
            part.why if part.fate is Fate.GUESSED else "",
            part.lines,
            _trimmed(sheet, spot.start, end),
            part.marks,
            part.candidates,
            part.picked,
            (part.key,) if mine else (),
        )
        out.append(made)
    return tuple(out)


def _spot_of(part: Part, sheet: Sheet) -> Spot:
    within = sheet.spot(*part.lines)
    found = sheet.find(part.words, within)
    return within if found == NOWHERE else Spot(found.start, within.end)


def _trimmed(sheet: Sheet, start: int, end: int) -> Spot:
    return Spot(start, start + len(sheet.text[start:end].rstrip()))


def _state(part: Part, choices: Choices) -> State:
    if part.fate is Fate.APPLIED:
        return State.APPLIED
    if part.fate is Fate.GUESSED:
        return State.CONFIRMED if (part.key, part.why) in choices.confirmed else State.GUESS
    if part.key in choices.refused:
        return State.LEFT_OUT
    chosen = part.picked >= 0 or not part.candidates
    return State.NOT_APPLIED if chosen else State.AMBIGUOUS


def _of_changes(
    motion: Motion,
    target: Base,
    whole: Found,
    kept: Found,
    links: Links,
    sheet: Sheet,
    choices: Choices,
) -> tuple[DraftPart, ...]:
    """Each change of a marked paper or a whole text as a part."""
    clauses = whole.amendment.clauses
    labels = base_labels(motion, target)
    said = instructions(clauses, motion.details.numbering, labels)
    keys = change_keys(clauses, tuple(item.change for item in said))
    marks = _marks(kept.amendment.clauses, keys, choices)
    out: list[DraftPart] = []
    for item, key in zip(said, keys, strict=True):
        gone = key in choices.refused
        spot = _near(links, clauses, item.change)
        lines = (0, 0) if spot == NOWHERE else _lines(sheet, spot)
        state, why = (State.LEFT_OUT, say(LEFT_OUT)) if gone else (State.APPLIED, "")
        mine = (marks[key],) if key in marks else ()
        out.append(DraftPart(state, item.sentence, why, key, "", lines, spot, mine, with_it=(key,)))
    return tuple(out)


def _as_one(
    own: tuple[DraftPart, ...], told: tuple[DraftPart, ...], pairs: Mapping[Key, Key]
) -> tuple[tuple[DraftPart, ...], tuple[DraftPart, ...]]:
    """The changes, and what is told, those about one change together with that change."""
    changes_by = {part.key: part for part in own}
    out: list[DraftPart] = []
    gone: set[Key] = set()
    for part in told:
        change = changes_by.get(pairs.get(part.key, NO_KEY))
        if change is None:
            out.append(part)
            continue
        gone.add(change.key)
        out.append(replace(part, lines=change.lines, spot=change.spot, marks=change.marks))
    return tuple(it for it in own if it.key not in gone), tuple(out)


def _marks(kept: Clauses, keys: Sequence[Key], choices: Choices) -> dict[Key, Mark]:
    """Where each change that is not left out now stands."""
    left = [key for key in keys if key not in choices.refused]
    found = changes(kept)
    names = left if len(left) == len(found) else change_keys(kept, found)
    return {key: Mark(it.clause, it.start, it.end) for key, it in zip(names, found, strict=True)}


def _near(links: Links, clauses: Clauses, change: Change) -> Spot:
    """Where the words of a change stand in the source, else the clause in which it is made."""
    found = links.of(change.clause, change.start, change.end)
    if found != NOWHERE:
        return found
    item = next(it for it in clauses if it.id == change.clause)
    return links.of(item.id, 0, item.length)


def _lines(sheet: Sheet, spot: Spot) -> tuple[int, int]:
    return sheet.line_at(spot.start), sheet.line_at(max(spot.end - 1, spot.start))


def _of_remarks(
    remarks: Sequence[Remark], own: Sequence[DraftPart], sheet: Sheet, choices: Choices
) -> tuple[DraftPart, ...]:
    """What is said of the source; a guess goes with the changes that come from its line."""
    out: list[DraftPart] = []
    for item, own_key in zip(remarks, remark_keys(remarks), strict=True):
        lines = sheet.rows(item.line)
        with_it = tuple(
            key
            for part in own
            if item.guess and lines[0] and lines[0] <= part.lines[1] and part.lines[0] <= lines[1]
            for key in part.with_it
        )
        with_it = (own_key, *with_it) if with_it or item.may_go else ()
        state = _state_of_remark(item, own_key, choices)
        made = DraftPart(
            state, item.text, "", own_key, item.text if item.guess else "", lines,
            sheet.spot(*lines), with_it=with_it,
        )  # fmt: skip
        out.append(made)
    return tuple(out)


def _state_of_remark(remark: Remark, key: Key, choices: Choices) -> State:
    if not remark.guess:
        return State.NOTE
    if key in choices.refused:
        return State.LEFT_OUT
    if remark.left_out:
        return State.NOT_APPLIED
    return State.CONFIRMED if (key, remark.text) in choices.confirmed else State.GUESS


def _in_turn(parts: Sequence[DraftPart]) -> tuple[DraftPart, ...]:
    """What was not understood first, and what is guessed of the whole; then the rest, in order.

    What is only to be known comes last. A part keeps its place when it is confirmed or left out.
    """
    return tuple(sorted(parts, key=lambda part: (_rank(part), part.lines[0])))


def _rank(part: DraftPart) -> int:
    if part.state in (State.NOT_APPLIED, State.AMBIGUOUS) or part.candidates:
        return 0
    if part.guess and not part.lines[0]:
        return 0  # Below all that follows from it nobody would see it.
    return 2 if part.state is State.NOTE else 1


# The lines.


def _uses(
    sheet: Sheet, parts: Sequence[DraftPart], links: Links | None, whole: Found
) -> dict[int, Use]:
    """What became of each line that is not blank; `links` are those of a text beside a text."""
    changed = {
        line
        for part in parts
        if part.state is not State.NOTE and not part.key.words.startswith("remark|")
        for line in range(part.lines[0], part.lines[1] + 1)
    }
    told = {part.lines[0] for part in parts if part.key.words.startswith("remark|")}
    beside = _beside(sheet)
    out: dict[int, Use] = {}
    for number, line in enumerate(sheet.lines, 1):
        if not line.strip():
            continue
        if number in changed:
            out[number] = Use.PART
        elif number in told or number in whole.clean:
            out[number] = Use.TOLD
        elif number in whole.quoted or (links is not None and links.stands(number)):
            out[number] = Use.SAME
        else:
            # What instructs nothing and is no heading is among the parts already.
            known = links is None or number in beside
            out[number] = Use.BESIDE if known else Use.NOT_TAKEN
    return out


def _beside(sheet: Sheet) -> frozenset[int]:
    """The lines that hold headings, people and what else stands beside a text."""
    lines = enumerate(sheet.lines, 1)
    ours = frozenset(at for at, line in lines if line.strip() in (TO_AMEND, END))
    try:
        found = drafted_lines(
            [plain_line(at, line) for at, line in enumerate(sheet.lines, 1)], amendment=True
        )
    except MotionError:
        return ours
    return ours | frozenset(
        piece.line.number
        for item, what in zip(found.items, found.outline.parts, strict=False)
        if what is not Place.BODY
        for piece in item.pieces
    )


def _not_taken(sheet: Sheet, uses: dict[int, Use]) -> tuple[DraftPart, ...]:
    """The lines of a text from which nothing was taken, word for word, runs of them as one."""
    runs: list[list[int]] = []
    for number in (at for at, use in uses.items() if use is Use.NOT_TAKEN):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    why = say("These words are neither in the motion nor in the amendment.")
    words = [" ".join(sheet.lines[at - 1].strip() for at in run) for run in runs]
    return tuple(
        DraftPart(
            State.NOT_APPLIED, text, why, Key(f"line|{key.words}", key.nth), "", (run[0], run[-1]),
            sheet.spot(run[0], run[-1]),
        )
        for text, run, key in zip(words, runs, numbered(words), strict=True)
    )  # fmt: skip
