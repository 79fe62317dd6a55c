/** A rule of json-rules-engine: what its `addRule` takes, or a `Rule` of it. */
export interface ExistingRule {
  readonly conditions: object;
  readonly event: ExistingEvent;
  readonly name?: string;
}

export interface ExistingEvent {
  readonly type: string;
  readonly params?: { readonly [param: string]: unknown };
}

/** An `offer`, a `withhold`, a `limit` or an `arrange`, as a policy document says it. */
export interface PolicyEvent {
  readonly type: "offer" | "withhold" | "limit" | "arrange";
  readonly params: { readonly service: unknown; readonly [param: string]: unknown };
}

/** A rule as it stands in a policy document. */
export interface PolicyRule {
  readonly name?: string;
  readonly conditions: unknown;
  readonly event: PolicyEvent;
}

/**
 * Existing rules of json-rules-engine as rules of a policy document. Their conditions stay as they are; what their events
 * mean for services, the caller says. Callbacks and priorities are left behind: a decision does not depend on them.
 * Nothing is checked here: `parsePolicy` says which conditions are traps.
 *
 * @param meaning the policy's event in place of a rule's own; a rule for which it returns undefined is left out
 * @returns rules that share nothing with the given ones
 * @example
 * const rules = adoptRules(existing, ({ type }) => (type === "free-upgrade" ? { type: "offer", params: { service: "upgrade" } } : undefined));
 * const policy = parsePolicy({ tierpolicy: 1, name: "hotel", facts, services, rules });
 */
export const adoptRules = (
  rules: readonly ExistingRule[],
  meaning: (event: ExistingEvent, rule: ExistingRule) => PolicyEvent | undefined,
): readonly PolicyRule[] =>
  rules.flatMap((rule) => {
    const event = meaning(rule.event, rule);
    if (event === undefined) return [];
    // A `Rule` of json-rules-engine says by its `toJSON` what it was made from.
    const { conditions, name } = JSON.parse(JSON.stringify(plain(rule)));
    return [{ ...(name !== undefined && { name }), conditions, event }];
  });

const plain = (rule: ExistingRule): unknown => {
  if (!("toJSON" in rule) || typeof rule.toJSON !== "function") return { conditions: rule.conditions, name: rule.name };
  return rule.toJSON(false);
};
