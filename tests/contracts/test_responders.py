"""What every responder promises: a draft for whatever the customer wrote, and no exception."""

import pytest

from tests.store.test_texts import CORPUS
from warmline.domain.knowledge import Entry, KnowledgeBase, learn
from warmline.domain.language import LANGUAGES
from warmline.responder import Draft, HandOff, Question, Responder, Say
from warmline.responders import RESPONDERS

ENTRY = Entry(id="a_1", title="Opening hours", body="We open at nine in the morning and close at six.",
              questions=("When do you open?",))  # fmt: skip
BASE, EMPTY = learn([ENTRY]), learn([])
every_responder = pytest.mark.parametrize("responder", RESPONDERS.values(), ids=RESPONDERS.keys())


@every_responder
@pytest.mark.parametrize("knowledge", [BASE, EMPTY], ids=["some knowledge", "none"])
@pytest.mark.parametrize("text", [*CORPUS.values(), "When do you open?", "Do you sell tractors?", "hello", "\x00"])
async def test_whatever_is_asked_there_is_a_draft(responder: Responder, knowledge: KnowledgeBase, text: str) -> None:
    draft = await responder.respond(Question(text, None, knowledge))

    assert isinstance(draft, Draft)
    assert draft.why
    match draft.move:
        case Say(said, _):
            assert said.strip()
            assert len(said) <= 4096
        case HandOff(trigger, reason, _, _):
            assert trigger
            assert reason


@every_responder
@pytest.mark.parametrize("language", [*LANGUAGES, None, "xx"])
async def test_it_speaks_in_any_language(responder: Responder, language: str | None) -> None:
    draft = await responder.respond(Question("hello", language, BASE))

    assert isinstance(draft.move, Say)
    assert "{" not in draft.move.text


async def test_knowledge_quotes_the_article_and_names_it() -> None:
    draft = await RESPONDERS["knowledge"].respond(Question("When do you open?", "en", BASE))

    assert isinstance(draft.move, Say)
    assert "We open at nine in the morning" in draft.move.text
    assert "From: Opening hours" in draft.move.text
    assert [source.entry_id for source in draft.move.sources] == ["a_1"]
    assert draft.tool_calls[0].name == "search_knowledge"


async def test_knowledge_hands_off_what_it_does_not_hold() -> None:
    draft = await RESPONDERS["knowledge"].respond(Question("Do you sell vintage tractors?", "en", BASE))

    assert isinstance(draft.move, HandOff)
    assert draft.move.trigger == "no_answer"
    assert draft.tool_calls, "the team sees that the knowledge was tried"


@every_responder
def test_it_goes_by_its_name(responder: Responder) -> None:
    assert RESPONDERS[responder.name] is responder
