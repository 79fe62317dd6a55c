import { CHECKS } from "./checks.js";

type HelperName = keyof typeof CHECKS;

const HELPER_NAMES = Object.keys(CHECKS) as readonly HelperName[];

/** The helpers that a piece of source calls or hands on, each after those that it calls itself. */
export const helpersFor = (source: string): readonly string[] => {
  const used = new Set<HelperName>();
  const use = (name: HelperName) => {
    used.add(name);
    CHECKS[name].uses.forEach(use);
  };
  for (const name of HELPER_NAMES) if (new RegExp(`\\b${name}\\b(?=[(,)])`).test(source)) use(name);
  return HELPER_NAMES.filter((name) => used.has(name)).map((name) => CHECKS[name].source);
};
