import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { chromium, visit } from "../ahead-of-time/strict-places/chromium.test-support.js";
import type { Agreement } from "../audience/agreement.js";
import { agreementHtml } from "./agreement-html.js";
import { elementsOf, textOf } from "./html-tree.test-support.js";
import { homes, provider, saying } from "./provider.test-support.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page with the tester in it, which its own security policy would not let in. */
const tested = (agreement: Agreement, lang = "en"): string =>
  agreementHtml(agreement, { lang })
    .replace(/<meta http-equiv[^>]*>/, "")
    .replace("</head>", '<script src="/axe.js"></script></head>');

const dark = (page: string): string => page.replace("@media screen and (prefers-color-scheme: dark)", "@media screen");

const LONG = `${"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4)} ${"خدمة الإصلاح ".repeat(20)}`;

const PAGES: { readonly [name: string]: string } = {
  english: tested(provider),
  chinese: tested(provider, "zh"),
  segment: tested(homes, "zh"),
  dark: dark(tested(provider)),
  hostile: tested(saying(LONG)),
  "right-to-left": tested(saying(LONG)).replace('lang="en" dir="ltr"', 'lang="ar" dir="rtl"'),
};

/** In CSS pixels: the narrowest window that WCAG asks for, and a desktop. */
const WIDTHS = [320, 1024];

const SCRIPT = `
const found = [];
const look = (frame) => new Promise((resolve) => {
  frame.addEventListener("load", async () => {
    const { contentWindow: { axe }, contentDocument: { documentElement: root } } = frame;
    const { violations, incomplete, passes } = await axe.run();
    const said = (results) => results.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "));
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
for (const frame of document.querySelectorAll("iframe")) {
  const looked = look(frame);
  frame.src = frame.dataset.src;
  await looked;
}
document.querySelector("pre").textContent = JSON.stringify(found);
`;

const NAMES = Object.keys(PAGES).flatMap((name) => WIDTHS.map((width) => ({ name: `${name} at ${width}`, path: `/${name}.html`, width })));

const site = {
  files: {
    "/": {
      type: "text/html",
      body: `<!doctype html><pre></pre>${NAMES.map(
        ({ name, path, width }) => `<iframe name="${name}" data-src="${path}" width="${width}" height="3000"></iframe>`,
      ).join("")}<script type="module" src="/look.js"></script>`,
    },
    "/axe.js": { type: "text/javascript", body: axe },
    "/look.js": { type: "text/javascript", body: SCRIPT },
    ...Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [`/${name}.html`, { type: "text/html", body }])),
  },
  contentSecurityPolicy: "default-src 'self'; style-src 'unsafe-inline'",
};

describe("an agreement in a browser", () => {
  it.skipIf(chromium === undefined)(
    `breaks no rule of axe in light and in dark, and is never wider than the window${chromium === undefined ? " (skipped: this machine has no Chromium)" : ""}`,
    async () => {
      const [report] = elementsOf((await visit(chromium ?? "", site, "/")).dom).filter(({ tagName }) => tagName === "pre");
      const clean = { violations: [], unsure: [], contrast: true, overflow: 0 };
      expect(JSON.parse(report ? textOf(report) : "[]")).toEqual(NAMES.map(({ name }) => ({ page: name, ...clean })));
    },
  );
});
