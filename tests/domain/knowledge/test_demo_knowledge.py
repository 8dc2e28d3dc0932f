"""The demo's knowledge base, warmline's own docs, answers what it should and refuses the rest.

The questions were written apart from the articles, in other words than those listed there.
"""

from pathlib import Path

import pytest

from warmline.domain.knowledge import (
    Answered,
    Entry,
    KnowledgeBase,
    SmallTalk,
    decide,
    learn,
    parse_markdown_article,
)

FOLDER = Path(__file__).parents[3] / "docs" / "kb"

ANSWERED_BY: dict[str, tuple[str, ...]] = {
    "what-is-warmline": (
        "tell me what warmline is about",
        "so what is this warmline thing for?",
    ),
    "asking-for-a-person": (
        "how can I get a human to answer me?",
        "what will happen once I request a person",
        "must I repeat everything to the person who takes over?",
    ),
    "ai-is-silent": (
        "does the AI keep quiet when a person is answering?",
        "could the bot and a teammate both reply to the customer",
        "will the AI interupt my teammate",
    ),
    "what-the-teammate-sees": (
        "what can my teammates see in the inbox?",
        "does the inbox have dark mode",
        "can a teammate see the full conversation history?",
    ),
    "claiming-a-conversation": (
        "how can I take a conversation over?",
        "what if two people claim the same chat at the same time",
        "can I jump into a conversation the AI is leading",
    ),
    "handing-back": (
        "how do I give the conversation back to the AI?",
        "how to pass the chat back to the bot",
    ),
    "closing-and-reopening": (
        "how can I close a chat",
        "the customer wrote again after I closed the conversation, what happens?",
        "can we edit the closing message?",
    ),
    "waiting-time": (
        "how long does it take until a person answers?",
        "what are your office hours",
        "how long will I have to wait?",
    ),
    "nobody-answers": (
        "what happens when nobody is answering?",
        "what if no teammate takes the request",
        "are teammates alerted by email?",
    ),
    "channels": (
        "which channels can customers write on?",
        "do you support telegram",
        "is instagram supported?",
    ),
    "website-chat": (
        "how do I put the chat widget on my website?",
        "where does the widget script tag go",
        "is the chat still there when the visitor reloads the page?",
    ),
    "whatsapp-24-hours": (
        "why does whatsapp only let me answer for 24 hours?",
        "how does the 24 hour window work",
    ),
    "connecting-whatsapp": (
        "how can I connect a whatsapp number",
        "what do I need from meta for whatsapp?",
    ),
    "installing": (
        "how to install it on my machine?",
        "what python version is needed",
        "how do I run the demo",
    ),
    "accounts-elsewhere": (
        "do I need an API key from openai?",
        "does it work without an account anywhere else",
    ),
    "data-and-privacy": (
        "where do you store my data?",
        "who is able to read the conversations",
        "is it self hosted",
    ),
    "price-and-licence": (
        "how much does warmline cost?",
        "is it free",
        "under which license is it published",
    ),
    "languages": (
        "what languages are understood?",
        "will answers be translated for customers",
    ),
    "adding-knowledge": (
        "how can I add new articles for the AI?",
        "can I upload PDF files",
        "how do I teach the bot a new answer",
    ),
    "your-own-agent": (
        "can I connect my own agent?",
        "do you have an API",
    ),
    "teammates-and-roles": (
        "how can I invite a colleague?",
        "what roles are there",
    ),
}

NOT_ANSWERED: tuple[str, ...] = (
    # About the product, but nowhere in the articles.
    "Is there an Android app in the Play Store?",
    "Can I export all contacts to Excel?",
    "How do I change my profile picture?",
    "Can I schedule a message for tomorrow morning?",
    "Does it integrate with Shopify?",
    "I forgot my password",
    "How do I enable two factor authentication?",
    "Can customers call us by video?",
    "Who is the CEO of your company?",
    "How do I block a spammer?",
    "Can I merge two customers into one?",
    "Where can I see a report of last month?",
    "How do I turn off the sound of notifications?",
    "Can I send a newsletter to everybody?",
    "Is there a keyboard shortcut for emoji?",
    "How do I attach a photo to my reply?",
    "Are you hiring engineers?",
    "What is the uptime of your servers?",
    "Can I pay by bank transfer?",
    "Do you have a partner programme?",
    # About something else altogether.
    "Where is my parcel?",
    "I want a refund for my order",
    "My invoice is wrong",
    "Do you have this shirt in blue?",
    "What time does the train to Munich leave?",
    "How do I bake sourdough bread?",
    "Who won the world cup in 2014?",
    "What is the capital of Mongolia?",
    "My washing machine is leaking",
    "Book a table for four on Friday",
    "Can you recommend a good film?",
    "How many calories are in a banana?",
    "I lost my credit card",
    "Is the museum open on Mondays?",
    "Can I bring my cat on the plane?",
    "How do I remove a coffee stain?",
    "What is the meaning of life?",
    "Please cancel my subscription to the gym",
    "My doctor's appointment needs to move",
    "How tall is the Eiffel Tower?",
    "Which laptop should I buy?",
    "When are the exam results published?",
)


@pytest.fixture(scope="module")
def demo() -> KnowledgeBase:
    return learn(_entry(path) for path in sorted(FOLDER.glob("*.md")))


def _entry(path: Path) -> Entry:
    article = parse_markdown_article(path.read_text(encoding="utf-8"))
    return Entry(path.stem, article.title, article.body, "article", article.questions, "en")


def test_every_article_is_short_and_lists_questions(demo: KnowledgeBase) -> None:
    for entry in demo.index.entries:
        assert len(entry.body) < 1000, entry.id
        assert len(entry.questions) >= 5, entry.id


def test_most_questions_get_an_answer_from_the_right_article(demo: KnowledgeBase) -> None:
    asked = [(entry, question) for entry, questions in ANSWERED_BY.items() for question in questions]
    decisions = [(entry, decide(demo, question)) for entry, question in asked]
    right = [entry for entry, one in decisions if isinstance(one, Answered) and one.entry.id == entry]

    assert len(right) >= 0.8 * len(asked)


def test_hardly_any_question_gets_an_answer_from_the_wrong_article(demo: KnowledgeBase) -> None:
    asked = [(entry, question) for entry, questions in ANSWERED_BY.items() for question in questions]
    decisions = [(entry, decide(demo, question)) for entry, question in asked]
    wrong = [one for entry, one in decisions if isinstance(one, Answered) and one.entry.id != entry]

    assert len(wrong) <= 0.04 * len(asked)


def test_what_the_articles_do_not_say_is_left_to_a_person(demo: KnowledgeBase) -> None:
    answered = [question for question in NOT_ANSWERED if isinstance(decide(demo, question), Answered)]

    assert len(answered) <= 0.08 * len(NOT_ANSWERED), answered


def test_every_listed_question_is_answered_by_its_own_article(demo: KnowledgeBase) -> None:
    for entry in demo.index.entries:
        for question in entry.questions:
            decision = decide(demo, question)
            assert isinstance(decision, Answered), question
            assert decision.entry == entry, question


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("does warmline cost anything?", "Nothing."),
        ("can I use Telegram", "not supported"),
        ("where do I put the widget on my website", "</body>"),
        ("how do I run the demo?", "bin/demo"),
        ("what are your office hours", "planned"),
    ],
)
def test_the_answer_quotes_the_part_that_matters(demo: KnowledgeBase, question: str, says: str) -> None:
    decision = decide(demo, question)

    assert isinstance(decision, Answered)
    assert says in decision.text


def test_a_greeting_before_the_question_does_not_hide_it(demo: KnowledgeBase) -> None:
    assert decide(demo, "Hi there") == SmallTalk("greeting")
    assert isinstance(decide(demo, "Hi there\nis it free?"), Answered)
