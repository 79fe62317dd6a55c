import { type Choice } from "./choices.js";
import type { Json, JsonObject } from "./documents/json.js";
/** A part of a document that may be changed in place. */
interface Part {
    [key: string]: Json | Part;
}
/**
 * What can be wrong with a policy document, each by a name. Every one makes a valid document invalid, wherever it is applied.
 */
export declare const FAULTS: {
    readonly "a version that does not exist": (document: Part) => boolean;
    readonly "no name": (document: Part) => boolean;
    readonly "facts in a list": (document: Part) => boolean;
    readonly "an unknown key at the top": (document: Part) => boolean;
    readonly "an unknown key in a fact": (document: Part, at: number) => boolean;
    readonly "an unknown key in a service": (document: Part, at: number) => boolean;
    readonly "an unknown key in a rule": (document: Part, at: number) => boolean;
    readonly "an unknown key in a channel": (document: Part, at: number) => boolean;
    readonly "an unknown key in an event": (document: Part, at: number) => boolean;
    readonly "an id with a blank": (document: Part) => boolean;
    readonly "a fact of no type": (document: Part, at: number) => boolean;
    readonly "bounds that leave nothing": (document: Part) => boolean;
    readonly "a default out of bounds": (document: Part) => boolean;
    readonly "two clocks": (document: Part) => boolean;
    readonly "a clock that is no date": (document: Part) => boolean;
    readonly "an enum that repeats a value": (document: Part) => boolean;
    readonly "an unknown fact": (document: Part, at: number) => boolean;
    readonly "an unknown operator": (document: Part, at: number) => boolean;
    readonly "an unknown decorator": (document: Part, at: number) => boolean;
    readonly "no value": (document: Part, at: number) => boolean;
    readonly "a value of no type": (document: Part, at: number) => boolean;
    readonly "params in a condition": (document: Part, at: number) => boolean;
    readonly "a path that is a query": (document: Part, at: number) => boolean;
    readonly "in with a string": (document: Part, at: number) => boolean;
    readonly "an order of strings": (document: Part, at: number) => boolean;
    readonly "a value outside the enum": (document: Part, at: number) => boolean;
    readonly "an empty any": (document: Part, at: number) => boolean;
    readonly "a bare comparison at the root": (document: Part, at: number) => boolean;
    readonly "an unknown segment": (document: Part, at: number) => boolean;
    readonly "a segment that is in itself": (document: Part, at: number) => boolean;
    readonly "an unknown service": (document: Part, at: number) => boolean;
    readonly "a tag that nothing has": (document: Part, at: number) => boolean;
    readonly "an unknown channel": (document: Part, at: number) => boolean;
    readonly "an unknown commitment": (document: Part, at: number) => boolean;
    readonly "an unknown term": (document: Part, at: number) => boolean;
    readonly "a term without a value": (document: Part, at: number) => boolean;
    readonly "a fee below zero": (document: Part, at: number) => boolean;
    readonly "a fee in an offer": (document: Part, at: number) => boolean;
    readonly "an event of no known type": (document: Part, at: number) => boolean;
    readonly "two rules of one name": (document: Part, at: number) => boolean;
    readonly "nobody may know": (document: Part, at: number) => boolean;
    readonly "exclusive to an unknown segment": (document: Part, at: number) => boolean;
    readonly "control of a delight": (document: Part, at: number) => boolean;
    readonly "a basic service without control": (document: Part, at: number) => boolean;
    readonly "a story that not everyone may know": (document: Part) => boolean;
    readonly "more kept than promised": (document: Part, at: number) => boolean;
    readonly "a target above one": (document: Part, at: number) => boolean;
    readonly "a reach of no known kind": (document: Part, at: number) => boolean;
    readonly "a public channel that is overheard": (document: Part, at: number) => boolean;
    readonly "a tier that is no segment": (document: Part) => boolean;
    readonly "a default above its ceiling": (document: Part) => boolean;
    readonly "an assertion that says nothing": (document: Part) => boolean;
    readonly "an unknown check": (document: Part) => boolean;
};
export type FaultName = keyof typeof FAULTS;
/** A copy of the document with the faults, and the names of those for which there was something to spoil. */
export declare const withFaults: (document: JsonObject, faults: readonly (readonly [FaultName, Choice])[]) => {
    document: JsonObject;
    faults: ("a bare comparison at the root" | "a basic service without control" | "a clock that is no date" | "a default above its ceiling" | "a default out of bounds" | "a fact of no type" | "a fee below zero" | "a fee in an offer" | "a path that is a query" | "a public channel that is overheard" | "a reach of no known kind" | "a segment that is in itself" | "a story that not everyone may know" | "a tag that nothing has" | "a target above one" | "a term without a value" | "a tier that is no segment" | "a value of no type" | "a value outside the enum" | "a version that does not exist" | "an assertion that says nothing" | "an empty any" | "an enum that repeats a value" | "an event of no known type" | "an id with a blank" | "an order of strings" | "an unknown channel" | "an unknown check" | "an unknown commitment" | "an unknown decorator" | "an unknown fact" | "an unknown key at the top" | "an unknown key in a channel" | "an unknown key in a fact" | "an unknown key in a rule" | "an unknown key in a service" | "an unknown key in an event" | "an unknown operator" | "an unknown segment" | "an unknown service" | "an unknown term" | "bounds that leave nothing" | "control of a delight" | "exclusive to an unknown segment" | "facts in a list" | "in with a string" | "more kept than promised" | "no name" | "no value" | "nobody may know" | "params in a condition" | "two clocks" | "two rules of one name")[];
};
export {};
//# sourceMappingURL=faults.d.ts.map