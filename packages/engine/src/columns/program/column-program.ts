import type { Condition, Facts, Policy, Relation } from "@tierpolicy/schema";
import type { Carriage } from "../../carriage/carriage.js";
import { type Leaf, Leaves } from "../../cells/leaves/leaf.js";
import { comparisonsOf } from "../../compile/comparisons.js";
import { contextOf, type Dependency } from "../../compile/contexts.js";
import { Features } from "../../compile/features.js";
import type { Tree } from "../../compile/tree.js";
import { InvariantError } from "../../invariant-error.js";
import { rulesByService } from "../../rules-by-service.js";
import { inOrderOfReference } from "../../standing/segments.js";

import { ALWAYS, Circuit, type Gates, NEVER } from "./circuit.js";
import { type KeyPlan, planKeys } from "./keys.js";
import { LeafTests } from "./leaf-table.js";
import { type Plane, Planes, type PlannedLeaf, planLeaves } from "./planes.js";
import { ServicePlan } from "./service-plan.js";

/** What no look-up in regions answers: two facts compared with each other, or a clock that can only be judged by all facts. */
export type Judged = { readonly register: number } & (
  | { readonly kind: "relation"; readonly relation: Relation; readonly left: Leaf; readonly right: Leaf }
  | { readonly kind: "clock"; readonly holdsAt: (facts: Facts) => boolean }
);

/** A policy as circuits over columns. */
export interface ColumnProgram {
  /** Every leaf of the policy: those that no condition looks at must have right values too. */
  readonly leaves: readonly PlannedLeaf[];
  /** What the leaves answer. Bit 0 of the first plane: the row has a value that cannot be. */
  readonly planes: readonly Plane[];
  readonly judged: readonly Judged[];
  readonly gates: Gates;
  readonly registers: number;
  /** The register of the customers who can exist, as far as the values of single facts are right. */
  readonly possible: number;
  readonly bad: number;
  /** Sorted by id. */
  readonly segments: readonly { readonly id: string; readonly register: number }[];
  /** Sorted by id. */
  readonly services: readonly ServicePlan[];
  readonly keys: KeyPlan;
}

/** @param chosen the services to decide on; all, where it is undefined */
export const columnProgram = (policy: Policy, carriage: Carriage, chosen: ReadonlySet<string> | undefined): ColumnProgram => {
  const channels = [...policy.channels.values()].sort(byId);
  const services = [...policy.services.values()].filter(({ id }) => chosen === undefined || chosen.has(id)).sort(byId);
  const rules = policy.rules.filter((rule) => rule.services.some((id) => chosen === undefined || chosen.has(id)));
  const conditions = [...rules.map(({ condition }) => condition), ...policy.invariants];
  const ids = services.map(({ id }) => id);
  const features = new Features(policy.facts, comparisonsOf(policy, conditions, channels, ids, carriage));
  const order = inOrderOfReference(policy.segments);
  const ofSegments = new Map(order.map((id) => [id, features.addSegment(id, segmentOf(policy, id))]));
  const trees = new Map(conditions.map((condition) => [condition, features.treeOf(condition)]));
  const contexts = services.map((service) => contextOf(service, policy, channels, carriage, features));

  const circuit = new Circuit();
  const bad = circuit.input();
  const leaves = new Leaves(policy.facts).all.map((leaf) => {
    const feature = features.leaves.find((one) => isSame(one.leaf, leaf));
    return new LeafTests(leaf, feature);
  });
  const ofFeature = features.leaves.map((feature) => leaves.find(({ leaf }) => isSame(leaf, feature.leaf)) as LeafTests);
  const judged: Judged[] = [];
  const derived: number[] = [];
  const registerOf = (tree: Tree): number => {
    switch (tree.kind) {
      case "all":
        return circuit.all(tree.of.map(registerOf));
      case "any":
        return circuit.any(tree.of.map(registerOf));
      default: {
        const { feature, regions, kind } = tree;
        const leaf = ofFeature[feature];
        // a derived feature is tested for region 1, yes, or for region 0, no
        const holds = leaf ? leaf.test(regions, circuit) : yesOrNo(derived[feature - ofFeature.length] as number, regions.below, circuit);
        return kind === "some" ? holds : circuit.not(holds);
      }
    }
  };
  for (const feature of features.derived) {
    if (feature.kind === "tree") derived.push(registerOf(feature.tree));
    else {
      const register = circuit.input();
      derived.push(register);
      if (feature.kind === "judged") judged.push({ register, kind: "clock", holdsAt: feature.holdsAt });
      else {
        const [left, right] = [features.kept[feature.left], features.kept[feature.right]] as [Leaf, Leaf];
        judged.push({ register, kind: "relation", relation: feature.relation, left, right });
      }
    }
  }
  const answer = (question: Dependency): number => {
    if (typeof question === "boolean") return question ? ALWAYS : NEVER;
    return derived[question - ofFeature.length] as number;
  };
  const matches = new Map([...trees].map(([condition, tree]) => [condition, registerOf(tree)]));
  const matchesOf = (condition: Condition) => matches.get(condition) as number;
  const speakingOf = rulesByService(rules);
  const plans = services.map((service, i) => {
    const speaking = (speakingOf.get(service.id) ?? []).map((rule) => [rule, matchesOf(rule.condition)] as const);
    return new ServicePlan(service, speaking, channels, contexts[i] as NonNullable<(typeof contexts)[number]>, circuit, answer);
  });
  const possible = circuit.all(policy.invariants.map(matchesOf));

  const planes = new Planes();
  planes.add([bad]);
  const planned = planLeaves(planes, leaves);
  return {
    leaves: planned,
    planes: planes.all,
    judged,
    gates: circuit.gates(),
    registers: circuit.registers,
    possible,
    bad,
    segments: order.toSorted().map((id) => ({ id, register: answer(ofSegments.get(id) as number) })),
    services: plans,
    keys: planKeys(plans),
  };
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const isSame = (one: Leaf, other: Leaf): boolean =>
  one.fact === other.fact && one.path.length === other.path.length && one.path.every((name, i) => name === other.path[i]);

const yesOrNo = (register: number, below: boolean, circuit: Circuit): number => (below ? circuit.not(register) : register);

const segmentOf = ({ segments }: Policy, id: string): Condition => {
  const segment = segments.get(id);
  if (segment === undefined) throw new InvariantError(`the policy has no segment \`${id}\``);
  return segment.condition;
};
