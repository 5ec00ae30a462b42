import { schoolYear } from '@verankerd/domain';
import { DataSource } from 'typeorm';
import { TestWorld } from '../../platform/testing/test-world';
import { checksumOf } from '../../reviews/reviews-door';
import { sampleSnapshot } from '../../reviews/testing/sample-snapshot';

/** A frozen review of which files can be ordered. */
export type FrozenAddress = { readonly path: string };

/** What a bench of reports works with: a leader who is signed in, and frozen reviews. */
export type ReportLoad = {
  readonly cookie: string;
  readonly reviews: readonly FrozenAddress[];
};

const year = schoolYear('2026-2027');
// As much as a school writes that takes its time: some pages, and a milestone for every week.
const text = 'Alle groepen deden mee, en de ouders kwamen op twee avonden naar school. '.repeat(30);
const milestones = 40;

/** Puts frozen reviews of one school into a database, each of another choice. */
export async function loadFrozenReviews(owner: DataSource, count: number): Promise<ReportLoad> {
  const world = new TestWorld(owner);
  const schoolId = await world.school();
  const { userId, cookie } = await world.person('SCHOOL_LEADER', schoolId);
  const reviews: FrozenAddress[] = [];
  for (let review = 0; review < count; review += 1) {
    const choiceId = await world.choice(schoolId);
    const sample = sampleSnapshot({ schoolId, text, milestones });
    const content = { ...sample, choice: { ...sample.choice, id: choiceId } };
    await owner.query(
      `INSERT INTO reviews (school_id, choice_id, school_year, state, started_at, started_by)
       VALUES ($1, $2, $3, 'FROZEN', now(), $4)`,
      [schoolId, choiceId, year, userId],
    );
    await owner.query(
      `INSERT INTO review_snapshots
         (school_id, choice_id, school_year, number, content, checksum, frozen_at, frozen_by)
       VALUES ($1, $2, $3, 1, $4, $5, $6, $7)`,
      [schoolId, choiceId, year, content, checksumOf(content), content.frozen.at, userId],
    );
    reviews.push({
      path: `/api/schools/${schoolId}/choices/${choiceId}/school-years/${year}/review/snapshots/1`,
    });
  }
  return { cookie, reviews };
}
