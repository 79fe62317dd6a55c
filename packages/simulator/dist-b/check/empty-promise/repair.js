import { publicity } from "@tierpolicy/engine";
import { PUBLICITIES, quote, quoteAll } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { levelOf } from "../hearing/carriers.js";
/** What to write instead, where a channel tells of a service those who are not offered it, or from whom some rules withhold it. */
export const repairOf = (formulas, service, channel, withheldBy) => {
    const found = formulas.space.within(() => silentBefore(formulas, service.id, channel));
    const such = isRight(found) && found.right.length > 0 ? `, such as ${quoteAll(found.right, "or", 3)}` : "";
    const lower = PUBLICITIES[PUBLICITIES.indexOf(levelOf(channel)) - 1] ?? "unannounced";
    const include = withheldBy.length > 0
        ? `leave those from whom ${quoteAll(withheldBy)} ${withheldBy.length === 1 ? "withholds" : "withhold"} it out of ${quote(channel.id)} by an \`except\``
        : `offer it to ${audienceInWords(channel)}`;
    return `${include}, name a channel instead that tells only those who are offered it${such}, lower the publicity to ${quote(lower)}, or write \`"knownTo": "everyone"\` if those who do not get it may hear of it`;
};
const audienceInWords = ({ reach, overheardBy }) => {
    if (reach.kind === "public")
        return "everyone";
    return `all of ${quoteAll(reach.kind === "segments" ? reach.segments : overheardBy)}`;
};
/** The channels that could be named instead: at the moments at which anybody is offered the service, their whole audience is. */
const silentBefore = ({ policy, space, audience, offered, mayKnow, atClockOf }, service, instead) => {
    const served = space.and(offered(service), mayKnow(service));
    const clocks = atClockOf(offered(service));
    return [...policy.channels.values()]
        .filter(({ id, reach }) => reach.kind !== "public" && id !== instead.id)
        .filter((channel) => publicity.compare(levelOf(channel), levelOf(instead)) <= 0)
        .filter(({ id }) => space.implies(space.and(audience(id), clocks), served))
        .map(({ id }) => id);
};
//# sourceMappingURL=repair.js.map