/**
 * The chat inside the iframe. Until somebody looks, or unless there is an earlier conversation whose
 * unread messages should be counted, only this small file is loaded.
 */
import type { App } from "./app";
import { keepFor } from "./session/keep";
import { pageAround } from "./session/page";

const asked = new URLSearchParams(location.search);
const channel = asked.get("channel") ?? "";
const address = asked.get("page");
const page = pageAround(address);
const keep = keepFor(channel);

let app: Promise<App> | null = null;

function started(): Promise<App> {
  app ??= import("./app")
    .then(({ start }) => start({ channel, keep, page, address, language: asked.get("lang") }))
    .catch((fault) => {
      app = null;
      throw fault;
    });
  return app;
}

page?.listen((message) => {
  if (message.type === "shown") void started().then((running) => running.shown(message.focus));
  else void app?.then((running) => running.hidden());
});
page?.say({ type: "ready" });

if (!page) void started().then((running) => running.shown(true));
else if (keep.token) void started().then((running) => running.peek());
