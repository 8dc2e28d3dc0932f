"""The index finds the entry that speaks about a question, in each language, typos included."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from warmline.domain.knowledge import Entry, Hit
from warmline.domain.knowledge.index import build
from warmline.domain.knowledge.postings import Postings

SHOP = [
    Entry("returns", "Returns and refunds", "You can return an item within 30 days. Refunds take a week."),
    Entry("delivery", "Delivery", "We deliver to every country in Europe. Parcels arrive after three days."),
    Entry("warranty", "Warranty", "Kettles carry a two year warranty. Keep the receipt."),
]


def found(entries: list[Entry], question: str) -> list[str]:
    return [hit.entry.id for hit in build(entries).search(question)]


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("How do I return something?", "returns"),
        ("when will my parcel arrive", "delivery"),
        ("is there a warantee on ketles", "warranty"),
        ("REFUND???", "returns"),
        ("warrantyreceipt", "warranty"),
    ],
)
def test_the_entry_that_speaks_about_it_comes_first(question: str, entry: str) -> None:
    assert found(SHOP, question)[0] == entry


@pytest.mark.parametrize(
    ("language", "body", "other", "question"),
    [
        ("en", "Deliveries arrive on Mondays.", "Refunds are paid by bank.", "when is my delivery arriving"),
        (
            "es",
            "Los pedidos llegan el lunes.",
            "La factura se envía por correo.",
            "¿cuándo llegará mi pedido?",
        ),
        (
            "pt",
            "As encomendas chegam à segunda.",
            "A fatura vai por correio.",
            "quando chegará a minha encomenda?",
        ),
        ("hi", "सामान सोमवार को पहुँचता है।", "रसीद ईमेल से आती है।", "मेरा सामान कब पहुँचेगा?"),
        ("id", "Pesanan dikirim hari Senin.", "Tagihan lewat surel.", "kapan pengiriman pesananku?"),
        ("ar", "تصل الطلبات يوم الاثنين.", "ترسل الفاتورة بالبريد.", "متى يصل الطلب؟"),
        (
            "de",
            "Bestellungen kommen montags.",
            "Rechnungen gibt es per Post.",
            "wann kommt meine Bestellung?",
        ),
        (
            "fr",
            "Les commandes arrivent le lundi.",
            "La facture vient par la poste.",
            "quand arrivera ma commande ?",
        ),
        (
            "it",
            "Gli ordini arrivano il lunedì.",
            "La fattura arriva per posta.",
            "quando arriva il mio ordine?",
        ),
        ("tr", "Siparişler pazartesi ulaşır.", "Fatura postayla gelir.", "siparişim ne zaman ulaşacak?"),
        ("ru", "Заказы приходят в понедельник.", "Счёт приходит почтой.", "когда придёт мой заказ?"),
    ],
)
@pytest.mark.parametrize("told", [True, False])
def test_every_language_is_stemmed(language: str, body: str, other: str, question: str, told: bool) -> None:
    said = language if told else None
    entries = [Entry("other", "-", other, language=said), Entry("right", "-", body, language=said)]

    assert found(entries, question)[0] == "right"


def test_one_knowledge_base_may_hold_several_languages() -> None:
    entries = [*SHOP, Entry("envio", "Envíos", "Los paquetes llegan en tres días.", language="es")]

    assert found(entries, "¿cuándo llegará mi paquete?")[0] == "envio"
    assert found(entries, "do you deliver in Europe?")[0] == "delivery"


def test_accents_and_arabic_spelling_variants_do_not_matter() -> None:
    assert found([Entry("a", "Dirección", "Nuestra dirección."), SHOP[0]], "direccion")[0] == "a"
    assert found([Entry("b", "الأسعار", "قائمة الأسعار."), SHOP[0]], "الاسعار")[0] == "b"


def test_an_example_question_finds_the_answer_that_shares_no_word_with_it() -> None:
    entries = [*SHOP, Entry("x", "Opening hours", "Nine to five.", "faq", ("When can I drop by?",))]

    assert found(entries, "when could I drop by")[0] == "x"


def test_the_passage_that_speaks_about_it_is_the_one_quoted() -> None:
    body = "We sell tea. It is good.\n\n## Post\n\nParcels leave on Friday.\n\n## Shop\n\nThe shop has a cat."
    hit = build([Entry("tea", "Tea", body)]).search("which day do parcels leave?")[0]

    assert (hit.passage.heading, hit.passage.text) == ("Post", "Parcels leave on Friday.")


def test_between_passages_that_hardly_differ_the_first_is_quoted() -> None:
    body = "Clay keeps tea warm.\n\nPots such as this one are rare indeed, says the old potter."
    pot = Entry("pot", "Pots", body, questions=("Tell me about this thing",))

    hit = build([pot, *SHOP]).search("tell me about this thing")[0]

    assert hit.passage.text == "Clay keeps tea warm."


def test_nothing_in_common_is_no_hit() -> None:
    assert found(SHOP, "xyzzy") == []
    assert found([], "anything") == []
    assert found(SHOP, "") == []


def test_a_hidden_unit_is_as_if_it_were_not_there() -> None:
    units = [{"tea": 1.0}, {"tea": 1.0, "cup": 1.0}, {"cup": 1.0}]
    with_hidden = Postings(units, frozenset(), 1.0).match([("tea",)], hidden=range(1, 2))

    assert with_hidden.cosine[1] == 0
    assert with_hidden.cosine[0] > 0
    assert not Postings(units, frozenset(), 1.0).match([("cup",)], hidden=range(1, 3)).covered


def test_the_same_entries_give_the_same_hits() -> None:
    def look() -> list[Hit]:
        return build(SHOP).search("return of a parcel within the warranty")

    assert look() == look()


def test_an_entry_that_was_added_and_removed_leaves_no_trace() -> None:
    extra = Entry("extra", "Parcels", "Parcels, parcels, parcels.")
    before = build(SHOP).search("where are parcels")

    assert build([*SHOP, extra]).search("where are parcels") != before
    assert build([e for e in [*SHOP, extra] if e != extra]).search("where are parcels") == before


strange_text = some.text(alphabet=some.characters(exclude_categories=[]), max_size=60)


@settings(max_examples=60, deadline=None)
@given(some.lists(some.builds(Entry, strange_text, strange_text, strange_text), max_size=4), strange_text)
def test_no_entry_and_no_question_is_too_strange(entries: list[Entry], question: str) -> None:
    hits = build(entries).search(question + "\x00\ud800")

    assert all(0 < hit.score <= 1.0001 and 0 <= hit.covered <= 1.0001 for hit in hits)
