/** The tab tells how many people wait: in its title and as a number on its icon. */
import { effect } from "@preact/signals";
import mark from "../shared/mark.svg";
import { counts } from "./store/counts";
import { t } from "./words";

export function startBadge(): void {
  const sign = new Image();
  sign.src = mark;
  let shown = 0;
  effect(() => {
    const waiting = counts.value?.waiting ?? 0;
    if (waiting === shown) return;
    shown = waiting;
    document.title = waiting > 0 ? `(${waiting}) ${t("product")}` : t("product");
    sign.decode().then(
      () => showIcon(sign, shown),
      () => undefined,
    );
  });
}

const SIZE = 64;

function showIcon(sign: HTMLImageElement, waiting: number): void {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  const pen = canvas.getContext("2d");
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (!pen || !link) return;
  pen.drawImage(sign, 0, 0, SIZE, SIZE);
  if (waiting > 0) drawCount(pen, waiting > 99 ? "99" : String(waiting));
  link.type = "image/png";
  link.href = canvas.toDataURL();
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
