import { quote, suggest } from "../../diagnostics/words.js";
import type { Need, Service } from "../../policy/service.js";
import { child } from "../document/pointer.js";
import { isBroken } from "../document/sound.js";
import { checkName } from "../names.js";
import type { ServiceScope } from "../scope.js";
import { type Selection, selectionOfAll, selectionOfEach } from "./selected-terms.js";

/** How a rule or an assertion says which services it speaks of. */
export type SelectorPart =
  | string
  | readonly (string | undefined)[]
  | { readonly need?: Need | undefined; readonly tag?: string | undefined };

const selectorInWords = (need: string | undefined, tag: string | undefined): string =>
  [...(need === undefined ? [] : [`need ${quote(need)}`]), ...(tag === undefined ? [] : [`tag ${quote(tag)}`])].join(" and ");

const byTag = (services: readonly Service[]): ReadonlyMap<string, readonly Service[]> => {
  const tagged = new Map<string, Service[]>();
  for (const service of services) {
    for (const tag of service.tags) {
      const others = tagged.get(tag);
      if (others === undefined) tagged.set(tag, [service]);
      else others.push(service);
    }
  }
  return tagged;
};

/** Selects by need and tag; every use of one selector gets the same selection, so that many rules cost no more than one. */
const createSelector = (services: readonly Service[]) => {
  const tagged = byTag(services);
  const known = new Map<string, Selection>();
  return {
    tags: (): readonly string[] => [...tagged.keys()],
    select: (need: Need | undefined, tag: string | undefined): Selection => {
      const key = `${need ?? ""} ${tag ?? ""}`;
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const candidates = tag === undefined ? services : (tagged.get(tag) ?? []);
      const selection = selectionOfAll(candidates.filter((service) => need === undefined || service.need === need));
      known.set(key, selection);
      return selection;
    },
  };
};

/** Reads which services are meant; undefined, with the problems reported, where that cannot be told. */
export const createSelectionReader = ({ services, report }: ServiceScope) => {
  const names = services && new Set(services.keys());
  const places = new Map([...(services?.keys() ?? [])].map((id, place) => [id, place] as const));
  const whole = [...(services?.values() ?? [])].filter((service) => service !== undefined);
  const selector = whole.length === services?.size ? createSelector(whole) : undefined;

  const list = (ids: readonly (string | undefined)[], pointerOf: (index: number) => string): Selection | undefined => {
    const known = ids.filter((id, index): id is string => id !== undefined && checkName("service", names, id, pointerOf(index), report));
    const inOrder = [...new Set(known)].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const found = inOrder.map((id) => services?.get(id)).filter((service) => service !== undefined);
    return known.length === ids.length && found.length === inOrder.length ? selectionOfEach(found) : undefined;
  };

  const refuseEmpty = (need: Need | undefined, tag: string | undefined, pointer: string): undefined => {
    report("selects-nothing", pointer, `no service has ${selectorInWords(need, tag)}`, () => {
      const tags = selector?.tags() ?? [];
      return tag === undefined || tags.includes(tag) ? "select services that exist, or name them by id" : suggest(tag, tags, "tags");
    });
  };

  return (part: SelectorPart | undefined, pointer: string): Selection | undefined => {
    if (part === undefined) return undefined;
    if (typeof part === "string") return list([part], () => pointer);
    if (Array.isArray(part)) return list(part, (index) => child(pointer, index));
    const { need, tag } = part as { readonly need?: Need; readonly tag?: string };
    if (selector === undefined || isBroken(part, "need", "tag")) return undefined;
    const selection = selector.select(need, tag);
    return selection.ids.length > 0 ? selection : refuseEmpty(need, tag, pointer);
  };
};

export type { Selection } from "./selected-terms.js";
export type SelectionReader = ReturnType<typeof createSelectionReader>;
