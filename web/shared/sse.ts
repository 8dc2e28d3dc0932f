/**
 * Reads Server-Sent Events out of text that arrives in arbitrary pieces.
 *
 * The browser's own EventSource cannot send an `Authorization` header and hides the beats,
 * so warmline reads the stream itself.
 */

export interface Frame {
  name: string;
  data: string;
  id: string | null;
}

/** Gives back a function to feed with text; it calls `onFrame` for each complete frame. */
export function sseParser(onFrame: (frame: Frame) => void): (text: string) => void {
  let rest = "";
  let lines: string[] = [];

  function take(line: string): void {
    if (line !== "") {
      lines.push(line);
      return;
    }
    const frame = frameOf(lines);
    lines = [];
    if (frame) onFrame(frame);
  }

  return (text) => {
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? "";
    for (const line of parts) take(line);
  };
}

function frameOf(lines: string[]): Frame | null {
  const data: string[] = [];
  let name = "message";
  let id: string | null = null;

  for (const line of lines) {
    const [field, value] = fieldOf(line);
    if (field === "data") data.push(value);
    else if (field === "event") name = value;
    else if (field === "id") id = value;
  }
  return data.length > 0 ? { name, data: data.join("\n"), id } : null;
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon < 0) return [line, ""];
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(" ") ? value.slice(1) : value];
}
