/** No author's segment has such an id, which are of letters, digits and hyphens. */
const idOf = ({ id }) => `audience/${id}`;
export const audienceOf = (channel) => {
    const { reach, except, overheardBy, pointer } = channel;
    const reached = reach.kind === "segments" ? reach.segments : overheardBy;
    if (reach.kind === "public" && except === undefined)
        return { kind: "everybody" };
    if (reach.kind !== "public" && reached.length === 0)
        return { kind: "nobody" };
    const isReached = { kind: "any", of: reached.map((segment) => ({ kind: "segment", segment, pointer })), pointer };
    const isSpared = except === undefined ? [] : [{ kind: "not", of: except, pointer }];
    const of = [...(reach.kind === "public" ? [] : [isReached]), ...isSpared];
    return { kind: "segment", id: idOf(channel), condition: { kind: "all", of, pointer } };
};
/**
 * The policy, with the audiences of its channels among its segments: so whoever decides is told at once who is in which. It decides as before, since
 * nothing refers to them.
 */
export const withAudiences = (policy) => {
    const audiences = [...policy.channels.values()].flatMap((channel) => {
        const audience = audienceOf(channel);
        return audience.kind === "segment" ? [{ id: audience.id, condition: audience.condition, allow: [], pointer: channel.pointer }] : [];
    });
    return { ...policy, segments: new Map([...policy.segments, ...audiences.map((segment) => [segment.id, segment])]) };
};
//# sourceMappingURL=audiences.js.map