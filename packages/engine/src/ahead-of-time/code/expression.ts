/** A truth as JavaScript. */
export type Expression =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "all" | "any"; readonly of: readonly Expression[] }
  /** `contrary` is the same denied. Both bind more tightly than `&&`, and, where they are not comparisons, than `===`. */
  | { readonly kind: "test"; readonly text: string; readonly contrary: string };

export const TRUE: Expression = { kind: "constant", value: true };
export const FALSE: Expression = { kind: "constant", value: false };

const join = (kind: "all" | "any", parts: readonly Expression[]): Expression => {
  const neutral = kind === "all";
  const of = parts
    .flatMap((part) => (part.kind === kind ? part.of : [part]))
    .filter((part) => part.kind !== "constant" || part.value !== neutral);
  if (of.some((part) => part.kind === "constant")) return neutral ? FALSE : TRUE;
  if (of.length === 0) return neutral ? TRUE : FALSE;
  return of.length === 1 && of[0] ? of[0] : { kind, of };
};

export const all = (parts: readonly Expression[]): Expression => join("all", parts);
export const any = (parts: readonly Expression[]): Expression => join("any", parts);

export const not = (expression: Expression): Expression => {
  switch (expression.kind) {
    case "constant":
      return expression.value ? FALSE : TRUE;
    case "all":
      return any(expression.of.map(not));
    case "any":
      return all(expression.of.map(not));
    case "test":
      return { kind: "test", text: expression.contrary, contrary: expression.text };
  }
};

/** Something that is true or false by itself: a call, a property. */
export const test = (text: string): Expression => ({ kind: "test", text, contrary: `!${text}` });

const CONTRARY = { "===": "!==", "!==": "===", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/** Of numbers and texts, none of them NaN, one comparison denied is another. */
export const comparison = (left: string, operator: keyof typeof CONTRARY, right: string): Expression => ({
  kind: "test",
  text: `${left} ${operator} ${right}`,
  contrary: `${left} ${CONTRARY[operator]} ${right}`,
});

const LONGEST_LINE = 110;

/**
 * The expression as source, in lines where it is long.
 *
 * @param indent the spaces before a line of it
 */
export const source = (expression: Expression, indent: string): string => {
  if (expression.kind === "constant") return String(expression.value);
  if (expression.kind === "test") return expression.text;
  const operator = expression.kind === "all" ? "&&" : "||";
  const parts = expression.of.map((part) => bracketed(part, indent));
  const line = parts.join(` ${operator} `);
  return indent.length + line.length <= LONGEST_LINE && !line.includes("\n") ? line : parts.join(`\n${indent}${operator} `);
};

/** The expression where something else stands around it. */
export const bracketed = (expression: Expression, indent: string): string =>
  expression.kind === "all" || expression.kind === "any" ? `(${source(expression, `${indent}  `)})` : source(expression, indent);

/** Whether to ask is so cheap that to ask in vain takes less than a jump that nobody can foresee: no function is called. */
export const isCheap = (expression: Expression): boolean => {
  if (expression.kind === "constant") return true;
  return expression.kind === "test" ? !/\w\(/.test(expression.text.replace(/\/\*.*?\*\//g, "")) : expression.of.every(isCheap);
};

/** An expression that is cheap as a number, 1 or 0, or as a truth that becomes one, without jumps. */
export const bitSource = (expression: Expression, indent: string): string => {
  if (expression.kind === "constant") return expression.value ? "1" : "0";
  if (expression.kind === "test") return expression.text;
  const parts = expression.of.map((part) =>
    part.kind === "test" && !BITWISE.test(part.text) ? part.text : `(${bitSource(part, `${indent}  `)})`,
  );
  const operator = expression.kind === "all" ? "&" : "|";
  const line = parts.join(` ${operator} `);
  return indent.length + line.length <= LONGEST_LINE && !line.includes("\n") ? line : parts.join(`\n${indent}${operator} `);
};

/** `&` and `|` bind more tightly than each other, and less so than comparisons; and brackets show what is meant. */
const BITWISE = /&|\||==/;
