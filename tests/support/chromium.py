"""Where the browser is that the browser tests drive, and how to start it.

`python -m tests.support.chromium` prints the path of a Chromium that starts, or says what to do.
"""

import os
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
PLAYWRIGHTS_OWN = (
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
)
HELP = (
    "There is no Chromium for the browser tests. Install it (Debian: apt install chromium), "
    "or set WARMLINE_CHROMIUM to the program's path."
)


class NoChromium(Exception):
    """No Chromium was found on this machine."""


def chromium_path() -> str:
    """The browser's program: the one that was named, else the system's, else Playwright's download."""
    named = os.environ.get("WARMLINE_CHROMIUM")
    if named:
        return _existing(named)
    found = next((path for name in NAMES if (path := shutil.which(name))), None) or _downloaded()
    if found is None:
        raise NoChromium(HELP)
    return found


def launch_args() -> list[str]:
    """Arguments that keep the browser from calling home, and let it start as root or in a container."""
    quiet = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
    ]
    return [*quiet, "--no-sandbox"] if os.geteuid() == 0 else quiet


def _existing(path: str) -> str:
    if not Path(path).is_file():
        raise NoChromium(f"WARMLINE_CHROMIUM names {path}, but there is no such program.")
    return path


def _downloaded() -> str | None:
    home = Path.home()
    folders = [home / ".cache/ms-playwright", home / "Library/Caches/ms-playwright"]
    if chosen := os.environ.get("PLAYWRIGHT_BROWSERS_PATH"):
        folders.insert(0, Path(chosen))
    found = (str(path) for folder in folders for pattern in PLAYWRIGHTS_OWN for path in folder.glob(pattern))
    return next(found, None)


def main() -> None:
    try:
        path = chromium_path()
    except NoChromium as missing:
        raise SystemExit(str(missing)) from None
    answer = subprocess.run([path, "--version", *launch_args()], capture_output=True, text=True)
    if answer.returncode != 0:  # some systems keep a stand-in there that only advises
        raise SystemExit(f"{path} does not start: {answer.stderr.strip() or answer.stdout.strip()}")
    print(path)


if __name__ == "__main__":
    main()
