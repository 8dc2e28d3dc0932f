"""Who is switched off holds nobody any more; what is too large is refused."""

from tests.http.inbox import API, Inbox
from tests.http.test_conversations import problem


async def test_who_is_switched_off_holds_no_customer_any_more(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ben")

    await inbox.patch(f"/teammates/{inbox.people['Ben'].id}", {"disabled": True})

    assert (await inbox.fetched(f"/conversations/{rosa['id']}"))["state"] == "waiting"


async def test_an_api_body_of_many_megabytes_is_refused_before_it_is_read(inbox: Inbox) -> None:
    body = b'{"email": "' + b"x" * 30_000_000 + b'"}'
    answer = await inbox.http.post(f"{API}/session", content=body, headers={"Content-Type": "application/json"})

    problem(answer, 413)
