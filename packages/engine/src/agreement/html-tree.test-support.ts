import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

const elementsIn = (node: Node): readonly Element[] => [...("tagName" in node ? [node] : []), ...childrenOf(node).flatMap(elementsIn)];

/** The elements of a page as a browser reads it, in their order. */
export const elementsOf = (page: string): readonly Element[] => elementsIn(parse(page));

/** What a page has wrong as HTML. */
export const errorsOf = (page: string): readonly string[] => {
  const errors: string[] = [];
  parse(page, { onParseError: ({ code }) => errors.push(code) });
  return errors;
};

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** The text in an element, white space as it is shown. */
export const textOf = (node: Node): string =>
  raw(node)
    .replace(/[ \n]+/g, " ")
    .trim();

const raw = (node: Node): string => (node.nodeName === "#text" && "value" in node ? node.value : childrenOf(node).map(raw).join(""));
