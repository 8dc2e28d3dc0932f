import { expect, test, vi } from "vitest";
import { sealed } from "../protocol";
import { pageAround } from "./page";

/** A window in an iframe, with a parent that remembers what it was told. */
function iframe() {
  const parent = { postMessage: vi.fn() };
  const self = Object.assign(new EventTarget(), { parent });
  const hear = (origin: string, source: unknown = parent) =>
    self.dispatchEvent(
      Object.assign(new Event("message"), { origin, source, data: sealed({ type: "hidden" }) }),
    );
  return { self: self as unknown as Window, parent, hear };
}

test("the chat speaks only to the page that put it there", () => {
  const { self, parent } = iframe();

  pageAround("https://shop.example/lamps", self)?.say({ type: "close" });

  expect(parent.postMessage).toHaveBeenCalledWith({ warmline: 1, type: "close" }, "https://shop.example");
});

test("it listens to that page and to nobody else", () => {
  const { self, hear } = iframe();
  const heard = vi.fn();
  pageAround("https://shop.example/", self)?.listen(heard);

  hear("https://evil.example");
  hear("https://shop.example.evil.example");
  hear("https://shop.example", {});
  expect(heard).not.toHaveBeenCalled();

  hear("https://shop.example");
  expect(heard).toHaveBeenCalledOnce();
});

test.each([null, "", "nonsense", "file:///shop.html", "data:text/html,x"])(
  "with %j as its page the chat stands alone",
  (address) => {
    expect(pageAround(address, iframe().self)).toBeNull();
  },
);
