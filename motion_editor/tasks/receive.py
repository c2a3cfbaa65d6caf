"""Taking in what came back: amendments from another copy of the program, as they were marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.motion import Motion, Note
from motion_editor.core.wording import many, phrase, say, strung
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.papers.wording import label as named
from motion_editor.store import sound
from motion_editor.tasks.came import Came, came, refuse_stranger
from motion_editor.tasks.carry import Grounds
from motion_editor.tasks.evidence import key
from motion_editor.tasks.report import Fate, Part, Report
from motion_editor.tasks.send_council import came_along, news
from motion_editor.tasks.taken import Taken, take
from motion_editor.tasks.word_in import WordIn, read_in


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was taken in of a file: the ids of the amendments added or changed, and the report."""

    name: str
    amendments: tuple[str, ...]
    report: Report


@dataclass(frozen=True, slots=True)
class Unseen:
    """A Word file in which something was changed that is taken in only if a person agrees.

    `changes` are those of the text that nobody has tracked, in words, `people` those of the lines
    that name who moves and who seconds, tracked or not.
    """

    name: str
    changes: tuple[str, ...]
    people: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """What was changed, in a sentence."""
        if not self.changes:
            return say("In “{file}” who moves or seconds was changed.", file=self.name)
        return many(
            "In “{file}” the text was changed in {n} places without being tracked.",
            "In “{file}” the text was changed in a place without being tracked.",
            len(self.changes),
            file=self.name,
        )


def receive(
    motion: Motion, sources: Sequence[Source], new_id: NewId, *, with_untracked: bool = False
) -> tuple[Motion, tuple[Receipt, ...]]:
    """Take in amendments from files that another copy of the program has written.

    Each is carried over to the text that now stands. What is here already changes nothing. Of
    Word files the tracked changes are taken in; those that nobody has tracked, and who moves or
    seconds by the lines beside the text, only `with_untracked`. MotionError, and nothing taken in,
    where a file is none of ours or of another motion.
    """
    files = sorted((came(it) for it in sources if it.kind is not Kind.WORD), key=_depth)
    receipts = []
    for file in files:
        motion, receipt = _taken_in(motion, file, new_id)
        receipts.append(receipt)
    for source in sources:
        if source.kind is Kind.WORD:
            motion, receipt = _word_taken_in(motion, source, new_id, with_untracked)
            receipts.append(receipt)
    sound.refuse_unsound(motion)
    return motion, tuple(receipts)


def untracked(motion: Motion, sources: Sequence[Source], new_id: NewId) -> tuple[Unseen, ...]:
    """The Word files in which something was changed that a person has to agree to."""
    found = (_unseen(read_in(motion, it, new_id)) for it in sources if it.kind is Kind.WORD)
    return tuple(it for it in found if it.changes or it.people)


def _unseen(found: WordIn) -> Unseen:
    return Unseen(found.came.name, found.untracked, tuple(it.said for it in found.people))


def joined(receipts: Sequence[Receipt]) -> Report:
    """One report on all the files that were received together."""
    if len(receipts) == 1:
        return receipts[0].report
    reports = [it.report for it in receipts]
    said = strung([phrase(it.done) for it in reports], " ")
    return Report(
        said,
        strung([phrase(it.how) for it in reports if it.how], " "),
        tuple(part for it in reports for part in it.parts),
        tuple(item for it in reports for item in it.carried),
        tuple(
            replace(remark, text=say("{name}: {remark}", name=it.name, remark=remark.text))
            for it in receipts
            for remark in it.report.remarks
        ),
        tuple(doubt for it in reports for doubt in it.doubts),
    )


def _depth(file: Came) -> int:
    """On how many other amendments one stands: those that stand on fewer come first."""
    return 0 if file.whole else len(file.motion.amendments) - 1


def _taken_in(motion: Motion, file: Came, new_id: NewId) -> tuple[Motion, Receipt]:
    if not file.word:  # Of a Word file that is asked where it is read.
        refuse_stranger(motion, file)
    all_taken = []
    grounds: Grounds = {}
    for amendment in _lowest_first(file.wanted):
        motion, taken = take(
            motion, file.motion, amendment, new_id, grounds, draft=amendment.id in file.drafts
        )
        all_taken.append(taken)
    if not file.whole and all_taken and all_taken[0].missing:
        raise MotionError(all_taken[0].missing, _missing_advice(file))
    motion, notes = _with_notes(motion, file)
    remarks = [*notes, *_not_taken(motion, file), *file.remarks, *_council(file)]
    ids = tuple(it.id for it in all_taken if it.changed)
    report = _report(file, all_taken, remarks)
    return motion, Receipt(file.name, ids, report)


def _word_taken_in(
    motion: Motion, source: Source, new_id: NewId, with_untracked: bool
) -> tuple[Motion, Receipt]:
    found = read_in(motion, source, new_id)
    unseen = _unseen(found)
    if (unseen.changes or unseen.people) and not with_untracked:
        raise MotionError(
            unseen.said,
            say("Look at these changes, and take them in together with those tracked, or not."),
        )
    people = (Remark(it.said, guess=True) for it in found.people)
    remarks = (*map(_of_unseen, found.untracked), *people, *found.came.remarks)
    motion, receipt = _taken_in(motion, replace(found.came, remarks=remarks), new_id)
    for it in found.people:
        motion = it.set_in(motion)
    ids = (it.amendment for it in found.people if it.amendment)
    return motion, replace(receipt, amendments=tuple(dict.fromkeys((*receipt.amendments, *ids))))


def _of_unseen(words: str) -> Remark:
    return Remark(say("Not tracked in the file, and taken in: {change}", change=words), guess=True)


def _council(file: Came) -> list[Remark]:
    """That a council's profile came along, which is never installed unasked."""
    try:
        found = came_along(file.motion, file.name)
    except MotionError as fault:
        return [Remark(fault.whole)]
    return [Remark(news(found, file.name))] if found is not None else []


def _lowest_first(wanted: Sequence[Amendment]) -> list[Amendment]:
    """The amendments in their order, but each after those whose texts it amends."""
    known = {it.id: it for it in wanted}
    out: dict[str, Amendment] = {}

    def put(item: Amendment, above: frozenset[str]) -> None:
        for text in item.texts:
            below = known.get(text.base.amendment)
            if below is not None and below.id not in above and below.id not in out:
                put(below, above | {below.id})
        out.setdefault(item.id, item)

    for item in wanted:
        put(item, frozenset({item.id}))
    return list(out.values())


def _missing_advice(file: Came) -> str:
    under = file.motion.amendments[:-1]
    if not under:
        return say("Ask for a copy that is written over a text that is here.")
    return say("Receive {name} first, or both together.", name=named(under[-1]))


def _with_notes(motion: Motion, file: Came) -> tuple[Motion, list[Remark]]:
    """The motion with the notes of the file that it lacks, on clauses that it has."""
    here = _keys(motion)
    new = [it for it in file.motion.notes if it.clause in here and it not in motion.notes]
    gone = [it for it in file.motion.notes if it.clause not in here]
    remarks = []
    if new:
        said = many(
            "{n} notes on clauses were taken in.", "{n} note on a clause was taken in.", len(new)
        )
        remarks.append(Remark(said))
        motion = replace(motion, notes=(*motion.notes, *dict.fromkeys(new)))
    remarks += [Remark(_gone(it)) for it in gone]
    return motion, remarks


def _gone(note: Note) -> str:
    return say("A note on a clause that is not here was not taken in: {words}", words=note.text)


def _keys(motion: Motion) -> set[str]:
    texts = [it.clauses for it in motion.versions]
    texts += [text.clauses for it in motion.amendments for text in it.texts]
    return {key(item) for clauses in texts for item in clauses}


def _not_taken(motion: Motion, file: Came) -> list[Remark]:
    """What of a copy of the motion is not taken in: its own versions, and what became of it."""
    if not file.whole:
        return []
    known = {text_hash(it.clauses) for it in motion.versions}
    out = [
        Remark(
            say(
                "Version {number} of the motion in “{file}” is not here, and was not taken in: "
                "only amendments are received.",
                number=number,
                file=file.name,
            )
        )
        for number, version in enumerate(file.motion.versions, 1)
        if text_hash(version.clauses) not in known
    ]
    outcome = file.motion.outcome
    if outcome is not None and outcome is not motion.outcome:
        said = say(
            "In “{file}” the motion itself has been decided ({outcome}); that was not taken in.",
            file=file.name,
            outcome=phrase(outcome.value),
        )
        out.append(Remark(said))
    return out


def _report(file: Came, taken: Sequence[Taken], remarks: Sequence[Remark]) -> Report:
    """What became of a file; of a copy of the motion each amendment is told of in a remark."""
    own = [remark for it in taken for remark in it.remarks]
    parts = [part for it in taken for part in it.parts]
    if file.whole:
        done, how = _summed_up(file, taken), ""
        own = [*(Remark(it.said) for it in taken if not it.missing), *own]
        parts += [Part(Fate.NOT_APPLIED, it.name, it.missing) for it in taken if it.missing]
    elif not taken:
        done, how = file.said, ""
    else:
        done = strung([phrase(it.said) for it in taken], " ")
        how = say("It came in “{file}”.", file=file.name)
    return Report(
        done,
        how,
        tuple(parts),
        tuple(item for it in taken for item in it.carried),
        (*own, *remarks),
        tuple(words for it in taken for words in it.doubts),
    )


def _summed_up(file: Came, taken: Sequence[Taken]) -> str:
    """How many amendments of a copy are new here, in a sentence."""
    added = sum(it.added for it in taken)
    changed = sum(it.changed for it in taken) - added
    if not added and not changed:
        return say("No amendment in “{file}” is new here.", file=file.name)
    new = many("{n} amendments added", "{n} amendment added", added)
    if not changed:
        return say("From “{file}”: {added}.", file=file.name, added=new)
    old = many("{n} brought up to date", "{n} brought up to date", changed)
    return say("From “{file}”: {added}, {changed}.", file=file.name, added=new, changed=old)
