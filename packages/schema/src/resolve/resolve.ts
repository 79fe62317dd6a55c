import * as Either from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Diagnostic, Range } from "../diagnostics/diagnostic.js";
import type { CheckSetting, Policy } from "../policy/policy.js";
import type { PolicyDocument } from "../structure/document.js";
import { describedOf } from "./described.js";
import { child } from "./document/pointer.js";
import { entriesOf, type Sound, soundPartOf } from "./document/sound.js";
import { deepFreeze, FrozenMap } from "./frozen.js";
import { type Parts, readParts } from "./parts.js";
import { collectProblems } from "./problems.js";

export interface ResolveOptions {
  /** Where the place of a JSON Pointer stands in the text. The caller puts ranges on the problems; the policy keeps the function. */
  readonly rangeOf?: (pointer: string) => Range | undefined;
}

const NOWHERE = (): undefined => undefined;

const readChecks = (checks: PolicyDocument["checks"]): ReadonlyMap<string, CheckSetting> =>
  new FrozenMap(
    entriesOf(checks as { readonly [id: string]: Omit<CheckSetting, "pointer"> } | undefined).map(([id, { severity, reason }]) => [
      id,
      { severity, reason, pointer: child("/checks", id) },
    ]),
  );

/** Every part of a document without errors is whole; the values are taken as such. */
const wholeMap = <Part>(parts: ReadonlyMap<string, Part | undefined>): ReadonlyMap<string, Part> =>
  new FrozenMap(parts as ReadonlyMap<string, Part>);
const wholeList = <Part>(parts: readonly (Part | undefined)[]): readonly Part[] => parts as readonly Part[];

const policyOf = (document: PolicyDocument, parts: Parts, warnings: readonly Diagnostic[], options: ResolveOptions): Policy => {
  const { name, version, currency, budget } = document;
  return {
    ...describedOf(document),
    name,
    ...(version === undefined ? {} : { version }),
    ...(currency === undefined ? {} : { currency }),
    facts: wholeMap(parts.facts),
    ...(parts.clock === undefined ? {} : { clock: parts.clock }),
    invariants: wholeList(parts.invariants),
    segments: wholeMap(parts.segments),
    tiers: parts.tiers,
    monotone: parts.monotone,
    services: wholeMap(parts.services),
    channels: wholeMap(parts.channels),
    rules: wholeList(parts.rules),
    assertions: wholeList(parts.assertions),
    checks: readChecks(document.checks),
    ...(budget === undefined ? {} : { budget }),
    warnings,
    document,
    rangeOf: options.rangeOf ?? NOWHERE,
  };
};

/**
 * Turns a structurally valid document into a policy that can be trusted, or says everything that is wrong with it.
 *
 * @param document a structurally valid document that nobody else will change: it is frozen and becomes `policy.document`
 * @returns every problem, among them warnings; a policy with its warnings if there is no error
 */
export const resolve = (document: PolicyDocument, options: ResolveOptions = {}): Either.Either<NonEmptyArray<Diagnostic>, Policy> => {
  const { found, report } = collectProblems();
  const parts = readParts(document as Sound<PolicyDocument>, report);
  const [first, ...others] = found;
  if (first !== undefined && found.some(({ severity }) => severity === "error")) return Either.left([first, ...others]);
  return Either.right(deepFreeze(policyOf(document, parts, found, options)));
};

/**
 * The problems with names and meanings in a document of which parts are structurally broken. Whatever is broken is left out,
 * and nothing is reported that would follow from it.
 *
 * @param document any JSON value
 * @param broken JSON Pointers of each value that has the wrong form, of each unknown key, and of each missing key (where it would stand)
 */
export const problemsIn = (document: unknown, broken: readonly string[]): readonly Diagnostic[] => {
  const sound = soundPartOf(document, broken);
  if (typeof sound !== "object" || sound === null) return [];
  const { found, report } = collectProblems();
  readParts(sound as Sound<PolicyDocument>, report);
  return found;
};
