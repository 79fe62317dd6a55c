import { nearest, quote, quoteAll } from "@tierpolicy/schema";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import { CHECK_IDS, type CheckId } from "../../../check/checks.js";
import { type Complaint, misuse } from "../../complaint.js";

/** The checks that `--only` and `--skip` leave; undefined where they leave all. */
export const chosenChecks = ({
  only,
  skip,
}: {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}): Either<Complaint, readonly CheckId[] | undefined> => {
  const named = only ?? skip;
  if (named === undefined) return right(undefined);
  const unknown = named.find((id) => !isCheckId(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, CHECK_IDS);
    const help = near === undefined ? `the checks are ${quoteAll(CHECK_IDS, "and", CHECK_IDS.length)}` : `did you mean ${quote(near)}?`;
    return left(misuse(`there is no check ${quote(unknown)}`, help));
  }
  const chosen = CHECK_IDS.filter((id) => named.includes(id) === (only !== undefined));
  return chosen.length > 0 ? right(chosen) : left(misuse("`--skip` leaves no check to run"));
};

const isCheckId = (id: string): id is CheckId => (CHECK_IDS as readonly string[]).includes(id);
