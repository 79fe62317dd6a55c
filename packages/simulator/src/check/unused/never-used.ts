import type { Question, Telling } from "../property.js";
import type { Subject } from "../report.js";

/** Something that is seen to be unused without a look at any customer. */
export const neverUsed = (subject: Omit<Subject, "rules">, pointer: string, telling: Pick<Telling, "message" | "help">): Question => ({
  subject: { ...subject, rules: [] },
  pointer,
  topic: telling.message,
  violation: ({ space }) => ({ kind: "nobody", customers: space.nobody }),
  isShownBy: () => true,
  tell: () => ({ ...telling, pointers: [pointer] }),
});
