import type { PolicyDocument } from "../structure/document.js";
import type { CheckCondition, ConditionNames } from "./conditions.js";
import type { CheckName, CheckNames, CheckSegments, IdsIn, NoSuchKey } from "./names.js";

/** Every name that a document declares, looked up once. */
export interface Names extends ConditionNames {
  readonly services: string;
  readonly channels: string;
}

export type NamesIn<Document extends PolicyDocument> = {
  readonly facts: Document extends { readonly facts: infer Facts extends object } ? Facts : Record<never, never>;
  readonly segments: IdsIn<Document, "segments">;
  readonly services: IdsIn<Document, "services">;
  readonly channels: IdsIn<Document, "channels">;
};

type CheckSegment<Segment, Known extends Names> = {
  readonly [Key in keyof Segment]: Key extends "conditions" ? CheckCondition<Segment[Key], Known> : Segment[Key];
};

type CheckOffer<Offer, Known extends Names> = {
  readonly [Key in keyof Offer]: Key extends "channels"
    ? CheckNames<"channel", Offer[Key], Known["channels"]>
    : Key extends "service"
      ? CheckServices<Offer[Key], Known["services"]>
      : Offer[Key];
};

type CheckServices<Service, Known extends string> = Service extends string
  ? CheckName<"service", Service, Known>
  : Service extends readonly unknown[]
    ? CheckNames<"service", Service, Known>
    : Service;

type CheckService<Service, Known extends Names> = {
  readonly [Key in keyof Service]: Key extends "exclusiveTo" | "knownTo"
    ? CheckSegments<Service[Key], Known["segments"]>
    : Key extends "defaults"
      ? CheckOffer<Service[Key], Known>
      : Service[Key];
};

type CheckReach<Reach, Known extends Names> = Reach extends { readonly segments: infer Segments }
  ? { readonly segments: CheckSegments<Segments, Known["segments"]> }
  : Reach;

type CheckChannel<Channel, Known extends Names> = {
  readonly [Key in keyof Channel]: Key extends "reach"
    ? CheckReach<Channel[Key], Known>
    : Key extends "overheardBy"
      ? CheckSegments<Channel[Key], Known["segments"]>
      : Key extends "except"
        ? CheckCondition<Channel[Key], Known>
        : Channel[Key];
};

type CheckEvent<Event, Known extends Names> = {
  readonly [Key in keyof Event]: Key extends "params" ? CheckOffer<Event[Key], Known> : Event[Key];
};

type CheckRule<Rule, Known extends Names> = {
  readonly [Key in keyof Rule]: Key extends "conditions"
    ? CheckCondition<Rule[Key], Known>
    : Key extends "event"
      ? CheckEvent<Rule[Key], Known>
      : Key extends keyof NonNullable<PolicyDocument["rules"]>[number]
        ? Rule[Key]
        : NoSuchKey<Key>;
};

type CheckAssertion<Assertion, Known extends Names> = {
  readonly [Key in keyof Assertion]: Key extends "where"
    ? CheckCondition<Assertion[Key], Known>
    : Key extends "service"
      ? CheckServices<Assertion[Key], Known["services"]>
      : Assertion[Key];
};

type CheckMonotone<Monotone, Known extends Names> = {
  readonly [Key in keyof Monotone]: Key extends `${infer Fact}.${string}`
    ? Fact extends keyof Known["facts"]
      ? Monotone[Key]
      : `there is no fact \`${Fact}\``
    : Key extends keyof Known["facts"]
      ? Monotone[Key]
      : `there is no fact \`${Key & string}\``;
};

type CheckPart<Key, Part, Known extends Names> = Key extends "segments"
  ? { readonly [Id in keyof Part]: CheckSegment<Part[Id], Known> }
  : Key extends "services"
    ? { readonly [Id in keyof Part]: CheckService<Part[Id], Known> }
    : Key extends "channels"
      ? { readonly [Id in keyof Part]: CheckChannel<Part[Id], Known> }
      : Key extends "rules"
        ? { readonly [Index in keyof Part]: CheckRule<Part[Index], Known> }
        : Key extends "assertions"
          ? { readonly [Index in keyof Part]: CheckAssertion<Part[Index], Known> }
          : Key extends "invariants"
            ? { readonly [Index in keyof Part]: CheckCondition<Part[Index], Known> }
            : Key extends "tiers"
              ? { readonly [Index in keyof Part]: CheckNames<"segment", Part[Index], Known["segments"]> }
              : Key extends "monotone"
                ? CheckMonotone<Part, Known>
                : Key extends keyof PolicyDocument
                  ? Part
                  : NoSuchKey<Key>;

/**
 * The document itself where its names, operators and constants are right; in the place of each that is not, a type that
 * says what is wrong, so that the compiler's message points there and reads as a sentence.
 */
export type CheckDocument<Document extends PolicyDocument, Known extends Names = NamesIn<Document>> = {
  readonly [Key in keyof Document]: CheckPart<Key, Document[Key], Known>;
};
