"""docs/handoff.md shows the table of moves as it is in the code.

Run `python -m tests.domain.test_moves_doc` to write the page anew after a change to the table.
"""

from collections.abc import Iterator
from pathlib import Path

from warmline.domain.conversation import State
from warmline.domain.handoff import EVENT_OF, MOVES, PLAIN

PAGE = Path(__file__).parents[2] / "docs" / "handoff.md"
BEGIN, END = "<!-- made from MOVES: begin -->", "<!-- made from MOVES: end -->"


def drawn() -> str:
    """The picture and the table, as Markdown."""
    return "\n".join([*_picture(), "", *_states(), "", *_table()])


def _picture() -> Iterator[str]:
    yield from ("```mermaid", "stateDiagram-v2", "    [*] --> bot")
    for move, (allowed, to) in MOVES.items():
        for state in _ordered(allowed):
            yield f"    {state.value} --> {to.value}: {move.replace('_', ' ')}"
    yield "```"


def _states() -> Iterator[str]:
    yield from ("| state | a conversation in it is |", "|---|---|")
    for state in State:
        yield f"| `{state.value}` | {PLAIN[state]} |"


def _table() -> Iterator[str]:
    yield from ("| move | from | to | event |", "|---|---|---|---|")
    for move, (allowed, to) in MOVES.items():
        origins = ", ".join(f"`{state.value}`" for state in _ordered(allowed))
        yield f"| {move.replace('_', ' ')} | {origins} | `{to.value}` | `{EVENT_OF[move]}` |"


def _ordered(states: frozenset[State]) -> list[State]:
    return [state for state in State if state in states]


def with_drawing(page: str) -> str:
    """The page with what stands between its two marks drawn anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{drawn()}\n{END}{after}"


def test_the_page_shows_the_moves_as_they_are() -> None:
    page = PAGE.read_text()

    assert page == with_drawing(page), "run: python -m tests.domain.test_moves_doc"


def test_every_move_is_an_arrow_in_the_picture() -> None:
    arrows = [line for line in _picture() if "-->" in line and "[*]" not in line]

    assert len(arrows) == sum(len(allowed) for allowed, _ in MOVES.values())


if __name__ == "__main__":
    PAGE.write_text(with_drawing(PAGE.read_text()))
