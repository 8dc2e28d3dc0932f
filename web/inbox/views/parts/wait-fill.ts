/** How full a waiting clock is: it fills towards the time within which somebody should have come. */

export interface Fill {
  /** 0 to 1. */
  part: number;
  level: "calm" | "soon" | "late";
}

const SOON = 0.5;

export function fillOf(waitedSeconds: number, limitSeconds: number): Fill {
  const part = limitSeconds > 0 ? Math.min(1, waitedSeconds / limitSeconds) : 1;
  return { part, level: part >= 1 ? "late" : part >= SOON ? "soon" : "calm" };
}
