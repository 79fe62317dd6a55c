import { type Aspect, aspectsOver, type CustomerSet, type Formulas, formulasOf, type Said } from "@tierpolicy/engine";
import type { Facts, Policy, Rule } from "@tierpolicy/schema";

/** One of those for whom something is so. */
export interface Example {
  readonly customer: Facts;
  /** Those for whom it is so. */
  readonly customers: CustomerSet;
}

/**
 * Whom a change concerns, exactly: all whom the rule matches, who are `within` some bound and whom none of the rules in `but` matches;
 * or `some` of those whom it matches, where no such sentence is true.
 */
export type Reach = { readonly within?: "exclusiveTo" | "offered"; readonly but: readonly string[] } | "some";

/** Something that decisions on a service say of the same customers, because of a rule (`gained`) or no longer because of it. */
export interface Change extends Example {
  readonly direction: "gained" | "lost";
  readonly said: readonly (Said & { readonly key: string })[];
  readonly reach: Reach;
}

export interface EffectOnService {
  readonly service: string;
  /** Empty where no decision would change without the rule. */
  readonly changes: readonly Change[];
}

/** What a rule does in its policy: over all possible customers, exactly. */
export interface Effect {
  /** One whom it matches; absent where no customer makes it match. */
  readonly matched?: Facts;
  /** One whom it does not match, as much like the first as can be; absent where it matches everyone. */
  readonly missed?: Facts;
  readonly services: readonly EffectOnService[];
}

/** Holds the policy against the policy without the rule, both in one space. Ask within `space.within`. */
export const effectOf = (formulas: Formulas, rule: Rule): Effect => {
  const { policy, space, possible } = formulas;
  const without = formulasOf({ ...policy, rules: policy.rules.filter((other) => other !== rule) } satisfies Policy, { space });
  const matching = space.or(space.nobody, ...rule.services.map((service) => formulas.matches(rule, service)));
  const matched = space.witness(matching);
  if (matched === undefined) return { services: [] };
  const missed = space.witness(space.minus(possible, matching), { near: matched });
  return {
    matched,
    ...(missed && { missed }),
    services: rule.services.map((service) => effectOnService(formulas, without, rule, service)),
  };
};

type Unreached = Omit<Change, "reach">;

const effectOnService = (formulas: Formulas, without: Formulas, rule: Rule, service: string): EffectOnService => {
  const { space } = formulas;
  const [before = [], after = []] = aspectsOver([without, formulas], service);
  const changes: Unreached[] = [];
  for (const [at, aspect] of after.entries()) {
    const old = (before[at] as Aspect).customers;
    add(formulas, changes, "gained", aspect, space.minus(aspect.customers, old));
    add(formulas, changes, "lost", aspect, space.minus(old, aspect.customers));
  }
  return { service, changes: changes.map((change) => ({ ...change, reach: reachOf(formulas, without, rule, service, change.customers) })) };
};

/** What is said of the same customers is told together. */
const add = ({ space }: Formulas, changes: Unreached[], direction: Change["direction"], said: Aspect, customers: CustomerSet): void => {
  const same = changes.findIndex((change) => change.direction === direction && change.customers === customers);
  const known = changes[same];
  if (known) changes[same] = { ...known, said: [...known.said, said] };
  else {
    const customer = space.witness(customers);
    if (customer) changes.push({ direction, said: [said], customers, customer });
  }
};

/** The first sentence that is true. */
const reachOf = (formulas: Formulas, without: Formulas, rule: Rule, service: string, changed: CustomerSet): Reach => {
  const { space } = formulas;
  const matching = formulas.matches(rule, service);
  const bounds: readonly (readonly [Exclude<Reach, "some">["within"], CustomerSet])[] = [
    [undefined, matching],
    ["exclusiveTo", space.and(matching, formulas.inside(service))],
    ["offered", space.and(matching, without.offered(service))],
  ];
  for (const [within, bounded] of bounds) {
    const but = exceptions(formulas, rule, service, { bounded, changed });
    if (but) return { ...(within && { within }), but };
  }
  return "some";
};

/** The rules that exclude a change altogether, if they make the difference between the two sets. */
const exceptions = (
  { space, matches, rulesOf }: Formulas,
  rule: Rule,
  service: string,
  { bounded, changed }: { readonly bounded: CustomerSet; readonly changed: CustomerSet },
): readonly string[] | undefined => {
  const unchanged = space.minus(bounded, changed);
  const others = rulesOf(service).filter((other) => {
    const set = matches(other, service);
    return other !== rule && space.isEmpty(space.and(set, changed)) && !space.isEmpty(space.and(set, unchanged));
  });
  const covered = space.or(space.nobody, ...others.map((other) => matches(other, service)));
  return space.minus(bounded, covered) === changed ? others.map(({ name }) => name) : undefined;
};
