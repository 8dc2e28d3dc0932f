/** The chime: two soft notes made by the browser itself, so that no file has to load before it can ring. */
import { signal } from "@preact/signals";
import { read, write } from "./store/drafts";
import { soundOn } from "./store/preferences";

/** True when it should have rung and the browser has not allowed sound yet. */
export const soundBlocked = signal(false);

let audio: AudioContext | null = null;

/** Several tabs may be open: the one that notes the ring first is the one that sounds. */
export function chime(seq: number): void {
  if (!soundOn.value || Number(read("warmline.chimed") ?? 0) >= seq) return;
  const context = ready();
  if (!context) return;
  if (context.state !== "running") {
    soundBlocked.value = true;
    return;
  }
  write("warmline.chimed", String(seq));
  note(context, 659.25, 0);
  note(context, 880, 0.16);
}

/** Browsers allow sound only after a click or a key. */
export async function allowSound(): Promise<void> {
  const context = ready();
  if (!context) return;
  await context.resume();
  soundBlocked.value = false;
}

/** Any click or key will do, so that the prompt is hardly ever needed. */
export function startSound(): void {
  const unlocked = new AbortController();
  const unlock = async () => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    await allowSound();
    if (audio?.state === "running") unlocked.abort();
  };
  for (const gesture of ["pointerup", "keydown"])
    addEventListener(gesture, unlock, { signal: unlocked.signal });
}

function ready(): AudioContext | null {
  if (!("AudioContext" in globalThis)) return null;
  audio ??= new AudioContext();
  return audio;
}

/** A sine with a quick rise and a long fall: heard, but nobody jumps. */
function note(context: AudioContext, pitch: number, after: number): void {
  const start = context.currentTime + after;
  const tone = new OscillatorNode(context, { type: "sine", frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0.18, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.9);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 1);
}
