/** A soft chime of two notes, made on the spot so that no sound file is loaded. */

const NOTES = [
  { pitch: 659, at: 0 },
  { pitch: 880, at: 0.11 },
];
const LENGTH_S = 0.35;
const LOUDNESS = 0.06;

let context: AudioContext | null = null;

export function chime(): void {
  try {
    context ??= new AudioContext();
    if (context.state !== "running") void context.resume();
    for (const note of NOTES) play(context, note.pitch, context.currentTime + note.at);
  } catch {
    // A browser without sound is a quiet one, not a broken one.
  }
}

function play(audio: AudioContext, pitch: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH_S);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + LENGTH_S);
}
