"""What an agenda's window asks: the meeting, an item's registration, a plain item, whose turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from motion_editor.core.agenda import FIRST, Agenda, Item, Registration, Sort, Standing
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details
from motion_editor.council.exempt import PARAGRAPHS, paragraph_offered
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.wording import date, label
from motion_editor.tasks.agenda.law import chosen, is_of_other_law
from motion_editor.tasks.agenda.listing import title_of
from motion_editor.ui.agenda.going_on import ADDS, HEADS, REGISTERS
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import mark, tr
from motion_editor.ui.typed_fields import AGAIN

STANDINGS = (
    (Standing.RECEIVED, mark("Not decided yet")),
    (Standing.ACCEPTED, mark("Accepted")),
    (Standing.REJECTED, mark("Rejected")),
)

Foresee = Callable[[str], Sequence[str] | None]
"""What the rules say of a notice received then; None where nothing can be said."""

Take = Callable[[dict[str, str]], None]
"""Takes the fields that differ; MotionError where one can't be."""


class FieldsForm(Form):
    """A form whose fields are taken by name, those alone that were changed."""

    def __init__(
        self,
        title: str,
        says: str,
        take: Take,
        parent: QWidget | None = None,
        verb: str = "",
        *,
        scrolls: bool = False,
    ) -> None:
        super().__init__(title, says, verb or tr("Take"), parent, scrolls=scrolls)
        self._take = take
        self._lines: dict[str, tuple[QLineEdit, str]] = {}
        self._choices: dict[str, tuple[QComboBox, Sequence[str], int]] = {}

    def field(self, key: str, name: str, value: str, hint: str = "") -> QLineEdit:
        """A field to write in, known by a key."""
        made = self.line(name, value, hint)
        self._lines[key] = made, value
        return made

    def pick(self, key: str, name: str, options: Sequence[tuple[str, str]], at: int) -> QComboBox:
        """A field to choose in: values, and the words for each."""
        made = self.choice(name, [words for _, words in options], at)
        self._choices[key] = made, [value for value, _ in options], at
        return made

    def words(self, name: str, value: str) -> QPlainTextEdit:
        """A field of several lines; Tab leaves it."""
        made = QPlainTextEdit(value, self)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(framed(80))
        return self._added(name, made)

    def values(self) -> dict[str, str]:
        """The fields that were changed, by their keys."""
        out = {key: box.text().strip() for key, (box, was) in self._lines.items()
               if box.text().strip() != was}  # fmt: skip
        for key, (choice, options, at) in self._choices.items():
            if choice.currentIndex() != at:
                out[key] = options[choice.currentIndex()]
        return out

    def try_it(self) -> None:
        """Take the fields; what is wrong with one is said here."""
        try:
            self._take(self.values())
        except MotionError as error:
            self.say(f"{tr(error.message)} {tr(error.advice)}")
            return
        self.accept()


class HeadDialog(FieldsForm):
    """Whose meeting it is, when and where, and how motions are numbered."""

    def __init__(
        self,
        agenda: Agenda,
        profiles: Sequence[Profile],
        take: Take,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Meeting and numbers"), "", take, parent)
        self.setProperty(AGAIN, HEADS)
        councils = [(it.id, tr(it.name) or it.id) for it in (PLAIN, *profiles)]
        ids = [id for id, _ in councils]
        if agenda.council not in ids:
            councils.append((agenda.council, agenda.council))
        at = [id for id, _ in councils].index(agenda.council)
        self.pick("council", tr("Council"), councils, at)
        self.field("kind", tr("Kind of meeting"), agenda.kind, tr("Meeting of the Council"))
        self.field("meeting", tr("Day"), agenda.meeting and date(agenda.meeting),
                   tr("21 January 2027"))  # fmt: skip
        self.field("time", tr("Time"), agenda.time, tr("7pm"))
        self.field("place", tr("Place"), agenda.place)
        first = self.field("first", tr("First motion’s number"), agenda.first, tr(FIRST))
        first.setToolTip(tr("The others are counted from it: 1, A, Motion 514"))


class ItemDialog(FieldsForm):
    """A plain item: its title, and what it says."""

    def __init__(self, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plain item"), "", take, parent, tr("Add"))
        self.setProperty(AGAIN, ADDS)
        self.field("title", tr("Title"), "", tr("Apologies"))
        self.text = self.words(tr("What it says"), "")

    def values(self) -> dict[str, str]:
        """Title and text."""
        return {"title": "", **super().values(), "text": self.text.toPlainText().strip()}


class RegisterDialog(FieldsForm):
    """The registration of an item, or of one of its amendments.

    `take` is given the id of the amendment, "" for the item itself, and its fields; `foresee`
    says before that what the rules say of it.
    """

    def __init__(
        self,
        item: Item,
        profile: Profile,
        take: Callable[[str, dict[str, str]], None],
        parent: QWidget | None = None,
        amendment: str = "",
        foresee: Foresee | None = None,
    ) -> None:
        super().__init__(
            tr("Register"), _called(item, amendment), lambda it: take(amendment, it), parent,
            scrolls=True,
        )  # fmt: skip
        self.setProperty(AGAIN, f"{REGISTERS}/{item.id}/{amendment}")
        self.text: QPlainTextEdit | None = None
        self._text = item.text
        own = item.motion.details if item.motion else Details()
        if item.motion and amendment:
            own = Details(received=item.motion.amendment(amendment).received)
        self._notice(_registration(item, amendment), own, foresee)
        if not amendment:
            self._own(item, profile)

    def _rules(self, foresee: Foresee | None) -> None:
        """What the rules say of it, by when it is said to have been received."""
        found = foresee(self._received.text()) if foresee else None
        if foresee is None or found is None:
            return
        told = self.words(tr("By the rules"), "")
        told.setReadOnly(True)
        told.setFixedHeight(framed(112))

        def show(found: Sequence[str] | None) -> None:
            if found is not None:
                lines = [tr(it) for it in found] or [tr("The checks have found nothing.")]
                told.setPlainText("\n".join(lines))

        show(found)
        self._received.textChanged.connect(lambda words: show(foresee(words)))

    def _notice(self, found: Registration, own: Details, foresee: Foresee | None) -> None:
        """When it came, and what became of it; `own` is what the motion itself says."""
        received = found.received and date(found.received)
        hint = date(own.received) if own.received else tr("21 December 2026, 11.20am")
        self._received = self.field("received", tr("Received"), received, hint)
        self._rules(foresee)
        self.field("reference", tr("Reference"), found.reference, own.reference)
        at = [it for it, _ in STANDINGS].index(found.standing)
        words = [(it.value, tr(said)) for it, said in STANDINGS]
        self.pick("standing", tr("Standing"), words, at)
        self.field("why", tr("Reason"), found.why, tr("Why it was accepted or rejected"))

    def _own(self, item: Item, profile: Profile) -> None:
        self.field("minutes", tr("Minutes"), str(item.minutes or ""), tr("No limit"))
        self.field("number", tr("Number"), item.number, tr("Counted"))
        known = list(PARAGRAPHS[profile.exempt])
        options = [("", tr("No: taken in public"))]
        options += [(str(it), tr(paragraph_offered(profile.exempt, it))) for it in known]
        at = 0
        if item.exempt is not None:
            if is_of_other_law(item.exempt, profile) or item.exempt.paragraph not in known:
                words = tr("To choose again: {paragraph}", paragraph=chosen(item.exempt, profile))
                options.append((str(item.exempt.paragraph), words))
                at = len(options) - 1
            else:
                at = known.index(item.exempt.paragraph) + 1
        self.pick("exempt", tr("Exempt"), options, at)
        why = item.exempt.why if item.exempt else ""
        hint = tr("This is printed, and so are title and mover")
        self.field("exempt-why", tr("Why exempt"), why, hint)
        self.pick("placed", tr("Place"), [("no", tr("By the order")), ("yes", tr("By hand"))],
                  int(item.placed))  # fmt: skip
        if item.sort is not Sort.MOTION:
            self.field("title", tr("Title"), item.title)
            self.text = self.words(tr("What it says"), item.text)

    def values(self) -> dict[str, str]:
        """The fields that were changed; a reason for nothing is none."""
        out = super().values()
        if out.get("exempt") == "":
            out.pop("exempt-why", None)
        if self.text is not None and self.text.toPlainText().strip() != self._text:
            out["text"] = self.text.toPlainText()
        return out


class RotationDialog(FieldsForm):
    """Which group begins, where motions are taken of each group in turns."""

    def __init__(self, groups: Sequence[str], take: Take, parent: QWidget | None = None) -> None:
        says = tr(
            "One motion of each group in turns: {groups}. Those of no group come last.",
            groups=", ".join(groups) or tr("no motion has a group"),
        )
        super().__init__(tr("Order by groups in turns"), says, take, parent, tr("Order"))
        options = [(it, it) for it in groups] or [("", tr("Nobody"))]
        self._first = self.choice(tr("Begins"), [words for _, words in options])
        self._options = [value for value, _ in options]

    def values(self) -> dict[str, str]:
        """The group that begins."""
        return {"first": self._options[self._first.currentIndex()]}


def _registration(item: Item, amendment: str) -> Registration:
    if not amendment or item.motion is None:
        return item.registration
    return item.of_amendment(item.motion.amendment(amendment).id)


def _called(item: Item, amendment: str) -> str:
    title = tr(title_of(item))
    if not amendment or item.motion is None:
        return title
    name = tr(label(item.motion.amendment(amendment)))
    return tr("{amendment} to “{title}”", amendment=name, title=title)
