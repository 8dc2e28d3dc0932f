"""What can be set about a gateway while it runs: who may call it, and where its webhooks go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GatewaySettings:
    phone: str
    session: str = "default"  # WAHA's session, GOWA's device id
    display_name: str = "Corner Shop"
    api_key: str = ""  # WAHA
    username: str = ""  # GOWA
    password: str = ""
    webhook_url: str = ""  # empty: none is sent; gateways keep nothing for later
    webhook_secret: str = ""
    webhook_events: str = ""  # names with commas between; empty: all
    retry_policy: str = "constant"  # constant, linear or exponential
    retry_delay_s: float = 2.0
    retry_attempts: int = 15
    engine: str = "GOWS"  # WAHA's, which shapes what it tells of groups: GOWS or NOWEB
    start_s: float = 0.2  # from "starting" to what follows
    qr_s: float = 20.0  # how long a QR code is good for
    qr_codes: int = 6  # after that many the session gives up; 0: never
    server_s: float = 0.05  # until WhatsApp's server, a device and a reader have a message
    device_s: float = 0.25
    read_s: float = 1.5


WAHA = GatewaySettings(
    phone="15550000101",
    api_key="EMULATOR-waha-key",
    webhook_secret="emulator-waha-secret",  # noqa: S106 (made up, and printed)
)
GOWA = GatewaySettings(
    phone="15550000102",
    username="emulator",
    password="EMULATOR-gowa-password",  # noqa: S106
    webhook_secret="emulator-gowa-secret",  # noqa: S106
    retry_policy="exponential",
    retry_delay_s=1.0,
    retry_attempts=5,
    qr_codes=0,
)
DEFAULTS = {"waha": WAHA, "gowa": GOWA}
