import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import type { Json, JsonObject } from "../../arbitraries/documents/json.js";
import { edited, everythingIn, isList, isObject, type Path, pointerOf } from "./json-edits.test-support.js";

/** A policy with one mistake in it, as an author makes one. */
export interface Fault {
  readonly kind: string;
  /** What was done, and where. */
  readonly name: string;
  readonly document: JsonObject;
}

interface Edit {
  readonly path: Path;
  readonly value: Json | undefined;
  readonly what: string;
}

type Kind = (document: JsonObject) => readonly Edit[];

const named = (document: JsonObject, part: string): readonly string[] => Object.keys((document[part] ?? {}) as JsonObject);

const rulesOf = (document: JsonObject): readonly { readonly at: number; readonly type: string; readonly params: JsonObject }[] =>
  ((document["rules"] ?? []) as readonly JsonObject[]).map((rule, at) => {
    const { type, params } = rule["event"] as unknown as { readonly type: string; readonly params: JsonObject };
    return { at, type, params };
  });

/** Everything that stands in a condition of a segment, a rule or a channel. */
const inConditions = (document: JsonObject) =>
  everythingIn(document).filter(({ path }) => {
    const [part, , place] = path;
    return (
      (part === "segments" && place === "conditions") ||
      (part === "rules" && place === "conditions") ||
      (part === "channels" && place === "except")
    );
  });

const edits = (what: string, path: Path, values: readonly (Json | undefined)[]): readonly Edit[] =>
  values.map((value) => ({ path, value, what: `${what} to ${JSON.stringify(value)}` }));

const neighbours = <Level extends string>(levels: readonly Level[], level: Json | undefined): readonly Level[] => {
  const at = levels.indexOf(level as Level);
  return at < 0 ? [] : levels.filter((_, other) => Math.abs(other - at) === 1);
};

/** Every kind of mistake that one slip of the hand makes. */
const KINDS: { readonly [kind: string]: Kind } = {
  "widen a channel": (document) =>
    Object.entries((document["channels"] ?? {}) as { readonly [id: string]: JsonObject }).flatMap(([id, { reach, overheardBy = [] }]) => {
      const segments = named(document, "segments");
      const listed = isObject(reach) ? (reach["segments"] as readonly Json[]) : (overheardBy as readonly Json[]);
      const others = segments.filter((segment) => !listed.includes(segment));
      if (isObject(reach))
        return [
          ...edits("reach", ["channels", id, "reach"], ["public"]),
          ...others.flatMap((other) => edits("reach", ["channels", id, "reach", "segments"], [[...listed, other]])),
        ];
      return reach === "individual"
        ? others.flatMap((other) => edits("overheardBy", ["channels", id, "overheardBy"], [[...listed, other]]))
        : [];
    }),
  "forget an exception": (document) =>
    named(document, "channels").flatMap((id) => {
      const { except } = (document["channels"] as { readonly [id: string]: JsonObject })[id] as JsonObject;
      return except === undefined ? [] : edits("except", ["channels", id, "except"], [undefined]);
    }),
  "name another channel": (document) =>
    rulesOf(document).flatMap(({ at, type, params: { channels = [] } }) =>
      type !== "offer"
        ? []
        : named(document, "channels")
            .filter((id) => !(channels as readonly Json[]).includes(id))
            .flatMap((id) => edits("channels", ["rules", at, "event", "params", "channels"], [[...(channels as readonly Json[]), id]])),
    ),
  "drop a condition": (document) =>
    inConditions(document).flatMap(({ path, value }) =>
      (path.at(-2) === "all" || path.at(-2) === "any") && typeof path.at(-1) === "number"
        ? [{ path, value: undefined, what: `drop ${JSON.stringify(value)}` }]
        : [],
    ),
  "negate a condition": (document) =>
    inConditions(document).flatMap(({ path, value }) =>
      isObject(value) && typeof value["condition"] === "string" && typeof path.at(-1) === "number"
        ? [{ path, value: { not: value }, what: `negate ${JSON.stringify(value)}` }]
        : [],
    ),
  "exchange all and any": (document) =>
    inConditions(document).flatMap(({ path, value }) => {
      if (!isObject(value)) return [];
      const { all, any } = value;
      if (isList(all) && all.length > 1) return edits("all", path, [{ any: all }]);
      return isList(any) && any.length > 1 ? edits("any", path, [{ all: any }]) : [];
    }),
  "move a threshold by one": (document) =>
    inConditions(document).flatMap(({ path, value }) =>
      path.at(-1) === "value" && typeof value === "number" ? edits(`${value}`, path, [value - 1, value + 1]) : [],
    ),
  "write another operator": (document) =>
    inConditions(document).flatMap(({ path, value }) => {
      if (path.at(-1) !== "operator") return [];
      const strict = /^(greaterThan|lessThan)$/.test(String(value));
      const loose = /^(greaterThan|lessThan)Inclusive$/.test(String(value));
      if (strict) return edits(`${value}`, path, [`${value}Inclusive`]);
      return loose ? edits(`${value}`, path, [String(value).replace("Inclusive", "")]) : [];
    }),
  "name another segment": (document) =>
    everythingIn(document).flatMap(({ path, value }) => {
      const isNamed = path.at(-1) === "condition" || ["exclusiveTo", "knownTo", "segments", "overheardBy"].includes(String(path.at(-2)));
      const segments = named(document, "segments");
      return isNamed && path[0] !== "assertions" && path.length > 2 && segments.includes(String(value))
        ? edits(
            `${value}`,
            path,
            segments.filter((segment) => segment !== value),
          )
        : [];
    }),
  "state another level": (document) =>
    everythingIn(document).flatMap(({ path, value }) => {
      if (path[0] !== "rules" && path[0] !== "services") return [];
      if (path.at(-1) === "commitment") return edits(`${value}`, path, neighbours(COMMITMENTS, value));
      return path.at(-1) === "publicity" ? edits(`${value}`, path, neighbours(PUBLICITIES, value)) : [];
    }),
  "state another term": (document) =>
    everythingIn(document).flatMap(({ path, value }) =>
      path.at(-2) === "terms" && path[0] !== "assertions" && typeof value === "number"
        ? edits(`${value}`, path, [value - 1, value + 1])
        : [],
    ),
  "drop a rule": (document) =>
    rulesOf(document).map(({ at, type }) => ({ path: ["rules", at], value: undefined, what: `drop the ${type}` })),
  "turn a withhold into an offer": (document) =>
    rulesOf(document).flatMap(({ at, type }) => (type === "withhold" ? edits(type, ["rules", at, "event", "type"], ["offer"]) : [])),
  "offer another service too": (document) =>
    rulesOf(document).flatMap(({ at, type, params: { service } }) => {
      if (type !== "offer" || isObject(service)) return [];
      const listed = [service].flat() as readonly Json[];
      const others = named(document, "services").filter((id) => !listed.includes(id));
      return others.flatMap((other) => edits("service", ["rules", at, "event", "params", "service"], [[...listed, other]]));
    }),
  "forget a period": (document) =>
    ((document["rules"] ?? []) as readonly JsonObject[]).flatMap((rule, at) =>
      ["from", "until"].flatMap((end) => (end in rule ? edits(end, ["rules", at, end], [undefined]) : [])),
    ),
};

/** Every fault of one step that applies to a document. */
export const faultsOf = (document: JsonObject): readonly Fault[] =>
  Object.entries(KINDS).flatMap(([kind, plant]) =>
    plant(document).map(({ path, value, what }) => ({
      kind,
      name: `${kind} at ${pointerOf(path)}: ${what}`,
      document: edited(document, path, value) as JsonObject,
    })),
  );
