import { streamOf, uniformOf } from "../chance/draws.js";
/** Which of so many customers are members: scattered, so that who knows whom does not depend on it; the same ones every time. */
export const memberships = (count, share) => {
    const stream = streamOf(0, "membership");
    return Array.from({ length: count }, (_, at) => uniformOf(stream, at, 0) < share);
};
//# sourceMappingURL=memberships.js.map