import type { SegmentService, SegmentWeek, ServiceWeek, Week } from "../../population/simulation.js";
import type { WorldService } from "../../population/standing/world.js";
import type { ByHand, Holding, Person } from "./by-hand.test-support.js";
import type { Happened, ServiceHappened } from "./happened.test-support.js";

/** The nearest multiple of a power of two, of two such the even one. */
const grain = (number: number, power: number): number => {
  const below = Math.floor(number * power);
  const over = number * power - below;
  const up = over > 0.5 || (over === 0.5 && below % 2 !== 0);
  return (up ? below + 1 : below) / power;
};

const sum = (numbers: readonly number[], power = 2 ** 21) => numbers.reduce((total, number) => total + grain(number, power), 0);

/** What there is to say of a week that has been lived through by hand. */
export const summedByHand = (byHand: ByHand, week: number, happened: Happened): Week => {
  const { world, people } = byHand;
  const services = world.services.map((service, at) => serviceWeek(byHand, service, at, happened.services[at] as ServiceHappened));
  return {
    week,
    date: world.dateOf(week),
    customers: people.filter(({ status }) => status === "customer").length,
    won: happened.won,
    referred: happened.referred,
    left: happened.left.length,
    tales: { ...happened.tales },
    cost: services.reduce((total, { cost }) => total + cost, 0),
    segments: [
      () => true,
      ...world.segments.map(
        ({ members }) =>
          (row: number) =>
            members[row] === 1,
      ),
    ].map((isMember) => segmentWeek(byHand, isMember, happened)),
    services,
  };
};

const segmentWeek = (byHand: ByHand, isMember: (row: number) => boolean, { left }: Happened): SegmentWeek => {
  const customers = byHand.people.filter(({ status, row }) => status === "customer" && isMember(row));
  return {
    customers: customers.length,
    satisfaction:
      sum(
        customers.map(({ mood }) => mood),
        2 ** 24,
      ) / customers.length,
    left: left.filter(isMember).length,
    services: byHand.world.services.map((service, at) => segmentService(byHand, customers, service, at)),
  };
};

const holdingOf = (person: Person, at: number) => person.holdings[at] as Holding;

const segmentService = (byHand: ByHand, customers: readonly Person[], service: WorldService, at: number): SegmentService => {
  const offered = customers.filter(({ row }) => byHand.situation(row, service).offered);
  return {
    offered: offered.length,
    expectation: sum(offered.map((person) => holdingOf(person, at).expectation)) / offered.length,
    dropped: service.need === "delight" ? customers.filter((person) => holdingOf(person, at).grade > 0).length : 0,
  };
};

const serviceWeek = (byHand: ByHand, service: WorldService, at: number, happened: ServiceHappened): ServiceWeek => {
  const { deliveries, failures, missed, comparisons, satisfactions } = happened;
  const outsiders = byHand.people
    .filter(({ row, status }) => status !== "left" && !byHand.situation(row, service).insider)
    .map((person) => holdingOf(person, at))
    .filter(({ known }) => known.size > 0);
  return {
    deliveries,
    failures,
    missed,
    satisfaction: sum(satisfactions) / satisfactions.length,
    cost: deliveries * service.cost,
    comparisons,
    outsiders: {
      people: outsiders.length,
      byWordOfMouth: outsiders.filter(({ known }) => known.has("mouth")).length,
      byChannel: outsiders.filter(({ leaked }) => leaked).length,
    },
  };
};
