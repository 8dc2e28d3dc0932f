"""Every built-in responder. A new one: one file here, and its line below."""

from warmline.responder import Responder
from warmline.responders.knowledge import Knowledge

RESPONDERS: dict[str, Responder] = {responder.name: responder for responder in (Knowledge(),)}
