/** The live line to the server: hands each event to those whom it concerns, and fetches afresh after a gap. */
import { signal } from "@preact/signals";
import { API } from "../../shared/api";
import { setServerTime } from "../../shared/clock";
import { type Hello, Live, type LiveState } from "../../shared/live";
import { apply } from "../../shared/state";
import type { LiveEvent, Typing } from "../../shared/types";
import { lastView } from "../router";
import { countSoon } from "./counts";
import { loadAlarms } from "./health";
import { learn, openId } from "./inbox";
import { loadView, reloadViews } from "./lists";
import { loadTeammates, online } from "./people";
import { seeRing } from "./ring";
import { signedOut } from "./session";
import { openThread, reloadThreads } from "./threads";
import { report } from "./toasts";
import { seeTyping, stopShowing } from "./typing";
import { loadWorkspace } from "./workspace";

export const connection = signal<LiveState>("connecting");
/** Raised when something outside the conversations changed: settings pages fetch again. */
export const changed = signal<{ type: string; seq: number }>({ type: "", seq: 0 });

let line: Live<LiveEvent> | null = null;

export function openLine(): void {
  line ??= new Live<LiveEvent>({
    url: `${API}/stream`,
    onEvent: receive,
    onEphemeral: see,
    onHello: greet,
    onReset: () => void fetchAfresh(),
    onState: (state) => {
      connection.value = state;
    },
    onRefused: (status) => status === 401 && signedOut(),
  });
}

export function reconnect(): void {
  line?.reconnect();
}

function receive(event: LiveEvent): void {
  learn((known) => apply(known, event));
  if (event.conversation_id) receiveInChat(event, event.conversation_id);
  else receiveElsewhere(event);
}

function receiveInChat(event: LiveEvent, id: string): void {
  if (event.message && event.type !== "message.status") stopShowing(id);
  if (changesCounts(event.type)) countSoon();
  seeRing(event);
}

function changesCounts(type: string): boolean {
  return type.startsWith("conversation.") || type === "handoff.requested";
}

function receiveElsewhere(event: LiveEvent): void {
  changed.value = { type: event.type, seq: event.seq };
  if (event.type === "settings.changed") void loadWorkspace().catch(report);
  if (event.type === "teammate.changed") void loadTeammates().catch(report);
  if (event.type === "webhook.unreadable") void loadAlarms();
}

function see(name: string, data: unknown): void {
  if (name === "typing") seeTyping(data as Typing);
  if (name === "presence") online.value = new Set((data as { online: string[] }).online);
}

/** The line is open before anything is fetched, so that no event can fall between the two. */
function greet(hello: Hello): void {
  setServerTime(hello.now);
  countSoon();
  void loadView(lastView.value);
  if (openId.value) void openThread(openId.value);
}

async function fetchAfresh(): Promise<void> {
  countSoon();
  await Promise.all([reloadViews(), reloadThreads()]);
}
