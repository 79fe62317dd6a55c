import { kept } from "../measure/kept.mjs";

/** What is read of a service: enough that nobody can answer without having the decision on it. */
const glance = ({ offered, channels }) => (offered ? 1 : 0) + channels.length;

const turns = (ids) => {
  let last = -1;
  return () => {
    last = last + 1 === ids.length ? 0 : last + 1;
    return ids[last];
  };
};

/**
 * What callers do with a whole decision, beside taking it as it is returned: with decisions that make their services only
 * when they are read, the work comes here.
 *
 * @param ids the services of the policy
 * @param readOne the decision on one service
 * @returns functions of a customer, by what each reads
 */
export const usesOfDecision = (decide, ids, readOne = ({ services }, id) => services[id]) => {
  const nextId = turns(ids);
  return {
    "one service read": (customer) => {
      kept.answer = decide(customer);
      return glance(readOne(kept.answer, nextId()));
    },
    "every service read": (customer) => {
      kept.answer = decide(customer);
      const { services } = kept.answer;
      let seen = 0;
      for (const id of ids) seen += glance(services[id]);
      return seen;
    },
  };
};

/** The same of explanations: one that was asked for one service, and one of which everything is read. */
export const usesOfExplanation = (explain, ids) => {
  const nextId = turns(ids);
  return {
    "one service": (customer) => {
      kept.answer = explain(customer, { service: nextId() });
      return contentOf(kept.answer);
    },
    whole: (customer) => {
      kept.answer = explain(customer);
      return contentOf(kept.answer);
    },
  };
};

const contentOf = ({ segments, services }) => {
  let seen = 0;
  for (const { why } of segments) seen += why.kind.length;
  for (const { blocks, cuts, channels, rules } of services) {
    seen += blocks.length + channels.length + (cuts.commitment === undefined ? 0 : 1);
    for (const { matched, failed } of rules) seen += matched ? 1 : (failed?.kind.length ?? 0);
  }
  return seen;
};
