import type { Agreement } from "../audience/agreement.js";

/** What an internet provider agrees with a customer in the village. */
export const provider: Agreement = {
  policy: { name: "internet-provider", title: { en: "The Internet Provider", zh: "宽带运营商" }, version: "2026.4", currency: "CNY" },
  for: { kind: "customer" },
  at: "2026-06-30",
  provided: [
    {
      service: "line-to-the-socket",
      title: { en: "A working line", zh: "线路通到墙面插座" },
      standard: { text: { en: "Measured at the socket.", zh: "在插座处测速。" }, target: 0.98 },
      answer: "provided",
      commitment: "guaranteed",
    },
    {
      service: "fault-repair",
      title: { en: "Repair of the line", zh: "线路故障修复" },
      standard: { text: "Weekends included.", target: 0.935 },
      answer: "provided",
      commitment: "target",
      terms: { withinHours: 48, speed: 2500.5, grade: "gold" },
    },
    { service: "router-exchange", answer: "provided", commitment: "best-effort" },
    { service: "thanks", title: "A card", answer: "provided", commitment: "none" },
  ],
  arranged: [
    { service: "wifi-visit", title: { en: "A visit", zh: "上门调试" }, answer: "arranged", fee: 80, by: "us" },
    {
      service: "printer-repair",
      title: { en: "Printers", zh: "打印机维修" },
      answer: "arranged",
      fee: 1099.5,
      by: "Uncle Wei's Workshop",
    },
    { service: "check", title: { en: "A check", zh: "远程检测" }, answer: "arranged", fee: 0, by: "老魏工坊" },
  ],
  notProvided: [{ service: "virus-removal", title: { en: "Viruses removed", zh: "病毒清除" }, answer: "not-provided" }],
  depends: [],
  terms: {
    "fault-repair": {
      withinHours: { kind: "integer", better: "less", title: { en: "Hours to repair", zh: "修复时限（小时）" } },
      speed: { kind: "number", better: "more" },
      grade: { kind: "enum", values: ["silver", "gold"] },
    },
  },
};

/** What it agrees with every home alike. */
export const homes: Agreement = {
  ...provider,
  for: { kind: "segment", segment: "home", title: { en: "Homes", zh: "家庭客户" } },
  arranged: [],
  notProvided: [],
  depends: [{ service: "device-help", title: { en: "Computers set up", zh: "电脑设置" } }],
};

/** The same with other words of the author's, which mean to break out of wherever they stand. */
export const saying = (words: string): Agreement => {
  const service = { service: "s", title: words, standard: { text: words } };
  return {
    policy: { name: "hostile", title: words, version: words },
    for: { kind: "segment", segment: "all", title: words },
    provided: [{ ...service, answer: "provided", commitment: "target", terms: { grade: words } }],
    arranged: [{ ...service, answer: "arranged", fee: 1, by: words }],
    notProvided: [{ ...service, answer: "not-provided" }],
    depends: [service],
    terms: { s: { grade: { kind: "enum", values: [words], title: words } } },
  };
};
