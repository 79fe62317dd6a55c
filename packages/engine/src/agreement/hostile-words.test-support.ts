import fc from "fast-check";
import { onOneLine } from "../page/phrase.js";

const PIECES = [
  ..."<>&\"'`*_{}[]()#+-=.!|~:@\\/ \n\r\t\u0000\u00a0\u2028\u202e\u2066\u200b\ufeff\ud83c",
  "</style>",
  "<script>",
  "<!--",
  "]]>",
  "&amp;",
  "&#42;",
  "1. ",
  "- ",
  "[x] ",
  "[^1]",
  "![a](b)",
  "http://a.b",
  "www.a.b",
  "a@b.cc",
  "~~",
  "**",
  "```",
  "---",
  "| a |",
  "中文",
  "（重要）",
  "，",
  "خدمة",
  "word",
  "🍰",
];

/** Words of an author's, of which something is left to be read. */
export const hostileWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  )
  .filter((words) => onOneLine(words) !== "");
