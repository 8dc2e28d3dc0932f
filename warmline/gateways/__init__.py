"""Every gateway to linked phones there is. A new one: one file here, and its line in `KINDS`.

`Memory` is a gateway like the others, but lives in one object, so nobody can connect to it by settings.
"""

from warmline.gateway import Gateway
from warmline.gateways.gowa import Gowa
from warmline.gateways.memory import Memory
from warmline.gateways.waha import Waha

__all__ = ["KINDS", "Memory"]

KINDS: dict[str, type[Gateway]] = {gateway.kind: gateway for gateway in (Waha, Gowa)}
