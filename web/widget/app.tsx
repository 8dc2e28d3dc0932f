/** Puts the chat together: session, words, view and the page around it. */
import { render } from "preact";
import type { VisitorMessage } from "./chat/shapes";
import type { Keep } from "./session/keep";
import type { Page } from "./session/page";
import { Session, type View } from "./session/session";
import { chime } from "./session/sound";
import { Chat } from "./view/Chat";
import { choose, type Language, load } from "./words";
import "../shared/tokens.css";
import "./view/chat.css";
import "./view/composer.css";
import "./view/message.css";
import "./view/thread.css";

/** What the server takes. */
const LONGEST_ADDRESS = 2_000;

export interface Setup {
  channel: string;
  keep: Keep;
  page: Page | null;
  address: string | null;
  language: string | null;
}

export interface App {
  shown(focus: boolean): void;
  hidden(): void;
  /** Nobody looks yet, but there is an earlier conversation to count unread messages of. */
  peek(): void;
}

export async function start({ channel, keep, page, address, language }: Setup): Promise<App> {
  const words = await load(choose([language, ...navigator.languages]));
  const session = new Session(keep, opening(channel, address, words), chimeIfAway);
  speak(words);
  tellUnread(session, page);
  addEventListener("storage", () => session.keptElsewhere());
  const mount = document.getElementById("app");
  if (mount) render(<Chat session={session} language={words} page={page} />, mount);
  return {
    shown: (focus) => {
      session.show();
      if (focus) focusInput();
    },
    hidden: () => session.hide(),
    peek: () => void session.open(),
  };
}

function opening(channel: string, address: string | null, language: Language) {
  return { channel, language: language.tag, ...(address && { page_url: address.slice(0, LONGEST_ADDRESS) }) };
}

function speak({ tag, direction, words }: Language): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = words.chat;
}

function chimeIfAway(message: VisitorMessage, view: View): void {
  const away = !view.visible || document.hidden;
  if (away && !view.muted && message.author !== "system") chime();
}

function tellUnread(session: Session, page: Page | null): void {
  let told = 0;
  session.view.watch(({ unread }) => {
    if (unread === told) return;
    told = unread;
    page?.say({ type: "unread", count: unread });
  });
}

/** On a touch screen focus would bring the keyboard up before anything was read. */
function focusInput(): void {
  const touch = matchMedia("(pointer: coarse)").matches;
  document.querySelector<HTMLElement>(touch ? "header" : "textarea")?.focus();
}
