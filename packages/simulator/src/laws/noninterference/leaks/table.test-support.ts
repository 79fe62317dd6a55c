import type { Kill } from "./kill.test-support.js";
import type { Mistake } from "./mistake.test-support.js";

const MOST = 110;

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

/** Which mistake was noticed by what, after how many cases, and what was seen with the service and without it. */
export const printed = (mistakes: readonly Mistake[], kills: ReadonlyMap<string, Kill>): string => {
  const rows = mistakes.map(({ name }) => {
    const kill = kills.get(name);
    if (kill === undefined) return `SURVIVED  ${name}\n`;
    const { observation, cases, difference } = kill;
    return `killed  ${name}\n        by ${observation.name}, case ${cases}: ${shortened(difference)}\n`;
  });
  return `\n${rows.join("")}\n${kills.size} of ${mistakes.length} mistakes are noticed\n`;
};
