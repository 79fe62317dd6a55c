const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML 1.0 has no way to say these, not even as references: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** A text as XML can say it; what it cannot say becomes U+FFFD. */
const sayable = (text) => text.replace(UNSAYABLE, "\ufffd").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
/** In an attribute, a reader would turn line breaks and tabs into spaces. */
const attribute = (text) => sayable(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
/** In content, a reader would turn a carriage return into a line feed. */
const content = (text) => sayable(text).replace(/\r/g, "&#13;");
const INDENT = "  ";
const write = ({ name, attributes = {}, content: inner = [] }, depth) => {
    const indent = INDENT.repeat(depth);
    const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(String(value))}"`]));
    const open = `${indent}<${name}${said.join("")}`;
    if (inner.length === 0)
        return `${open}/>\n`;
    if (typeof inner === "string")
        return `${open}>${content(inner)}</${name}>\n`;
    return `${open}>\n${inner.map((child) => write(child, depth + 1)).join("")}${indent}</${name}>\n`;
};
/** A whole XML document. */
export const xmlDocument = (root) => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, 0)}`;
//# sourceMappingURL=xml.js.map