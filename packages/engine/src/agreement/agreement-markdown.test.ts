import { describe, expect, it } from "vitest";
import { agreementMarkdown } from "./agreement-markdown.js";
import { homes, provider, saying } from "./provider.test-support.js";

describe("an agreement in Markdown", () => {
  it("says to a customer in English what is provided, what can be arranged and what is not provided", () => {
    expect(agreementMarkdown(provider)).toBe(`# The Internet Provider · Service agreement

For: You, our customer · As of: June 30, 2026 · Version: 2026.4

Here is what you can expect of us, and what you cannot.

## We provide

- **A working line** — Guaranteed
  - Measured at the socket.
  - Published target: 98% of cases
- **Repair of the line** — Target: 93.5% of cases
  - Weekends included.
  - Hours to repair: 48
  - Speed: 2,500.5
  - Grade: gold
- **Router exchange** — As best we can
- **A card** — No promise

## We can arrange

On request, for the fee shown.

- **A visit** — CN¥80, by us
- **Printers** — CN¥1,099.50, by Uncle Wei's Workshop
- **A check** — Free of charge, by 老魏工坊

## We do not provide

So that nothing is misunderstood: as things stand, these are not part of what we do for you.

- Viruses removed

## What these promises mean

- **Guaranteed**: We stand by this, and you can hold us to it.
- **Target**: We aim to keep this. Where a percentage is shown, it is the share of cases, published so that you can measure us by it.
- **As best we can**: We do what is in our power. The outcome does not depend on us alone, so we cannot promise it.
- **No promise**: We are glad to do this, but please do not count on it.
`);
  });

  it("says the same in Chinese, with the punctuation of Chinese", () => {
    expect(agreementMarkdown(provider, { lang: "zh" })).toBe(`# 宽带运营商 · 服务协议

适用对象：尊敬的客户 · 日期：2026年6月30日 · 版本：2026.4

您可以期待我们做到什么、不能期待什么，都写在这里。

## 我们提供

- **线路通到墙面插座**——保证
  - 在插座处测速。
  - 公开目标：98% 的情况下做到
- **线路故障修复**——目标：93.5% 的情况下做到
  - Weekends included.
  - 修复时限（小时）：48
  - Speed：2,500.5
  - Grade：gold
- **Router exchange**——尽力而为
- **A card**——不作承诺

## 我们可以代办

可应您的要求办理，费用如下。

- **上门调试**——¥80，由我们办理
- **打印机维修**——¥1,099.50，由 Uncle Wei's Workshop 办理
- **远程检测**——免费，由老魏工坊办理

## 我们不提供

为免误会，特此说明：就目前情况而言，以下各项不在我们为您提供的服务之内。

- 病毒清除

## 承诺的含义

- **保证**：我们说到做到，您可以据此要求我们。
- **目标**：我们力求做到；如标有百分比，即为力求做到的比例，公开出来供您衡量。
- **尽力而为**：我们会尽己所能，但结果并不完全取决于我们，因此不作保证。
- **不作承诺**：我们乐意提供，但请不要以此为前提作安排。
`);
  });

  it("says to the members of a segment what each of them gets at the least, and what depends", () => {
    const english = agreementMarkdown(homes);
    expect(english).toContain("\nFor: Homes · As of");
    expect(english).toContain("expect of us, and what you cannot. Some of you may get more than this; nobody gets less.\n");
    expect(english).toContain("  - Hours to repair: at most 48\n  - Speed: at least 2,500.5\n  - Grade: at least gold\n");
    expect(english).toContain("## It depends\n\nWhat you get of these depends on your own circumstances.");
    expect(english).toContain("\n\n- Computers set up\n\n");
    expect(english).not.toMatch(/arrange|do not provide/);
    expect(agreementMarkdown(homes, { lang: "zh" })).toContain(
      "  - 修复时限（小时）：不超过 48\n  - Speed：至少 2,500.5\n  - Grade：至少 gold\n",
    );
  });

  it("says that nothing is provided, and leaves out what there is not: a day, a version, a target, a currency", () => {
    const { at: _, ...bare } = { ...provider, policy: { name: "corner-shop" }, provided: [], notProvided: [] };
    expect(agreementMarkdown(bare)).toMatch(
      /^# Corner shop · Service agreement\n\nFor: You, our customer\n\n.*\n\n## We provide\n\nAt present, nothing\.\n\n## We can/,
    );
    expect(agreementMarkdown(bare)).toContain("- **Printers** — 1,099.5, by");
    const vague = { ...provider, provided: [{ service: "a", answer: "provided", commitment: "target" }] } as const;
    expect(agreementMarkdown(vague)).toContain("- **A** — Target\n");
  });

  it("is addressed to the customer, where the name is given", () => {
    expect(agreementMarkdown(provider, { addressee: "Ms *Lin*" })).toContain("\nFor: Ms \\*Lin\\* · As of");
  });

  it.each([
    ["a </script> <b>", "a \\</script> \\<b>"],
    ["`code` *b* _i_ ~s~", "\\`code\\` \\*b\\* \\_i\\_ \\~s\\~"],
    ["[x](javascript:alert\\(1\\))", "\\[x]\\(javascript:alert\\\\(1\\\\))"],
    ["# one\n- two\r\n\r\n1. three\u2028four", "# one - two 1. three four"],
    ["www.example.com, a@example.com", "www\\.example.com, a\\@example.com"],
    ["\u202eevil\u202c \u0000tail", "evil tail"],
    ["خدمة", "\u2068خدمة\u2069"],
  ])("shows %j as the text that it is", (words, shown) => {
    const text = agreementMarkdown(saying(words));
    expect(text).toContain(`\n- **${shown}** — Target\n`);
    expect(text).toContain(`For: ${shown} · Version: `);
    expect(text.match(/^#+ .*$/gm)).toHaveLength(6);
  });
});
