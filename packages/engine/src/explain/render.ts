import { quote, quoteAll } from "@tierpolicy/schema";
import type { Comparable } from "../operators/holds.js";
import { demand } from "./demand.js";
import type {
  Block,
  Cap,
  ChannelExplanation,
  Cut,
  Explanation,
  Failure,
  RuleExplanation,
  ServiceExplanation,
  Silence,
} from "./explanation.js";

/**
 * An explanation as lines of text, each service with its rules under it.
 *
 * @example
 * console.log(renderExplanation(explanation).join("\n"));
 */
export const renderExplanation = (explanation: Explanation): readonly string[] => {
  const segments = new Map(explanation.segments.map((segment) => [segment.segment, segment.why]));
  const why = (failure: Failure): string => renderFailure(failure, (segment) => segments.get(segment));
  const members = explanation.segments.filter(({ member }) => member).map(({ segment }) => segment);
  return [
    members.length > 0 ? `in ${quoteAll(members)}` : "in no segment",
    ...explanation.services.flatMap((service) => serviceLines(service, why)),
  ];
};

const MOST_ALTERNATIVES = 4;

/** The order in which a reader asks: who gives, who takes away, who cuts, who arranges. */
const RULE_TYPES = ["offer", "withhold", "limit", "arrange"] as const satisfies readonly RuleExplanation["type"][];

/**
 * Why a condition fails, in one line.
 *
 * @param segmentWhy why the customer is in a segment, or is not; each is told once on the way down
 */
export const renderFailure = (failure: Failure, segmentWhy: (segment: string) => Failure | undefined): string => {
  switch (failure.kind) {
    case "comparison": {
      const { fact, value, operator, compared, comparedFact, wanted } = failure;
      const other = comparedFact === undefined ? shown(compared) : `${quote(comparedFact)}, which is ${shown(compared)}`;
      return `${quote(fact)} is ${shown(value)}, and must ${demand(operator, compared, wanted)} ${other}`;
    }
    case "segment": {
      const why = segmentWhy(failure.segment);
      const standing = failure.wanted ? `not in ${quote(failure.segment)}` : `in ${quote(failure.segment)}`;
      return why === undefined ? standing : `${standing}: ${renderFailure(why, segmentWhy)}`;
    }
    case "one-of": {
      const [first, ...others] = failure.of;
      if (first === undefined) return "the condition holds for everyone";
      const shownOthers = others.slice(0, MOST_ALTERNATIVES - 1).map((other) => renderFailure(other, () => undefined));
      const rest = others.length - shownOthers.length;
      return [renderFailure(first, segmentWhy), ...shownOthers, ...(rest > 0 ? [`${rest} more`] : [])].join("; or ");
    }
  }
};

const serviceLines = (service: ServiceExplanation, why: (failure: Failure) => string): readonly string[] => {
  const { offered, commitment, publicity, terms = {}, approval, arrangement, mayKnow } = service;
  const levels = [
    `commitment ${commitment}`,
    `publicity ${publicity}`,
    ...Object.entries(terms).map(([term, value]) => `${term} ${value}`),
  ];
  const arranged = arrangement && [`can be arranged for ${arrangement.fee} by ${arrangement.by}`];
  const secret = !mayKnow && service.rules.some(({ type, matched }) => type === "arrange" && matched);
  const details = [
    ...service.blocks.map(blockLine),
    ...(approval ? [`to be approved by ${quoteAll(approval)}`] : []),
    ...(arranged ?? []),
    ...(secret ? ["not arranged: the customer may not know of it"] : []),
    ...Object.entries({ commitment: service.cuts.commitment, publicity: service.cuts.publicity, ...service.cuts.terms }).flatMap(
      ([name, cut]) => (cut ? [cutLine(name, cut)] : []),
    ),
    ...service.channels.map(channelLine),
    ...RULE_TYPES.flatMap((type) => service.rules.filter((rule) => rule.type === type)).map((rule) => ruleLine(rule, why)),
  ];
  return [
    `${quote(service.service)} is ${offered ? `offered: ${levels.join(", ")}` : "not offered"}`,
    ...details.map((line) => `  ${line}`),
  ];
};

const blockLine = (block: Block): string => {
  switch (block.kind) {
    case "no-offer":
      return "no offer matches";
    case "withheld":
      return `withheld by ${quoteAll(block.rules)}`;
    case "outside":
      return `exclusive to ${quoteAll(block.segments)}`;
  }
};

const cutLine = <Level>(name: string, { asked, by, caps }: Cut<Level>): string =>
  `${name}: ${quoteAll(by)} ${by.length === 1 ? "says" : "say"} ${asked}, ${caps.map(capText).join(", ")}`;

const capText = <Level>(cap: Cap<Level>): string => {
  switch (cap.kind) {
    case "limit":
      return `${quote(cap.rule)} allows ${cap.allows}`;
    case "standard":
      return `the standard of its class allows ${cap.allows}`;
    case "exclusivity":
      return `its exclusivity allows ${cap.allows}`;
    case "evidence":
      return (
        `the evidence allows ${cap.allows} (${cap.kept} of ${cap.promised} kept: with 95 % confidence at least ` +
        `${cap.lowerBound.toFixed(4)}, where the target is ${cap.target})`
      );
  }
};

const channelLine = ({ channel, silence }: ChannelExplanation): string =>
  silence === undefined ? `told on ${quote(channel)}` : `not told on ${quote(channel)}: ${silenceText(silence)}`;

const silenceText = (silence: Silence): string => {
  switch (silence.kind) {
    case "too-wide":
      return `that needs publicity ${silence.needs}`;
    case "audience-may-not-know":
      return "somebody there may not know of the service";
    case "audience-not-offered":
      return "no offer names it, and not everybody there is offered the service";
    case "not-reached":
      return `it reaches ${quoteAll(silence.segments)} only`;
    case "excepted":
      return "its `except` leaves the customer out";
  }
};

const ruleLine = ({ rule, type, matched, failed, outside }: RuleExplanation, why: (failure: Failure) => string): string => {
  const because = failed ? `: ${why(failed)}` : outside ? `: chosen by selector, it applies within ${quoteAll(outside)} only` : "";
  return `${type} ${quote(rule)} ${matched ? "matches" : "does not match"}${because}`;
};

const MOST_ELEMENTS = 8;

const shown = (value: Comparable): string => {
  if (typeof value === "string") return quote(value).replace(/^`|`$/g, '"');
  if (typeof value !== "object") return String(value);
  const elements = value.slice(0, MOST_ELEMENTS).map(shown);
  return `[${[...elements, ...(value.length > MOST_ELEMENTS ? ["…"] : [])].join(", ")}]`;
};
