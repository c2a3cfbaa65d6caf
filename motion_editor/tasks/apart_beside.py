"""What stands beside the texts of a motion, line by line, so that two states can be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from motion_editor.core.amendment import Amendment, Clash
from motion_editor.core.clause import Clauses, Role, clause
from motion_editor.core.motion import Motion
from motion_editor.core.votes import Votes
from motion_editor.core.wording import Said, opening, phrase, say, strung
from motion_editor.papers.evidence import kind_words
from motion_editor.papers.wording import date, label, quoted
from motion_editor.tasks.evidence import all_notes
from motion_editor.tasks.timeline import subject_name, timeline, words_of
from motion_editor.tasks.words import settled_in_words

Named = tuple[str, tuple[str, Clauses]]

Tell = Callable[[str], str]
"""Says a sentence in the language of whoever reads it."""


def beside(motion: Motion, tell: Tell = str) -> Iterator[Named]:
    """Every list that stands beside the texts, by a key of its own, with its heading."""
    for key, head, said in (
        ("order", say("The chair’s order"), _order(motion)),
        ("clashes", say("Clashes"), _clashes(motion)),
        ("votes", say("Votes"), _votes(motion)),
        ("happened", say("What else happened, and votes in full"), _happened(motion)),
        ("notes", say("Notes on clauses"), _notes(motion)),
        ("aside", say("Findings set aside"), [it.note for it in motion.asides]),
    ):
        yield f"beside:{key}", (head, as_lines(said, tell))


def as_lines(said: Sequence[str], tell: Tell = str) -> Clauses:
    """Lines as clauses, to be compared like those of a text; people's own words as they are."""
    words = [tell(it) if isinstance(it, Said) else it for it in said]
    return tuple(clause(str(at), it, Role.TEXT) for at, it in enumerate(words))


def _order(motion: Motion) -> list[str]:
    return [label(motion.amendment(id)) for id in motion.order if _is_there(motion, id)]


def _is_there(motion: Motion, id: str) -> bool:
    return any(it.id == id for it in motion.amendments)


def _clashes(motion: Motion) -> list[str]:
    return [
        strung([label(it), _clash(clash)], ": ")
        for it in motion.amendments
        for clash in it.text.clashes
    ]


def _clash(clash: Clash) -> str:
    """Both readings, and how it was settled; by its words, for its base may be in no file."""
    said = say(
        "the motion now reads {base}, the amendment {amendment}",
        base=quoted(clash.base),
        amendment=quoted(clash.amendment),
    )
    if not clash.settled:
        return said
    return say("{reading} ({settled})", reading=said, settled=settled_in_words(clash.settled))


def _votes(motion: Motion) -> list[str]:
    return [line for item in motion.amendments for line in _vote(item)]


def _vote(item: Amendment) -> Iterator[str]:
    for line in _ballots(item.votes):
        yield strung([label(item), line], ": ")


def _ballots(votes: Votes) -> Iterator[str]:
    """Totals and names, line by line."""
    for total in votes.totals:
        yield strung([phrase(total.cast.value), str(total.count)], " ")
    for ballot in votes.ballots:
        yield strung([ballot.name, phrase(ballot.cast.value)], ": ")
    if votes.casting is not None:
        yield say("casting vote of {name}: {vote}", name=votes.casting.name,
                  vote=phrase(votes.casting.cast.value))  # fmt: skip


def _happened(motion: Motion) -> list[str]:
    """What is no step of the meeting, and every vote in full."""
    steps = {it.at for it in timeline(motion)}
    out: list[str] = []
    for at, event in enumerate(motion.proceedings):
        words = opening(words_of(motion, event))
        if words.lower() == event.kind.lower() and event.subject:
            words = strung([opening(subject_name(motion, event.subject)), phrase(event.kind)], ": ")
        if at not in steps:
            out.append(strung([date(event.when), words], ": ") if event.when else words)
        out += [strung([words, line], ": ") for line in _ballots(event.votes)]
    return out


def _notes(motion: Motion) -> list[str]:
    out: list[str] = []
    for found in all_notes(motion):
        words = " / ".join(found.note.text.splitlines())
        kind = kind_words(found.note.kind)
        out.append(say("“{about}”. {kind}: {words}", about=found.about, kind=kind, words=words))
    return out
