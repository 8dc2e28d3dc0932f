import { describe, expect, test } from "vitest";
import { type Frame, sseParser } from "./sse";

function read(...pieces: string[]): Frame[] {
  const frames: Frame[] = [];
  const feed = sseParser((frame) => frames.push(frame));
  for (const piece of pieces) feed(piece);
  return frames;
}

describe("the stream's text", () => {
  test("a frame carries its name, number and data", () => {
    expect(read('id: 7\nevent: event\ndata: {"seq":7}\n\n')).toEqual([
      { name: "event", data: '{"seq":7}', id: "7" },
    ]);
  });

  test("a frame counts only when its blank line has come", () => {
    expect(read("event: hello\ndata: {}\n")).toEqual([]);
  });

  test("beats are not frames", () => {
    expect(read(": beat\n\n: beat\n\n")).toEqual([]);
  });

  test("several data lines are one text", () => {
    expect(read("data: one\ndata: two\n\n")[0]?.data).toBe("one\ntwo");
  });

  test("one space after the colon belongs to the format, a second to the data", () => {
    expect(read("data:  x\n\n")[0]?.data).toBe(" x");
  });

  test.each(["\n", "\r\n", "\r"])("lines may end with %j, wherever the pieces are cut", (end) => {
    const text = ["event: event", "id: 3", "data: مرحبا", "", "data: next", "", ""].join(end);

    for (let cut = 0; cut <= text.length; cut += 1) {
      const frames = read(text.slice(0, cut), text.slice(cut), "data");
      expect(
        frames.map((frame) => frame.data),
        `cut at ${cut}`,
      ).toEqual(["مرحبا", "next"]);
    }
  });
});
