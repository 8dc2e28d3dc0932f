/** Writes on the customer's phone, once the phone in the frame says that it is ready. */
import { useEffect, useRef } from "preact/hooks";

export function usePhone(emulatorUrl: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const ready = useRef(false);
  const waiting = useRef<string | null>(null);
  const origin = new URL(emulatorUrl).origin;

  const send = (text: string) => {
    if (ready.current) frame.current?.contentWindow?.postMessage({ type: "send", text }, origin);
    else waiting.current = text;
  };
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin !== origin || event.source !== frame.current?.contentWindow) return;
      if (event.data?.type !== "ready") return;
      ready.current = true;
      if (waiting.current) send(waiting.current);
      waiting.current = null;
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [origin]);
  return { frame, send };
}
