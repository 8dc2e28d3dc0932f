/** A message on its way to the server; if it does not arrive, its text stays and can be sent again. */
import { compose, mode } from "../../store/composer";
import { keepDraft } from "../../store/drafts";
import { discard, type Outgoing, sendAgain } from "../../store/outbox";
import { t } from "../../words";
import { RichText } from "./rich-text";
import { Ticks } from "./ticks";

export function Pending({ outgoing }: { outgoing: Outgoing }) {
  const { refusal, text, kind } = outgoing;
  return (
    <div class={`said said-${kind === "note" ? "note" : "teammate"} said-first said-pending`}>
      <div class="bubble">
        <p class="text" dir="auto">
          <RichText text={text} />
        </p>
      </div>
      {refusal ? <NotSent outgoing={outgoing} /> : <Sending />}
    </div>
  );
}

function Sending() {
  return (
    <div class="foot">
      <Ticks status="queued" />
    </div>
  );
}

function NotSent({ outgoing }: { outgoing: Outgoing }) {
  const { refusal, client_id, text, conversation_id, kind } = outgoing;

  function edit(): void {
    keepDraft(conversation_id, kind === "note" ? "note" : "reply", text);
    discard(client_id);
    compose(kind === "note" ? "note" : mode.value);
  }

  return (
    <div class="trouble" role="alert">
      <p>
        {t("send.failed")}: {refusal?.detail} <span class="quiet">{refusal?.remedy}</span>
      </p>
      <div class="trouble-actions">
        <button type="button" class="button button-small" onClick={() => void sendAgain(outgoing)}>
          {t("send.again")}
        </button>
        <button type="button" class="button button-small" onClick={edit}>
          {t("send.edit")}
        </button>
        <button type="button" class="button button-small button-quiet" onClick={() => discard(client_id)}>
          {t("send.discard")}
        </button>
      </div>
    </div>
  );
}
