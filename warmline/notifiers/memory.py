"""Keeps alerts in memory: for tests, and for trying things out."""

from warmline.notifier import Alert, Told


class Memory:
    """Remembers what it was told to say."""

    name = "memory"

    def __init__(self) -> None:
        self.alerts: list[Alert] = []

    async def tell(self, alert: Alert) -> Told:
        self.alerts.append(alert)
        return Told(True, "kept in memory")
