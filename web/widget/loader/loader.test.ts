// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sealed, type ToPage } from "../protocol";
import { chatAddress, readSnippet } from "./script";
import { makeWidget } from "./widget";

const SNIPPET = { channel: "ch_1", home: "https://chat.example", language: "es" };

function include(attributes: Record<string, string>): void {
  const script = document.createElement("script");
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.type = "text/plain";
  document.body.append(script);
}

beforeEach(() => {
  // A frame of its own, but with nothing fetched: what it shows is not what is tested here.
  vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation(function (this: HTMLIFrameElement) {
    this.srcdoc = "<p>chat</p>";
  });
});

afterEach(() => {
  document.body.replaceChildren();
});

describe("the snippet", () => {
  test("says whose chat it is and where warmline lives", () => {
    include({ src: "https://chat.example/widget.js", "data-channel": "ch_1", "data-lang": "es" });

    expect(readSnippet(document)).toEqual(SNIPPET);
  });

  test("without a channel is explained to the owner and does nothing", () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    include({ src: "https://chat.example/widget.js", "data-channel": "" });

    expect(readSnippet(document)).toBeNull();
    expect(warned).toHaveBeenCalledWith(expect.stringContaining("data-channel"));
  });

  test("tells the chat the page without what may be private in its address", () => {
    const at = new URL("https://shop.example/reset?token=secret#me") as unknown as Location;

    const address = new URL(chatAddress(SNIPPET, at));

    expect(address.origin + address.pathname).toBe("https://chat.example/widget/");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      channel: "ch_1",
      page: "https://shop.example/reset",
      lang: "es",
    });
  });
});

describe("window.warmline", () => {
  function mounted() {
    const gone = vi.fn();
    const { api, mount } = makeWidget(SNIPPET, gone);
    mount();
    const root = document.getElementById("warmline")?.shadowRoot;
    const button = root?.querySelector("button") ?? expect.fail("no button");
    const frame = root?.querySelector("iframe") ?? expect.fail("no frame");
    const panel = frame.parentElement ?? expect.fail("no panel");
    const hear = (message: ToPage, origin = SNIPPET.home, source: unknown = frame.contentWindow) =>
      window.dispatchEvent(Object.assign(new Event("message"), { data: sealed(message), origin, source }));
    return { api, gone, button, frame, panel, hear };
  }

  test("opens, closes and toggles, and tells who listens", () => {
    const { api, panel, button } = mounted();
    const heard: string[] = [];
    api.on("open", () => heard.push("open"));
    api.on("close", () => heard.push("close"));

    api.open();
    api.open();
    expect([panel.hidden, button.getAttribute("aria-expanded")]).toEqual([false, "true"]);
    button.click();
    expect(panel.hidden).toBe(true);
    api.toggle();

    expect(heard).toEqual(["open", "close", "open"]);
    api.destroy();
  });

  test("counts what is unread, only while the chat is closed", () => {
    const { api, button, hear } = mounted();
    hear({ type: "unread", count: 12 });
    expect(button.textContent).toBe("9+");
    expect(button.getAttribute("aria-label")).toBe("Chat (12)");

    api.open();

    expect(button.querySelector<HTMLElement>(".badge")?.hidden).toBe(true);
    api.destroy();
  });

  test("listens to the chat's own frame and nobody else", () => {
    const { api, panel, hear } = mounted();
    api.open();

    hear({ type: "close" }, "https://evil.example");
    hear({ type: "close" }, SNIPPET.home, window);
    expect(panel.hidden).toBe(false);

    hear({ type: "close" });
    expect(panel.hidden).toBe(true);
    api.destroy();
  });

  test("closes with Escape and gives the focus back", () => {
    const { api, panel, button } = mounted();
    api.open();

    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));

    expect(panel.hidden).toBe(true);
    expect(button.getRootNode()).toHaveProperty("activeElement", button);
    api.destroy();
  });

  test("leaves nothing behind when it is destroyed", () => {
    const { api, gone } = mounted();

    api.destroy();
    api.open();

    expect(document.getElementById("warmline")).toBeNull();
    expect(gone).toHaveBeenCalledOnce();
  });
});
