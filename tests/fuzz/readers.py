"""Every reader of what comes from elsewhere: how it is called, what it is given, its bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.fuzz import odd, opened, seeds, shapes


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader: `read` takes bytes, `seeds` makes the first of them, `change` makes others.

    `seconds` and `megabytes` are the most that one input may take, `known` pieces that mean
    something to it. `few` is how many inputs are tried in the suite, which has to be quick.
    """

    name: str
    read: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    change: shapes.Change
    known: tuple[str, ...] = ()
    seconds: float = 5
    megabytes: int = 700
    few: int = 20


_NOTHING = odd.SIGNS
ALL: Final = (
    Reader("word", opened.word, seeds.words, shapes.by_zip, odd.MOTION, few=12),
    Reader("html", opened.text, seeds.pages, shapes.by_lines, odd.HTML + odd.MOTION),
    Reader("motion", opened.motion, seeds.motions, shapes.by_json, odd.MOTION),
    Reader("agenda", opened.agenda, seeds.agenda, shapes.by_json, odd.MOTION),
    Reader("instructions", opened.instructions, seeds.orders, shapes.by_lines, odd.ORDERS, few=12),
    Reader("text", opened.text, seeds.texts, shapes.by_lines, odd.MOTION),
    Reader("back", opened.back, seeds.back, shapes.by_zip, odd.MOTION, 10, few=8),
    Reader("amendment", opened.amendment, seeds.amendments, shapes.by_json, odd.MOTION),
    Reader(
        "template", opened.template, seeds.templates, shapes.by_zip, ("{{title}}", "{{clauses}}")
    ),
    Reader("profile", opened.profile, seeds.profiles, shapes.by_lines, odd.TOML),
    Reader("minutes", opened.minutes, seeds.minutes, shapes.by_lines, odd.MOTION),
    Reader("papers", opened.papers, seeds.motions, shapes.by_json, odd.HTML, 10, few=3),
    Reader(
        "agenda-papers", opened.agenda_papers, seeds.agenda, shapes.by_json, odd.HTML, 10, few=3
    ),
    Reader("clip-html", opened.clip_html, seeds.clipped, shapes.by_lines, odd.HTML),
    Reader("clip-text", opened.clip_text, seeds.texts, shapes.by_lines, odd.MOTION),
    Reader("clip-own", opened.clip_ours, seeds.ours, shapes.by_json, odd.HTML),
    Reader("recovery", opened.left, seeds.left, shapes.by_json),
    Reader("salvage", opened.saved_from, seeds.broken, shapes.by_bytes),
    Reader("lock", opened.locked, seeds.locks, shapes.by_json),
    Reader("settings", opened.kept_settings, seeds.settings, shapes.by_json),
    Reader("recent", opened.recently, seeds.recently, shapes.by_json),
    Reader("my-words", opened.words, seeds.known, shapes.by_lines),
    Reader("votes", opened.votes, seeds.votes, shapes.by_lines, odd.VOTES),
)
BY_NAME: Final = {it.name: it for it in ALL}
