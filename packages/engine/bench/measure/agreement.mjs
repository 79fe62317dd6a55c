import { isDeepStrictEqual } from "node:util";

/** Prototypes do not count: ours have none, and an expert would not bother. */
const plain = ({ segments, services }) => ({
  segments,
  services: Object.fromEntries(
    Object.entries(services).map(([id, { terms, ...rest }]) => [id, terms ? { ...rest, terms: { ...terms } } : rest]),
  ),
});

const offersAlike = (contender, answer, { services }) =>
  Object.entries(services).every(([id, { offered }]) => contender.isOffered(answer, id) === offered);

const CHECKING_MILLISECONDS = 1_000;

/**
 * Compares a contender with our decisions, in what the contender says, on customer after customer for a second.
 * Throws at the first difference.
 *
 * @param least how many customers are compared however long it takes
 * @param decisionOf our decision on the customer of a number
 * @returns on how many customers they agree
 */
export const agreementOf = async (contender, decide, inputs, least, decisionOf) => {
  const end = performance.now() + CHECKING_MILLISECONDS;
  let index = 0;
  for (; index < inputs.length && (index < least || performance.now() < end); index++) {
    const answer = await decide(inputs[index]);
    const decision = decisionOf(index);
    const agrees = contender.isOffered ? offersAlike(contender, answer, decision) : isDeepStrictEqual(plain(answer), plain(decision));
    if (!agrees) throw new Error(`${contender.name} and decide differ about customer ${index}`);
  }
  return index;
};
