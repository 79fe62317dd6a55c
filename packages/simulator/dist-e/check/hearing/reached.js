/** Whether somebody is in a channel's `except`; the decisions of a replay say so (see `replay.ts`). */
export const isExcepted = ({ except }, { segments }) => except !== undefined && segments.includes(except.pointer);
/** Whether somebody is in a channel's audience whoever is spoken of: of an individual channel, whether they overhear. */
export const isInAudience = (channel, decision) => {
    if (isExcepted(channel, decision))
        return false;
    const { reach, overheardBy } = channel;
    if (reach.kind === "public")
        return true;
    return (reach.kind === "segments" ? reach.segments : overheardBy).some((segment) => decision.segments.includes(segment));
};
/** Whether a channel reaches somebody of whom it speaks. */
export const isSpokenTo = (channel, decision) => channel.reach.kind === "individual" ? !isExcepted(channel, decision) : isInAudience(channel, decision);
//# sourceMappingURL=reached.js.map