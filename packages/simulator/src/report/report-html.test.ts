import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { attribute, type Element, elementsOf, errorsOf, textOf } from "../../../engine/src/agreement/html-tree.test-support.js";
import type { ReportData } from "./report-data.js";
import { reportHtml } from "./report-html.js";
import { clubReport } from "./reported.test-support.js";

const named = (page: string, ...names: readonly string[]): readonly Element[] =>
  elementsOf(page).filter(({ tagName }) => names.includes(tagName));
const texts = (page: string, ...names: readonly string[]): readonly string[] => named(page, ...names).map(textOf);

let data: ReportData;
let page: string;
let chinese: string;
beforeAll(async () => {
  data = await clubReport();
  page = reportHtml(data);
  chinese = reportHtml(data, { lang: "zh-CN" });
});

/** The text of a part of the report, cell by cell. */
const rowsOf = (of: string, id: string): readonly string[] => {
  const [section] = elementsOf(of).filter((element) => attribute(element, "id") === id);
  const inside = (element: Element): readonly Element[] =>
    element.childNodes.flatMap((child) => ("tagName" in child ? [child, ...inside(child)] : []));
  return (section ? inside(section) : [])
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => row.childNodes.flatMap((cell) => ("tagName" in cell ? [textOf(cell)] : [])).join(" | "));
};

describe("a report as a page", () => {
  it("is one valid document that runs nothing and loads nothing, and has no style but its own", () => {
    expect(page.startsWith("<!doctype html>\n")).toBe(true);
    expect(errorsOf(page)).toEqual([]);
    expect(named(page, "script", "link", "img", "iframe", "object", "form", "image", "use", "foreignObject")).toEqual([]);
    expect(
      elementsOf(page)
        .flatMap(({ attrs }) => attrs.map(({ name }) => name))
        .filter((name) => /^(?:style|on)/.test(name)),
    ).toEqual([]);
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/url\(|@import|https?:/);
    const [style = ""] = /<style>(.*?)<\/style>/s.exec(page)?.slice(1) ?? [];
    expect(page).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(named(page, "style")).toHaveLength(1);
  });

  it("has landmarks, a way past the contents, and headings in order by which its parts are named", () => {
    expect(named(page, "header", "nav", "main")).toHaveLength(3);
    expect(texts(page, "h1", "h2")).toEqual([
      "Expectation report",
      "In short",
      "What was checked",
      "Who gets what",
      "Who hears what",
      "How satisfied customers are",
      "What customers expect",
      "Delights that wear off",
      "Who learns of what is not meant for everyone",
      "What it costs",
      "What the simulation assumes",
    ]);
    const ids = elementsOf(page).flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named(page, "a").map((link) => attribute(link, "href")?.slice(1));
    expect(links[0]).toBe("report");
    for (const link of links) expect(ids).toContain(link);
    for (const section of named(page, "section")) expect(ids).toContain(attribute(section, "aria-labelledby"));
  });

  it("says in short what is proved and what is not, and where it leads", () => {
    const [summary = ""] = texts(page, "section");
    for (const sentence of [
      "18 of 20 checks hold for every possible customer, not only for those who were simulated.",
      "No announcement of a perk reaches anybody who is not to know of it.",
      "2 findings are open: equals treated differently and declared and never used.",
      "Customers start indifferent, at 0. After 10 weeks satisfaction is +0.48, on a scale from −1 to +1.",
      "Highest: Members, +0.24. Lowest: VIPs, −0.10.",
      "66% of customers leave within a year. Most: Members, 45%. Fewest: VIPs, 0%.",
      "10 customers were won, 50% of them through what a customer told.",
      "Delights that are expected by now: A card (by 30% of customers).",
      "On channels nobody learns of a perk that is not meant for them.",
      "By word of mouth the most learn of The lounge: 27 people who are not to know of it.",
      "Deliveries cost €217 a month for the 100 simulated customers. The dearest is The lounge, 100% of the cost.",
      "The budget of €100 is overrun in 1 of 1 month.",
      "The checks are proofs: they hold for every customer who can exist. The simulation is a model",
    ])
      expect(summary).toContain(sentence);
    expect(texts(page, "dd").slice(3, 7)).toEqual([
      "+0.48 95%: +0.16 to +0.79 from −1, all angry, to +1, all delighted",
      "66% of all customers",
      "€217 budget €100",
      "0 people, on the company's own channels",
    ]);
  });

  it("says the same in Chinese", () => {
    const [summary = ""] = texts(chinese, "section");
    for (const sentence of [
      "20 项检查中有 18 项对每一位可能的客户都成立，而不只是对模拟的客户。没有专属服务会被告知给不该知道的人。",
      "有 2 个问题待解决：“同等条件不同待遇”和“声明而未使用”。",
      "10 周后为 +0.48（−1 至 +1）。最高：会员，+0.24；最低：贵宾，−0.10。",
      "口碑外传最多的是贵宾室：有 27 位不该知道的人得知。",
      "每月成本 €217。花费最多的是贵宾室，占 100%。1 个月中有 1 个月超出 €100 的预算。",
    ])
      expect(summary).toContain(sentence);
    expect(texts(chinese, "title")).toEqual(["俱乐部 · 客户期望报告"]);
    expect(named(chinese, "html").map((root) => attribute(root, "lang"))).toEqual(["zh-CN"]);
    expect(rowsOf(chinese, "matrix")[2]).toBe("开门 | 总是：保证公开 | 总是：保证公开");
  });

  it("shows who gets what, with levels and terms", () => {
    expect(rowsOf(page, "matrix")).toEqual([
      "Service | Members | VIPs",
      "Basic | ",
      "An open door | always: guaranteedpublic | always: guaranteedpublic",
      "Expected | ",
      "The lounge | sometimes: targetsegment | always: targetsegment",
      "Seats | 4 | 4",
      "Delight | ",
      "A card | sometimes: no promisenot told | sometimes: no promisenot told",
    ]);
  });

  it("shows what was found in words, with the customers who show it, and what is proved", () => {
    const [twins] = named(page, "li").filter((item) => attribute(item, "class") === "finding warn");
    expect(twins && textOf(twins)).toContain(
      "A customer with signed: false is not offered A card, which one with signed: true is offered: they differ in signed only, which is no merit.",
    );
    expect(rowsOf(page, "findings")).toEqual(["Fact | This customer | Compared with", "Spend | 0 | 0", "Signed | no | yes"]);
    expect(texts(page, "li")).toContain("No offer asks for an announcement to someone who is not to know of it");
  });

  it("shows who hears what", () => {
    expect(rowsOf(page, "channels")).toEqual([
      "Channel | Heard by | Tells of",
      "Sign at the door | everybody, customers or not | An open door",
      "VIP letter | VIPs | The lounge perk",
    ]);
    expect(texts(page, "p")).toContain("On no channel: A card.");
  });

  it("shows expectations, exposure and costs in tables", () => {
    expect(rowsOf(page, "expectation").slice(0, 7)).toEqual([
      "Service | Course | Everyone | Members | VIPs",
      "Basic | ",
      "An open door |  | 89% | 89% | 89%",
      "Expected | ",
      "The lounge |  | 90% | 90% | 90%",
      "Delight | ",
      "A card | – | never | never | never",
    ]);
    expect(rowsOf(page, "exposure").slice(0, 2)).toEqual([
      "Service | Known to | On channels | By word of mouth | Felt passed over",
      "The lounge | VIPs | 0 | 27 | 10",
    ]);
    expect(rowsOf(page, "cost")).toEqual([
      "Month | Cost",
      "February 2026 | €200",
      "Service | Deliveries | Not as it should be | Missed by customers | Cost",
      "Basic | ",
      "An open door | 400 | 10 | 0 | –",
      "Expected | ",
      "The lounge | 50 | 0 | 0 | €500",
      "Delight | ",
      "A card | 20 | 0 | 10 | –",
      "All services |  |  |  | €500",
    ]);
  });

  it("gives every picture a text, and every table a caption and headings of columns and rows", () => {
    const pictures = named(page, "svg");
    expect(pictures.map((picture) => attribute(picture, "role"))).toEqual(pictures.map(() => "img"));
    expect(pictures.map((picture) => attribute(picture, "aria-label"))).toEqual([
      "Satisfaction of Everyone: +0.03 at first, +0.48 in the end; between +0.03 and +0.48 on the way.",
      "Satisfaction of Members: +0.01 at first, +0.24 in the end; between +0.01 and +0.24 on the way.",
      "Satisfaction of VIPs: −0.10 at first, −0.10 in the end; between −0.10 and −0.10 on the way.",
      "Expectation of An open door: 80% at first, 89% in the end.",
      "Expectation of The lounge: 0% at first, 90% in the end.",
      "A card: a delight no more for 30% of customers.",
      "27 people have learnt of The lounge by word of mouth in the end, though they are not to know of it.",
      "Cost of each month from February 2026 to February 2026: between €200 and €200.",
    ]);
    for (const caption of texts(page, "caption")) expect(caption).not.toBe("");
    expect(named(page, "caption")).toHaveLength(named(page, "table").length);
    expect(new Set(named(page, "th").map((heading) => attribute(heading, "scope")))).toEqual(new Set(["col", "row", "rowgroup"]));
  });

  it("says from what the simulation started, and what was set otherwise than usual", () => {
    expect(texts(page, "dd").slice(-4)).toEqual([
      "January 5, 2026 to March 15, 2026 · 10 weeks",
      "100 · made from the facts that the policy declares, evenly over what it can tell apart; a file of real customers is the truth",
      "25",
      "1 and 2",
    ]);
    const { simulated } = data;
    const bolder = reportHtml({ ...data, simulated: { ...simulated, coefficients: { ...simulated.coefficients, unhappyTell: 12 } } });
    const row = (of: string) => rowsOf(of, "assumptions").find((text) => text.startsWith("unhappyTell"));
    expect(row(page)).toContain("unhappyTell | 9 | how many others an unhappy customer tells");
    expect(row(bolder)).toContain("unhappyTell | 12 set; usually 9 | how many others");
    expect(rowsOf(page, "assumptions").filter((text) => text.startsWith("unhappyTell"))).toHaveLength(1);
    expect(
      rowsOf(bolder, "assumptions")
        .slice(0, 3)
        .map((text) => text.split(" | ")[0]),
    ).toEqual(["Name", "unhappyTell", "Name"]);
  });

  it("says what could not be decided, and calls it no proof", () => {
    const { matrix: _, announcements: __, check, ...rest } = data;
    const findings = check.findings.map((finding) => ({ ...finding, verdict: "undecided" as const }));
    const undecided = reportHtml({ ...rest, check: { ...check, findings } });
    expect(texts(undecided, "p").filter((text) => text === "This could not be worked out within the budget.")).toHaveLength(2);
    expect(texts(undecided, "p")).toContain("2 questions could not be decided, which is never a proof.");
    expect(texts(undecided, "h3").slice(7, 9)).toEqual(["Undecided equals treated differently", "Undecided declared and never used"]);
  });

  it("puts what weighs most first among the findings, and what is accepted last, with its reason", () => {
    const [twins, unused] = data.check.findings;
    if (twins === undefined || unused === undefined) throw new Error("there are two");
    const allowed = { ...twins, allowed: { reason: "we say why", until: "2026-12-31" } };
    const error = { ...unused, severity: "error" as const };
    const sorted = reportHtml({ ...data, check: { ...data.check, findings: [allowed, unused, error] } });
    expect(texts(sorted, "h3").slice(7, 10)).toEqual([
      "Error declared and never used",
      "Warning declared and never used",
      "Accepted equals treated differently",
    ]);
    expect(texts(sorted, "p")).toContain("Accepted: we say why (until December 31, 2026)");
    expect(texts(sorted, "p")).toContain("2 findings are open: declared and never used. 1 finding is accepted with a reason.");
  });

  it("raises the alarm where a channel leaked", () => {
    const { simulated } = data;
    const services = simulated.services.map((service) =>
      service.exposure ? { ...service, exposure: { ...service.exposure, byChannel: 3 } } : service,
    );
    const leaking = reportHtml({ ...data, simulated: { ...simulated, services } });
    expect(texts(leaking, "section")[0]).toContain("Channels tell people of perks that are not meant for them: The lounge.");
    expect(
      named(leaking, "div")
        .filter((tile) => attribute(tile, "class") === "bad")
        .map(textOf),
    ).toEqual(["Told of perks they must not know3 people, on the company's own channels"]);
  });

  it("sets the cost of a time without a whole month against the budget all the same", () => {
    const { simulated } = data;
    const said = (perMonth: number) => {
      const cost = { ...simulated.cost, months: [], budget: { amount: perMonth, per: "month" as const, perMonth } };
      return texts(reportHtml({ ...data, simulated: { ...simulated, cost } }), "p").find((text) => text.startsWith("Deliveries cost"));
    };
    expect(said(100)).toMatch(/ That is above the budget of €100\.$/);
    expect(said(300)).toMatch(/ That is within the budget of €300\.$/);
  });

  it("has the same bytes for the same data", () => {
    expect(reportHtml(structuredClone(data))).toBe(page);
  });
});
