/**
 * How each page is built. There are three pages (inbox, web chat, demo) and one plain script,
 * the snippet that shops put on their site; `build.mjs` builds them one after another.
 *
 * The built HTML holds no inline script or style, so that the server can forbid both.
 */
import { resolve } from "node:path";
import type { InlineConfig } from "vite";

export type Target = "inbox" | "widget" | "demo" | "loader";
export const TARGETS: readonly Target[] = ["inbox", "widget", "demo", "loader"];

const here = import.meta.dirname;
export const STATIC = resolve(here, "../warmline/static");

const HTML: Record<Exclude<Target, "loader">, string[]> = {
  inbox: ["index.html"],
  widget: ["index.html"],
  demo: ["index.html", "shop.html"],
};

export function configFor(target: Target): InlineConfig {
  return target === "loader" ? loader() : page(target);
}

function page(name: Exclude<Target, "loader">): InlineConfig {
  const root = resolve(here, name);
  return {
    configFile: false,
    root,
    base: `/static/${name}/`,
    logLevel: "warn",
    build: {
      outDir: resolve(STATIC, name),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: "es2022",
      rollupOptions: { input: HTML[name].map((file) => resolve(root, file)) },
    },
  };
}

/** One file under a name that never changes, for browsers a shop's visitors may still have. */
function loader(): InlineConfig {
  return {
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: STATIC,
      emptyOutDir: false,
      target: "es2018",
      minify: "esbuild",
      lib: {
        entry: resolve(here, "widget/loader.ts"),
        formats: ["iife"],
        name: "warmline",
        fileName: () => "widget.js",
      },
    },
  };
}
