"""Where the browser tests look for their browser."""

from pathlib import Path

import pytest

from tests.support import chromium


def test_the_browser_that_was_named_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mine = tmp_path / "my chromium"
    mine.touch()
    monkeypatch.setenv("WARMLINE_CHROMIUM", str(mine))

    assert chromium.chromium_path() == str(mine)


def test_a_wrong_name_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WARMLINE_CHROMIUM", "/nowhere/chromium")

    with pytest.raises(chromium.NoChromium, match="WARMLINE_CHROMIUM names /nowhere/chromium"):
        chromium.chromium_path()


def test_playwrights_own_download_will_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "chromium-1234" / "chrome-linux64" / "chrome"
    own.parent.mkdir(parents=True)
    own.touch()
    monkeypatch.delenv("WARMLINE_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))

    assert chromium.chromium_path() == str(own)


def test_a_machine_without_one_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("WARMLINE_CHROMIUM", raising=False)
    monkeypatch.delenv("PLAYWRIGHT_BROWSERS_PATH", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("HOME", str(tmp_path))

    with pytest.raises(chromium.NoChromium, match="apt install chromium"):
        chromium.chromium_path()
