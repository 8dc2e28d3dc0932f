/** Calls when the end of a list comes near, a screen before it is reached. */
import { useCallback, useRef } from "preact/hooks";

export function useEnd(onNear: () => void): (end: Element | null) => void {
  const call = useRef(onNear);
  call.current = onNear;
  const observer = useRef<IntersectionObserver | null>(null);

  return useCallback((end: Element | null) => {
    observer.current?.disconnect();
    if (!end) return;
    observer.current = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && call.current(),
      { root: end.closest(".list-scroll"), rootMargin: "600px" },
    );
    observer.current.observe(end);
  }, []);
}
