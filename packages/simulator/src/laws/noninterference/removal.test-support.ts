import type { Json, JsonObject } from "../../arbitraries/documents/json.js";

type Part = { readonly [key: string]: Json };

/**
 * The document as if one service did not exist, found by reading the document alone: a second opinion on `withoutServices`,
 * so that the law does not rest on a definition that itself forgets something.
 */
export const withoutService = (document: JsonObject, gone: string): JsonObject => {
  const services = document["services"] as { readonly [id: string]: Part };
  const meant = (said: Json): readonly string[] => {
    if (typeof said === "string") return [said];
    if (Array.isArray(said)) return said as readonly string[];
    const { need, tag } = said as Part;
    const isMeant = (one: Part) => (!need || one["need"] === need) && (!tag || ((one["tags"] ?? []) as readonly Json[]).includes(tag));
    return Object.keys(services).filter((id) => isMeant(services[id] as Part));
  };
  const hasTerm = (term: string) => (id: string) => Object.hasOwn((services[id]?.["terms"] ?? {}) as Part, term);
  /** Where terms are stated is in a rule beside the services, and in an assertion in `must`. */
  const cut = (said: Part, stating: Part): { readonly service: Json; readonly stated: Part } | undefined => {
    const left = meant(said["service"] as Json).filter((id) => id !== gone);
    if (left.length === 0) return undefined;
    const terms = Object.entries((stating["terms"] ?? {}) as Part).filter(([term]) => left.some(hasTerm(term)));
    const service = Array.isArray(said["service"]) ? left : (said["service"] as Json);
    return { service, stated: stating["terms"] === undefined ? stating : { ...stating, terms: Object.fromEntries(terms) } };
  };
  const speaksOfIt = (said: Json) => meant(said).includes(gone);
  const rules = ((document["rules"] ?? []) as readonly Part[]).flatMap((rule): readonly Part[] => {
    const event = rule["event"] as Part;
    const params = event["params"] as Part;
    if (!speaksOfIt(params["service"] as Json)) return [rule];
    const left = cut(params, params);
    return left === undefined ? [] : [{ ...rule, event: { ...event, params: { ...left.stated, service: left.service } } }];
  });
  const assertions = ((document["assertions"] ?? []) as readonly Part[]).flatMap((assertion): readonly Part[] => {
    if (!speaksOfIt(assertion["service"] as Json)) return [assertion];
    const left = cut(assertion, assertion["must"] as Part);
    return left === undefined ? [] : [{ ...assertion, service: left.service, must: left.stated }];
  });
  return {
    ...document,
    services: Object.fromEntries(Object.entries(services).filter(([id]) => id !== gone)),
    ...(document["rules"] && { rules }),
    ...(document["assertions"] && { assertions }),
  };
};
