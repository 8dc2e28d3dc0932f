/** Where a teammate writes: to the customer, or a note to the team. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { now } from "../../../shared/clock";
import type { Conversation } from "../../../shared/types";
import { mode, wanted } from "../../store/composer";
import { draftOf, keepDraft } from "../../store/drafts";
import { send } from "../../store/outbox";
import { mayAct, me } from "../../store/session";
import { tellStopped, tellTyping } from "../../store/typing";
import { t } from "../../words";
import { Icon } from "../icons";
import { ComposerTabs } from "./composer-tabs";
import { sendingClaims, whyNoReply } from "./may-write";

export function Composer({ chat }: { chat: Conversation }) {
  const refused = whyNoReply(chat, me.value, now.value);
  const blocked = mode.value === "note" ? (mayAct(me.value) ? null : refused) : refused;
  return (
    <section class={`composer composer-${mode.value}`} aria-label={t("compose.region")}>
      <ComposerTabs />
      {blocked ? (
        <p class="composer-blocked">{blocked}</p>
      ) : (
        <Editor key={chat.id + mode.value} chat={chat} />
      )}
    </section>
  );
}

function Editor({ chat }: { chat: Conversation }) {
  const kind = mode.value;
  const text = useSignal(draftOf(chat.id, kind));
  const area = useRef<HTMLTextAreaElement>(null);
  useWish(area, () => {
    text.value = draftOf(chat.id, kind);
  });
  useEffect(() => () => tellStopped(chat.id), [chat.id]);
  useEffect(() => growWithText(area.current), [text.value]);

  function write(value: string): void {
    text.value = value;
    keepDraft(chat.id, kind, value);
    if (kind === "reply" && value.trim()) tellTyping(chat.id);
  }

  function submit(): void {
    const said = text.value.trim();
    if (!said) return;
    text.value = "";
    keepDraft(chat.id, kind, "");
    tellStopped(chat.id);
    void send(chat.id, kind === "note" ? "note" : "text", said);
    area.current?.focus();
  }

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={area}
        rows={1}
        dir="auto"
        value={text.value}
        aria-label={
          kind === "note" ? t("compose.note.to") : t("compose.reply.to", { name: chat.customer.name })
        }
        placeholder={
          kind === "note" ? t("compose.note.to") : t("compose.reply.to", { name: chat.customer.name })
        }
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <div class="editor-foot">
        <span class="quiet editor-hint">
          {kind === "reply" && sendingClaims(chat) ? t("compose.claims") : t("compose.hint")}
        </span>
        <button
          type="submit"
          class={`button send send-${kind}`}
          disabled={!text.value.trim()}
          aria-label={t(kind === "note" ? "compose.save" : "compose.send")}
        >
          <Icon name={kind === "note" ? "note" : "send"} size={16} />
          <span>{t(kind === "note" ? "compose.save" : "compose.send")}</span>
        </button>
      </div>
    </form>
  );
}

/** The last wish that was fulfilled; it outlives the editor, which is made anew with each tab. */
let answered = 0;

/** Takes the keyboard whenever a command asks; a text put back meanwhile is read again. */
function useWish(area: { current: HTMLTextAreaElement | null }, reread: () => void): void {
  function answer(): void {
    if (wanted.value === answered) return;
    answered = wanted.value;
    reread();
    area.current?.focus();
  }
  // An editor that was just made for the wish answers before the next key comes.
  useLayoutEffect(answer, []);
  useSignalEffect(answer);
}

const TALLEST_PX = 200;

function growWithText(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, TALLEST_PX)}px`;
}
