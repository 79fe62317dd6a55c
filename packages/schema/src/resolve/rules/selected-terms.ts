import type { TermScale } from "../../policy/level.js";
import type { Service } from "../../policy/service.js";
import { scaleOf } from "../services/terms.js";

/** A service without a value, or without a term. */
export interface Lack {
  readonly service: string;
  readonly term: string;
}

/** The services that a rule or an assertion speaks of, and what can be said of their terms. */
export interface Selection {
  /** In the order of the policy. */
  readonly ids: readonly string[];
  readonly bySelector: boolean;
  /** Scales such that a value of all of them is one of every service that has the term; none where no service has it. */
  readonly scalesOf: (term: string) => readonly TermScale[];
  /** The first service that should have the term and has it not: of listed services each should, of selected ones some. */
  readonly lacking: (term: string) => string | undefined;
  /** A term that an offer leaves without a value, where it states these and the defaults say the rest. */
  readonly leftOut: (stated: { readonly [term: string]: unknown }) => Lack | undefined;
  readonly terms: () => readonly string[];
}

const openTerms = new WeakMap<Service, readonly string[]>();

/** The terms of a service for which its defaults have no value. */
const openTermsOf = (service: Service): readonly string[] => {
  const known = openTerms.get(service) ?? [...service.terms.keys()].filter((term) => !service.defaults.terms.has(term));
  openTerms.set(service, known);
  return known;
};

const leftOutBy = (services: readonly Service[], stated: { readonly [term: string]: unknown }): Lack | undefined => {
  for (const service of services) {
    const term = openTermsOf(service).find((each) => !Object.hasOwn(stated, each));
    if (term !== undefined) return { service: service.id, term };
  }
  return undefined;
};

const termsOf = (services: readonly Service[]) => () => [...new Set(services.flatMap((service) => [...service.terms.keys()]))];

const scalesIn = ({ terms }: Service, id: string): readonly TermScale[] => {
  const term = terms.get(id);
  return term === undefined ? [] : [scaleOf(term)];
};

/** Services that are named one by one. */
export const selectionOfEach = (services: readonly Service[]): Selection => ({
  ids: services.map(({ id }) => id),
  bySelector: false,
  scalesOf: (term) => [...new Set(services.flatMap((service) => scalesIn(service, term)))],
  lacking: (term) => services.find((service) => !service.terms.has(term))?.id,
  leftOut: (stated) => leftOutBy(services, stated),
  terms: termsOf(services),
});

/** The values that all enums have, in each order in which one of them lists these: what is a bound to one order may be none to another. */
const commonEnum = (scales: readonly (TermScale & { readonly kind: "enum" })[]): readonly TermScale[] => {
  const sets = scales.map(({ values }) => new Set(values));
  const common = new Set(scales[0]?.values.filter((value) => sets.every((set) => set.has(value))));
  const orders = new Map<string, TermScale>();
  for (const { values } of scales) {
    const shared = values.filter((value) => common.has(value));
    orders.set(JSON.stringify(shared), { kind: "enum", values: shared });
  }
  return [...orders.values()];
};

/** Services that are selected; whatever is asked of them is worked out once for all rules. */
export const selectionOfAll = (services: readonly Service[]): Selection => {
  const known = new Map<string, readonly TermScale[]>();
  const all = new Map<string, Set<TermScale>>();
  const open = new Map<string, string>();
  for (const service of services) {
    for (const [term, scale] of service.terms) all.set(term, (all.get(term) ?? new Set()).add(scaleOf(scale)));
    for (const term of openTermsOf(service)) if (!open.has(term)) open.set(term, service.id);
  }
  const scalesOf = (term: string): readonly TermScale[] => {
    const earlier = known.get(term);
    if (earlier !== undefined) return earlier;
    const scales = [...(all.get(term) ?? [])];
    const reduced = [...scales.filter(({ kind }) => kind !== "enum"), ...commonEnum(scales.filter((scale) => scale.kind === "enum"))];
    known.set(term, reduced);
    return reduced;
  };
  const leftOut = (stated: { readonly [term: string]: unknown }): Lack | undefined => {
    for (const [term, service] of open) if (!Object.hasOwn(stated, term)) return { service, term };
    return undefined;
  };
  return {
    ids: services.map(({ id }) => id),
    bySelector: true,
    scalesOf,
    lacking: () => undefined,
    leftOut,
    terms: termsOf(services),
  };
};
