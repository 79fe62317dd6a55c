import type { AnyShape, Diagnostic, Policy, PolicyShape } from "@tierpolicy/schema";
import { type Either, map } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { CompiledPolicy } from "../compile/compile.js";
import type { CustomerInput } from "../decide/decide.js";
import { customerView } from "./customer-view.js";
import { folded, namesOf } from "./names.js";
import type { ServiceView, Unlisted } from "./service-view.js";

/**
 * Answers a customer who asks for something. The request is compared with the ids and the titles, in all languages, of what the customer sees, and with
 * nothing else: so a secret is answered as what does not exist is, and with the same work.
 *
 * @param compiled a policy from `compile`
 * @param customer the customer's facts, the clock fact included
 * @param request the id or a title of a service; case, white space and the forms of compatible characters do not matter. An id goes before a title,
 * and of services with the same title the one with the first id is meant
 * @returns the view of the service; `unlisted`, where the customer sees none of that name; or every problem with the facts, as `decide` has them
 * @example
 * respond(compiled, { relationship: "tenant", today: "2026-05-01" }, "Clubhouse and pool");
 */
export const respond = <Shape extends PolicyShape = AnyShape>(
  compiled: CompiledPolicy<Shape>,
  customer: CustomerInput<Shape>,
  request: string,
): Either<NonEmptyArray<Diagnostic>, ServiceView | Unlisted> => {
  const asked = folded(request);
  const names = namesOf(compiled.policy as Policy);
  return map(
    (views: readonly ServiceView[]) =>
      views.find(({ service }) => names.get(service)?.id === asked) ??
      views.find(({ service }) => names.get(service)?.titles.includes(asked)) ??
      unlisted(request),
  )(customerView(compiled, customer));
};

const unlisted = (request: string): Unlisted => Object.freeze({ answer: "unlisted", request });
