"""Amendments marked by hand: what is struck through goes, what is bold or red comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, KEPT, Emphasis, Run, State, in_state, joined
from motion_editor.core.wording import many, mark, say
from motion_editor.formats.brackets import read_marked
from motion_editor.formats.bullets import label_of
from motion_editor.formats.clean import checked, parted
from motion_editor.formats.events import Kind, event
from motion_editor.formats.legend import Legend, look_words
from motion_editor.formats.legend_found import Found
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import renumbered
from motion_editor.formats.own_words import in_turn, is_added, own_key, settled, turned
from motion_editor.formats.reading import ReadAmendment, Remark, named_lines, quoted
from motion_editor.formats.remarks import in_order
from motion_editor.formats.shown import Look, look_of, looked, plain, without

_TEXT: Final = frozenset({Kind.BODY, Kind.STEM})
"""What is the text of a motion, or may be."""
_BESIDE: Final = frozenset({Kind.PEOPLE, Kind.ROLE, Kind.RULE, Kind.CLOSE, Kind.FOOT})
"""What stands beside it wherever it stands."""
_MANY: Final = 6
"""From so many on, remarks of one kind are one."""
_NEITHER = mark(
    "The paper speaks of words that are {look}, and none in it are: if some were, the marking "
    "was lost on the way."
)
_UNCHANGED = mark(
    "{words} looks as if it were put in, and stands in the motion at this very place: it was "
    "taken as unchanged."
)
_BETWEEN = mark(
    "“{signs}” between words that are put in is not marked, and not in the motion: it was put in "
    "with them."
)
LOST_ADVICE = mark(
    "Ask for the paper as it was written, with its formatting; or mark the words with [DELETE:] "
    "and [INSERT:]."
)


def read_formatted(
    lines: Sequence[SourceLine],
    legend: Legend,
    base: Clauses,
    new_id: NewId,
    told: Found | None = None,
    title: str = "",
) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    """The amendment of `base` that a paper's looks make by a legend, and what does not fit.

    `lines` have `Shown` emphasis; `told` is where the paper itself tells the legend, and `title`
    the motion's: neither is part of its text. `original()` of the result is `base`. A clean text
    below checks the marks. Raises MotionError where no word looks as the legend says, and as
    `read_marked` does.
    """
    own, clean = parted(untold(lines, told), lambda line: _is_marked(line, legend))
    marked, remarks = marked_by(own, legend, base, title)
    if not any(line.is_marked for line in marked):
        raise lost(legend, told)
    amendment, more = read_marked(marked, base, new_id)
    more = (*remarks, *_never_seen(own, legend), *more)
    return amendment, in_order(
        (*more, *checked(amendment.clauses, [plain(line) for line in clean]))
    )


def own_lines(
    lines: Sequence[SourceLine], legend: Legend, told: Found | None = None
) -> list[SourceLine]:
    """The lines of the marked text alone, without what tells the legend and any clean text."""
    return parted(untold(lines, told), lambda line: _is_marked(line, legend))[0]


def lost(legend: Legend, told: Found | None) -> MotionError:
    """That no word looks as the legend says."""
    if told is None:
        said = say("No words in the source look as the legend “{legend}” says.", legend=legend)
        return MotionError(said, say("Look at the paper, and name the looks that mark its words."))
    said = say(
        "The paper says how its changes look ({words}), and no words in it look so: the marking "
        "was lost, so that words left out and put in can't be told apart. Nothing was guessed.",
        words=quoted(told.words),
    )
    return MotionError(said, LOST_ADVICE)


def untold(lines: Sequence[SourceLine], told: Found | None) -> list[SourceLine]:
    """The lines without the words that tell the legend; a line that names people too is plain."""
    if told is None:
        return list(lines)
    words = {item.line: item for item in (told, *told.others)}
    found = (_untold(it, words[it.number]) if it.number in words else it for it in lines)
    return [line for line in found if line is not None]


def _untold(line: SourceLine, told: Found) -> SourceLine | None:
    text = line.text
    if told.words not in text:
        return line
    if not told.whole or text.strip() != told.words:
        at = text.index(told.words)
        return replace(line, runs=(Run(f"{text[:at].rstrip()} {text[at + len(told.words) :]}"),))
    return None if event(text, begun=False).kind in _TEXT else replace(line, runs=(Run(text),))


def marked_by(
    lines: Sequence[SourceLine], legend: Legend, base: Clauses, title: str = ""
) -> tuple[list[SourceLine], list[Remark]]:
    """The lines in the states that a legend gives, and remarks on words taken otherwise.

    Words that look as if put in, and without which a line would lack words that the motion has at
    that place, are the motion's own: headings and names are bold for other reasons.
    """
    keys = ["".join(item.text.split()) for item in base]
    known = Counter(filter(None, keys))
    out = _beside_kept([_in_states(line, legend) for line in lines], known, title)
    placed = in_turn(out, keys, known)
    left = known - Counter(key for line in out if (key := own_key(line, known)))
    own: list[Remark] = []
    signs: list[Remark] = []
    for at, line in enumerate(out):
        if not line.is_marked or own_key(line, known) or (is_added(line) and at not in placed):
            continue
        new = settled(line, [item.text for item, key in zip(base, keys, strict=True) if left[key]])
        if new is not None:
            own += _unchanged(line, new)
            signs += _between(line, new)
            out[at] = new
            left -= Counter([own_key(new, known)])
    return out, [*_grouped(own), *signs]


def _grouped(same: list[Remark]) -> list[Remark]:
    """The remarks on words taken as unchanged, as one where they are many."""
    if len(same) < _MANY:
        return same
    lines = list(dict.fromkeys(item.line for item in same))
    said = many(
        "Words in {n} places look as if they were put in, and stand in the motion at those very "
        "places (on {lines}): they were taken as unchanged.",
        "Words in {n} place look as if they were put in, and stand in the motion at that very "
        "place (on {lines}): they were taken as unchanged.",
        len(same),
        lines=named_lines(lines),
    )
    return [Remark(said, lines[0], guess=True)]


def _beside_kept(lines: Sequence[SourceLine], known: Counter[str], title: str) -> list[SourceLine]:
    """The lines with headings and names of the page unmarked: they look so for other reasons."""
    out: list[SourceLine] = []
    begun = False
    for line in lines:
        begun = begun or bool(own_key(line, known))
        if line.blank or label_of(line.text.lstrip()) or not is_added(line):
            out.append(line)
            continue
        kind = event(line.text, begun=begun).kind
        is_title = line.text.split() == title.split()
        beside = kind in _BESIDE or is_title or (not begun and kind not in _TEXT)
        out.append(replace(line, runs=in_state(line.runs, KEPT)) if beside else line)
    return out


def _is_marked(line: SourceLine, legend: Legend) -> bool:
    return any(
        run.text.strip() and legend.state(look_of(run.emphasis)) is not KEPT for run in line.runs
    )


def _in_states(line: SourceLine, legend: Legend) -> SourceLine:
    states = [legend.state(look_of(run.emphasis)) for run in line.runs]
    for at, run in enumerate(line.runs):
        if not run.text.strip():
            # A blank between marked words belongs to them, whether or not it was marked too.
            beside = {*states[max(0, at - 1) : at], *states[at + 1 : at + 2]}
            states[at] = states[at - 1] if len(beside) == 1 and 0 < at < len(states) - 1 else KEPT
    runs = (
        Run(run.text, state, _kept_look(run, state, legend))
        for run, state in zip(line.runs, states, strict=True)
    )
    kept, number = renumbered(joined(runs))
    return replace(line, runs=kept, brackets=line.brackets + number)


def _kept_look(run: Run, state: State, legend: Legend) -> Emphasis:
    nothing: Look = frozenset()
    meant = legend.meant(look_of(run.emphasis)) if state is ADDED else None
    return without(run.emphasis, meant[0] if meant else nothing)


def _unchanged(old: SourceLine, new: SourceLine) -> Iterator[Remark]:
    for words in turned(old, new, KEPT):
        yield Remark(say(_UNCHANGED, words=quoted(words)), old.number, guess=True)


def _between(old: SourceLine, new: SourceLine) -> Iterator[Remark]:
    for signs in turned(old, new, ADDED):
        yield Remark(say(_BETWEEN, signs=signs), old.number, guess=True)


def _never_seen(lines: Sequence[SourceLine], legend: Legend) -> Iterator[Remark]:
    """Remarks on looks of which the legend speaks and no words have."""
    seen = [look for _, _, look in looked(lines)]
    for look, state in legend.entries:
        if state is not KEPT and not any(look <= other for other in seen):
            yield Remark(say(_NEITHER, look=look_words(look)))
