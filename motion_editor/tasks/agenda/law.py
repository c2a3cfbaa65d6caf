"""Of which law the paragraph of an exempt item was chosen, and what becomes of it under another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from motion_editor.core.agenda import Agenda, Exemption, Item
from motion_editor.core.wording import Said, many, say
from motion_editor.council.exempt import (
    PARAGRAPHS,
    law_name,
    law_of,
    law_said,
    paragraph_named,
    same_matter,
)
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Exempt


@dataclass(frozen=True, slots=True)
class Change:
    """That paragraphs have to be chosen again: for how many items, and what is said of each."""

    said: Said
    each: tuple[Said, ...]


def by_law(agenda: Agenda, law: Exempt) -> Agenda:
    """The agenda with this law named where none is: by that its paragraphs were chosen."""
    made = agenda
    for item in agenda.items:
        if item.exempt is not None and not item.exempt.law:
            made = made.with_item(replace(item, exempt=replace(item.exempt, law=law_name(law))))
    return made


def is_of_other_law(exempt: Exemption, profile: Profile) -> bool:
    """Whether a paragraph was chosen of another law than the council goes by."""
    return law_of(exempt.law, profile.exempt) is not profile.exempt


def chosen(exempt: Exemption, profile: Profile) -> Said:
    """The paragraph as it was chosen, in words, with its own law."""
    return paragraph_named(law_of(exempt.law, profile.exempt), exempt.paragraph)


def of_law(item: Item, profile: Profile, title: str) -> Iterator[Said]:
    """What a clerk should look at: a paragraph of another law, and one that there is not."""
    exempt = item.exempt
    if exempt is None:
        return
    if is_of_other_law(exempt, profile):
        yield _of_other(exempt, profile, title)
    elif exempt.paragraph not in PARAGRAPHS[profile.exempt]:
        yield say("“{title}”: there is no {paragraph}.", title=title,
                  paragraph=chosen(exempt, profile))  # fmt: skip


def newly_of_other_law(agenda: Agenda, was: Profile, now: Profile) -> Change | None:
    """What is to be said of an agenda that is now of another council; None where it is nothing."""
    if was.exempt is now.exempt:
        return None
    agenda = by_law(agenda, was.exempt)
    items = [it for it in agenda.items if it.exempt and is_of_other_law(it.exempt, now)]
    if not items:
        return None
    said = many(
        "{n} exempt items have their paragraphs of another law than {law}, by which this council "
        "goes: choose each again, or take the item in public.",
        "{n} exempt item has its paragraph of another law than {law}, by which this council goes: "
        "choose it again, or take the item in public.",
        len(items),
        law=law_said(now.exempt),
    )
    return Change(said, tuple(_of_other(it.exempt, now, it.named) for it in items if it.exempt))


def _of_other(exempt: Exemption, profile: Profile, title: str) -> Said:
    was = law_of(exempt.law, profile.exempt)
    like = same_matter(was, exempt.paragraph, profile.exempt)
    facts = {"title": title, "paragraph": chosen(exempt, profile)}
    if like:
        return say(
            "“{title}” is exempt by {paragraph}, which is not this council’s law: choose its "
            "paragraph again. Here {like} is about the same.",
            **facts, like=paragraph_named(profile.exempt, like),
        )  # fmt: skip
    return say(
        "“{title}” is exempt by {paragraph}, which is not this council’s law: choose its paragraph "
        "again. Here none is about just the same.",
        **facts,
    )
