"""The dialogs of what a file keeps beside the motion, for those who go through every dialog."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, say
from motion_editor.council.profile import PLAIN
from motion_editor.store.backup import Earlier
from motion_editor.store.salvage import Salvaged
from motion_editor.ui.asking import question_box
from motion_editor.ui.session import Session
from motion_editor.ui.theme import chosen
from motion_editor.ui.tongue import tr
from motion_editor.ui.window import Window


def dialogs_of_the_work(window: Window, session: Session) -> dict[str, QDialog]:
    """The dialogs of what a file keeps beside the motion."""
    from motion_editor.ui.dialogs.snapshots import NameDialog, SnapshotsDialog
    from motion_editor.ui.dialogs.worklog import WorkLogDialog

    memory = window.memory
    return {
        "snapshots": SnapshotsDialog(session, memory, chosen(memory.look), window),
        "snapshot name": NameDialog("31", print, window),
        "work log": WorkLogDialog(session, memory, print, window),
    }


def salvaged(motion: Motion) -> Salvaged:
    """What was saved of a damaged file."""
    versions = many("Version {number}: {n} clauses.", "Version {number}: {n} clause.", 12, number=1)
    doubt = say(
        "Amendment {label} is there, over a text that is not as it was: look at it beside its "
        "paper.",
        label="31",
    )
    cut = say("The end of the file is missing, and whatever stood there.")
    return Salvaged(motion, (versions, say("Amendment {label}.", label="31")), (doubt, cut))


def dialogs_of_damage(window: Window, motion: Motion) -> dict[str, QDialog]:
    """What is asked and told about a damaged file, and about words that a crash cut short."""
    from motion_editor.store.typed import Typed
    from motion_editor.ui.dialogs.typed import TypedDialog
    from motion_editor.ui.salvaging import offer_words, salvaged_dialog

    when = datetime(2027, 1, 14, 9, 30, tzinfo=UTC)
    more, verbs = offer_words(Earlier(Path("31.motion"), when))
    asked, _ = question_box(
        window, tr(say("“{name}” is empty.", name="31.motion")), more, verbs, usual=verbs[0]
    )
    typed = TypedDialog([Typed("31", "41", "51", "read")], window)
    typed.safe = True
    return {
        "damaged": asked,
        "typed": typed,
        "salvaged": salvaged_dialog("31.motion", salvaged(motion), window),
    }


def dialogs_of_agendas(window: Window, motion: Motion) -> dict[str, QDialog]:
    """The dialogs of an agenda's window."""
    from motion_editor.ui.agenda import dialogs as asked
    from motion_editor.ui.agenda.export import ExportDialog
    from motion_editor.ui.agenda.export_all import ExportAgendaDialog
    from motion_editor.ui.agenda.send import SendAgendaDialog
    from tests.tasks.agenda import meeting

    agenda = Agenda("31", time="19:00", place="41", kind="51", first="61")
    report = Item("71", Sort.REPORT, "81", "91", motion)
    return {
        "agenda head": asked.HeadDialog(agenda, [PLAIN], print, window),
        "agenda item": asked.ItemDialog(print, window),
        "agenda register": asked.RegisterDialog(
            report, PLAIN, print, window, foresee=lambda _: ["31", "47"]
        ),
        "agenda turns": asked.RotationDialog(["31", "47"], print, window),
        "agenda export": ExportDialog(["aldermoor"], window),
        "agenda export all": ExportAgendaDialog(agenda, "31", Path(), window),
        "agenda send": SendAgendaDialog(meeting.agenda(), window),
        "agenda merge": _merge_of_agendas(window, agenda, report),
    }


def _merge_of_agendas(window: Window, agenda: Agenda, report: Item) -> QDialog:
    """What comes in of a copy, and what both changed: a field, an item that is gone, the order."""
    from motion_editor.core.agenda import Exemption, Registration, Standing
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.merge.join import join_agendas
    from motion_editor.ui.dialogs.merge import MergeDialog

    one, two, three = (Item(f"{at}", Sort.TEXT, f"{at}") for at in (101, 102, 103))
    late = Registration("2027-01-12T09:00", "111", Standing.REJECTED, "121")
    other = replace(report, registration=late, exempt=Exemption(3, "151"), placed=True)
    ours = replace(agenda, place="131", items=(report, one, two))
    theirs = replace(agenda, place="141", items=(two, replace(one, minutes=161), three, other))
    found = join_agendas(None, ours, theirs, new_id)
    return MergeDialog("31.agenda", found, window)
