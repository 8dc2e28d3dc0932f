/** On phones the panel covers exactly what the keyboard leaves, and the page behind it does not scroll. */
import { FULL_SCREEN } from "./style";

export interface Fit {
  whenOpen(open: boolean): void;
  destroy(): void;
}

export function makeFit(element: HTMLElement): Fit {
  const view = window.visualViewport;
  const page = document.documentElement.style;
  let open = false;
  let overflow: string | null = null;

  const holdPage = (hold: boolean) => {
    if (hold === (overflow !== null)) return;
    const before = overflow ?? "";
    overflow = hold ? page.overflow : null;
    page.overflow = hold ? "hidden" : before;
  };
  const cover = () => {
    const full = open && matchMedia(FULL_SCREEN).matches;
    const { style } = element;
    style.top = full && view ? `${view.offsetTop}px` : "";
    style.height = full && view ? `${view.height}px` : "";
    style.bottom = full && view ? "auto" : "";
    holdPage(full);
  };

  view?.addEventListener("resize", cover);
  view?.addEventListener("scroll", cover);
  return {
    whenOpen(nowOpen) {
      open = nowOpen;
      cover();
    },
    destroy() {
      view?.removeEventListener("resize", cover);
      view?.removeEventListener("scroll", cover);
    },
  };
}
