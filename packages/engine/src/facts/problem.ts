import type { Diagnostic } from "@tierpolicy/schema";
import { ENGINE_CODES, type EngineCode } from "./codes.js";

/** The keys from the customer down to a value. */
export type Place = readonly string[];

/** A place in the author's words: `address.city`, `agreements[2]`. */
export const nameOf = (place: Place): string =>
  place.map((key, depth) => (/^\d+$/.test(key) ? `[${key}]` : depth === 0 ? key : `.${key}`)).join("");

/** A place as a JSON Pointer into the customer. */
export const pointerOf = (place: Place): string => place.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const problem = (code: EngineCode, place: Place, message: string, help?: string): Diagnostic =>
  Object.freeze({
    code,
    severity: ENGINE_CODES[code].severity,
    message,
    pointer: pointerOf(place),
    ...(help !== undefined && { help }),
  });
