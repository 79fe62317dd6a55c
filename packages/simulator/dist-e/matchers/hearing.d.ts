import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { ClaimMaker } from "./claim.js";
/** The channels that count: the one that is named, else all. */
export declare const channelsIn: ({ channels }: Policy, on: string | undefined) => Either<string, readonly string[]>;
/** A claim is that a customer hears of the service on one of the channels, or on none. */
export declare const heard: (channels: readonly string[]) => ClaimMaker;
//# sourceMappingURL=hearing.d.ts.map