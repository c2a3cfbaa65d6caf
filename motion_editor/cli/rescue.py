"""recover: what was not saved when the program did not end in order."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import new_agenda_file
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.apart import part_lines
from motion_editor.cli.files import keep_new, output_name
from motion_editor.cli.verb import Arguments, Verb, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.formats.reading import Remark
    from motion_editor.store.recovery import Found

_STATES = ("saved", "recovered")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "which",
        metavar="WHICH",
        nargs="?",
        default="",
        help="its number in the list, or its name; or a damaged file",
    )
    parser.add_argument(
        "--earlier",
        action="store_true",
        help="of a file the copy from before it was changed on this computer",
    )
    parser.add_argument("--discard", action="store_true", help="delete it from the recovery folder")
    parser.add_argument("--yes", action="store_true", help="do it; else it is named and stays")
    add_output(parser, "save what was recovered under this name", "OUT")


def _recover(arguments: Arguments) -> Answer:
    from motion_editor.cli.salvaging import is_file, recover_file
    from motion_editor.store import agenda_recovery, recovery, words_recovery
    from motion_editor.tasks.recovered import find

    if arguments.yes and not arguments.discard:
        raise MotionError("--yes is for --discard.", "Leave it out.")
    if arguments.discard and arguments.output is not None:
        raise MotionError("--discard and -o can't be had in one line.", "Save it first.")
    found = tuple(
        it for kept in (recovery, agenda_recovery, words_recovery) for it in kept.left_behind()
    )
    names = {name for it in found for name in (it.file.name, it.file.stem)}
    if is_file(arguments.which) and arguments.which not in names:
        if arguments.discard:
            raise MotionError("A file of your own is not discarded.", "Delete it yourself.")
        return recover_file(arguments)
    if arguments.earlier:
        raise MotionError("--earlier is of a file.", "Name the motion or the agenda.")
    if arguments.which:
        one = find(found, arguments.which)
        if arguments.discard:
            return _discard(one, sure=arguments.yes)
        return _show(one) if arguments.output is None else _save(one, arguments)
    if arguments.discard or arguments.output is not None:
        raise MotionError("It is not said which.", "'motion-editor recover' lists what there is.")
    return _listed(found)


def _listed(found: Sequence[Found]) -> Answer:
    """All that can be recovered, by number; and that the program broke down."""
    from motion_editor.cli.salvaging import crash_lines
    from motion_editor.formats.reading import Remark
    from motion_editor.store import recovery

    lines = [f"{number}: {_line(item)}" for number, item in enumerate(found, 1)]
    if not found:
        lines = [f"There is nothing to recover in {recovery.folder()}."]
    told, reports = crash_lines()
    facts = {
        "recoverable": [_facts(it) for it in found],
        "folder": recovery.folder(),
        "reports": reports,
    }
    remarks = tuple(map(Remark, told))
    return Answer(lines, facts, remarks, code=Code.FOUND if found else Code.DONE)


def _line(found: Found) -> str:
    from motion_editor.papers.wording import date
    from motion_editor.tasks.recovered import named

    path = found.origin.path
    where = "never saved" if path is None else str(path)
    where = "damaged" if found.wrong else "words of a dialog" if _is_words(found) else where
    host = f", on {found.owner.host}" if found.elsewhere and found.owner is not None else ""
    when = date(found.when.isoformat(timespec="minutes")[:16])
    return f"{named(found)}, {where}, {when}{host} ({found.file.stem})"


def _facts(found: Found) -> dict[str, object]:
    return {
        "name": found.file.stem,
        "title": found.title,
        "file": found.origin.path,
        "when": found.when.isoformat(timespec="seconds"),
        "elsewhere": found.elsewhere,
        "wrong": found.wrong,
        "recovery": found.file,
    }


def _show(found: Found) -> Answer:
    """What differs from the saved file, or all of it where there is none."""
    from motion_editor.store import recovery
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.apart import ALIKE, what_differs
    from motion_editor.tasks.looks_apart import motions_look_apart
    from motion_editor.tasks.recovered import saved

    if _is_words(found):
        typed = _typed(found)
        return Answer(
            [_line(found), *typed], {**_facts(found), "typed": typed}, _remarks(found.wrong)
        )
    if _is_agenda(found):
        return _show_agenda(found)
    recovered = recovery.recover(found)
    before, words = saved(found)
    parts = what_differs(before, recovered.motion, new_id)
    texts = [line for part in parts for line in part_lines(part, _STATES, alone=before is None)]
    looks = motions_look_apart(before, recovered.motion) if before is not None else []
    texts += looks
    if not texts and not (found.typed and before == recovered.motion):
        texts = [ALIKE]
    typed = _typed(found)
    facts = {**_facts(found), "saved": before is not None, "lines": texts, "typed": typed}
    return Answer(
        [_line(found), *typed, *texts], facts, _remarks(found.wrong, recovered.doubt, *words)
    )


def _typed(found: Found) -> list[str]:
    """What was being typed in dialogs, in lines."""
    from motion_editor.tasks.recovered import by_dialog, heading, in_words

    each = by_dialog(found.typed)
    return [line for it in each for line in (heading(it[0]), *in_words(it).splitlines())]


def _is_words(found: Found) -> bool:
    from motion_editor.store import words_recovery

    return found.file.name.endswith(words_recovery.SUFFIX)


def _is_agenda(found: Found) -> bool:
    from motion_editor.store import agenda_recovery

    return found.file.name.endswith(agenda_recovery.SUFFIX)


def _show_agenda(found: Found) -> Answer:
    """The items of an agenda that was not saved."""
    from motion_editor.store import agenda_recovery
    from motion_editor.tasks.agenda.listing import heading, rows

    recovered = agenda_recovery.recover(found)
    texts: list[str] = [heading(recovered.agenda)]
    texts += [f"  #{it.line} {it.title} {it.about}".rstrip() for it in rows(recovered.agenda)]
    typed = _typed(found)
    facts = {**_facts(found), "lines": texts, "typed": typed}
    return Answer([_line(found), *typed, *texts], facts, _remarks(found.wrong, recovered.doubt))


def _save(found: Found, arguments: Arguments) -> Answer:
    from motion_editor.store import agenda_recovery, recovery

    if _is_words(found):
        raise MotionError(
            "These are words of a dialog, and neither motion nor agenda.",
            "Leave -o out: they are shown, to be copied.",
        )
    output = output_name(arguments.output, "")
    if _is_agenda(found):
        one = agenda_recovery.recover(found)
        kept = new_agenda_file(one.agenda, output, force=arguments.force, after=[one.whole])
        doubt = one.doubt
    else:
        recovered = recovery.recover(found)
        after = [recovered.whole]
        kept = keep_new(recovered.motion, output, force=arguments.force, after=after)
        doubt = recovered.doubt
    lines = [kept.said, "It stays in the recovery folder until it is discarded."]
    code = Code.FOUND if doubt else Code.DONE
    facts = {**_facts(found), "saved": kept.name}
    remarks = _remarks(found.wrong, doubt)
    return Answer(lines, facts, remarks, code, kept.raw, kept.saved)


def _discard(found: Found, *, sure: bool) -> Answer:
    from motion_editor.tasks.recovered import discard

    facts = {**_facts(found), "discarded": sure}
    if not sure:
        return Answer(
            [_line(found), "Nothing was discarded; --yes does it."], facts, (), Code.FOUND
        )
    discard(found)
    return Answer([f"Discarded: {_line(found)}."], facts, saved=str(found.file.parent))


def _remarks(*sentences: str) -> list[Remark]:
    from motion_editor.formats.reading import Remark

    return [Remark(it) for it in sentences if it]


VERBS = (
    Verb(
        "recover",
        "List what was not saved when the program did not end in order, or take it up.",
        "recover",
        _arguments,
        _recover,
        "With WHICH: what differs from the saved file; with -o it is saved. Nothing is deleted "
        "without --discard --yes; exits with 1 while there is something to recover. Of a damaged "
        ".motion, .agenda or .amendment: what is whole and what is lost, in words; -o saves it "
        "under another name.",
    ),
)
