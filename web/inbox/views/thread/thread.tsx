/** The open conversation: head, messages, composer, and the brief beside it. */
import { useEffect } from "preact/hooks";
import type { Conversation } from "../../../shared/types";
import { openChat, openId, state } from "../../store/inbox";
import { briefOpen } from "../../store/preferences";
import { useReading } from "../../store/reading";
import { openThread, threadProblem } from "../../store/threads";
import { t } from "../../words";
import { Brief } from "../brief/brief";
import { Empty, Keys, Problem, Skeleton } from "../parts/parts";
import { Composer } from "./composer";
import { MainActions } from "./main-actions";
import { Messages } from "./messages";
import { ThreadHead } from "./thread-head";

export function ThreadPane() {
  const id = openId.value;
  const chat = openChat.value;
  useEffect(() => {
    if (id) void openThread(id);
    briefOpen.value = false;
  }, [id]);

  if (!id) return <Nothing />;
  const problem = threadProblem.value?.id === id ? threadProblem.value.refusal : null;
  if (problem) return <Missing id={id} />;
  return chat ? <Open key={id} chat={chat} /> : <Loading />;
}

function Open({ chat }: { chat: Conversation }) {
  const thread = state.value.threads.get(chat.id);
  useReading(chat);
  return (
    <>
      <section
        class="thread"
        id="thread"
        tabIndex={-1}
        aria-label={t("thread.name", { name: chat.customer.name })}
      >
        <ThreadHead chat={chat} />
        {thread && (thread.loaded || thread.messages.length > 0) ? (
          <Messages chat={chat} thread={thread} />
        ) : (
          <Skeleton kind="bubbles" label={t("thread.loading")} rows={5} />
        )}
        <Composer chat={chat} />
        <MainActions place="bottom" />
      </section>
      <Brief chat={chat} />
    </>
  );
}

function Loading() {
  return (
    <section class="thread" id="thread" tabIndex={-1}>
      <Skeleton kind="bubbles" label={t("thread.loading")} rows={5} />
    </section>
  );
}

function Missing({ id }: { id: string }) {
  const refusal = threadProblem.value?.refusal;
  return (
    <section class="thread thread-empty" id="thread" tabIndex={-1}>
      {refusal && refusal.status !== 404 ? (
        <Problem refusal={refusal} onRetry={() => void openThread(id)} />
      ) : (
        <Empty icon="search" title={t("thread.missing")} more={t("thread.missing.more")} />
      )}
    </section>
  );
}

function Nothing() {
  const [before, between, after] = t("empty.thread.more").split(/\{j\}|\{k\}/);
  const [middle, end] = (after ?? "").split("{bar}");
  return (
    <section class="thread thread-empty" id="thread" tabIndex={-1}>
      <Empty icon="chat" title={t("empty.thread")}>
        <p class="only-keys">
          {before}
          <Keys keys="j" />
          {between}
          <Keys keys="k" />
          {middle}
          <Keys keys="Mod+K" />
          {end}
        </p>
      </Empty>
    </section>
  );
}
