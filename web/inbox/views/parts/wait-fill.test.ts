import { expect, test } from "vitest";
import { fillOf } from "./wait-fill";

test.each([
  [0, 240, 0, "calm"],
  [60, 240, 0.25, "calm"],
  [120, 240, 0.5, "soon"],
  [239, 240, 239 / 240, "soon"],
  [240, 240, 1, "late"],
  [9999, 240, 1, "late"],
  [5, 0, 1, "late"],
])("after %i s of %i s the clock is filled by %f and %s", (waited, limit, part, level) => {
  expect(fillOf(waited, limit)).toEqual({ part, level });
});
