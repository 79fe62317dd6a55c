/** Now as the person at this computer says it: the day by the local calendar. */
export const today = (at) => (at === undefined ? localDay(new Date()) : at.slice(0, 10));
const localDay = (date) => {
    const two = (number) => String(number).padStart(2, "0");
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
/**
 * Fills in the clock fact where a customer does not say it (spec §1): the engine never reads a clock, the command line does, once a run.
 * It writes into the customer, who was read from a file and belongs to nobody else.
 *
 * @param at a day or moment to take for now
 */
export const clockFiller = (policy, at) => {
    const { clock } = policy;
    const now = nowOf(policy, at);
    if (clock === undefined || now === undefined)
        return (customer) => customer;
    return (customer) => {
        if (!Object.hasOwn(customer, clock))
            Reflect.set(customer, clock, now);
        return customer;
    };
};
/**
 * Now, as the policy's clock fact has it; undefined where there is no clock.
 *
 * @param at a day or moment to take for now
 */
export const nowOf = ({ clock, facts }, at) => {
    const fact = clock === undefined ? undefined : facts.get(clock);
    return fact && nowAs(fact, at);
};
const nowAs = ({ type }, at) => type.kind === "date-time" ? (at === undefined ? new Date() : new Date(at)).toISOString() : today(at);
//# sourceMappingURL=clock.js.map