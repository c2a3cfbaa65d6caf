"""One amendment from another copy, put in here: added, brought up to date, or known already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.normal import alike
from motion_editor.core.people import NOBODY
from motion_editor.core.votes import Votes
from motion_editor.core.wording import phrase, say
from motion_editor.formats.reading import Remark
from motion_editor.papers.wording import label as named, reading, shortened
from motion_editor.tasks.based import Placed, fitted, placed
from motion_editor.tasks.carry import Grounds, added, carried_over, followed_on, issued, report_on
from motion_editor.tasks.find import (
    fresh_label,
    next_label,
    number_of,
    refuse_decided_motion,
    stage_of,
    version_made_by,
)
from motion_editor.tasks.notice import drafted, is_draft, is_received, notified, received
from motion_editor.tasks.parts import parts_of
from motion_editor.tasks.report import CarriedOver, Fate, Part


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an amendment that came: what is said of it, and whether it is new here.

    `missing` says why it could not be taken in, where that is so.
    """

    id: str
    name: str
    said: str
    added: bool = False
    changed: bool = False
    parts: tuple[Part, ...] = ()
    carried: tuple[CarriedOver, ...] = ()
    remarks: tuple[Remark, ...] = ()
    doubts: tuple[str, ...] = ()
    missing: str = ""


def take(
    motion: Motion,
    theirs: Motion,
    amendment: Amendment,
    new_id: NewId,
    grounds: Grounds | None = None,
    *,
    draft: bool = False,
) -> tuple[Motion, Taken]:
    """Put an amendment of another copy in: exactly as marked where its base is here.

    One that is here already gets a newer text as a further one, unless it has been decided.
    `grounds` keeps what was worked out for the next one that is carried over.
    """
    known = next((it for it in motion.amendments if it.id == amendment.id), None)
    texts = _texts(motion, amendment, known, new_id)
    if not texts:
        name = named(amendment)
        return motion, Taken(
            amendment.id, name, "", missing=_why_missing(motion, theirs, amendment)
        )
    if known is None:
        return _added(motion, amendment, texts, new_id, grounds, draft=draft)
    return _known(motion, amendment, known, texts, new_id, grounds, draft=draft)


def _texts(
    motion: Motion, amendment: Amendment, known: Amendment | None, new_id: NewId
) -> list[Placed]:
    """Its texts over ours, in turn; those that the program made there are made anew where needed.

    The last is what its people want; it is fitted to what is most like its base, if need be.
    """
    written = [text for text in amendment.texts if not text.open_clashes]
    if not written:
        raise MotionError(
            say("{name} has no text without open clashes in the file.", name=named(amendment)),
            say("Ask for it again, with its clashes settled."),
        )
    found = [placed(motion, text) for text in amendment.texts]
    wish = _own(amendment)
    if found[wish] is None:
        fit = fitted(motion, amendment.texts[wish], new_id, known)
        if fit is None:
            return []
        return [*_clear(found[:wish]), fit]
    return _clear(found)


def _own(amendment: Amendment) -> int:
    """The place of the last text that people made, or that has nothing left to settle."""
    places = [at for at, it in enumerate(amendment.texts) if not it.open_clashes]
    made = [at for at in places if amendment.texts[at].kind is not TextKind.CARRIED_OVER]
    return (made or places)[-1]


def _clear(found: Sequence[Placed | None]) -> list[Placed]:
    """Those that stand here, from the first without an open clash, which is then the notified."""
    here = [it for it in found if it is not None]
    first = next((at for at, it in enumerate(here) if not it.text.open_clashes), len(here))
    return here[first:]


def _why_missing(motion: Motion, theirs: Motion, amendment: Amendment) -> str:
    base = amendment.texts[_own(amendment)].base
    if base.amendment and all(it.id != base.amendment for it in motion.amendments):
        under = next((named(it) for it in theirs.amendments if it.id == base.amendment), "")
        return say("{name} amends {other}, which is not here.", name=named(amendment), other=under)
    return say(
        "{name} amends a text that is not here, and that has little in common with what is.",
        name=named(amendment),
    )


def _added(
    motion: Motion,
    amendment: Amendment,
    texts: Sequence[Placed],
    new_id: NewId,
    grounds: Grounds | None,
    *,
    draft: bool,
) -> tuple[Motion, Taken]:
    refuse_decided_motion(motion)
    remarks: list[Remark] = []
    made = _as_ours(amendment, texts, _label(motion, amendment, remarks))
    if not amendment.open:
        remarks.append(Remark(_decided_there(made, amendment)))
    for text in made.texts:
        if text.base.version:
            motion = issued(motion, motion.version(text.base.version))
    motion, carried, hanging = _carried_on(received(motion, made, 2), made, new_id, grounds)
    if draft:
        motion = drafted(motion, motion.amendment(made.id))
        remarks.append(Remark(say("{name} came as a draft, and is one here.", name=named(made))))
    base = made.notified.base
    said = say("Added {name}, against {text}.", name=named(made), text=_base_name(motion, base))
    remarks += [*_of_place(made, texts), *hanging]
    parts = _parts(motion, texts)
    return motion, Taken(made.id, named(made), said, True, True, parts, carried, tuple(remarks))


def _as_ours(amendment: Amendment, texts: Sequence[Placed], label: str) -> Amendment:
    first = replace(texts[0].text, kind=TextKind.NOTIFIED)
    rest = (it.text for it in texts[1:])
    return replace(amendment, label=label, texts=(first, *rest), outcome=None, votes=Votes())


def _known(
    motion: Motion,
    amendment: Amendment,
    known: Amendment,
    texts: Sequence[Placed],
    new_id: NewId,
    grounds: Grounds | None,
    *,
    draft: bool,
) -> tuple[Motion, Taken]:
    """What is new of an amendment that is here: a text, or people that it lacked."""
    name = named(known)
    wish = next((it for it in reversed(texts) if _made_by_people(it, texts)), texts[-1])
    news = not any(_same(it, wish.text) for it in known.texts)
    if not known.open:
        return motion, _decided_here(known, news=news)
    now, remarks = _with_people(known, amendment)
    if not amendment.open:
        remarks.append(Remark(_decided_there(known, amendment)))
    if not news:
        return _same_text(motion, known, now, remarks)
    refuse_decided_motion(motion)
    told, ours = is_draft(motion, known) and not draft, _ours_only(motion, known, texts)
    kind = wish.text.kind
    if kind in (TextKind.CARRIED_OVER, TextKind.NOTIFIED):
        kind = TextKind.REVISED
    if told:
        motion = notified(motion, now)
        now = motion.amendment(now.id)
    now = now.with_text(replace(wish.text, kind=kind))
    motion = received(motion, now, len(now.texts))
    motion, carried, hanging = _carried_on(motion, now, new_id, grounds)
    said = say(
        "{name} has a newer text, against {text}: it stands now, as its text {number}.",
        name=name,
        text=_base_name(motion, wish.text.base),
        number=len(now.texts),
    )
    if told:
        remarks.append(
            Remark(say("{name} was a draft here; its text of then stands as notified.", name=name))
        )
    doubts = (_revised_here(known),) if ours else ()
    remarks += [*_of_place(known, [wish]), *hanging]
    parts = _parts(motion, [wish])
    return motion, Taken(known.id, name, said, False, True, parts, carried, tuple(remarks), doubts)


def _same_text(
    motion: Motion, known: Amendment, now: Amendment, remarks: Sequence[Remark]
) -> tuple[Motion, Taken]:
    """The motion with nothing new of an amendment but people that it lacked, if those are new."""
    name = named(known)
    changed = now != known
    said = (
        say("{name} is here already, in this text; who is behind it was filled in.", name=name)
        if changed
        else say("{name} is here already, in this text: nothing was changed.", name=name)
    )
    motion = motion.with_amendment(now) if changed else motion
    return motion, Taken(known.id, name, said, changed=changed, remarks=tuple(remarks))


def _made_by_people(item: Placed, texts: Sequence[Placed]) -> bool:
    own = item.text.kind is not TextKind.CARRIED_OVER or item is texts[0]
    return own and not item.text.open_clashes


def _same(ours: AmendmentText, came: AmendmentText) -> bool:
    return ours.base == came.base and alike(ours.clauses, came.clauses)


def _ours_only(motion: Motion, known: Amendment, texts: Sequence[Placed]) -> bool:
    """Whether people here have given it a text, after the first, that did not come back."""
    return any(
        text.kind is not TextKind.CARRIED_OVER
        and not is_received(motion, known, number)
        and not any(_same(text, it.text) for it in texts)
        for number, text in enumerate(known.texts[1:], 2)
    )


def _revised_here(known: Amendment) -> str:
    return say(
        "{name} was revised here too, and the text that came was not written over that: compare "
        "them. What was written here is its text {number}.",
        name=named(known),
        number=len(known.texts),
    )


def _decided_here(known: Amendment, *, news: bool) -> Taken:
    outcome = phrase(known.outcome.value) if known.outcome else ""
    name = named(known)
    if not news:
        said = say(
            "{name} is here already, in this text, and decided ({outcome}): nothing was changed.",
            name=name,
            outcome=outcome,
        )
        return Taken(known.id, name, said)
    said = say(
        "{name} has been decided here ({outcome}), and stays so: the newer text was not taken in.",
        name=name,
        outcome=outcome,
    )
    why = say("it has been decided")
    return Taken(known.id, name, said, parts=(Part(Fate.NOT_APPLIED, name, why),))


def _decided_there(ours: Amendment, came: Amendment) -> str:
    return say(
        "In the file {name} has been decided ({outcome}); here that is still to be recorded.",
        name=named(ours),
        outcome=phrase(came.outcome.value) if came.outcome else "",
    )


def _carried_on(
    motion: Motion, made: Amendment, new_id: NewId, grounds: Grounds | None
) -> tuple[Motion, tuple[CarriedOver, ...], list[Remark]]:
    """The motion with the amendment, carried over to the text that now stands."""
    base = made.text.base
    carried: list[CarriedOver] = []
    hanging = []
    if base.amendment:
        under = motion.amendment(base.amendment)
        version = version_made_by(motion, under)
        if version is not None:
            motion = motion.with_amendment(made)
            made = carried_over(motion, made, Base(version=version.id), new_id, grounds)
            carried = [report_on(made)]
        elif not under.open:
            hanging.append(
                Remark(
                    say(
                        "{name} amends {other} and can no longer be carried; "
                        "record what became of it, for instance fell.",
                        name=named(made),
                        other=named(under),
                    )
                )
            )
    motion, more = added(motion, made, new_id, grounds)
    motion, followed = followed_on(motion, new_id)
    return motion, tuple((more or carried) + followed), hanging


def _label(motion: Motion, amendment: Amendment, remarks: list[Remark]) -> str:
    """Its own label, or another where that names something else here or can't be one."""
    try:
        return fresh_label(motion, amendment.label)
    except MotionError:
        label = next_label(motion)
    said = say(
        "It was called “{label}” there, which is taken here; it is “{other}”.",
        label=shortened(amendment.label),
        other=label,
    )
    remarks.append(Remark(said))
    return label


def _with_people(ours: Amendment, came: Amendment) -> tuple[Amendment, list[Remark]]:
    """The amendment with what is said there alone of people, date, subject; and what differs."""
    remarks = []
    now = ours
    for what, field in (
        (say("mover"), "mover"),
        (say("seconder"), "seconder"),
        (say("group"), "group"),
        (say("subject"), "subject"),
        (say("reason"), "reason"),
        (say("date of receipt"), "received"),
    ):
        here, there = getattr(now, field), getattr(came, field)
        if there in ("", NOBODY) or here == there:
            continue
        one, two = (getattr(it, "full", it) for it in (here, there))
        if here in ("", NOBODY):
            now = replace(now, **{field: there})
            said = say("The {detail} was taken in: “{after}”.", detail=what, after=two)
        else:
            said = say(
                "The {detail} is “{before}” here and “{after}” there; it was left as it is here.",
                detail=what,
                before=one,
                after=two,
            )
        remarks.append(Remark(said))
    return now, remarks


def _base_name(motion: Motion, base: Base) -> str:
    if base.amendment:
        return named(motion.amendment(base.amendment))
    version = motion.version(base.version)
    return say(
        "version {number} ({stage})",
        number=number_of(motion, version),
        stage=stage_of(motion, version),
    )


def _of_place(made: Amendment, texts: Sequence[Placed]) -> list[Remark]:
    """How the text that it amends was found, where that is worth saying."""
    if any(it.guess for it in texts):
        said = say(
            "The text that {name} was written over is not here; it was fitted to the text that is "
            "most like it. Check each change.",
            name=named(made),
        )
        return [Remark(said, guess=True)]
    if not all(it.same for it in texts):
        said = say(
            "The text that {name} amends was known by its words: it came from a file that was made "
            "apart from this one.",
            name=named(made),
        )
        return [Remark(said)]
    return []


def _parts(motion: Motion, texts: Sequence[Placed]) -> tuple[Part, ...]:
    """Each change, and each place where the amendment's words were taken before ours."""
    text = texts[-1].text
    printed = motion.version(text.base.version).labels if text.base.version else ()
    parts = parts_of(text.clauses, motion.details.numbering, printed)
    return parts + tuple(
        Part(
            Fate.GUESSED,
            say(
                "the text here has {now}; the amendment would have {then}",
                now=reading(clash.base, brief=True),
                then=reading(clash.amendment, brief=True),
            ),
            say("the amendment’s words were taken"),
        )
        for it in texts
        for clash in it.settled
    )
