import type { Screen } from "../../../terminal/screen.js";
type Style = Pick<Screen, "colors" | "wrapAt">;
/**
 * One of our own pages as a terminal shows it: headings stand out, paragraphs and lists are broken at its width, code is indented.
 * It knows the Markdown that the pages use: headings, paragraphs, lists, tables, fenced code, bold words and links.
 */
export declare const markdownText: (markdown: string, style: Style) => string;
export {};
//# sourceMappingURL=markdown-text.d.ts.map