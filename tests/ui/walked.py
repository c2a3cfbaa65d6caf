"""Which commands of the table a walk through the window gives, and which it does not, and why.

Together they name every command; a test sees to that.
"""

from __future__ import annotations

from typing import Final

WALKED: Final[dict[str, int]] = {
    "file.save": 1, "file.save_as": 1, "file.export": 2,
    "edit.undo": 6, "edit.redo": 3, "edit.cut": 2, "edit.copy": 2, "edit.copy_carried": 1,
    "edit.paste": 3, "edit.paste_plain": 2, "edit.all": 1, "edit.bold": 2, "edit.italic": 2,
    "edit.link": 2, "edit.footnote": 2, "edit.no_break": 1, "edit.find": 1, "edit.next": 1,
    "edit.previous": 1, "edit.replace": 1, "edit.curly": 1, "edit.spelling": 1,
    "edit.misspelt": 1, "edit.misspelt_before": 1, "edit.suggest": 2,
    "clause.lead_in": 2, "clause.point": 2, "clause.text": 2, "clause.lead_ins": 2,
    "clause.nest": 2, "clause.unnest": 2, "clause.up": 2, "clause.down": 2, "clause.strike": 3,
    "clause.note": 1,
    "motion.propose": 6, "motion.like": 2, "motion.read": 2, "motion.paste": 1,
    "motion.amendment": 1,
    "motion.notice": 2, "motion.decide": 4, "motion.next_change": 2, "motion.previous_change": 1,
    "motion.tidy": 2, "motion.clashes": 2, "motion.order": 2, "motion.foresee": 1,
    "council.deadlines": 1, "council.checks": 1, "council.next_finding": 2,
    "council.previous_finding": 1,
    "view.marked": 4, "view.carried": 2, "view.original": 2, "view.side": 2, "view.all": 2,
    "view.left": 1, "view.right": 1, "view.next": 1, "view.previous": 1, "view.larger": 1,
    "view.smaller": 1, "view.frame_larger": 1, "view.frame_smaller": 1, "view.usual": 1,
    "view.reset": 1, "theme.light": 1, "theme.dark": 1, "theme.contrast": 1,
    "theme.contrast-light": 1, "help.search": 2, "help.keys": 1, "help.about": 1,
}  # fmt: skip
"""The commands that a walk gives, and how often beside the others."""

NOT_WALKED: Final[dict[str, str]] = {
    "file.new": "another motion is opened: test_files.py",
    "file.new_agenda": "another window is opened: agenda/test_window.py",
    "file.open": "another motion is opened: test_files.py",
    "file.import": "another motion is opened: test_files.py",
    "file.sample": "another motion is opened: test_files.py",
    "file.recover": "another motion is opened: dialogs/test_recover.py",
    "file.snapshots": "takes the whole motion back: dialogs/test_snapshots.py",
    "file.log": "is about no text: dialogs/test_worklog.py",
    "file.earlier": "another motion is opened: test_salvaging.py",
    "file.send": "asks for a file and writes it: test_sharing.py",
    "file.receive": "asks for files that no walk has: test_sharing.py",
    "file.merge": "asks for a file that no walk has: test_merging.py",
    "file.quit": "nothing comes after it: test_files.py",
    "motion.composite": "asks for two open amendments: test_deciding.py",
    "motion.record": "asks for a file that no walk has: test_checking.py",
    "file.export_all": "asks for a folder and fills it: test_exporting.py",
    "file.template": "asks for a file that no walk has: dialogs/test_template.py",
    "file.pages": "stands beside the window and changes nothing: test_pages.py",
    "file.print": "asks the system for its printers: test_printing.py",
    "file.councils": "is about no motion: dialogs/test_council.py",
    "council.aside": "asks why, and the findings come beside the window: test_checks.py",
    "council.past": "asks for a folder that no walk has: test_checks.py",
    "meeting.enter": "stands beside the window, with steps of its own: test_meeting.py",
    "meeting.chair": "stands beside the window and changes nothing: test_meeting.py",
    "meeting.rivals": "ends the motion, after which little can be done: test_meeting.py",
    "help.integrate": "writes on the person's desktop: dialogs/test_desktop.py",
    "theme.system": "depends on the system it runs on: test_themes.py",
}
"""The commands that no walk gives, and why not."""

DRESSING: Final = tuple(
    name for name in WALKED if name.startswith(("theme.", "view.frame", "view.usual"))
)
"""Commands that dress the whole program anew, which takes as long as a hundred others."""
