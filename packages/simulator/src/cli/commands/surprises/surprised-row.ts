import { type CompiledPolicy, decide, serviceOf, surprises } from "@tierpolicy/engine";
import type { Diagnostic } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { clockFiller } from "../../clock.js";
import type { Row } from "../../input/row.js";
import { type DeliveryRecord, remember } from "./record.js";

/** A delight that is due to a customer; `id` is as the customer says it. */
export interface Due {
  readonly id: unknown;
  readonly date: string;
  readonly service: string;
  /** In the policy's currency. */
  readonly cost?: number;
  /** Who must approve it. */
  readonly approval?: readonly string[];
}

/** What there is to say about one customer. */
export type SurprisedRow =
  | { readonly kind: "due"; readonly due: readonly Due[] }
  | { readonly kind: "invalid"; readonly id?: unknown; readonly errors: readonly Diagnostic[] };

/** On which days is asked, and under which secret. */
export interface Question {
  readonly dates: readonly string[];
  readonly secret: string;
  readonly record?: DeliveryRecord;
}

/** A customer's id as the calendar knows it: numbers are the same as their text, since a table of text has no others. */
export const idOf = (customer: object): unknown => {
  const id: unknown = Object.hasOwn(customer, "id") ? Reflect.get(customer, "id") : undefined;
  return Number.isSafeInteger(id) ? String(id) : id;
};

/** What is due to a row of a file. A record goes on with what is due. */
export const surpriseRow = (compiled: CompiledPolicy, { dates, secret, record }: Question, row: Row): SurprisedRow => {
  if (row.kind === "unreadable") return { kind: "invalid", errors: row.errors };
  const facts = row.value as { readonly id?: unknown };
  const id = idOf(facts) as string;
  const due: Due[] = [];
  for (const date of dates) {
    const delivered = record && (record.get(id) ?? {});
    const answer = surprises(compiled, { id, facts, date, secret, ...(delivered && { delivered }) });
    if (isLeft(answer))
      return {
        kind: "invalid",
        ...(Object.hasOwn(facts, "id") && { id: facts.id }),
        errors: answer.left.map((error) => ({ ...error, range: row.range })),
      };
    for (const service of answer.right) {
      due.push({ id: facts.id, date, service, ...termsOf(compiled, service, clockFiller(compiled.policy, date)({ ...facts })) });
      if (record) remember(record, id, service, date);
    }
  }
  return { kind: "due", due };
};

/** What it costs, and who must approve it. */
const termsOf = (compiled: CompiledPolicy, service: string, facts: object): Pick<Due, "cost" | "approval"> => {
  const { cost } = compiled.policy.services.get(service) ?? {};
  const decision = decide(compiled, facts);
  const approval = isLeft(decision) ? undefined : serviceOf(decision.right, service)?.approval;
  return { ...(cost !== undefined && { cost }), ...(approval !== undefined && { approval }) };
};
