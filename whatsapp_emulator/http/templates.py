"""`/{waba}/message_templates`: list them, or hand one in for review."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator.errors import GraphError, missing
from whatsapp_emulator.http import graph
from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.store import templates
from whatsapp_emulator.store.templates import Template


async def message_templates(request: Request) -> Response:
    emulator = graph.business_account(request)
    if request.method == "POST":
        template = _handed_in(await graph.json_body(request))
        with emulator.store.change() as tx:
            templates.put(tx, template)
        return Json({key: as_json(template)[key] for key in ("id", "status", "category")})
    name, status = request.query_params.get("name"), request.query_params.get("status")
    found = [
        as_json(template)
        for template in templates.every(emulator.store.tx)
        if name in (None, template.name) and status in (None, template.status)
    ]
    page: dict[str, Any] = {"data": found, "paging": {"cursors": {"before": "", "after": ""}}}
    if "summary" in request.query_params:
        page["summary"] = _summary(len(found))
    return Json(page)


async def delete(request: Request) -> Response:
    """`?name=`: the template goes in all its languages."""
    emulator = graph.business_account(request)
    name = request.query_params.get("name", "")
    with emulator.store.change() as tx:
        if not templates.delete(tx, name):
            raise GraphError(100, message=f"(#100) There is no message template with the name '{name}'.")
    return Json({"success": True})


def as_json(template: Template) -> dict[str, Any]:
    return {
        "id": template.id,
        "name": template.name,
        "language": template.language,
        "status": template.status,
        "category": template.category,
        "components": template.components,
        "parameter_format": "POSITIONAL",
    }


def _summary(count: int) -> dict[str, Any]:
    return {
        "total_count": count,
        "message_template_count": count,
        "message_template_limit": 250,
        "are_translations_complete": True,
    }


def _handed_in(body: Any) -> Template:
    parts = body if isinstance(body, dict) else {}
    for name, kind in (("name", str), ("language", str), ("components", list)):
        if not isinstance(parts.get(name), kind):
            raise missing(name)
    category = str(parts.get("category", "UTILITY")).upper()
    return Template(parts["name"], parts["language"], "PENDING", category, parts["components"])
