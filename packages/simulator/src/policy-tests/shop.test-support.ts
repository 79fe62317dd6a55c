import type { Policy } from "@tierpolicy/schema";
import { policyOf } from "../check/checked.test-support.js";
import { shop } from "../cli/shop.test-support.js";

/** The shop, with a surprise that nobody is told of. */
export const surprisingShop = (changes: { readonly [key: string]: unknown } = {}): Policy => {
  const plain = shop() as { readonly services: object; readonly rules: readonly object[] };
  const services = { ...plain.services, "free-sample": { need: "delight" } };
  const sample = {
    name: "a sample now and then",
    conditions: { condition: "member" },
    event: { type: "offer", params: { service: "free-sample", publicity: "unannounced" } },
  };
  return policyOf(shop({ services, rules: [...plain.rules, sample], ...changes }));
};

export const DAY = "2026-05-01";

/** Three customers of the shop. */
export const PEOPLE = {
  stranger: { spend: 10 },
  member: { spend: 10, member: true },
  regular: { spend: 1000, member: true },
} as const;
