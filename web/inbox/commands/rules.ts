/** When a move makes sense for a teammate. Pure; the server has the last word. */
import type { Conversation } from "../../shared/types";
import { mayAct } from "../store/session";
import { isMine } from "../store/views";
import type { Scene } from "./command";

/** The open conversation, if this person may do anything in it. */
export function actable({ chat, me, route }: Scene): Conversation | null {
  return route.page === "inbox" && mayAct(me) ? chat : null;
}

export function isWaiting(scene: Scene): boolean {
  return actable(scene)?.state === "waiting";
}

export function isWithAi(scene: Scene): boolean {
  return actable(scene)?.state === "bot";
}

/** Held by me, or by the phone: nobody else could end that stretch. */
export function isOurs(scene: Scene): boolean {
  const chat = actable(scene);
  if (!chat || !scene.me) return false;
  return isMine(chat, scene.me.id) || (chat.state === "human" && chat.holder?.kind === "phone");
}

export function isClosed(scene: Scene): boolean {
  return actable(scene)?.state === "closed";
}

export function mayReply(scene: Scene): boolean {
  const chat = actable(scene);
  if (!chat || !scene.me || chat.state === "closed") return false;
  return !heldByAnother(chat, scene.me.id);
}

export function heldByAnother(chat: Conversation, me: string): boolean {
  return chat.state === "human" && chat.holder !== null && !isMine(chat, me);
}
