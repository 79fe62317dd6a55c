import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { elementsOf, textOf } from "../../../engine/src/agreement/html-tree.test-support.js";
import { chromium, visit } from "../../../engine/src/ahead-of-time/strict-places/chromium.test-support.js";
import { reportHtml } from "./report-html.js";
import { clubReport } from "./reported.test-support.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page with the tester in it, which its own security policy would not let in. */
const tested = (page: string): string =>
  page.replace(/<meta http-equiv[^>]*>/, "").replace("</head>", '<script src="/axe.js"></script></head>');
const dark = (page: string): string => page.replace("@media screen and (prefers-color-scheme: dark)", "@media screen");
const open = (page: string): string => page.replaceAll("<details", "<details open");

const LONG = `${"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(2)} ${"خدمة الإصلاح ".repeat(6)}`;

const data = await clubReport();
/** Pages, and how wide their windows are, in CSS pixels: the narrowest that WCAG asks for, and a desktop. */
const PAGES: { readonly [name: string]: { readonly page: string; readonly width: number } } = {
  english: { page: open(reportHtml(data)), width: 1280 },
  narrow: { page: reportHtml(data), width: 320 },
  dark: { page: open(dark(reportHtml(data))), width: 1280 },
  chinese: { page: reportHtml(data, { lang: "zh" }), width: 320 },
  hostile: { page: reportHtml(await clubReport(LONG)), width: 320 },
};

/** Of texts in pictures axe cannot say on what they stand, nor of cells of a table that are scrolled out of sight. */
const SCRIPT = `
const found = [];
const look = (frame) => new Promise((resolve) => {
  frame.addEventListener("load", async () => {
    const { contentWindow: { axe }, contentDocument: { documentElement: root } } = frame;
    const { violations, incomplete, passes } = await axe.run({ resultTypes: ["violations", "incomplete"] });
    const apart = frame.width < 600 ? "svg, .scroll" : "svg";
    const inText = ({ target }) => root.querySelector(target[0])?.closest(apart) === null;
    const said = (results) => results.flatMap(({ id, nodes }) => nodes.filter(inText).map(({ html }) => id + ": " + html.slice(0, 300)));
    found.push({
      page: frame.name,
      violations: said(violations),
      unsure: said(incomplete),
      contrast: passes.some(({ id }) => id === "color-contrast"),
      overflow: root.scrollWidth - root.clientWidth,
    });
    resolve();
  });
});
for (const frame of document.querySelectorAll("iframe.tested")) {
  const looked = look(frame);
  frame.src = frame.dataset.src;
  await looked;
}
const frame = document.querySelector("iframe.strict");
await new Promise((resolve) => {
  frame.addEventListener("load", resolve);
  frame.src = frame.dataset.src;
});
const { documentElement } = frame.contentDocument;
const brand = frame.contentWindow.getComputedStyle(documentElement).getPropertyValue("--brand");
document.querySelector("pre").textContent = JSON.stringify({ found, brand });
`;

const FRAMES = Object.entries(PAGES).map(([name, { width }]) => ({ name, width }));

const site = {
  files: {
    "/": {
      type: "text/html",
      body: `<!doctype html><pre></pre>${FRAMES.map(
        ({ name, width }) => `<iframe class="tested" name="${name}" data-src="/${name}.html" width="${width}" height="3000"></iframe>`,
      ).join("")}<iframe class="strict" data-src="/strict.html"></iframe><script type="module" src="/look.js"></script>`,
    },
    "/axe.js": { type: "text/javascript", body: axe },
    "/look.js": { type: "text/javascript", body: SCRIPT },
    "/strict.html": { type: "text/html", body: reportHtml(data) },
    ...Object.fromEntries(Object.entries(PAGES).map(([name, { page }]) => [`/${name}.html`, { type: "text/html", body: tested(page) }])),
  },
  contentSecurityPolicy: "default-src 'self'; style-src 'unsafe-inline'",
};

describe("a report in a browser", () => {
  it.skipIf(chromium === undefined)(
    `breaks no rule of axe in light and in dark, is never wider than the window, writes nothing on the console, and has its style under its own security policy${chromium === undefined ? " (skipped: this machine has no Chromium)" : ""}`,
    async () => {
      const { dom, console } = await visit(chromium ?? "", site, "/");
      expect(console).toEqual([]);
      const [pre] = elementsOf(dom).filter(({ tagName }) => tagName === "pre");
      const clean = { violations: [], unsure: [], contrast: true, overflow: 0 };
      expect(JSON.parse(pre ? textOf(pre) : "{}")).toEqual({
        found: FRAMES.map(({ name }) => ({ page: name, ...clean })),
        brand: "#1f5673",
      });
    },
  );
});
