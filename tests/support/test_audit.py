"""A hole is reported, and "not looked up" is never taken for "clean"."""

import json

import pytest

from tests.support.audit import Unreachable, holes_in_python, holes_in_web

CLEAN = {"name": "calm", "version": "1.0", "vulns": []}
LEAKY = {"name": "leaky", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
UNSEEN = {"name": "unseen", "skip_reason": "not found"}


def test_a_hole_is_named_with_the_version_that_closes_it() -> None:
    report = json.dumps({"dependencies": [CLEAN, LEAKY]})

    assert holes_in_python(report) == ["leaky 2.0: PYSEC-1, fixed in 2.1"]


@pytest.mark.parametrize("report", ["", "[]", "{}", json.dumps({"dependencies": [CLEAN, UNSEEN]})])
def test_python_packages_nobody_looked_up_are_not_called_clean(report: str) -> None:
    with pytest.raises(Unreachable):
        holes_in_python(report)


def test_holes_in_the_front_ends_packages_are_named() -> None:
    report = {"vulnerabilities": {"leaky": {"range": "<2", "severity": "high"}}}

    assert holes_in_web(json.dumps(report)) == ["leaky <2: high"]
    assert holes_in_web('{"vulnerabilities": {}}') == []


@pytest.mark.parametrize("report", ["", "not json", '{"error": {"code": "ENOTFOUND"}}'])
def test_front_end_packages_nobody_looked_up_are_not_called_clean(report: str) -> None:
    with pytest.raises(Unreachable):
        holes_in_web(report)
