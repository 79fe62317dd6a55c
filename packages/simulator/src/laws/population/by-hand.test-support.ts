// The simulation once more, from docs/model.md alone: an object for every person and for everything that somebody knows of a service, one
// step after the other, no thought of speed. From the population's own code it takes the pure steps of `model/`, which have laws of their own,
// the draws of `chance/` by the purposes that `life/chance.ts` lists, and the world in which the policy puts people.
import { streamOf, uniformOf } from "../../population/chance/draws.js";
import type { Coefficients } from "../../population/coefficients/coefficients.js";
import { experienced, faded, told } from "../../population/model/expectation.js";
import { isForeseen } from "../../population/model/foreseen.js";
import { type Grade, gradeAfter } from "../../population/model/grade.js";
import { joiningInWeek, leavingInWeek, logOfStaying, moved } from "../../population/model/mood.js";
import { satisfactionWith } from "../../population/model/satisfaction.js";
import type { Situation, World, WorldService } from "../../population/standing/world.js";
import { type Acquaintance, type Acquaintances, acquaintancesByHand } from "./acquaintances-by-hand.test-support.js";
import { type Happened, nothingHappened, type ServiceHappened } from "./happened.test-support.js";

/** What somebody knows of a service. */
export interface Holding {
  expectation: number;
  grade: Grade;
  readonly known: Set<"channel" | "delivery" | "mouth">;
  /** Learnt of it on a channel, outside `knownTo`, and without being offered it. */
  leaked: boolean;
  offeredBefore: boolean;
  /** Of delights that are given or scheduled. */
  coming: { week: number; interval: number; foreseen: boolean } | undefined;
}

interface Experience {
  readonly service: number;
  readonly satisfaction: number;
  readonly envy: boolean;
}

export interface Person {
  readonly row: number;
  status: "stranger" | "customer" | "left";
  mood: number;
  wonByTale: boolean;
  readonly holdings: readonly Holding[];
  /** Of this week, in the order in which they came. */
  experiences: Experience[];
}

interface Tale extends Experience {
  readonly teller: number;
  readonly hearers: readonly Acquaintance[];
}

const GRADES = { delight: 0, expected: 1, basic: 2 } as const;

/** Everybody in a world, as time goes by. */
export class ByHand {
  readonly world: World;
  readonly coefficients: Coefficients;
  readonly seed: number;
  readonly people: readonly Person[];
  #week = -1;
  #tales: readonly Tale[] = [];
  readonly #acquaintances: Acquaintances;

  constructor(world: World, coefficients: Coefficients, seed: number) {
    this.world = world;
    this.coefficients = coefficients;
    this.seed = seed;
    world.advance(0);
    this.#acquaintances = acquaintancesByHand(world.rows, seed, coefficients);
    this.people = Array.from({ length: world.rows }, (_, row) => ({
      row,
      status: row < world.customers ? "customer" : "stranger",
      mood: 0,
      wonByTale: false,
      holdings: world.services.map((service) => ({
        expectation: Math.fround(this.situation(row, service).category),
        grade: GRADES[service.need],
        known: new Set(),
        leaked: false,
        offeredBefore: false,
        coming: undefined,
      })),
      experiences: [],
    }));
  }

  situation(row: number, { codes, situations }: WorldService): Situation {
    return situations[codes[row] as number] as Situation;
  }

  /** The next week. */
  live(): Happened {
    const { world, people } = this;
    this.#week += 1;
    world.advance(this.#week);
    const happened = nothingHappened(world.services.length);
    for (const person of people) {
      person.experiences = [];
      person.wonByTale = false;
    }
    for (const { tale, to } of this.#inOrder()) this.#hear(tale, people[to.row] as Person, happened);
    for (const person of people.filter(({ status }) => status !== "left"))
      for (const [at, service] of world.services.entries()) this.#meet(person, at, service, happened.services[at] as ServiceHappened);
    const present = people.filter(({ status }) => status !== "left");
    this.#tales = present.flatMap((person) => this.#tell(person, happened));
    for (const person of present) this.#decide(person, happened);
    return happened;
  }

  #draw(purpose: string, one: number, other: number): number {
    return uniformOf(streamOf(this.seed, purpose), one, other);
  }

  /** First what neighbours tell, in the order in which these stand on the ring as the hearer sees them; then what is told from far away. */
  #inOrder(): readonly { readonly tale: Tale; readonly to: Acquaintance }[] {
    const { placeOf } = this.#acquaintances;
    const told = this.#tales.flatMap((tale) => tale.hearers.map((to) => ({ tale, to })));
    const near = told.filter(({ to }) => to.apart !== undefined);
    const far = told.filter(({ to }) => to.apart === undefined);
    return [
      ...near.sort((one, other) => (other.to.apart as number) - (one.to.apart as number)),
      ...far.sort((one, other) => placeOf(one.tale.teller) - placeOf(other.tale.teller)),
    ];
  }

  #hear(tale: Tale, hearer: Person, happened: Happened): void {
    const { persuasion, sympathy, referralsSucceed } = this.coefficients;
    const service = this.world.services[tale.service] as WorldService;
    const holding = hearer.holdings[tale.service] as Holding;
    const { equals } = this.world;
    if (hearer.status === "left" || hearer.row === tale.teller) return;
    happened.heard += 1;
    hearer.mood = moved(hearer.mood, tale.satisfaction, sympathy);
    const { offered } = this.situation(hearer.row, service);
    const areEquals = equals[tale.teller] === equals[hearer.row];
    if (holding.known.size === 0) {
      holding.known.add("mouth");
      if (hearer.status === "customer" && !offered) this.#compare(hearer, tale.service, happened.services[tale.service] as ServiceHappened);
    }
    if (!tale.envy && (offered || areEquals)) {
      const { expectation } = holding;
      const believed = tale.satisfaction > 0 ? told(expectation, 1, persuasion) : experienced(expectation, 0, persuasion, persuasion);
      holding.expectation = believed;
      happened.believed += 1;
    }
    if (hearer.status === "stranger" && tale.satisfaction > 0) {
      if (this.#draw(`referral ${this.#week}`, hearer.row, tale.teller) < referralsSucceed) hearer.wonByTale = true;
    }
  }

  #compare(person: Person, service: number, happened: ServiceHappened): void {
    const { envyOfEquals, envyOfOthers } = this.coefficients;
    const { equals, services } = this.world;
    const isOffered = (row: number) => this.situation(row, services[service] as WorldService).offered;
    const envy = this.people.some(({ row }) => equals[row] === equals[person.row] && isOffered(row)) ? envyOfEquals : envyOfOthers;
    person.mood = moved(person.mood, -envy, this.coefficients.weightOfEnvy);
    person.experiences.push({ service, satisfaction: -envy, envy: true });
    happened.comparisons += 1;
  }

  /** A service's part in somebody's week. */
  #meet(person: Person, at: number, service: WorldService, happened: ServiceHappened): void {
    const { coefficients } = this;
    const holding = person.holdings[at] as Holding;
    const situation = this.situation(person.row, service);
    holding.expectation = faded(holding.expectation, situation.category, coefficients.forgetting);
    this.#learn(person, at, situation, happened);
    if (person.status === "customer") this.#deliver(person, at, service, happened);
    holding.grade = this.#gradeAfter(holding, service);
    holding.offeredBefore = situation.offered;
  }

  #gradeAfter({ grade, expectation }: Holding, { need }: WorldService): Grade {
    return gradeAfter(grade, GRADES[need], expectation, this.coefficients);
  }

  #learn(person: Person, at: number, { told: publicity, claim, offered, insider }: Situation, happened: ServiceHappened): void {
    const { toldIndividually, toldInSegment, toldInPublic, advertisingImpresses } = this.coefficients;
    const holding = person.holdings[at] as Holding;
    const isTold = person.status === "customer" ? publicity !== "unannounced" : publicity === "public";
    if (!isTold) return;
    const share = { unannounced: 0, individual: toldIndividually, segment: toldInSegment, public: toldInPublic }[publicity];
    holding.expectation = told(holding.expectation, claim, share);
    // What somebody is offered may be told to that person alone, whoever else may know of it.
    if (!insider && !(offered && publicity === "individual")) holding.leaked = true;
    if (holding.known.size > 0) return;
    holding.known.add("channel");
    if (person.status === "stranger") person.mood = moved(person.mood, 1, advertisingImpresses);
    else if (!offered) this.#compare(person, at, happened);
  }

  #deliver(person: Person, at: number, service: WorldService, happened: ServiceHappened): void {
    const { offered } = this.situation(person.row, service);
    const holding = person.holdings[at] as Holding;
    const { coming } = holding;
    if (service.delivery.kind === "asked") {
      const occasions = Math.min(1, service.delivery.perYear * (7 / 365.25));
      const drawn = this.#draw(`occasion ${service.id}`, person.row, this.#week);
      if (drawn >= occasions) return;
      if (offered) this.#come(person, at, service, drawn < occasions * service.kept, true, happened);
      else if (holding.expectation > 0) this.#miss(person, at, service, happened);
      return;
    }
    if (offered && this.#isDue(person, holding, service)) {
      const interval = coming === undefined ? 0 : this.#week - coming.week;
      const foreseen = isForeseen(interval, coming?.interval ?? 0, this.coefficients.foreseenWithinWeeks);
      holding.coming = { week: this.#week, interval, foreseen };
      if (foreseen) happened.foreseen += 1;
      const isKept = this.#draw(`kept ${service.id}`, person.row, this.#week) < service.kept;
      this.#come(person, at, service, isKept, foreseen, happened);
    } else if (coming?.foreseen && this.#week >= coming.week + coming.interval + this.coefficients.foreseenWithinWeeks) {
      coming.foreseen = false;
      this.#miss(person, at, service, happened);
    }
  }

  #isDue({ row }: Person, { offeredBefore }: Holding, { delivery, calendar }: WorldService): boolean {
    if (delivery.kind === "given" || calendar === undefined) return this.#week > 0 && !offeredBefore;
    if (calendar === undefined) throw new Error("a scheduled delight has a calendar");
    return calendar.weeks.subarray(calendar.offsets[row], calendar.offsets[row + 1]).includes(this.#week);
  }

  #come(person: Person, at: number, service: WorldService, isKept: boolean, foreseen: boolean, happened: ServiceHappened): void {
    const { learningFromMore, learningFromForeseen, learningFromSurprise } = this.coefficients;
    happened.deliveries += 1;
    if (!isKept) happened.failures += 1;
    (person.holdings[at] as Holding).known.add("delivery");
    const more = service.need !== "delight" ? learningFromMore : foreseen ? learningFromForeseen : learningFromSurprise;
    this.#experience(person, at, service, isKept ? 1 : 0, more, happened);
  }

  #miss(person: Person, at: number, service: WorldService, happened: ServiceHappened): void {
    happened.missed += 1;
    this.#experience(person, at, service, 0, 0, happened);
  }

  #experience(person: Person, at: number, service: WorldService, x: 0 | 1, more: number, happened: ServiceHappened): void {
    const { coefficients } = this;
    const holding = person.holdings[at] as Holding;
    const satisfaction = satisfactionWith(holding.grade, x - holding.expectation, coefficients);
    const { weightOfBasic, weightOfExpected, weightOfDelight } = coefficients;
    person.mood = moved(
      person.mood,
      satisfaction,
      { basic: weightOfBasic, expected: weightOfExpected, delight: weightOfDelight }[service.need],
    );
    holding.expectation = experienced(holding.expectation, x, more, coefficients.learningFromLess);
    person.experiences.push({ service: at, satisfaction, envy: false });
    happened.satisfactions.push(satisfaction);
  }

  #tell(person: Person, happened: Happened): readonly Tale[] {
    const { tellsFrom, unhappyTell, happyTell } = this.coefficients;
    if (person.status !== "customer") return [];
    const strongest = person.experiences.reduce<Experience | undefined>(
      (most, one) => (most !== undefined && Math.abs(one.satisfaction) <= Math.abs(most.satisfaction) ? most : one),
      undefined,
    );
    if (strongest === undefined || Math.abs(strongest.satisfaction) < tellsFrom) return [];
    const isBad = strongest.satisfaction < 0;
    happened.tales[isBad ? "bad" : "good"] += 1;
    const many = isBad ? unhappyTell : happyTell;
    const whole = Math.floor(many);
    const told = whole + (this.#draw("telling", person.row, this.#week) < many - whole ? 1 : 0);
    const { slots, of } = this.#acquaintances;
    const first = Math.floor(this.#draw("first told", person.row, this.#week) * slots);
    const hearers = Array.from({ length: Math.min(told, slots) }, (_, at) => of(person.row, (first + at) % slots));
    return [{ ...strongest, teller: person.row, hearers }];
  }

  /** Whether somebody leaves, or joins. */
  #decide(person: Person, happened: Happened): void {
    const { calming, leavingPerYear, leavingBySatisfaction, attemptsPerYear, attemptsSucceed } = this.coefficients;
    person.mood = moved(person.mood, 0, calming);
    if (person.status === "customer") {
      const leaving = leavingInWeek(person.mood, logOfStaying(leavingPerYear), leavingBySatisfaction);
      if (this.#draw("leaving", person.row, this.#week) >= leaving) return;
      person.status = "left";
      happened.left.push(person.row);
      return;
    }
    const probability = joiningInWeek(person.mood, attemptsPerYear, attemptsSucceed, leavingBySatisfaction);
    if (!person.wonByTale && this.#draw("joining", person.row, this.#week) >= probability) return;
    person.status = "customer";
    happened.won += 1;
    if (person.wonByTale) happened.referred += 1;
  }
}
