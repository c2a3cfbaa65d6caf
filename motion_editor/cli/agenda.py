"""agenda: making an agenda of motions, registering, ordering and numbering them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from motion_editor.cli.agenda_asked import add_arguments, refuse
from motion_editor.cli.agenda_files import (
    OpenedAgenda,
    keep_agenda,
    new_agenda_file,
    open_agenda,
)
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import STREAM, refuse_source, source
from motion_editor.cli.verb import Arguments, Verb
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda, Item
    from motion_editor.council.checks.matter import Past
    from motion_editor.council.profile import Profile
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.findings import Told


def _agenda(arguments: Arguments) -> Answer:
    refuse(arguments)
    if arguments.action == "new":
        return _new(arguments)
    if arguments.action == "list":
        return _list(arguments)
    if arguments.action == "check":
        return _check(arguments)
    opened = open_agenda(arguments.agenda, to_change=True)
    return _CHANGES[arguments.action](opened, arguments)


def _new(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.make import new_agenda, set_agenda
    from motion_editor.tasks.set import assignments

    if arguments.output is not None:
        raise MotionError("'agenda new' makes AGENDA itself.", "Leave out -o.")
    agenda = set_agenda(new_agenda(new_id), assignments(arguments.words))
    kept = new_agenda_file(agenda, arguments.agenda, force=arguments.force)
    return Answer([kept.said], {"file": kept.name}, raw=kept.raw, saved=kept.saved)


def _list(arguments: Arguments) -> Answer:
    from motion_editor.tasks.agenda.checked import Checked
    from motion_editor.tasks.agenda.findings import findings

    opened = open_agenda(arguments.agenda)
    profile = _profile(opened.agenda)
    past, remarks = _past(arguments)
    told = findings(opened.agenda, profile, Checked(past))
    lines, facts = _listed(opened.agenda, profile, told)
    code = Code.FOUND if told else Code.DONE
    return Answer(lines, facts, (*opened.remarks, *remarks), code)


def _past(arguments: Arguments) -> tuple[tuple[Past, ...], tuple[Remark, ...]]:
    """The motions of earlier meetings, and what of them was not read."""
    from motion_editor.tasks.past import past_motions

    return past_motions(Path(arguments.past)) if arguments.past else ((), ())


def _listed(
    agenda: Agenda, profile: Profile, told: Sequence[Told]
) -> tuple[list[str], dict[str, object]]:
    from motion_editor.core.agenda import following
    from motion_editor.tasks.agenda.listing import heading, rows, spent

    lines = [str(heading(agenda))]
    facts = []
    for row in rows(agenda):
        if row.part:
            lines.append(row.part)
        about = f" – {row.about}" if row.about else ""
        number = f" {row.number}:" if row.number else ""
        lines.append(f"  #{row.line}{number} {row.title}{about}")
        facts.append({"line": row.line, "number": row.number, "title": row.title, "item": row.item,
                      "about": row.about})  # fmt: skip
    lines += [f"{spent(agenda, profile)}; the next number is {following(agenda)}."]
    if told:
        lines += ["To look at:", *(f"  {it.said}" for it in told)]
    head = {name: getattr(agenda, name) for name in ("council", "meeting", "time", "place", "kind",
                                                     "first")}  # fmt: skip
    return lines, {**head, "items": facts, "next": following(agenda),
                   "findings": [it.said for it in told]}  # fmt: skip


def _set(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.law import newly_of_other_law
    from motion_editor.tasks.agenda.make import profile_of, set_agenda
    from motion_editor.tasks.set import assignments

    agenda = set_agenda(opened.agenda, assignments(arguments.words))
    change = newly_of_other_law(agenda, profile_of(opened.agenda), profile_of(agenda))
    remarks = [Remark(it) for it in (change.said, *change.each)] if change else []
    return _kept(opened, agenda, arguments, remarks=remarks, found=bool(remarks))


def _add(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.core.agenda import Sort
    from motion_editor.formats.reading import Remark
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.take_in import Refused, remarks_on, take_in, take_in_good

    if [arguments.agenda, *arguments.words].count(STREAM) > 1:
        raise MotionError("Only one file can come from stdin.", "Name the others.")
    sort = Sort.REPORT if arguments.report else Sort.MOTION
    refused: tuple[Refused, ...] = ()
    if arguments.skip:
        names = arguments.words
        agenda, entered, refused = take_in_good(opened.agenda, names, source, new_id, sort)
    else:
        sources = tuple(map(source, arguments.words))
        agenda, entered = take_in(opened.agenda, sources, new_id, sort)
    return _kept(
        opened, agenda, arguments, [it.said for it in entered],
        [*(Remark(it.said) for it in refused), *remarks_on(entered)],
        found=bool(refused) or any(it.open for it in entered),
    )  # fmt: skip


def _item(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.make import add_text

    agenda, _ = add_text(opened.agenda, new_id, *arguments.words)
    return _kept(opened, agenda, arguments)


def _register(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.tasks.agenda.find import find_item
    from motion_editor.tasks.agenda.register import register, register_amendment
    from motion_editor.tasks.set import assignments

    which, *fields = arguments.words
    item = find_item(opened.agenda, which)
    values = assignments(fields)
    if arguments.amendment:
        agenda = register_amendment(opened.agenda, item, arguments.amendment, values)
    else:
        agenda = register(opened.agenda, item, values, _profile(opened.agenda))
    remarks = _foreseen(agenda, agenda.item(item.id), arguments.amendment)
    return _kept(opened, agenda, arguments, remarks=remarks)


def _foreseen(agenda: Agenda, item: Item, label: str) -> list[Remark]:
    """What the rules say of what was registered, unless it was rejected."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.checked import foreseen
    from motion_editor.tasks.agenda.find import amendment_of

    id = amendment_of(item, label).id if label else ""
    made = item.of_amendment(id) if id else item.registration
    if made.rejected:
        return []
    said = foreseen(item, made.received, agenda, _profile(agenda), id)
    return [Remark(it) for it in said or ()]


def _check(arguments: Arguments) -> Answer:
    from motion_editor.core.agenda import Sort, numbers, parts
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.checked import Checked, foreseen
    from motion_editor.tasks.agenda.find import find_item
    from motion_editor.tasks.agenda.make import unknown

    opened = open_agenda(arguments.agenda)
    past, remarks = _past(arguments)
    agenda, profile, checked = opened.agenda, _profile(opened.agenda), Checked(past)
    lacking = [Remark(said) for said in (unknown(agenda, profile),) if said]
    items = parts(agenda).all
    if arguments.words:
        items = (find_item(agenda, arguments.words[0]),)
    given = numbers(agenda)
    lines: list[str] = []
    facts, found = [], False
    for item in (it for it in items if it.sort is Sort.MOTION):
        said = foreseen(item, item.registration.received, agenda, profile, past=past)
        found = found or bool(checked.of(item, agenda, profile))
        lines.append(f"{given.get(item.id, '')} {item.named}".strip())
        lines += [f"  {it}" for it in said or ("The checks have found nothing.",)]
        facts.append({"item": item.id, "title": item.called, "said": list(said or ())})
    remarks = (*opened.remarks, *remarks, *lacking)
    return Answer(lines, {"items": facts}, remarks, Code.FOUND if found else Code.DONE)


def _order(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.council.rules import Ordering
    from motion_editor.tasks.agenda.checked import rules_of
    from motion_editor.tasks.agenda.order import order

    known = {it.value: it for it in (Ordering.RECEIVED, Ordering.ROTATION)}
    rules = rules_of(opened.agenda, _profile(opened.agenda))
    by = rules.ordered if rules else Ordering.RECEIVED
    if arguments.words:
        by = known.get(arguments.words[0].lower(), Ordering.HAND)
    if arguments.words and by is Ordering.HAND:
        raise MotionError(
            f"Motions can't be ordered by “{arguments.words[0]}”.",
            f"It is one of: {', '.join(known)}; 'agenda move' sets a place by hand.",
        )
    if arguments.first and by is not Ordering.ROTATION:
        raise MotionError("--first goes with 'agenda order … rotation'.", "Leave it out.")
    groups = _profile(opened.agenda).groups
    made = order(opened.agenda, by, groups, arguments.first, placed_too=arguments.all)
    return _kept(opened, made.agenda, arguments, made.told)


def _move(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.tasks.agenda.find import find_item
    from motion_editor.tasks.agenda.make import moved_to

    which, line = arguments.words
    place = line.removeprefix("#")
    if not (place.isascii() and place.isdecimal() and 0 < len(place) < 6 and int(place)):
        raise MotionError(f"“{line}” is no line.", "Write for instance 2: 'agenda list' has them.")
    item = find_item(opened.agenda, which)
    return _kept(opened, moved_to(opened.agenda, item.id, int(place)), arguments)


def _remove(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.tasks.agenda.find import find_item

    item = find_item(opened.agenda, arguments.words[0])
    return _kept(opened, opened.agenda.without(item.id), arguments)


def _update(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.cli.agenda_update import updated

    agenda, said, found = updated(opened, arguments)
    return _kept(opened, agenda, arguments, said, found=found)


def _out(opened: OpenedAgenda, arguments: Arguments) -> Answer:
    from motion_editor.tasks.agenda.find import find_item
    from motion_editor.tasks.agenda.sync import taken_out

    which, name = arguments.words
    refuse_source(name, arguments.agenda)
    if Path(name).suffix.lower() != ".motion":
        raise MotionError(
            f"A motion can't be saved as “{Path(name).name}”: nobody could open it by that name.",
            "Choose one that ends in .motion.",
        )
    item = taken_out(
        find_item(opened.agenda, which), Path(name), force=arguments.force, opened=opened.whole
    )
    said = [f"Wrote {name}: “{item.named}”."]
    return _kept(opened, opened.agenda.with_item(item), arguments, said)


def _kept(
    opened: OpenedAgenda,
    agenda: Agenda,
    arguments: Arguments,
    said: Iterable[str] = (),
    remarks: Sequence[Remark] = (),
    *,
    found: bool = False,
) -> Answer:
    """Save the agenda, and say what was done and how it now stands."""
    # What an update takes from a file is as it is there, and must stay so.
    did = "" if arguments.action == "update" else f"On the agenda: {arguments.action}"
    kept = keep_agenda(opened, agenda, arguments.output, force=arguments.force, did=did)
    profile = _profile(agenda)
    lines, facts = _listed(agenda, profile, _told(agenda, profile))
    done = [str(it) for it in said]
    lines = [*done, kept.said, *lines]
    facts = {"file": kept.name, "done": done, **facts}
    code = Code.FOUND if found else Code.DONE
    return Answer(lines, facts, (*opened.remarks, *remarks), code, kept.raw, kept.saved)


def _profile(agenda: Agenda) -> Profile:
    from motion_editor.tasks.agenda.make import profile_of

    return profile_of(agenda)


def _told(agenda: Agenda, profile: Profile) -> tuple[Told, ...]:
    from motion_editor.tasks.agenda.findings import findings

    return findings(agenda, profile)


_CHANGES: Final[dict[str, Callable[[OpenedAgenda, Arguments], Answer]]] = {
    "set": _set, "add": _add, "item": _item, "register": _register, "order": _order,
    "move": _move, "remove": _remove, "update": _update, "out": _out,
}  # fmt: skip

VERBS = (
    Verb(
        "agenda",
        "Make an agenda of motions: add, register, order and number them.",
        "agenda new council.agenda meeting=2027-01-21 time=7pm first=1",
        add_arguments,
        _agenda,
        "It is one file, in which each motion stands whole. 'paper agenda' prints it, 'paper "
        "amendments' the amendments to all that is on it.",
    ),
)
