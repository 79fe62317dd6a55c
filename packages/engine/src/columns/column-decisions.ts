import type { AnyShape, Diagnostic, PolicyShape } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Decision, ServiceDecision } from "../decide/decision.js";

/** Each different text once, and by row its place in the dictionary; -1 where a row has none. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/**
 * What the customers get of one service.
 *
 * There are few different decisions on one service, however many customers there are. So `outcome` says it all: by row, the number of
 * one of `outcomes`. The other columns are looked up in these when they are first asked for, and then kept.
 */
export interface ServiceColumns<Channel extends string = string> {
  /** By row, a place in `outcomes`; 0 in rows that are not decided. In the narrowest type that the number of outcomes allows. */
  readonly outcome: Uint8Array | Uint16Array | Uint32Array;
  /** The different decisions, frozen, in the order of their first row; the first is that nothing is offered and no rule speaks of the service. */
  readonly outcomes: readonly ServiceDecision<Channel>[];
  /** 1 where the service is offered. */
  readonly offered: Uint8Array;
  /** By row, a place in `COMMITMENTS`: 0 `none` to 3 `guaranteed`. */
  readonly commitment: Uint8Array;
  /** By row, a place in `PUBLICITIES`: 0 `unannounced` to 3 `public`. */
  readonly publicity: Uint8Array;
  /** By term: numbers, NaN where the service is not offered; or texts. */
  readonly terms: { readonly [term: string]: Float64Array | TextColumn };
  /** By channel of the policy: 1 where the customer may be told of the service there. */
  readonly channels: { readonly [channel in Channel]: Uint8Array };
  /** By everybody whom offers of the service name in `approval`: 1 where they must approve of what the customer is offered. */
  readonly approval: { readonly [name: string]: Uint8Array };
  /** For those who are not offered the service: `fee` in the policy's currency, NaN where nothing can be arranged, and by whom. */
  readonly arrangement: { readonly fee: Float64Array; readonly by: TextColumn };
}

/**
 * The decisions on many customers, by row. The columns are yours; nothing of them is shared with the customers' columns.
 */
export interface ColumnDecisions<Shape extends PolicyShape = AnyShape> {
  readonly rows: number;
  /** 1 where the customer is decided, 0 where there are problems with the facts: then all other columns are as if nothing were offered. */
  readonly valid: Uint8Array;
  /** The rows with problems, ascending. */
  readonly invalid: Uint32Array;
  /** By segment: 1 where the customer is in it. */
  readonly segments: { readonly [segment in Shape["segments"]]: Uint8Array };
  /** By service, sorted by id. */
  readonly services: { readonly [service in Shape["services"]]: ServiceColumns<Shape["channels"]> };
  /**
   * What `decide` says of the customer of a row: the decision, or every problem. Of the services that were asked for only.
   * Problems are put into words when they are asked for, from the customers' columns; so do not change these before.
   *
   * @param row from 0 to `rows - 1`
   */
  readonly at: (row: number) => Either<NonEmptyArray<Diagnostic>, Decision<Shape>>;
}
