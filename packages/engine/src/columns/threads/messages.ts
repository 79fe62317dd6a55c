import type { Policy } from "@tierpolicy/schema";
import type { Clocks } from "../../carriage/clocks.js";
import type { KnownCustomers } from "../form/customers.js";
import type { OutcomeNumbers } from "../running/outcome-column.js";

/** What a thread is told once, when it begins. */
export interface Beginning {
  readonly policy: Policy;
  /** By channel and service: when the one carries the other. */
  readonly carriage: ReadonlyMap<string, ReadonlyMap<string, { readonly named: Clocks; readonly byDefault: Clocks }>>;
}

/** Rows to decide on. */
export interface Task {
  readonly customers: KnownCustomers;
  readonly services: readonly string[] | undefined;
}

/** What is decided of them. An outcome is told by the bits that lead to it, which mean the same in every thread. */
export interface Done {
  readonly valid: Uint8Array;
  readonly segments: readonly Int32Array[];
  readonly services: readonly { readonly numbers: OutcomeNumbers; readonly sets: readonly (readonly number[])[] }[];
}

/** A thread says what it has done, or why it could not. */
export type Answer = { readonly done: Done } | { readonly failed: string };
