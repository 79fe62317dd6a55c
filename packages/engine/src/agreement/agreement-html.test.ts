import { describe, expect, it } from "vitest";
import { agreementHtml } from "./agreement-html.js";
import { attribute, type Element, elementsOf, errorsOf, textOf } from "./html-tree.test-support.js";
import { homes, provider, saying } from "./provider.test-support.js";
import { en } from "./wording/en.js";
import type { Wording } from "./wording/wording.js";

const named = (page: string, ...names: readonly string[]): readonly Element[] =>
  elementsOf(page).filter(({ tagName }) => names.includes(tagName));
const texts = (page: string, ...names: readonly string[]): readonly string[] => named(page, ...names).map(textOf);

describe("an agreement as a page", () => {
  const page = agreementHtml(provider, { lang: "en-GB" });

  it("is one valid document that runs nothing and loads nothing", () => {
    expect(page.startsWith("<!doctype html>\n")).toBe(true);
    expect(errorsOf(page)).toEqual([]);
    expect(named(page, "script", "link", "img", "iframe", "object", "form", "a")).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|https?:|\son\w+=/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; `);
  });

  it("has a title, landmarks, headings in order, and sections that are named by theirs", () => {
    expect(texts(page, "title")).toEqual(["The Internet Provider · Service agreement"]);
    expect(named(page, "header", "main")).toHaveLength(2);
    const headings = named(page, "h1", "h2", "h3").map((heading) => `${heading.tagName} ${textOf(heading)}`);
    expect(headings).toEqual([
      "h1 Service agreement",
      "h2 We provide",
      "h3 A working line",
      "h3 Repair of the line",
      "h3 Router exchange",
      "h3 A card",
      "h3 What these promises mean",
      "h2 We can arrange",
      "h3 A visit",
      "h3 Printers",
      "h3 A check",
      "h2 We do not provide",
    ]);
    const ids = named(page, "h2").map((heading) => attribute(heading, "id"));
    expect(named(page, "section").map((section) => attribute(section, "aria-labelledby"))).toEqual(ids);
    expect(ids).toEqual(["provided", "arranged", "not-provided"]);
  });

  it("says of each service what is said in Markdown, and to those who hear it that this is a promise", () => {
    expect(texts(page, "li")).toEqual([
      "A working line Our promise: Guaranteed Published target: 98% of cases Measured at the socket.",
      "Repair of the line Our promise: Target: 93.5% of cases Weekends included. Hours to repair48Speed2,500.5Gradegold",
      "Router exchange Our promise: As best we can",
      "A card Our promise: No promise",
      "A visit CN¥80 by us",
      "Printers CN¥1,099.50 by Uncle Wei's Workshop",
      "A check Free of charge by 老魏工坊",
      "Viruses removed",
    ]);
    expect(texts(page, "dt").slice(0, 3)).toEqual(["For", "As of", "Version"]);
    expect(texts(page, "dd").slice(0, 3)).toEqual(["You, our customer", "30 June 2026", "2026.4"]);
    expect(named(page, "time").map((time) => attribute(time, "datetime"))).toEqual(["2026-06-30"]);
  });

  it("says of what depends that nothing is promised", () => {
    const segment = agreementHtml(homes);
    expect(texts(segment, "h2")).toEqual(["We provide", "It depends"]);
    expect(texts(segment, "section").at(-1)).toBe(
      "It depends What you get of these depends on your own circumstances. Nothing is promised here; please ask us. Computers set up",
    );
  });

  it.each([
    ["en", "en", "We provide"],
    ["en-GB", "en-GB", "We provide"],
    ["zh-CN", "zh-CN", "我们提供"],
    ["ZH-hans", "zh-Hans", "我们提供"],
    ["zh-TW", "zh", "我们提供"],
    ["fr", "en", "We provide"],
    ["no such tag", "en", "We provide"],
  ])("in `%s` says that it is in `%s`", (lang, language, heading) => {
    const [root] = named(agreementHtml(provider, { lang }), "html");
    expect(root && [attribute(root, "lang"), attribute(root, "dir")]).toEqual([language, "ltr"]);
    expect(texts(agreementHtml(provider, { lang }), "h2")[0]).toBe(heading);
  });

  it("says in which language a text is that is not in the page's", () => {
    const titled = (title: { readonly [language: string]: string }, lang: string) =>
      named(agreementHtml({ ...homes, depends: [{ service: "s", title }] }, { lang }), "bdi").at(-1);
    const marks = [
      titled({ en: "Repair", zh: "修复" }, "zh-CN"),
      titled({ en: "Repair" }, "zh-CN"),
      titled({ de: "Hilfe", fr: "Aide" }, "fr-CA"),
      titled({ de: "Hilfe" }, "en"),
    ].map((bdi) => bdi && [textOf(bdi), attribute(bdi, "lang")]);
    expect(marks).toEqual([
      ["修复", undefined],
      ["Repair", "en"],
      ["Aide", "fr"],
      ["Hilfe", "de"],
    ]);
  });

  it("lets neither a day nor a language tag out of its attribute", () => {
    const at = '" onclick="alert(1)';
    const [hostile, plain] = [at, "2026-05-01"].map((value) =>
      elementsOf(agreementHtml({ ...homes, at: value, depends: [{ service: "s", title: { [value]: "Hilfe" } }] })),
    );
    expect(hostile?.map(({ attrs }) => attrs.map(({ name }) => name))).toEqual(plain?.map(({ attrs }) => attrs.map(({ name }) => name)));
    expect(
      hostile?.map((element) => attribute(element, "datetime") ?? attribute(element, "lang")).filter((value) => value === at),
    ).toHaveLength(2);
  });

  it("speaks a language of the developer's, from right to left too", () => {
    const wording: Wording = { ...en, language: "he", direction: "rtl", name: "הסכם שירות" };
    const hebrew = agreementHtml(provider, { wording });
    const [root] = named(hebrew, "html");
    expect(root && [attribute(root, "lang"), attribute(root, "dir")]).toEqual(["he", "rtl"]);
    expect([texts(hebrew, "h1"), texts(hebrew, "time")]).toEqual([["הסכם שירות"], ["30 ביוני 2026"]]);
    expect(
      named(hebrew, "h3")
        .slice(0, 1)
        .flatMap(({ childNodes }) => childNodes)
        .map((bdi) => "attrs" in bdi && attribute(bdi, "lang")),
    ).toEqual(["en"]);
  });

  it("takes a style sheet of the company's, which stays one whatever it holds", () => {
    const branded = agreementHtml(provider, { css: ":root { --brand: #0a5; }\nh1::after { content: '</style><script>'; }" });
    expect(texts(branded, "style")[0]?.endsWith(":root { --brand: #0a5; } h1::after { content: '<\\/style><script>'; }")).toBe(true);
    expect(named(branded, "script")).toEqual([]);
  });

  it.each(["</style><script>alert(1)</script>", `" onclick="alert(1)`, "<!--", "&lt;b&gt;", "`|*_", "{{x}} $& $1", "</title></html>"])(
    "shows %j as the text that it is",
    (words) => {
      const hostile = agreementHtml(saying(words));
      const skeleton = (html: string) => elementsOf(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
      expect(skeleton(hostile)).toEqual(skeleton(agreementHtml(saying("words"))));
      expect(errorsOf(hostile)).toEqual([]);
      expect(texts(hostile, "title")).toEqual([`${words} · Service agreement`]);
      expect(texts(hostile, "h3").slice(0, 1)).toEqual([words]);
      expect(texts(hostile, "li")[1]).toBe(`${words} 1 by ${words}`);
    },
  );
});
