"""One bad item never costs its neighbours."""

from collections.abc import Callable, Iterator

from warmline.channel import Item, Unreadable


def guarded(read: Callable[[], Item | None]) -> Iterator[Item]:
    """What `read` gives; if it cannot, that is said instead, and the webhook itself is kept."""
    try:
        item = read()
    except Exception as error:
        item = Unreadable(f"{type(error).__name__}: {error}"[:300])
    if item is not None:
        yield item
