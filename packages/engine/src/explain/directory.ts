import type { Policy, Rule } from "@tierpolicy/schema";
import type { ServiceTable } from "../compile/service-table.js";

/** What explanations look up in a policy: put in order once, however many customers are explained. */
export class Directory {
  readonly #policy: Policy;
  #segments: readonly string[] | undefined;
  #rules: ReadonlyMap<string, Rule> | undefined;
  readonly #speaking = new Map<ServiceTable, readonly Rule[]>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** The ids of all segments, sorted. */
  get segments(): readonly string[] {
    this.#segments ??= [...this.#policy.segments.keys()].sort();
    return this.#segments;
  }

  rule(name: string): Rule | undefined {
    this.#rules ??= new Map(this.#policy.rules.map((rule) => [rule.name, rule]));
    return this.#rules.get(name);
  }

  /** The rules that speak of a service, sorted by name. */
  rulesOf(service: ServiceTable): readonly Rule[] {
    const known = this.#speaking.get(service);
    if (known !== undefined) return known;
    const sorted = service.rules.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#speaking.set(service, sorted);
    return sorted;
  }
}

const known = new WeakMap<Policy, Directory>();

/** Made at the first question, since most applications never ask one. */
export const directoryOf = (policy: Policy): Directory => {
  const made = known.get(policy);
  if (made !== undefined) return made;
  const directory = new Directory(policy);
  known.set(policy, directory);
  return directory;
};
