import { type Agreement, agreement, type BudgetExceeded, compile, formulasOf, memberProgram, segmentAgreement } from "@tierpolicy/engine";
import { agreementHtml, agreementMarkdown } from "@tierpolicy/engine/agreement";
import { type Diagnostic, type Policy, quote, suggest } from "@tierpolicy/schema";
import { type Either, isLeft, left, map, mapLeft } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { clockFiller, nowOf } from "../../clock.js";
import { type Complaint, invalid, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { readFactsOption } from "../../input/facts-option.js";
import { asJson } from "../../output/as-json.js";
import type { AgreementCommandOptions, AgreementFormat } from "./command.js";
import { customerById } from "./customer-by-id.js";

type Made<A> = Either<NonEmptyArray<Complaint>, A>;

/** The agreement that was asked for, in the form that was asked for. */
export const agreementText = async (
  policy: Policy,
  format: Exclude<AgreementFormat, "jsonld">,
  css: string,
  options: AgreementCommandOptions,
): Promise<Made<string>> => {
  const { segment, lang, to } = options;
  const made = segment === undefined ? await withCustomer(policy, options) : withSegment(policy, segment, options);
  const wording = { lang, ...(to !== undefined && { addressee: to }) };
  return map((agreed: Agreement) => {
    switch (format) {
      case "markdown":
        return agreementMarkdown(agreed, wording);
      case "html":
        return agreementHtml(agreed, { ...wording, css });
      case "json":
        return asJson([agreed], format, false);
    }
  })(made);
};

/** What everybody may know. */
export const publicText = (policy: Policy, { lang, at, budget }: AgreementCommandOptions): Made<string> => {
  const program = memberProgram(policy, { lang, ...formulasWithin(policy, budget), ...nowAs(policy, at) });
  return map((jsonLd: unknown) => asJson([jsonLd], "json", false))(mapLeft(undecided("what is public"))(program));
};

const withSegment = (policy: Policy, segment: string, { at, budget }: AgreementCommandOptions): Made<Agreement> => {
  if (!policy.segments.has(segment))
    return left([misuse(`the policy has no segment ${quote(segment)}`, suggest(segment, [...policy.segments.keys()], "segments"))]);
  const agreed = segmentAgreement(policy, segment, { ...formulasWithin(policy, budget), ...nowAs(policy, at) });
  return mapLeft(undecided(`the agreement with ${quote(segment)}`))(agreed);
};

const withCustomer = async (policy: Policy, { facts, customers, id, at }: AgreementCommandOptions): Promise<Made<Agreement>> => {
  const customer = customers === undefined || id === undefined ? readFactsOption(facts ?? "") : await customerById(customers, id, policy);
  if (isLeft(customer)) return left([customer.left]);
  const agreed = agreement(compile(policy), clockFiller(policy, at)(customer.right));
  return mapLeft(([first, ...rest]: NonEmptyArray<Diagnostic>): NonEmptyArray<Complaint> => [told(first), ...rest.map(told)])(agreed);
};

const told = ({ message, help }: Diagnostic): Complaint => invalid(message, help);

const undecided =
  (what: string) =>
  ({ reason }: BudgetExceeded): NonEmptyArray<Complaint> => [
    { exit: EXIT.undecided, message: `${what} is undecided: ${reason}`, help: "raise the budget with --budget" },
  ];

const formulasWithin = (policy: Policy, budget: number | undefined) =>
  budget === undefined ? {} : { formulas: formulasOf(policy, { budget }) };

const nowAs = (policy: Policy, at: string | undefined) => {
  const now = nowOf(policy, at);
  return now === undefined ? {} : { at: now };
};
