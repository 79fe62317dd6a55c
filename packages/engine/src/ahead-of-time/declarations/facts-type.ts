import { type Fact, type FactType, type Property, textIn } from "@tierpolicy/schema";
import { key, literal, remark } from "../text/literal.js";

/** The type of an object of facts or of properties; one that is undefined counts as left out. */
export const factsType = (declared: ReadonlyMap<string, Property | Fact>, indent: string): string => {
  const within = `${indent}  `;
  const lines = [...declared].flatMap(([id, property]) => {
    const said = remarkOn(property);
    const isOptional = property.default !== undefined;
    const type = `${typeOf(property.type, within)}${isOptional ? " | undefined" : ""}`;
    return [
      ...(said === undefined ? [] : [`${within}/** ${said} */\n`]),
      `${within}readonly ${key(id)}${isOptional ? "?" : ""}: ${type};\n`,
    ];
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
};

const typeOf = (type: FactType, indent: string): string => {
  switch (type.kind) {
    case "boolean":
      return "boolean";
    case "integer":
    case "number":
      return "number";
    case "string":
    case "date":
    case "date-time":
      return "string";
    case "enum":
      return type.values.map((value) => literal(value)).join(" | ");
    case "array":
      return type.items.kind === "enum" ? `readonly (${typeOf(type.items, indent)})[]` : `readonly ${typeOf(type.items, indent)}[]`;
    case "object":
      return factsType(type.properties, indent);
  }
};

/** What the policy says of a fact, and what its type does not. */
const remarkOn = (property: Property | Fact): string | undefined => {
  const { type, title, description = title } = property;
  const isClock = "clock" in property && property.clock;
  const forms = { date: "A day, `2026-05-01`.", "date-time": "A moment, `2026-05-01T08:00:00Z`." } as const;
  const said = [
    description === undefined ? undefined : textIn(description, "en"),
    type.kind === "date" || type.kind === "date-time" ? forms[type.kind] : undefined,
    isClock ? "The time of the decision." : undefined,
  ].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.map(remark).join(" ");
};
