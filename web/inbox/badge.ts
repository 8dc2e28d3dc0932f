/** The tab tells how many people wait: in its title and as a number on its icon. */
import { effect } from "@preact/signals";
import { counts } from "./store/counts";
import { t } from "./words";

export function startBadge(): void {
  let shown = -1;
  effect(() => {
    const waiting = counts.value?.waiting ?? 0;
    if (waiting === shown) return;
    shown = waiting;
    document.title = waiting > 0 ? `(${waiting}) ${t("product")}` : t("product");
    showIcon(waiting);
  });
}

function showIcon(waiting: number): void {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  drawMark(pen);
  if (waiting > 0) drawCount(pen, waiting > 99 ? "99" : String(waiting));
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]") ?? document.createElement("link");
  link.rel = "icon";
  link.href = canvas.toDataURL();
  document.head.append(link);
}

/** Two speech bubbles on one line: the machine's and the person's. */
function drawMark(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = "#d9532b";
  pen.beginPath();
  pen.roundRect(2, 2, 60, 60, 16);
  pen.fill();
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 6;
  pen.lineCap = "round";
  pen.beginPath();
  pen.moveTo(12, 38);
  pen.bezierCurveTo(22, 14, 30, 14, 32, 32);
  pen.bezierCurveTo(34, 50, 42, 50, 52, 26);
  pen.stroke();
}

function drawCount(pen: CanvasRenderingContext2D, text: string): void {
  pen.fillStyle = "#1d1b18";
  pen.beginPath();
  pen.arc(44, 44, 20, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = "#ffffff";
  pen.font = "bold 26px sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(text, 44, 46);
}
