"""Templates: which there are, and what a customer sees of one ("Template components")."""

import re
from dataclasses import replace
from typing import Any

from whatsapp_emulator import payloads, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.store import Tx, templates
from whatsapp_emulator.store.templates import Template

VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
REFUSED = {"PAUSED": 132015, "DISABLED": 132016}

# There from the start, so that a template can be tried without creating one.
SAMPLES = (
    Template("hello_world", "en_US", "APPROVED", "UTILITY", [{"type": "BODY", "text": "Hello from the shop!"}]),
    Template(
        "we_are_back",
        "en",
        "APPROVED",
        "UTILITY",
        [
            {
                "type": "BODY",
                "text": "Hello {{1}}, we have an answer to your question. Reply to read it.",
                "example": {"body_text": [["Rosa"]]},
            }
        ],
    ),
    Template(
        "someone_waits",
        "en",
        "APPROVED",
        "UTILITY",
        [
            {
                "type": "BODY",
                "text": "{{1}} is waiting for a person: {{2}}",
                "example": {"body_text": [["Rosa", "asks for a refund"]]},
            },
            {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I take it"}]},
        ],
    ),
    Template("paused_offer", "en", "PAUSED", "MARKETING", [{"type": "BODY", "text": "Ten percent off today."}]),
)


def add_samples(tx: Tx) -> None:
    for sample in SAMPLES:
        if templates.find(tx, sample.name, sample.language) is None:
            templates.put(tx, sample)


def reviewed(emulator: Emulator, template: Template, *, status: str, category: str, reason: str) -> Template:
    """Meta's verdict: kept, and told by `message_template_status_update` or `template_category_update`."""
    new = replace(template, status=status, category=category)
    with emulator.store.change() as tx:
        templates.put(tx, new)
        if new.status != template.status:
            webhooks.announce(emulator, tx, payloads.template_status(new, reason), lane="templates", timed=True)
        if new.category != template.category:
            change = payloads.template_category(new, template.category)
            webhooks.announce(emulator, tx, change, lane="templates", timed=True)
    return new


def render(tx: Tx, content: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The content with the words filled in, and the category it is billed under."""
    name, language = content["name"], content["language"]["code"]
    template = templates.find(tx, name, language)
    if template is None or template.status in ("PENDING", "REJECTED"):
        raise GraphError(132001, f"template name ({name}) does not exist in {language}")
    if template.status in REFUSED:
        raise GraphError(REFUSED[template.status])
    return {**content, "rendered": _filled(template, content)}, template.category.lower()


def _filled(template: Template, content: dict[str, Any]) -> str:
    body = next((part.get("text", "") for part in template.components if part.get("type") == "BODY"), "")
    variables = list(dict.fromkeys(VARIABLE.findall(body)))
    given = _parameters(content)
    if len(given) != len(variables):
        details = f"body: number of localizable_params ({len(given)}) does not match the expected "
        raise GraphError(132000, f"{details}number of params ({len(variables)})")
    values = {
        item.get("parameter_name") or at: str(item.get("text", "")) for at, item in zip(variables, given, strict=True)
    }
    return VARIABLE.sub(lambda found: values.get(found.group(1), ""), body)


def _parameters(content: dict[str, Any]) -> list[dict[str, Any]]:
    parts = content.get("components") or []
    bodies = [part for part in parts if isinstance(part, dict) and str(part.get("type")).lower() == "body"]
    found = bodies[0].get("parameters", []) if bodies else []
    return [item for item in found if isinstance(item, dict)]
