import { quote, suggest } from "../../diagnostics/words.js";
import type { TermScale } from "../../policy/level.js";
import type { Need, Service } from "../../policy/service.js";
import { child } from "../document/pointer.js";
import { isBroken } from "../document/sound.js";
import { checkName } from "../names.js";
import type { ServiceScope } from "../scope.js";

/** How a rule or an assertion says which services it speaks of. */
export type SelectorPart =
  | string
  | readonly (string | undefined)[]
  | { readonly need?: Need | undefined; readonly tag?: string | undefined };

/** The services that a rule or an assertion speaks of, and what is common to all uses of the same selector. */
export interface Selection {
  readonly ids: readonly string[];
  readonly bySelector: boolean;
  /** The scales that a term has among the services, each once. */
  readonly scales: ReadonlyMap<string, ReadonlySet<TermScale>>;
  /** A service without the term, for each term that some service has and some has not. */
  readonly lacking: (term: string) => string | undefined;
  /** The terms for which a service's defaults have no value, and the first such service. */
  readonly uncovered: ReadonlyMap<string, string>;
}

const selectionOf = (services: readonly Service[], bySelector: boolean): Selection => {
  const scales = new Map<string, Set<TermScale>>();
  const uncovered = new Map<string, string>();
  for (const service of services) {
    for (const [term, scale] of service.terms) {
      scales.set(term, (scales.get(term) ?? new Set()).add(scale));
      if (!service.defaults.terms.has(term) && !uncovered.has(term)) uncovered.set(term, service.id);
    }
  }
  const lacking = (term: string) => services.find((service) => !service.terms.has(term))?.id;
  return { ids: services.map(({ id }) => id), bySelector, scales, lacking, uncovered };
};

const selectorInWords = (need: string | undefined, tag: string | undefined): string =>
  [...(need === undefined ? [] : [`need ${quote(need)}`]), ...(tag === undefined ? [] : [`tag ${quote(tag)}`])].join(" and ");

/** Reads which services are meant; undefined where that cannot be told. Every use of one selector gets the same selection. */
export const createSelectionReader = (scope: ServiceScope) => {
  const { services, report } = scope;
  const names = services && new Set(services.keys());
  const places = services && new Map([...services.keys()].map((id, place) => [id, place] as const));
  const whole = services && [...services.values()].filter((service) => service !== undefined);
  const known = new Map<string, Selection>();

  const select = (need: Need | undefined, tag: string | undefined): Selection | undefined => {
    if (whole === undefined || whole.length !== services?.size) return undefined;
    const key = `${need ?? ""} ${tag ?? ""}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const selected = whole.filter(
      (service) => (need === undefined || service.need === need) && (tag === undefined || service.tags.includes(tag)),
    );
    const selection = selectionOf(selected, true);
    known.set(key, selection);
    return selection;
  };

  const list = (ids: readonly (string | undefined)[], pointerOf: (index: number) => string): Selection | undefined => {
    const sound = ids.filter((id, index) => id !== undefined && checkName("service", names, id, pointerOf(index), report));
    const unique = [...new Set(sound)].sort((one, other) => (places?.get(one ?? "") ?? 0) - (places?.get(other ?? "") ?? 0));
    const found = unique.map((id) => (id === undefined ? undefined : services?.get(id))).filter((service) => service !== undefined);
    return sound.length === ids.length && found.length === unique.length ? selectionOf(found, false) : undefined;
  };

  return (part: SelectorPart | undefined, pointer: string): Selection | undefined => {
    if (part === undefined) return undefined;
    if (typeof part === "string") return list([part], () => pointer);
    if (Array.isArray(part)) return list(part, (index) => child(pointer, index));
    const { need, tag } = part as { readonly need?: Need; readonly tag?: string };
    const selection = isBroken(part, "need", "tag") ? undefined : select(need, tag);
    if (selection === undefined || selection.ids.length > 0) return selection;
    report("selects-nothing", pointer, `no service has ${selectorInWords(need, tag)}`, () => {
      const tags = [...new Set((whole ?? []).flatMap((service) => service.tags))];
      return tag === undefined || tags.includes(tag) ? "select services that exist, or name them by id" : suggest(tag, tags, "tags");
    });
    return undefined;
  };
};

export type SelectionReader = ReturnType<typeof createSelectionReader>;
