import { COMMITMENTS, type Policy, PUBLICITIES, type Service } from "@tierpolicy/schema";
import { key, literal, remark } from "../text/literal.js";
import { factsType } from "./facts-type.js";

const union = (values: Iterable<string>): string => {
  const all = [...values].map((value) => literal(value));
  if (all.length === 0) return "never";
  const line = all.join(" | ");
  return line.length < 100 ? line : all.map((value) => `\n  | ${value}`).join("");
};

const sorted = (ids: Iterable<string>): readonly string[] => [...ids].sort();

/** The declarations of a policy's module. */
export const moduleDeclarations = (policy: Policy): string => {
  const { name, version, facts, services, segments, channels } = policy;
  const byId = [...services.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const tuple = (ids: Iterable<string>) => literal(sorted(ids));
  return `// ${remark(name)}${version === undefined ? "" : `, version ${remark(version)}`}
// Written by \`tierpolicy compile\`. Do not edit: change the policy and compile it again.

/** What is known of a customer. Facts with a default may be left out. */
export interface Customer ${factsType(facts, "")}

export type ServiceId = ${union(sorted(services.keys()))};
export type SegmentId = ${union(sorted(segments.keys()))};
export type ChannelId = ${union(sorted(channels.keys()))};

/** How strongly a service is promised, from the weakest to the strongest. */
export type Commitment = ${union(COMMITMENTS)};

/** How widely a service may be told of, from the narrowest to the widest. */
export type Publicity = ${union(PUBLICITIES)};

/** What a customer gets of one service. */
export interface ServiceDecision<Terms = never> {
  readonly offered: boolean;
  /** \`none\` where it is not offered. */
  readonly commitment: Commitment;
  /** \`unannounced\` where it is not offered. */
  readonly publicity: Publicity;
  /** Present where the service has terms and is offered. */
  readonly terms?: Terms;
  /** Where the customer may be told of it, sorted. */
  readonly channels: readonly ChannelId[];
  /** Who must approve of it, sorted. Present where it is offered and somebody must. */
  readonly approval?: readonly string[];
  /** Present where it is not offered, and can be had for a fee: who provides it, \`us\` or a partner. */
  readonly arrangement?: { readonly fee: number; readonly by: string };
  /** The names of the rules that match the customer and speak of the service, sorted. */
  readonly rules: {
    readonly offer: readonly string[];
    readonly withhold: readonly string[];
    readonly limit: readonly string[];
    readonly arrange: readonly string[];
  };
}

/** What a customer gets, for staff and systems: it says secrets, and is not for the customer's eyes. Deeply frozen. */
export interface Decision {
  /** The segments that the customer is in, sorted. */
  readonly segments: readonly SegmentId[];
  readonly services: {
${byId.map((service) => `    readonly ${key(service.id)}: ServiceDecision${termsType(service)};\n`).join("")}  };
}

/** Something that is wrong with the facts of a customer. */
export interface Diagnostic {
  readonly code: "customer-type" | "missing-fact" | "fact-type" | "fact-out-of-range" | "broken-invariant";
  readonly severity: "error";
  readonly message: string;
  /** JSON Pointer into the customer. */
  readonly pointer: string;
  readonly help?: string;
}

/**
 * What a customer gets, or all that is wrong with the customer's facts. It throws nothing, reads no clock, and keeps nothing of the customer.
 */
export declare const decide: (
  customer: Customer,
) => { readonly _tag: "Right"; readonly right: Decision } | { readonly _tag: "Left"; readonly left: readonly [Diagnostic, ...Diagnostic[]] };

/** The policy that the module was written from. */
export declare const policy: {
  readonly name: ${literal(name)};
${version === undefined ? "" : `  readonly version: ${literal(version)};\n`}  readonly services: readonly ${tuple(services.keys())};
  readonly segments: readonly ${tuple(segments.keys())};
  readonly channels: readonly ${tuple(channels.keys())};
};
`;
};

const termsType = ({ terms }: Service): string => {
  if (terms.size === 0) return "";
  const types = [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, scale]) => `readonly ${key(term)}: ${scale.kind === "enum" ? union(scale.values).trim() : "number"}`);
  return `<{ ${types.join("; ")} }>`;
};
