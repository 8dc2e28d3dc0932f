"""How a gateway can go wrong. A set of switches is a value; 0 and false are off."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class GatewayFaults:
    flap_s: float = 0.0  # works and reconnects by turns, each that long
    dead_while_working: bool = False  # says "working", takes messages, and nothing goes in or out
    http_status: int = 0  # every call is answered with that
    timeout_s: float = 0.0  # every call hangs that long, then its connection is cut
    gone: bool = False  # every call's connection is cut at once, and no webhook is sent
    times: int = 0  # http_status, timeout_s and gone strike that often; 0: until they are switched off
    webhook_duplicates: int = 0
    webhook_delay_s: float = 0.0

    @property
    def answers(self) -> bool:
        return not (self.http_status or self.timeout_s or self.gone)


def struck(faults: GatewayFaults) -> GatewayFaults:
    """What is left of them after one call was spoiled."""
    if faults.times == 0:
        return faults
    if faults.times > 1:
        return replace(faults, times=faults.times - 1)
    return replace(faults, http_status=0, timeout_s=0.0, gone=False, times=0)
