import { termQuality } from "@tierpolicy/engine";
import { COMMITMENTS, PUBLICITIES, quote, quoteAll, } from "@tierpolicy/schema";
import { AGREEMENT_PARTS } from "./claims.js";
import { child } from "./places.js";
import { unknown } from "./problem.js";
/** What a test says of its customer; names that the policy does not have are noted, and what is broken is passed over. */
export const readClaims = (policy, part, place, note) => {
    const found = [];
    const add = (pointer, claim) => found.push({ claim, pointer });
    const known = { service: policy.services, segment: policy.segments, channel: policy.channels };
    /** Each id that the policy has, with its place. */
    const named = (kind, ids, pointer) => (ids ?? []).flatMap((id, at) => {
        if (id === undefined)
            return [];
        const where = child(pointer, at);
        if (known[kind].has(id))
            return [[id, where]];
        unknown(note, kind, id, known[kind].keys(), where);
        return [];
    });
    const each = (key, claim) => {
        for (const [id, where] of named("service", part[key], child(place, key)))
            add(where, claim(id));
    };
    /** A whole set as a list, or parts of it under `contains` and `excludes`. */
    const set = (kind, said, pointer, whole, one) => {
        if (said === undefined)
            return;
        if (isList(said)) {
            const ids = named(kind, said, pointer).map(([id]) => id);
            if (ids.length === said.length)
                add(pointer, whole(ids.toSorted()));
            return;
        }
        for (const [id, where] of named(kind, said.contains, child(pointer, "contains")))
            add(where, one(id, true));
        for (const [id, where] of named(kind, said.excludes, child(pointer, "excludes")))
            add(where, one(id, false));
    };
    each("offered", (service) => ({ kind: "offered", service, wanted: true }));
    each("notOffered", (service) => ({ kind: "offered", service, wanted: false }));
    for (const [id, said] of Object.entries(part.expect ?? {})) {
        const where = child(child(place, "expect"), id);
        const service = policy.services.get(id);
        if (service === undefined)
            unknown(note, "service", id, policy.services.keys(), { pointer: where, isKey: true });
        else if (said !== undefined) {
            readService(service, said, where, note, add);
            set("channel", said.channels, child(where, "channels"), (channels) => ({ kind: "channels", service: id, channels }), (channel, wanted) => ({ kind: "told", service: id, channel, wanted }));
        }
    }
    each("hears", (service) => ({ kind: "hears", service, wanted: true }));
    each("doesNotHear", (service) => ({ kind: "hears", service, wanted: false }));
    set("segment", part.segments, child(place, "segments"), (segments) => ({ kind: "segments", segments }), (segment, wanted) => ({ kind: "member", segment, wanted }));
    const agreement = child(place, "agreement");
    for (const key of AGREEMENT_PARTS)
        for (const [service, where] of named("service", part.agreement?.[key], child(agreement, key)))
            add(where, { kind: "agreement", service, part: key });
    for (const [service, where] of named("service", part.agreement?.doesNotMention, child(agreement, "doesNotMention")))
        add(where, { kind: "agreement", service });
    return found;
};
const isList = (said) => Array.isArray(said);
const readService = ({ id: service, terms }, said, place, note, add) => {
    if (said.offered !== undefined)
        add(child(place, "offered"), { kind: "offered", service, wanted: said.offered });
    if (said.commitment !== undefined) {
        const pointer = child(place, "commitment");
        const bound = boundOf(said.commitment);
        if (isPossible("commitment", bound, (level) => COMMITMENTS.indexOf(level), pointer, note))
            add(pointer, { kind: "commitment", service, bound });
    }
    if (said.publicity !== undefined) {
        const pointer = child(place, "publicity");
        const bound = boundOf(said.publicity);
        if (isPossible("publicity", bound, (level) => PUBLICITIES.indexOf(level), pointer, note))
            add(pointer, { kind: "publicity", service, bound });
    }
    for (const [term, value] of Object.entries(said.terms ?? {})) {
        const pointer = child(child(place, "terms"), term);
        const scale = terms.get(term);
        if (scale === undefined)
            unknown(note, "term", term, terms.keys(), { pointer, isKey: true });
        else if (value !== undefined) {
            const bound = boundOf(value);
            const isOn = Object.entries(bound)
                .map(([, end]) => isOnScale(term, scale, end, pointer, note))
                .every(Boolean);
            if (isOn && isPossible(`value of ${quote(term)}`, bound, (end) => termQuality(scale, end), pointer, note))
                add(pointer, { kind: "term", service, term, bound });
        }
    }
    if (said.approval !== undefined) {
        const names = said.approval.filter((name) => name !== undefined);
        add(child(place, "approval"), { kind: "approval", service, names });
    }
    const { arrangement } = said;
    const pointer = child(place, "arrangement");
    if (typeof arrangement === "boolean")
        add(pointer, { kind: "arranged", service, wanted: arrangement });
    else if (arrangement !== undefined) {
        const { fee, by } = arrangement;
        add(pointer, { kind: "arrangement", service, ...(fee !== undefined && { fee }), ...(by !== undefined && { by }) });
    }
};
/** One value means at least and at most it. */
const boundOf = (said) => {
    if (typeof said !== "object")
        return { atLeast: said, atMost: said };
    const { atLeast, atMost } = said;
    return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
};
const isPossible = (what, { atLeast, atMost }, quality, pointer, note) => {
    if (atLeast === undefined || atMost === undefined || quality(atLeast) <= quality(atMost))
        return true;
    const message = `no ${what} is at least ${quote(String(atLeast))} and at most ${quote(String(atMost))}`;
    note("empty-bound", pointer, message, "write `atLeast` no better than `atMost`; both mean quality");
    return false;
};
const isOnScale = (term, scale, value, pointer, note) => {
    if (scale.kind === "enum") {
        if (typeof value === "string" && scale.values.includes(value))
            return true;
        note("outside-domain", pointer, `the term ${quote(term)} cannot be ${quote(String(value))}`, `write ${quoteAll(scale.values, "or")}`);
        return false;
    }
    if (typeof value === "number" && (scale.kind === "number" || Number.isInteger(value)))
        return true;
    const type = scale.kind === "number" ? "a number" : "a whole number";
    note("outside-domain", pointer, `the term ${quote(term)} is ${type}, and cannot be ${quote(String(value))}`, `write ${type}, without quotation marks`);
    return false;
};
//# sourceMappingURL=read-claims.js.map