"""What a screen reader finds: run with the system's own Python, which has Atspi; prints JSON.

It reads the tree of the running program, moves the caret as an assistive technology does, and
writes down the events that come.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

NAME, TEXT = "Motion Editor", "Text of the motion"
SPACE = 0x20
"""The key, as X names it."""

PATIENCE = 20
"""Seconds for the program to come."""


def program() -> Atspi.Accessible:
    """The program on the bus of assistive technologies, once it is there."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        children = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        for child in children:
            if child is not None and child.get_name() == NAME and child.get_child_count():
                return child
        time.sleep(0.2)
    sys.exit("The program did not come to the bus of assistive technologies.")


def every(item: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """An item and all below it."""
    yield item
    for at in range(item.get_child_count()):
        child = item.get_child_at_index(at)
        if child is not None:
            yield from every(child)


def wait(seconds: float) -> None:
    """Let events come."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def runs(text: Atspi.Text) -> Iterator[tuple[str, dict[str, str]]]:
    """The pieces of a text, each with its attributes."""
    at, end = 0, Atspi.Text.get_character_count(text)
    while at < end:
        attributes, _, past = Atspi.Text.get_attribute_run(text, at, False)
        yield Atspi.Text.get_text(text, at, past), dict(attributes)
        at = max(past, at + 1)


def texts(app: Atspi.Accessible) -> dict[str, str]:
    """What stands in each text in sight, by the name of the text."""
    return {
        it.get_name(): Atspi.Text.get_text(it, 0, Atspi.Text.get_character_count(it))
        for it in every(app)
        if it.get_role() == Atspi.Role.TEXT
    }


def tree(app: Atspi.Accessible) -> list[tuple[str, str]]:
    """Role and name of all that is in sight."""
    shown = (it for it in every(app) if it.get_state_set().contains(Atspi.StateType.SHOWING))
    return [(it.get_role_name(), it.get_name()) for it in shown]


def by_name(app: Atspi.Accessible, name: str) -> Atspi.Accessible:
    """What has this name, is in sight, and can be used; in a dialog rather than behind it."""
    named = [
        it
        for it in every(app)
        if it.get_name() == name
        and it.get_state_set().contains(Atspi.StateType.SHOWING)
        and it.get_role() != Atspi.Role.LABEL
    ]
    return named[-1] if named else sys.exit(f"Nothing in sight is named {name}.")


def act(app: Atspi.Accessible, what: str) -> None:
    """Press a button, or choose a line of a list, or choose it and press the space bar."""
    kind, name, *row = what.split(":")
    found = by_name(app, name)
    if kind == "press":
        Atspi.Action.do_action(found, 0)
    else:
        Atspi.Selection.select_child(found, int(row[0]))
        if kind == "tick":
            Atspi.Component.grab_focus(found)
            wait(0.5)
            Atspi.generate_keyboard_event(SPACE, "", Atspi.KeySynthType.SYM)


def caret_sent(app: Atspi.Accessible, words: str) -> dict[str, object]:
    """Move the caret to these words and within them."""
    text = by_name(app, TEXT)
    whole = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    place = whole.index(words)
    for offset in (place, place + 1):
        Atspi.Text.set_caret_offset(text, offset)
        wait(1)
    return {
        "text": whole,
        "runs": list(runs(text)),
        "place": place,
        "caret": Atspi.Text.get_caret_offset(text),
    }


def main(scene: str, acts: list[str]) -> None:
    """Read, do what is asked, and tell."""
    app = program()
    wait(1)
    events: list[tuple[str, int, str]] = []

    def heard(event: Atspi.Event) -> None:
        events.append((event.type, event.detail1, str(event.any_data)))

    listener = Atspi.EventListener.new(heard)
    for kind in ("object:announcement", "object:text-caret-moved"):
        listener.register(kind)
    said: dict[str, object] = {"tree": tree(app), "texts": texts(app), "events": events}
    if scene == "text":
        said |= caret_sent(app, acts[0])
    else:
        for what in acts:
            act(app, what)
            wait(1)
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
