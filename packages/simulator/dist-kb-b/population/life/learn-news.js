import { SITUATION, writeSituation } from "./circumstances.js";
import { rowsOf } from "./life.js";
/** Brings what a thread knows of situations, memberships and equals to this week. */
export const learnNews = (life, week, news) => {
    if (news.members) {
        learnMemberships(life);
        learnEquals(life);
    }
    for (const [place, service] of life.services.entries()) {
        learnSituations(life, place, service, news.situations[place]);
        const changed = news.changed[place];
        learnCodes(life, place, service, changed);
        if (news.members || changed?.length !== 0)
            learnAmongEquals(life, place, service);
    }
    if (week === 0)
        life.running.kernel.forgetAll();
    if (news.members)
        life.running.kernel.countAll();
};
const learnMemberships = (life) => {
    const { plan, share, running, layout, memberships } = life;
    const rows = rowsOf(life);
    for (const [group, segments] of layout.groups.entries()) {
        const view = running.view(Uint8Array, memberships[group], share.count).fill(0);
        for (const [bit, segment] of segments.entries()) {
            const isMember = plan.members[segment];
            for (let place = 0; place < rows.length; place++)
                view[place] |= isMember[rows[place]] << bit;
        }
    }
};
const learnEquals = (life) => {
    const { plan, running, share, margin } = life;
    const rows = rowsOf(life, margin);
    const equals = running.view(Uint32Array, running.numberOf("equals") - 4 * margin, rows.length);
    let greatest = 0;
    for (let at = 0; at < rows.length; at++) {
        const number = plan.equals[rows[at]];
        equals[at] = number;
        if (at >= margin && at < margin + share.count && number > greatest)
            greatest = number;
    }
    life.positions = greatest + 1;
};
const learnSituations = ({ plan, running }, place, service, news) => {
    if (news.length === 0)
        return;
    const { kernel, view } = running;
    const known = service.situations.push(...news) - news.length;
    let first = known;
    if (service.situations.length > service.room.situations) {
        service.room.situations = 2 * service.situations.length;
        service.at.situations = kernel.reserveSituations(place, service.room.situations);
        first = 0;
    }
    for (const [code, situation] of service.situations.entries())
        if (code >= first)
            writeSituation(situation, service.need, plan.coefficients, view(DataView, service.at.situations + SITUATION * code, SITUATION));
};
/** @param changed the rows that have other codes than before; undefined where everybody may have */
const learnCodes = ({ plan, running }, place, { planned }, changed) => {
    if (changed?.length === 0)
        return;
    const { kernel, view, numberOf } = running;
    kernel.reserveCodes(plan.rows);
    const codes = view(Uint16Array, numberOf("codesAt"), plan.rows);
    if (changed === undefined) {
        codes.set(planned.codes);
        kernel.learnCodes(place);
    }
    else {
        view(Uint32Array, numberOf("rowsAt"), plan.rows).set(changed);
        for (let nth = 0; nth < changed.length; nth++)
            codes[nth] = planned.codes[changed[nth]];
        kernel.learnChanges(place, changed.length);
    }
};
const learnAmongEquals = ({ running, positions }, place, service) => {
    if (positions > service.room.equals) {
        service.room.equals = 2 * positions;
        service.at.equals = running.kernel.reserveEquals(place, service.room.equals);
    }
    running.view(Uint8Array, service.at.equals, positions).set(service.planned.amongEquals.subarray(0, positions));
};
//# sourceMappingURL=learn-news.js.map