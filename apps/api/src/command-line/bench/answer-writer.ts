import { pathOf, recordRating } from '@verankerd/contract';
import { aspectKeys, schoolYearOf, plainDate } from '@verankerd/domain';
import type { Client } from 'pg';
import { sessionCookie } from '../../platform/http/session-guard';
import { cookieOf } from './oversight-load';

type Place = { readonly path: string; version: number };

/** Saves answers through the API at a steady pace, each time another one. */
export class AnswerWriter {
  /** How many answers were saved. */
  saved = 0;
  private next = 0;
  private running: Promise<void> | undefined;
  private isStopped = false;
  private time = 0;

  private constructor(
    private readonly origin: string,
    private readonly places: readonly Place[],
  ) {}

  /** A writer who may write in the schools of the session `school`. */
  static async on(client: Client, origin: string): Promise<AnswerWriter> {
    const schoolYear = schoolYearOf(plainDate(new Date().toISOString().slice(0, 10)));
    const { rows } = await client.query<{ school: string; choice: string }>(
      `SELECT c.school_id AS school, c.id AS choice FROM intervention_choices c
       JOIN memberships m ON m.organisation_id = c.school_id AND m.role = 'CORE_TEAM_MEMBER'`,
    );
    const places = aspectKeys.flatMap((aspect) =>
      rows.map(({ school, choice }) => ({
        path: pathOf(recordRating, { schoolId: school, choiceId: choice, schoolYear, aspect }),
        version: 1,
      })),
    );
    return new AnswerWriter(origin, places);
  }

  /** Starts saving so many answers a second, one after the other. */
  start(perSecond: number): void {
    this.isStopped = false;
    this.running = this.run(1000 / perSecond);
  }

  /** Stops after the answer that it is at. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Answers a second, over all the time that it ran. */
  achieved(): number {
    return this.time === 0 ? 0 : (1000 * this.saved) / this.time;
  }

  private async run(pause: number): Promise<void> {
    const start = performance.now();
    for (let due = start; !this.isStopped; due += pause) {
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      await this.save();
    }
    this.time += performance.now() - start;
  }

  private async save(): Promise<void> {
    const place = this.places[this.next % this.places.length];
    if (!place) throw new Error('There is nothing to write in');
    this.next += 1;
    const response = await fetch(`${this.origin}${place.path}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'if-match': `"${place.version}"`,
        cookie: `${sessionCookie}=${cookieOf('school')}`,
      },
      body: JSON.stringify({ state: 'RATED', level: this.next % 3 }),
    });
    if (!response.ok) throw new Error(`Saving answered ${response.status}`);
    await response.arrayBuffer();
    place.version += 1;
    this.saved += 1;
  }
}
