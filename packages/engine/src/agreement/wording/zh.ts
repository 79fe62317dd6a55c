import { after, within } from "../../page/han.js";
import type { Wording } from "./wording.js";

export const zh: Wording = {
  language: "zh",
  direction: "ltr",
  name: "服务协议",
  labels: { for: "适用对象", date: "日期", version: "版本", promise: "我们的承诺" },
  customer: "尊敬的客户",
  lead: {
    customer: "您可以期待我们做到什么、不能期待什么，都写在这里。",
    segment: "各位可以期待我们做到什么、不能期待什么，都写在这里。部分客户享有的可能更多，但任何一位都不会少于此。",
  },

  provided: { heading: "我们提供", nothing: "目前没有。" },
  arranged: { heading: "我们可以代办", note: "可应您的要求办理，费用如下。" },
  notProvided: { heading: "我们不提供", note: "为免误会，特此说明：就目前情况而言，以下各项不在我们为您提供的服务之内。" },
  depends: { heading: "视情况而定", note: "以下各项因人而异，此处不作承诺，欢迎向我们咨询。" },

  commitments: {
    guaranteed: { label: "保证", meaning: "我们说到做到，您可以据此要求我们。" },
    target: { label: "目标", meaning: "我们力求做到；如标有百分比，即为力求做到的比例，公开出来供您衡量。" },
    "best-effort": { label: "尽力而为", meaning: "我们会尽己所能，但结果并不完全取决于我们，因此不作保证。" },
    none: { label: "不作承诺", meaning: "我们乐意提供，但请不要以此为前提作安排。" },
  },
  meanings: "承诺的含义",
  targetOf: (percentage) => `目标：${percentage} 的情况下做到`,
  publishedTarget: (percentage) => `公开目标：${percentage} 的情况下做到`,

  atMost: (value) => `不超过${after(value)}`,
  atLeast: (value) => `至少${after(value)}`,

  free: "免费",
  byUs: "由我们办理",
  by: (partner) => `由${within(partner)}办理`,

  marks: { colon: "：", dash: "——", dot: " · ", comma: "，" },
  typography: {
    text: '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif',
    headings: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Microsoft YaHei", serif',
    lineHeight: 1.75,
  },
};
