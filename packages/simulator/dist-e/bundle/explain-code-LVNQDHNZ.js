import {
  COEFFICIENTS
} from "./chunk-RUIKBBDQ.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import {
  nearest,
  quote,
  wrapWords
} from "./chunk-UDG6POVW.js";
import {
  pagePaths,
  readPage
} from "./chunk-2PZ73NL7.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/explain/page/explain-code.js
import { stat } from "node:fs/promises";

// dist/cli/commands/explain/page/markdown-text.js
var WIDEST = 100, INDENT = "    ", markdownText = (markdown, style) => `${(markdown.trim().match(BLOCKS) ?? []).map((block) => blockText(block.trimEnd(), style)).join(`

`)}
`, BLOCKS = /^```[\s\S]*?^```$|(?:^(?!```).*\S.*\n?)+/gm, blockText = (block, style) => {
  let { colors } = style, heading = /^#+ (.*)$/.exec(block);
  return heading ? colors.bold(heading[1] ?? "") : block.startsWith("```") ? block.split(`
`).slice(1, -1).map((line) => line === "" ? "" : INDENT + colors.dim(line)).join(`
`) : block.startsWith("|") ? inline(block, style) : block.split(/\n(?=(?:[-*]|\d+\.) )/).map((item) => paragraph(item.replaceAll(`
`, " "), style)).join(`
`);
}, paragraph = (text, style) => {
  let bullet = /^(?:[-*]|\d+\.) /.exec(text)?.[0] ?? "", lines = wrapWords(withoutLinks(text.slice(bullet.length)), Math.min(style.wrapAt, WIDEST), bullet.length);
  return inline(bullet + lines.join(`
${" ".repeat(bullet.length)}`), style);
}, withoutLinks = (text) => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"), inline = (text, { colors }) => text.replace(/\*\*([^*]+)\*\*/g, (_, words) => colors.bold(words));

// dist/cli/commands/explain/page/explain-code.js
var explainCode = async (code, { format, service }, { out, err }) => {
  let page = await readPage(code);
  if (page === void 0 && isCoefficient(code)) {
    let { coefficientsWritten } = await import("./run-GGH4URJJ.js");
    return await out.write(coefficientsWritten([code], format, out)), EXIT.proved;
  }
  return page === void 0 ? complain(err, await unknown(code, service)) : (format === "json" ? await out.write(asJson([page], format, !1)) : await out.write(Number.isFinite(out.wrapAt) ? markdownText(page.text, out) : page.text), EXIT.proved);
}, isCoefficient = (code) => Object.hasOwn(COEFFICIENTS, code), unknown = async (code, service) => {
  let isPolicy = code === STDIN || await isFile(code);
  if (isPolicy && service !== void 0)
    return misuse("`--service` says of what, and not for whom", "add the customer, as in `--facts '{\"member\": true}'`");
  if (isPolicy)
    return misuse(`say what is to be explained of ${quote(code)}`, "a customer, as in `--facts '{\"member\": true}'`, or a rule, as in `--rule 'members get delivery'`");
  let near = nearest(code, (await pagePaths()).keys());
  return misuse(`there is no check, no diagnostic and no file ${quote(code)}`, near === void 0 ? "name a check or a code as a message does in brackets, such as `publicity-leak` or `unknown-key`" : `did you mean ${quote(near)}?`);
}, isFile = async (path) => {
  try {
    return await stat(path), !0;
  } catch {
    return !1;
  }
};
export {
  explainCode
};
