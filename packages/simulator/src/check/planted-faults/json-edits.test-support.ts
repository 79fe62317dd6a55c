import type { Json, JsonObject } from "../../arbitraries/documents/json.js";

/** Where something stands in a document. */
export type Path = readonly (string | number)[];

export const pointerOf = (path: Path): string => path.map((key) => `/${key}`).join("");

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** Everything that stands in a document, outermost first. */
export const everythingIn = (value: Json, path: Path = []): readonly { readonly path: Path; readonly value: Json }[] => [
  { path, value },
  ...(isList(value) ? value.flatMap((inner, at) => everythingIn(inner, [...path, at])) : []),
  ...(isObject(value) ? Object.entries(value).flatMap(([key, inner]) => everythingIn(inner as Json, [...path, key])) : []),
];

/** The document with another value at the place; without it where the value is undefined. */
export const edited = (document: Json, [key, ...rest]: Path, value: Json | undefined): Json => {
  if (key === undefined) return value as Json;
  if (isList(document)) {
    const inner = rest.length === 0 ? value : edited(document[Number(key)] as Json, rest, value);
    return document.flatMap((item, at) => (at !== key ? [item] : inner === undefined ? [] : [inner]));
  }
  const object = document as JsonObject;
  const inner = rest.length === 0 ? value : edited((object[key] ?? {}) as Json, rest, value);
  const { [key]: _, ...others } = object;
  return inner === undefined ? others : { ...object, [key]: inner };
};
