import { type Mistake, mistake } from "./mistake.test-support.js";

const SEES = "audience/sees.ts";
const VIEW = "audience/customer-view.ts";
const PARTS = "audience/service-view.ts";
const RESPOND = "audience/respond.ts";

const VIEWS = "Object.freeze(viewsOf(policy, decision).sort(byService))";
const DECIDE = "decide<AnyShape>(compiled, customer)";
/** Where there is room for a function more. */
const HELPERS = "const byService =";
const REFUSALS = "refusals of customers with ill-typed facts";

/** In whether a customer sees a service. */
const SEEING: readonly Mistake[] = [
  mistake(
    "nobody asks who may know",
    "customerView",
    SEES,
    'knownTo === "everyone" || knownTo.some',
    'knownTo === "everyone" || knownTo.length > 0 || knownTo.some',
  ),
  mistake(
    "only of what is exclusive it is asked who may know",
    "customerView",
    VIEW,
    "sees(service, decision, decided)",
    'sees({ knownTo: service.exclusiveTo === undefined ? "everyone" : service.knownTo }, decision, decided)',
  ),
  mistake(
    "who is offered a service sees it, may that one know of it or not",
    "customerView",
    SEES,
    "  mayKnow(service, segments) && !isUnannounced(decision);",
    "  (decision.offered || mayKnow(service, segments)) && !isUnannounced(decision);",
  ),
  mistake(
    "what is not offered to a customer is never kept from that one",
    "customerView",
    SEES,
    "  mayKnow(service, segments) && !isUnannounced(decision);",
    "  (!decision.offered || mayKnow(service, segments)) && !isUnannounced(decision);",
  ),
  mistake(
    "a surprise is told of before it happens",
    "customerView",
    SEES,
    "decision.offered && decision.publicity === publicity.zero",
    "decision.offered && decision.commitment === undefined",
  ),
  {
    name: "a surprise is said to be not provided before it happens",
    aim: "customerView",
    edits: [
      { file: SEES, find: "  mayKnow(service, segments) && !isUnannounced(decision);", replace: "  mayKnow(service, segments);" },
      {
        file: PARTS,
        find: "{ offered, commitment, terms, arrangement }: ServiceDecision): ServiceView => {\n  if (offered)",
        replace:
          '{ offered, publicity, commitment, terms, arrangement }: ServiceDecision): ServiceView => {\n  if (offered && publicity !== "unannounced")',
      },
    ],
  },
  mistake(
    "whom a surprise does not meet reads that it is not provided",
    "customerView",
    SEES,
    "speaking === undefined || !isPureSurprise(service, speaking)",
    "rules !== undefined",
  ),
  mistake(
    "a surprise that is one by the defaults of its service is told of",
    "customerView",
    SEES,
    "publicity.join(level, statementOf(offer, service).publicity)",
    'publicity.join(level, offer.states.publicity ?? "individual")',
  ),
];

/** In what a view of a service holds. */
const HOLDING: readonly Mistake[] = [
  mistake(
    "a view lists the rules that decided",
    "customerView",
    VIEW,
    "[viewOf(seen, decided)]",
    "[Object.freeze({ ...viewOf(seen, decided), rules: decided.rules })]",
  ),
  mistake(
    "a view lists the segments of the customer",
    "customerView",
    VIEW,
    "[viewOf(seen, decided)]",
    "[Object.freeze({ ...viewOf(seen, decided), segments: decision.segments })]",
  ),
  mistake(
    "a view says which place a service has among all",
    "customerView",
    VIEW,
    "[viewOf(seen, decided)]",
    "[Object.freeze({ ...viewOf(seen, decided), place: [...policy.services.keys()].indexOf(service.id) })]",
  ),
  mistake(
    "a view has a hole where something is kept back",
    "customerView",
    VIEW,
    "? [viewOf(seen, decided)] : [];",
    "? [viewOf(seen, decided)] : [undefined as unknown as ServiceView];",
  ),
  mistake(
    "the list of views says how many services there are",
    "customerView",
    VIEW,
    VIEWS,
    `Object.defineProperty([...${VIEWS}], "of", { value: policy.services.size })`,
  ),
  {
    name: "services that come together with others come first",
    aim: "customerView",
    edits: [
      { file: VIEW, find: ".sort(byService)", replace: ".sort((a, b) => together(policy, b) - together(policy, a) || byService(a, b))" },
      {
        file: VIEW,
        find: HELPERS,
        replace: `const together = (policy, { service }) => Math.max(0, ...policy.rules.map(({ services }) => services.includes(service) ? services.length : 0));\n${HELPERS}`,
      },
    ],
  },
  mistake(
    "only a list that keeps something back is a new one, and open",
    "customerView",
    VIEW,
    VIEWS,
    `((views) => (views.length < policy.services.size ? [...views] : views))(${VIEWS})`,
  ),
  mistake(
    "titles that two services have are told apart by the id",
    "customerView",
    VIEW,
    "seen: seenOf(service) }",
    "seen: [...policy.services.values()].some((other) => other !== service && JSON.stringify(other.title) === JSON.stringify(service.title) && service.title) ? { ...seenOf(service), title: service.id } : seenOf(service) }",
  ),
  {
    name: "views are kept for whoever asks next",
    aim: "customerView",
    edits: [
      { file: VIEW, find: VIEWS, replace: `(answered.get(policy) ?? answered.set(policy, ${VIEWS}).get(policy))` },
      { file: VIEW, find: HELPERS, replace: `const answered = new WeakMap();\n${HELPERS}` },
    ],
  },
];

/** In what is answered to a request, and to what is no customer. */
const ANSWERING: readonly Mistake[] = [
  mistake(
    "whoever asks for a secret by its id hears that it is not provided",
    "respond",
    RESPOND,
    "      unlisted(request),",
    '      ((compiled.policy as Policy).services.has(request) ? ({ answer: "not-provided", service: request } as ServiceView) : unlisted(request)),',
  ),
  mistake(
    "whoever asks for a secret by its title hears of another answer",
    "respond",
    RESPOND,
    "      unlisted(request),",
    "      ([...names.values()].some(({ titles }) => titles.includes(asked)) ? unlisted(asked) : unlisted(request)),",
  ),
  mistake(
    "a request that nothing answers gets suggestions, from all services",
    "respond",
    RESPOND,
    "      unlisted(request),",
    "      Object.freeze({ ...unlisted(request), perhaps: [...names.keys()].filter((id) => id.startsWith(request.slice(0, 1))) }),",
  ),
  mistake(
    "a title is looked up among all services before it is asked who sees it",
    "respond",
    RESPOND,
    "views.find(({ service }) => names.get(service)?.titles.includes(asked)) ??",
    "views.find(({ service }) => service === [...names].find(([, { titles }]) => titles.includes(asked))?.[0]) ??",
  ),
  {
    name: "the help with a fact names the services whose rules ask for it",
    aim: REFUSALS,
    edits: [
      { file: VIEW, find: DECIDE, replace: `naming(policy, ${DECIDE})` },
      {
        file: VIEW,
        find: HELPERS,
        replace: `const naming = (policy, decided) => decided._tag === "Right" ? decided : { ...decided, left: decided.left.map((problem) => ({ ...problem, help: "for " + [...policy.services.keys()].join() })) };\n${HELPERS}`,
      },
    ],
  },
  {
    name: "facts that no rule asks for are not looked at",
    aim: REFUSALS,
    edits: [
      { file: VIEW, find: DECIDE, replace: `lenient(policy, ${DECIDE})` },
      {
        file: VIEW,
        find: HELPERS,
        replace: `const lenient = (policy, decided) => decided._tag === "Right" ? decided : { ...decided, left: decided.left.filter(({ pointer }) => JSON.stringify(policy.document.rules).includes('"' + pointer.split("/")[1] + '"')) };\n${HELPERS}`,
      },
    ],
  },
];

export const MISTAKES_IN_VIEWS: readonly Mistake[] = [...SEEING, ...HOLDING, ...ANSWERING];
