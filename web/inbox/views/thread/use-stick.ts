/**
 * Keeps the reader's place in a thread: at the bottom new messages are followed, further up nothing moves,
 * and a page that comes in above leaves the line under the eye where it is.
 */
import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const NEAR_BOTTOM_PX = 48;
const NEAR_TOP_PX = 400;

export interface Stick {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  atBottom: { value: boolean };
  onScroll(): void;
  toBottom(): void;
}

/** `first` and `last` are the keys of the outermost lines: they tell whether the thread grew above or below. */
export function useStick(first: string, last: string, onNearTop: () => void): Stick {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atBottom = useSignal(true);
  const before = useRef({ first, height: 0 });

  function toBottom(): void {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
    atBottom.value = true;
  }

  function onScroll(): void {
    const box = scroller.current;
    if (!box) return;
    atBottom.value = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_BOTTOM_PX;
    if (box.scrollTop < NEAR_TOP_PX) onNearTop();
  }

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const grewAbove = before.current.first !== first && before.current.height > 0;
    if (atBottom.peek()) toBottom();
    else if (grewAbove) box.scrollTop += box.scrollHeight - before.current.height;
    before.current = { first, height: box.scrollHeight };
  }, [first, last]);

  useEffect(() => {
    if (!content.current || !scroller.current) return;
    const resized = new ResizeObserver(() => {
      if (atBottom.peek()) toBottom();
      before.current.height = scroller.current?.scrollHeight ?? 0;
    });
    resized.observe(content.current);
    resized.observe(scroller.current);
    return () => resized.disconnect();
  }, []);

  return { scroller, content, atBottom, onScroll, toBottom };
}
