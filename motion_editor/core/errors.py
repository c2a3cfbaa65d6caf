"""The one exception for what a user can cause."""

from motion_editor.core.wording import Said, legible, say


class MotionError(Exception):
    """Something a person can put right: `message` says what is wrong, `advice` what to do.

    Both are whole sentences in plain English, shown as they stand and never with a traceback.
    They may quote a file of anybody's: nothing in them can move a terminal's cursor or turn a line.
    """

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(f"{message} {advice}")
        self.message = legible(message)
        self.advice = legible(advice)

    @property
    def whole(self) -> Said:
        """Both sentences in a row."""
        return say("{message} {advice}", message=self.message, advice=self.advice)
