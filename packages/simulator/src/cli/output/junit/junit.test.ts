import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { junitXml } from "./junit.js";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", trimValues: false, parseAttributeValue: false });
const NASTY = `<a href="x">&amp; 'b' ]]> \u0000\u001b[31m \ud800 🍰 \t tab`;
const SAID = `<a href="x">&amp; 'b' ]]> \ufffd\ufffd[31m \ufffd 🍰 \t tab`;

it("counts what passed and what did not, in each suite and in all", () => {
  const xml = junitXml([
    {
      name: "one",
      cases: [
        { name: "a", group: "g" },
        { name: "b", group: "g", problem: { kind: "failure", message: "m", type: "error", text: "t" } },
      ],
      seconds: 0.25,
    },
    {
      name: "two",
      cases: [
        { name: "c", group: "g", problem: { kind: "error", message: "m" } },
        { name: "d", group: "g", problem: { kind: "skipped", message: "off" }, output: "why" },
      ],
    },
  ]);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tierpolicy" tests="4" failures="1" errors="1" skipped="1">
  <testsuite name="one" tests="2" failures="1" errors="0" skipped="0" time="0.250">
    <testcase name="a" classname="g"/>
    <testcase name="b" classname="g">
      <failure message="m" type="error">t</failure>
    </testcase>
  </testsuite>
  <testsuite name="two" tests="2" failures="0" errors="1" skipped="1">
    <testcase name="c" classname="g">
      <error message="m"/>
    </testcase>
    <testcase name="d" classname="g">
      <skipped message="off"/>
      <system-out>why</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describe("whatever the author wrote", () => {
  const xml = junitXml([{ name: NASTY, cases: [{ name: NASTY, group: "g", problem: { kind: "failure", message: NASTY, text: NASTY } }] }]);

  it("stays well-formed", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it("comes out as it was, but for what XML cannot say", () => {
    const { testsuite } = (
      parser.parse(xml) as { testsuites: { testsuite: { name: string; testcase: { failure: { message: string; "#text": string } } } } }
    ).testsuites;
    expect(testsuite.name.replaceAll("&#9;", "\t")).toBe(SAID);
    expect(testsuite.testcase.failure["#text"]).toBe(SAID);
  });

  it("keeps line breaks, in attributes too", () => {
    expect(junitXml([{ name: "a\nb", cases: [{ name: "c", group: "g", output: "x\r\ny" }] }])).toContain('name="a&#10;b"');
    expect(junitXml([{ name: "a", cases: [{ name: "c", group: "g", output: "x\r\ny" }] }])).toContain("x&#13;\ny</system-out>");
  });
});
