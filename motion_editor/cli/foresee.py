"""order, foresee: in which order amendments are taken, and what would come of which outcome."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import keep_change, open_motion
from motion_editor.cli.look import marks_argument, shown_text
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import capital

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.tasks.falls import Falls
    from motion_editor.tasks.foresee import Foreseen
    from motion_editor.tasks.order import OrderLine

_NONE = "none"


def _order_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "labels", metavar="LABEL", nargs="*", help="the open amendments, in the chair's order"
    )
    parser.add_argument(
        "--by-rule", dest="by_rule", action="store_true",
        help="give the order back to the rule: by place and reach",
    )  # fmt: skip
    add_output(parser, "save under this name instead of changing MOTION")


def _order(arguments: Arguments) -> Answer:
    from motion_editor.tasks.order import by_rule, set_order

    if not arguments.labels and not arguments.by_rule:
        if arguments.output is not None:
            raise MotionError("There is nothing to save.", "Name the amendments in their order.")
        opened = open_motion(arguments.motion)
        lines, facts = _order_lines(opened.motion)
        return Answer(lines, facts, opened.remarks)
    if arguments.labels and arguments.by_rule:
        raise MotionError("The order is the chair's or that of the rule.", "Leave out one of them.")
    opened = open_motion(arguments.motion, to_change=True)
    if arguments.by_rule:
        motion, report = by_rule(opened.motion)
    else:
        motion, report = set_order(opened.motion, arguments.labels)
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=report.done)
    facts = {"file": kept.name, "done": report.done, **_order_lines(motion)[1]}
    lines = [report.done, kept.said]
    remarks = (*opened.remarks, *report.remarks)
    return Answer(lines, facts, remarks, raw=kept.raw, saved=kept.saved)


def _order_lines(motion: Motion) -> tuple[list[str], dict[str, object]]:
    from motion_editor.meeting.order import ordered
    from motion_editor.tasks.find import still_to_decide
    from motion_editor.tasks.order import by_rule_named, how_ordered, order_lines

    order = ordered(motion)
    items = order_lines(motion, order)
    facts = {
        "by_chair": order.by_chair,
        "order": [{"label": it.label, "name": it.name, "depth": it.depth, "why": it.why,
                   "told": it.told, "in_the_way": it.in_the_way} for it in items],
        "by_rule": [motion.amendment(id).label for id in order.rule],
        "to_vote": [it.label for it in still_to_decide(motion)],
    }  # fmt: skip
    if not items:
        return ["No amendment is open."], facts
    lines = [how_ordered(order)]
    if order.by_chair and order.ids != order.rule:
        lines.append(f"By place and reach: {by_rule_named(motion, order)}.")
    return lines + [
        words for number, it in enumerate(items, 1) for words in _told(number, it)
    ], facts


def _told(number: int, item: OrderLine) -> Iterator[str]:
    space = "  " * (item.depth + 1)
    yield f"{space}{number}. {item.name}: {item.why}"
    for words in item.told:
        yield f"{space}   {words}"
    for words in item.in_the_way:
        yield f"{space}   in the way: {words}"


def _foresee_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "--if", dest="sets", metavar="LABELS", action="append", default=[],
        help="the amendments that are carried, such as 1,3, or none; given again, what differs "
        "from the first",
    )  # fmt: skip
    marks_argument(parser, "clean for one outcome, critic for several")


def _foresee(arguments: Arguments) -> Answer:
    opened = open_motion(arguments.motion)
    motion = opened.motion
    if not arguments.sets:
        lines, facts = _matrix(motion)
        return Answer(lines, facts, opened.remarks)
    found = [_outcome(motion, words) for words in arguments.sets]
    told: list[str] = []
    outcomes: list[dict[str, object]] = []
    for at, item in enumerate(found):
        more, fact = _texts(motion, found, at, arguments)
        # Of two it is said what differs, and not also the first of them.
        told = more if len(found) == 2 else told + more
        carried = [motion.amendment(id).label for id in item.carried]
        outcomes.append(
            {"carried": carried, **fact, "clashes": item.clashes, "notes": item.notes,
             "left": item.left}
        )  # fmt: skip
    code = Code.FOUND if any(it.clashes or it.notes for it in found) else Code.DONE
    return Answer(told + _met(found), {"outcomes": outcomes}, opened.remarks, code)


def _outcome(motion: Motion, words: str) -> Foreseen:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.foresee import as_it_stands, foresee, found_ids

    if words.strip().lower() == _NONE:
        return as_it_stands(motion)
    names = [name.strip() for name in words.split(",") if name.strip()]
    if not names:
        raise MotionError("No amendment is named after --if.", "Name some, as in 1,3, or none.")
    return foresee(motion, found_ids(motion, names), new_id)


def _texts(
    motion: Motion, found: Sequence[Foreseen], at: int, arguments: Arguments
) -> tuple[list[str], dict[str, object]]:
    """One outcome: against the text as it stands where it is the only one, else the first."""
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.foresee import as_it_stands, marked_against

    item = found[at]
    several = len(found) > 1
    one = found[0] if at else as_it_stands(motion)
    text = marked_against(one, item, new_id)
    marks = arguments.marks or ("critic" if several and at else "clean")
    lines, facts = shown_text(text, motion.details.numbering, marks, numbers=arguments.numbers)
    if len(found) > 2:
        lines = [f"{capital(item.name)}, against the text {one.name}", *lines, ""]
    return lines, facts


def _met(found: Sequence[Foreseen]) -> list[str]:
    """What was met on the way to each outcome, and what is left of the other amendments."""
    out: list[str] = []
    for item in found:
        told = (*item.notes, *item.clashes, *item.left)
        if told:
            out += ["", f"{capital(item.name)}:", *(f"  {words}" for words in told)]
    return out


def _matrix(motion: Motion) -> tuple[list[str], dict[str, object]]:
    from motion_editor.papers.wording import label as named
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.falls import falls

    found = falls(motion, new_id)
    labels = {it.id: it.label for it in motion.amendments}
    pairs = [{"if_carried": labels[it.first], "amendment": labels[it.then],
              "fate": it.fate.value, "said": it.said} for it in found.items]  # fmt: skip
    lost = [{"if_lost": labels[it.first], "amendment": labels[it.then], "said": it.said}
            for it in found.lost]  # fmt: skip
    facts: dict[str, object] = {"pairs": pairs, "with_parent": lost}
    names = {id: named(motion.amendment(id)) for id in found.order.ids}
    lines = list(_by_first(found, names)) or ["No amendment is open."]
    return lines, facts


def _by_first(found: Falls, names: dict[str, str]) -> Iterator[str]:
    if len(names) == 1:
        yield f"{names[found.order.ids[0]]} is the only one that is open."
        return
    for id, name in names.items():
        yield f"If {name} is carried:"
        after = found.after(id)
        yield from (f"  {it.said}" for it in after)
        if not after:
            yield "  the others are untouched."
        yield from (f"  If it is not carried: {it.said}" for it in found.lost if it.first == id)


VERBS = (
    Verb(
        "order",
        "The order in which amendments are taken, with reasons; or set it for the chair.",
        "order demo-out/sample.motion",
        _order_arguments,
        _order,
        "By place and reach: what leaves out more than half of the text first, then by the place "
        "of the first change, the further-reaching first where two begin at one place. Ties are "
        "told. LABELs set the chair's order; --by-rule gives it back.",
    ),
    Verb(
        "foresee",
        "Which amendments would have nothing left if which is carried, or the text that results.",
        "foresee demo-out/sample.motion",
        _foresee_arguments,
        _foresee,
        "Nothing is decided and nothing is changed. Without --if: what each open amendment would "
        "do to each other. With --if: the text if those are carried; with several, what differs.",
    ),
)
