"""What counts as a good test run."""

from pathlib import Path

import pytest

from tests.support.tally import Tally, count, main

PASSED = "<testcase name='a'/>"
FAILED = "<testcase name='b'><failure/></testcase>"
SKIPPED = "<testcase name='c'><skipped/></testcase>"


def report(folder: Path, *cases: str) -> str:
    file = folder / f"{len(list(folder.iterdir()))}.xml"
    file.write_text(f"<testsuites><testsuite>{''.join(cases)}</testsuite></testsuites>")
    return str(file)


def test_all_reports_are_added_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main([report(tmp_path, PASSED, PASSED), report(tmp_path, PASSED)])

    assert capsys.readouterr().out == "tests: 3 passed, 0 failed\n"
    assert status == 0


@pytest.mark.parametrize("bad", [FAILED, SKIPPED])
def test_one_test_that_failed_or_did_not_run_ends_red(tmp_path: Path, bad: str) -> None:
    assert main([report(tmp_path, PASSED, bad)]) == 1


@pytest.mark.parametrize("text", [None, "", "<testsuites><testsuite>", "<testsuites/>"])
def test_a_report_without_tests_is_a_failure(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "report.xml"
    if text is not None:
        file.write_text(text)

    assert count(file) == Tally(failed=1)
