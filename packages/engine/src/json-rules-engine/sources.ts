import { type AnyShape, type PolicyShape, quote } from "@tierpolicy/schema";

/** What a source can ask for while it loads: json-rules-engine's almanac, as far as facts go. */
export interface Almanac {
  /**
   * The value of another fact of the customer, or of any other property that the caller gave, as an `id`;
   * a fact that has a source is loaded for it, once. `undefined` where there is no such value.
   * It fails where the other source fails, or is waiting for this one.
   *
   * @param path a property of an object fact, as `$.address.city`
   */
  readonly factValue: <Value = unknown>(fact: string, params?: object, path?: string) => Promise<Value>;
}

/**
 * Loads one fact of one customer, at once or asynchronously. It has the form of json-rules-engine's dynamic facts, so that those can
 * be used as they are. What it returns is read as what a caller gives: `undefined` for nothing, anything ill-typed is an error.
 */
export type Source<Value = unknown> = (params: Record<string, never>, almanac: Almanac) => Value | undefined | Promise<Value | undefined>;

/** By the fact that they load. Where the policy is only known at run time, by any name. */
export type Sources<Shape extends PolicyShape = AnyShape> = [keyof Shape["facts"]] extends [never]
  ? { readonly [fact: string]: Source }
  : { readonly [Fact in keyof Shape["facts"]]?: Source<Shape["facts"][Fact]> };

/** One customer's facts on the way in: each is found out once, whoever asks for it and however often. */
export interface Loading {
  readonly load: (fact: string) => Promise<unknown>;
}

/**
 * @param given what the caller says of the customer; it goes before the sources
 */
export const loadingOf = (sources: ReadonlyMap<string, Source>, given: object): Loading => {
  const found = new Map<string, Promise<unknown>>();
  const waitsFor = new Map<string, Set<string>>();

  const load = (fact: string): Promise<unknown> => {
    const known = found.get(fact);
    if (known !== undefined) return known;
    const own: unknown = Object.hasOwn(given, fact) ? Reflect.get(given, fact) : undefined;
    const source = own === undefined ? sources.get(fact) : undefined;
    const value = source === undefined ? Promise.resolve(own) : run(source, fact);
    found.set(fact, heard(value));
    return value;
  };

  const run = async (source: Source, fact: string): Promise<unknown> => {
    // On the next turn, when `found` has this fact: a source may ask for itself.
    await undefined;
    return source(
      {},
      { factValue: <Value>(other: string, _params?: object, path?: string) => heard(ask(fact, other, path)) as Promise<Value> },
    );
  };

  const ask = async (asking: string, fact: string, path: string | undefined): Promise<unknown> => {
    const waiting = waitsFor.get(asking) ?? new Set<string>();
    waitsFor.set(asking, waiting.add(fact));
    if (fact === asking) throw new Error("it waits for itself");
    if (reaches(waitsFor, fact, asking)) throw new Error(`it and the source of ${quote(fact)} wait for each other`);
    const value = await load(fact);
    return path === undefined ? value : path.split(".").slice(1).reduce(propertyOf, value);
  };

  return { load };
};

/** Whoever waits for a value hears of its failure; where nobody does, it must not bring the process down. */
const heard = <A>(value: Promise<A>): Promise<A> => {
  value.catch(() => undefined);
  return value;
};

const reaches = (edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean => {
  const seen = new Set<string>([from]);
  for (const node of seen) {
    if (node === to) return true;
    for (const next of edges.get(node) ?? []) seen.add(next);
  }
  return false;
};

const propertyOf = (value: unknown, property: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, property) ? Reflect.get(value, property) : undefined;
