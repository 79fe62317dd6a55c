/** @returns left, where the budget of the formulas does not suffice */
export const carriedBy = ({ policy, space, carriedBecauseOf }) => space.within(() => {
    const clocks = policy.clock === undefined ? [] : [policy.clock];
    const carrying = new Map([...policy.services.keys()].map((service) => {
        // The clock is the same for all who meet: who is told, and because of whom.
        const channels = [...policy.channels.values()].map((channel) => {
            return { channel, when: space.keepOnly(carriedBecauseOf(channel.id, service), clocks) };
        });
        return [service, channels.filter(({ when }) => !space.isEmpty(when))];
    }));
    const of = (service) => carrying.get(service) ?? [];
    return {
        channelsOf: (service) => of(service).map(({ channel }) => channel),
        channelsAt: (service, clock) => {
            const now = policy.clock === undefined || clock === undefined ? space.plain : { ...space.plain, [policy.clock]: clock };
            return of(service).flatMap(({ channel, when }) => (space.has(when, now) ? [channel] : []));
        },
    };
});
//# sourceMappingURL=carried.js.map