import { wrapWords } from "@tierpolicy/schema";
/** Longer lines are hard to read. */
const WIDEST = 100;
const INDENT = "    ";
/**
 * One of our own pages as a terminal shows it: headings stand out, paragraphs and lists are broken at its width, code is indented.
 * It knows the Markdown that the pages use: headings, paragraphs, lists, tables, fenced code, bold words and links.
 */
export const markdownText = (markdown, style) => {
    const blocks = markdown.trim().match(BLOCKS) ?? [];
    return `${blocks.map((block) => blockText(block.trimEnd(), style)).join("\n\n")}\n`;
};
/** A fenced block, which may have empty lines in it, or else what stands between two empty lines. */
const BLOCKS = /^```[\s\S]*?^```$|(?:^(?!```).*\S.*\n?)+/gm;
const blockText = (block, style) => {
    const { colors } = style;
    const heading = /^#+ (.*)$/.exec(block);
    if (heading)
        return colors.bold(heading[1] ?? "");
    if (block.startsWith("```"))
        return block
            .split("\n")
            .slice(1, -1)
            .map((line) => (line === "" ? "" : INDENT + colors.dim(line)))
            .join("\n");
    if (block.startsWith("|"))
        return inline(block, style);
    const items = block.split(/\n(?=(?:[-*]|\d+\.) )/);
    return items.map((item) => paragraph(item.replaceAll("\n", " "), style)).join("\n");
};
const paragraph = (text, style) => {
    const bullet = /^(?:[-*]|\d+\.) /.exec(text)?.[0] ?? "";
    const lines = wrapWords(withoutLinks(text.slice(bullet.length)), Math.min(style.wrapAt, WIDEST), bullet.length);
    return inline(bullet + lines.join(`\n${" ".repeat(bullet.length)}`), style);
};
/** A reader of a terminal cannot follow a link to a place in the project. */
const withoutLinks = (text) => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
const inline = (text, { colors }) => text.replace(/\*\*([^*]+)\*\*/g, (_, words) => colors.bold(words));
//# sourceMappingURL=markdown-text.js.map