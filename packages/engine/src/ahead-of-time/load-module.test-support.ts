import type { Diagnostic, Policy } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { Decision } from "../decide/decision.js";
import { type ModuleOptions, moduleOf } from "./module-of.js";

/** What a policy's module exports. */
export interface Loaded {
  readonly decide: (customer: unknown) => Either<readonly Diagnostic[], Decision>;
  readonly policy: {
    readonly name: string;
    readonly version?: string;
    readonly services: readonly string[];
    readonly segments: readonly string[];
    readonly channels: readonly string[];
  };
}

/** Runs a module's source as the module that it is. */
export const load = (code: string): Promise<Loaded> => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

export const loaded = (policy: Policy, options: ModuleOptions = {}): Promise<Loaded> => load(moduleOf(policy, options).code);
