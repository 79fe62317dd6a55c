import type { AnyShape, Policy, PolicyShape, Service } from "@tierpolicy/schema";

type Terms = { readonly [term: string]: unknown };
/** An event's `params`, or an assertion with its `must`: whatever may speak of services and of their terms. */
interface Saying {
  readonly service: unknown;
  readonly terms?: Terms;
}
interface RuleDocument {
  readonly event: { readonly params: Saying };
}
interface AssertionDocument {
  readonly service: unknown;
  readonly must: { readonly terms?: Terms };
}
interface Document {
  readonly services: { readonly [service: string]: unknown };
  readonly rules?: readonly RuleDocument[];
  readonly assertions?: readonly AssertionDocument[];
}

/**
 * A policy's document as if some of its services did not exist: the definition of what those must not be able to tell who may not know of them.
 * The services go; rules and assertions that list them lose the names, and those that then speak of no service go, also where they select
 * by need or tag. A term that none of the services that a rule still selects has is no longer stated. Everything else stays, in the author's order.
 *
 * To remove one after another is to remove all at once. The document is valid, and decides on the services that stay as before, except
 * that rules without a name are called after their new places.
 *
 * @param policy a valid policy; its `document` is not changed
 * @param services ids; those of no service are passed over
 * @returns plain JSON, for `parsePolicy`
 * @example
 * const forOutsiders = parsePolicy(withoutServices(policy, ["referral-commission"]));
 */
export const withoutServices = <Shape extends PolicyShape = AnyShape>(
  policy: Policy<Shape>,
  services: readonly string[] | ReadonlySet<string>,
): unknown => {
  const gone = new Set(services);
  const document = policy.document as Document;
  const remaining = (spokenOf: readonly string[]) => spokenOf.filter((id) => !gone.has(id)).map((id) => policy.services.get(id) as Service);
  const speaking = <Part>(
    documents: readonly Part[],
    parts: readonly { readonly services: readonly string[] }[],
    cut: (document: Part, services: readonly Service[]) => Part,
  ): readonly Part[] =>
    parts.flatMap(({ services: spokenOf }, at) => {
      const part = documents[at] as Part;
      const left = remaining(spokenOf);
      if (left.length === spokenOf.length) return [part];
      return left.length === 0 ? [] : [cut(part, left)];
    });

  return {
    ...document,
    services: Object.fromEntries(Object.entries(document.services).filter(([id]) => !gone.has(id))),
    ...(document.rules && { rules: speaking(document.rules, policy.rules, cutRule) }),
    ...(document.assertions && { assertions: speaking(document.assertions, policy.assertions, cutAssertion) }),
  };
};

const cutRule = (rule: RuleDocument, services: readonly Service[]): RuleDocument => {
  const { params } = rule.event;
  const cut = { ...params, service: namesAmong(params.service, services), ...termsAmong(params.terms, services) };
  return { ...rule, event: { ...rule.event, params: cut } };
};

const cutAssertion = (assertion: AssertionDocument, services: readonly Service[]): AssertionDocument => ({
  ...assertion,
  service: namesAmong(assertion.service, services),
  must: { ...assertion.must, ...termsAmong(assertion.must.terms, services) },
});

/** What a rule says of whom it speaks of, where that is a list; a selector stays as it is. */
const namesAmong = (said: unknown, services: readonly Service[]): unknown =>
  Array.isArray(said) ? said.filter((name) => services.some(({ id }) => id === name)) : said;

/** A rule that is left without terms still says `{}`: a limit must say something, and it is listed where it matches. */
const termsAmong = (terms: Terms | undefined, services: readonly Service[]): { readonly terms?: Terms } =>
  terms === undefined
    ? {}
    : { terms: Object.fromEntries(Object.entries(terms).filter(([term]) => services.some((service) => service.terms.has(term)))) };
