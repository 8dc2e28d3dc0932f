"""Limits of interactive messages ("Interactive reply buttons" and "Interactive list messages")."""

from typing import Any

from whatsapp_emulator.errors import GraphError, missing

BODY_MAX = {"button": 1024, "list": 4096}
BUTTONS_MAX, BUTTON_TITLE_MAX, BUTTON_ID_MAX = 3, 20, 256
ROWS_MAX, ROW_TITLE_MAX, ROW_ID_MAX, ROW_DESCRIPTION_MAX, SECTION_TITLE_MAX = 10, 24, 200, 72, 24


def check(content: dict[str, Any]) -> None:
    kind = content.get("type")
    if kind == "request_contact_info":
        return
    if kind not in BODY_MAX:
        raise GraphError(131009, f"Interactive messages of type '{kind}' are not known to this emulator.")
    _between("interactive['body']['text']", _part(content, "body").get("text"), BODY_MAX[kind])
    action = _part(content, "action")
    _check_buttons(action) if kind == "button" else _check_list(action)


def _check_buttons(action: dict[str, Any]) -> None:
    buttons = _items(action, "buttons", BUTTONS_MAX)
    replies = [_part(button, "reply") for button in buttons]
    for reply in replies:
        _between("button title", reply.get("title"), BUTTON_TITLE_MAX)
        _between("button id", reply.get("id"), BUTTON_ID_MAX)
    _distinct("button ids", [reply["id"] for reply in replies])
    _distinct("button titles", [reply["title"] for reply in replies])


def _check_list(action: dict[str, Any]) -> None:
    _between("list button", action.get("button"), BUTTON_TITLE_MAX)
    sections = _items(action, "sections", ROWS_MAX)
    rows = [row for section in sections for row in _items(section, "rows", ROWS_MAX)]
    if len(rows) > ROWS_MAX:
        raise GraphError(131009, f"Total row count exceeds the maximum of {ROWS_MAX}.")
    for section in sections:
        if len(sections) > 1:
            _between("section title", section.get("title"), SECTION_TITLE_MAX)
    for row in rows:
        _between("row title", row.get("title"), ROW_TITLE_MAX)
        _between("row id", row.get("id"), ROW_ID_MAX)
        if row.get("description"):
            _between("row description", row["description"], ROW_DESCRIPTION_MAX)
    _distinct("row ids", [row["id"] for row in rows])


def _part(holder: Any, name: str) -> dict[str, Any]:
    part = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(part, dict):
        raise missing(f"interactive['{name}']")
    return part


def _items(holder: Any, name: str, most: int) -> list[Any]:
    items = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(items, list) or not items:
        raise missing(f"interactive['action']['{name}']")
    if len(items) > most:
        raise GraphError(131009, f"'{name}' must have 1 to {most} items, not {len(items)}.")
    return items


def _between(name: str, value: Any, most: int) -> None:
    if not isinstance(value, str) or not value:
        raise missing(name)
    if len(value) > most:
        raise GraphError(131009, f"The {name} must be 1 to {most} characters long, not {len(value)}.")


def _distinct(name: str, values: list[Any]) -> None:
    if len(set(values)) < len(values):
        raise GraphError(131009, f"The {name} must differ from each other.")
