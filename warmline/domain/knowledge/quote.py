"""What of an entry is sent to the customer: the whole answer if it is short, else the right sentences."""

from warmline.domain.knowledge.entries import Passage
from warmline.domain.knowledge.index import Hit
from warmline.domain.knowledge.markdown import sentences
from warmline.domain.knowledge.passages import whole_text

LONGEST = 600
"""Letters of an answer: what a phone shows without scrolling."""
_ENOUGH = 160
"""A shorter quotation gladly takes the passage that follows it under the same heading."""


def quote(hit: Hit) -> tuple[tuple[Passage, ...], str]:
    """The passages to send, and their text."""
    if hit.entry.kind == "faq" and 0 < len(whole := whole_text(hit.entry)) <= LONGEST:
        return hit.passages, whole
    chosen = _around(hit)
    return chosen, _shortened("\n".join(passage.text for passage in chosen))


def _around(hit: Hit) -> tuple[Passage, ...]:
    best = hit.passage
    following = hit.passages[best.position + 1 : best.position + 2]
    if not following or following[0].heading != best.heading:
        return (best,)
    too_long = len(best.text) + len(following[0].text) >= LONGEST
    complete = len(best.text) >= _ENOUGH and not best.text.endswith(":")
    return (best,) if too_long or complete else (best, following[0])


def _shortened(text: str) -> str:
    """Whole sentences up to the limit; a single endless one ends with an ellipsis."""
    if len(text) <= LONGEST:
        return text
    kept = ""
    for sentence in sentences(text):
        if len(kept) + len(sentence) + 1 > LONGEST:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or text[: LONGEST - 1].rsplit(" ", 1)[0].rstrip() + "…"
