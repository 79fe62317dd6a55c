import type { TermScale, TermValue } from "../../policy/level.js";
import type { OfferStatement } from "../../policy/service.js";
import { child } from "../document/pointer.js";
import type { Sound } from "../document/sound.js";
import { readChannels } from "../names.js";
import type { Scope } from "../scope.js";
import { readTerms } from "./terms.js";

/** What an offer and a service's `defaults` can say, as it is written. */
export interface OfferPart extends Sound<Omit<OfferStatement, "terms">> {
  readonly terms?: { readonly [term: string]: TermValue | undefined } | undefined;
}

/** Reads what an offer states. */
export const readOfferStatement = (
  part: OfferPart,
  pointer: string,
  scalesOf: (term: string, pointer: string) => Iterable<TermScale>,
  scope: Scope,
): OfferStatement => {
  const { commitment, publicity, approval } = part;
  const channels = readChannels(part.channels, child(pointer, "channels"), scope);
  return {
    ...(commitment === undefined ? {} : { commitment }),
    ...(publicity === undefined ? {} : { publicity }),
    ...(channels === undefined ? {} : { channels }),
    terms: readTerms(part.terms, child(pointer, "terms"), scalesOf, scope.report),
    ...(approval === undefined ? {} : { approval }),
  };
};
