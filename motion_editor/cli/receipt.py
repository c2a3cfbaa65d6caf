"""When amendments that were just added were received."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.cli.verb import Arguments
    from motion_editor.core.motion import Motion


def received_on(before: Motion, motion: Motion, arguments: Arguments) -> Motion:
    """The motion with the amendments that it had not before received as `--received` says.

    MotionError where that is no date.
    """
    if not arguments.received:
        return motion
    from motion_editor.tasks.set import set_amendment

    known = {it.id for it in before.amendments}
    for item in motion.amendments:
        if item.id not in known:
            motion = set_amendment(motion, item, {"received": arguments.received})
    return motion
