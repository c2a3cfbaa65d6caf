"""The one exception for what a user can cause."""


class MotionError(Exception):
    """Something a person can put right: `message` says what is wrong, `advice` what to do.

    Both are whole sentences in plain English, shown as they stand and never with a traceback.
    """

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(f"{message} {advice}")
        self.message = message
        self.advice = advice
