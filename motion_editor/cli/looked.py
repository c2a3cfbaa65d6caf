"""amend --look, --confirm, --leave-out, --pick: looking at an amendment before it is taken in."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.formats.sniff import Source
    from motion_editor.tasks.draft_part import DraftPart
    from motion_editor.tasks.report import Candidate
    from motion_editor.tasks.wish import Wish

_ADVICE = "'amend … --look' gives every part a number."


def add_choices(parser: ArgumentParser) -> None:
    """The options by which single parts of a source are chosen, confirmed or left out."""
    parser.add_argument(
        "--look", action="store_true",
        help="only show how SOURCE is understood, part by part with a number; nothing is written",
    )  # fmt: skip
    parser.add_argument(
        "--confirm", metavar="all|none|N,…", default="all",
        help="which guesses are right, by their numbers; the others are not applied",
    )  # fmt: skip
    parser.add_argument(
        "--leave-out", metavar="N,…", default="", help="parts that are not applied, by number"
    )
    parser.add_argument(
        "--pick", metavar="N=M", action="append", default=[],
        help="for part N, which may mean several places, the M-th of them",
    )  # fmt: skip


def looked(motion: Motion, source: Source, wish: Wish) -> Answer:
    """How a source is understood; nothing of it is in the motion."""
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.amend_all import each_look

    answers = [
        (it.reviewer, _looked(then, source, it))
        for then, it in each_look(motion, source, wish, new_id)
    ]
    if len(answers) == 1:
        return answers[0][1]
    lines = [line for name, it in answers for line in (f"{name} (--reviewer):", *it.lines)]
    facts = {"reviewers": [{"reviewer": name, **it.facts} for name, it in answers]}
    return Answer(lines, facts, code=max(it.code for _, it in answers))


def _looked(motion: Motion, source: Source, wish: Wish) -> Answer:
    from motion_editor.tasks.draft_part import State
    from motion_editor.tasks.reading import look_at

    draft = look_at(motion, source, wish)
    lines = [draft.said, *draft.doubts]
    for number, part in enumerate(draft.parts, 1):
        lines += _lines(number, part)
    facts = {
        "how": draft.said, "label": draft.label, "mover": draft.mover,
        "seconder": draft.seconder, "group": draft.group, "to_check": draft.doubts,
        "parts": [_facts(number, part) for number, part in enumerate(draft.parts, 1)],
    }  # fmt: skip
    fine = (State.APPLIED, State.CONFIRMED, State.NOTE)
    left = draft.doubts or any(part.state not in fine for part in draft.parts)
    return Answer(lines, facts, code=Code.FOUND if left else Code.DONE)


def chooses(arguments: Arguments) -> bool:
    """Whether anything is asked about single parts."""
    plain = arguments.confirm.strip().lower() == "all"
    return bool(arguments.look or not plain or arguments.leave_out or arguments.pick)


def chosen(motion: Motion, source: Source, wish: Wish, arguments: Arguments) -> Wish:
    """The wish with what was chosen about single parts; MotionError for what can't be meant."""
    from motion_editor.tasks.chosen import Chosen, with_choices

    confirm = arguments.confirm.strip().lower()
    kept = None if confirm == "all" else () if confirm == "none" else _numbers(confirm)
    picks = tuple(_pick(words) for words in arguments.pick)
    asked = Chosen(kept, _numbers(arguments.leave_out), picks)
    return with_choices(motion, source, wish, asked)


def _lines(number: int, part: DraftPart) -> Iterator[str]:
    line = f", line {part.lines[0]}" if part.lines[0] else ""
    why = f" ({part.why})" if part.why else ""
    yield f"  {number}{line}: {part.state.value}: {part.words}{why}"
    for at, item in enumerate(part.candidates, 1):
        yield f"    {number}={at}: {item.name}: {_shown(item)}"


def _shown(item: Candidate) -> str:
    """A candidate with what is around it."""
    around = " ".join(filter(None, (item.before, f"[{item.words}]", item.after)))
    return f"“{around}”"


def _facts(number: int, part: DraftPart) -> dict[str, object]:
    return {
        "number": number, "state": part.state, "words": part.words, "why": part.why,
        "first_line": part.lines[0], "last_line": part.lines[1],
        "clauses": tuple(dict.fromkeys(it.clause for it in part.marks)),
        "candidates": part.candidates,
    }  # fmt: skip


def _numbers(words: str) -> tuple[int, ...]:
    parts = [figure(it.strip()) for it in words.split(",") if it.strip()]
    if None in parts:
        raise MotionError(f"“{words}” is not a row of numbers such as 1,3.", _ADVICE)
    return tuple(it for it in parts if it is not None)


def _pick(words: str) -> tuple[int, int]:
    part, sign, place = words.partition("=")
    first, second = figure(part.strip()), figure(place.strip())
    if first is None or second is None or not sign:
        raise MotionError(f"“{words}” does not name a part and a place, as 4=2 does.", _ADVICE)
    return first, second
