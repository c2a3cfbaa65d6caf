"""Where the program keeps what is the user's own: settings, council profiles, recent files."""

from __future__ import annotations

from pathlib import Path

NAME = "motion-editor"


def config_folder() -> Path:
    """The folder of the settings."""
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def data_folder() -> Path:
    """The folder of the user's own council profiles and templates."""
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def state_folder() -> Path:
    """The folder of what the program remembers by itself."""
    import platformdirs

    return Path(platformdirs.user_state_dir(NAME, appauthor=False))
