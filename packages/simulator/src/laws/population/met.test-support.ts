import type { Week } from "../../population/simulation.js";
import type { World } from "../../population/standing/world.js";
import type { Happened } from "./happened.test-support.js";

/** How often everything that can happen has happened: a law about weeks in which nothing did would say nothing. */
export class Met {
  readonly #often = new Map<string, number>();

  meet({ services }: World, { won, referred, left, tales, segments, services: ofServices }: Week, happened: Happened): void {
    const dropped = segments[0]?.services.reduce((sum, service) => sum + service.dropped, 0) ?? 0;
    const { heard, believed } = happened;
    this.#count({ won, referred, left, dropped, heard, believed, "good tales": tales.good, "bad tales": tales.bad });
    for (const [at, { delivery, need }] of services.entries()) {
      const { deliveries, failures, missed, comparisons, outsiders } = ofServices[at] as (typeof ofServices)[number];
      const { people, byWordOfMouth, byChannel } = outsiders;
      const kind = `${delivery.kind} ${need}`;
      this.#count({ [`${kind} delivered`]: deliveries, [`${kind} failed`]: failures, [`${kind} missed`]: missed });
      if (delivery.kind !== "asked") this.#count({ [`${delivery.kind} foreseen`]: happened.services[at]?.foreseen ?? 0 });
      this.#count({ comparisons, outsiders: people, "outsiders by word of mouth": byWordOfMouth, "outsiders by a channel": byChannel });
    }
  }

  #count(events: { readonly [event: string]: number }): void {
    for (const [event, often] of Object.entries(events)) this.#often.set(event, (this.#often.get(event) ?? 0) + often);
  }

  /** What happened less often than so many times. */
  seldomer(than: number): readonly string[] {
    return [...this.#often].flatMap(([event, often]) => (often < than ? [`${event}: ${often}`] : []));
  }

  /** How often all these together happened. */
  often(events: RegExp): number {
    return [...this.#often].reduce((sum, [event, often]) => sum + (events.test(event) ? often : 0), 0);
  }

  /** What has been looked for at all. */
  get events(): readonly string[] {
    return [...this.#often.keys()].sort();
  }
}
