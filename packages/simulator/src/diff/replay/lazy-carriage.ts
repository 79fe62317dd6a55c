import { type Carriage, type CustomerSet, type Formulas, formulasOf, NEVER } from "@tierpolicy/engine";
import type { Facts, Policy } from "@tierpolicy/schema";

/** What the channels carry, worked out for those services that are asked for. */
export interface LazyCarriage extends Carriage {
  /** Why the channels of a service are not known; undefined where all that was asked of them is. What is not known is answered no. */
  readonly ignorance: (service: string) => string | undefined;
}

/** @param services of all others, nothing is carried */
export const lazyCarriage = (policy: Policy, services: ReadonlySet<string>, budget: number): LazyCarriage => {
  let formulas: Formulas | undefined;
  const ignorance = new Map<string, string>();
  const answers = new Map<string, (facts: Facts) => boolean>();
  const attempt = (ask: (formulas: Formulas) => CustomerSet) => {
    formulas ??= formulasOf(policy, { budget });
    const { space } = formulas;
    const asked = formulas;
    const answer = space.within(() => ask(asked));
    if (answer._tag === "Left") formulas = undefined;
    return answer._tag === "Left" ? answer.left.reason : (facts: Facts) => space.has(answer.right, facts);
  };
  const work = (service: string, ask: (formulas: Formulas) => CustomerSet): ((facts: Facts) => boolean) => {
    const wasWorn = formulas !== undefined;
    const first = attempt(ask);
    const answer = typeof first === "string" && wasWorn ? attempt(ask) : first;
    if (typeof answer === "function") return answer;
    ignorance.set(service, answer);
    return () => false;
  };
  const when = (question: "mayCarry" | "carriesByDefault") => (channel: string, service: string) => {
    if (!services.has(service)) return NEVER;
    const key = JSON.stringify([question, channel, service]);
    const holdsAt = (facts: Facts) => {
      const known = answers.get(key) ?? work(service, (formulas) => formulas[question](channel, service));
      answers.set(key, known);
      return known(facts);
    };
    return { kind: "judged" as const, holdsAt };
  };
  return {
    named: when("mayCarry"),
    byDefault: when("carriesByDefault"),
    ignorance: (service) => ignorance.get(service),
  };
};
