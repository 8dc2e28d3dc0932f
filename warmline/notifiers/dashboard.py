"""The inbox rings by itself when the event arrives; this tells whether anybody has it open."""

from collections.abc import Callable, Collection

from warmline.notifier import Alert, Told


class Dashboard:
    """Teammates with an open inbox."""

    name = "dashboard"

    def __init__(self, online: Callable[[str], Collection[str]]) -> None:
        self._online = online

    async def tell(self, alert: Alert) -> Told:
        people = len(self._online(alert.workspace))
        return Told(people > 0, f"{people} with the inbox open" if people else "nobody has the inbox open")
