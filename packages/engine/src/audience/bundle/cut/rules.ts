import { cutCondition } from "./conditions.js";
import { type Json, only } from "./json.js";

const KEPT = new Set(["name", "conditions", "event", "from", "until"]);

/** A rule with all that decides and with its name, which decisions list. */
export const cutRule = (rule: Json): Json => {
  const event = rule["event"] as Json;
  return {
    ...only(rule, KEPT),
    conditions: cutCondition(rule["conditions"]),
    event: { ...event, params: cutParams(event["params"] as Json) },
  };
};

/** `terms` of nothing go, except where a limit says nothing else: it would be no limit. */
const cutParams = (params: Json): Json => {
  const { terms, ...others } = params;
  const isEmpty = terms !== undefined && Object.keys(terms as Json).length === 0;
  return isEmpty && Object.keys(others).length > 1 ? others : params;
};
