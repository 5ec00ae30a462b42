import {
  decideReview,
  freezeReview,
  planMilestone,
  readReview,
  recordRating,
  startReview,
  writeReviewSection,
} from '@verankerd/contract';
import { coreSections, plainDate, schoolYear } from '@verankerd/domain';
import { freezeWritten, writeReview, type ReviewKey } from '../platform/testing/frozen-review';
import { TestApi } from '../platform/testing/test-api';

const year = schoolYear('2025-2026');

describe('the annual review', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aSchool() {
    const schoolId = await api.world.school({ boardId: await api.world.board() });
    const key: ReviewKey = {
      schoolId,
      choiceId: await api.world.choice(schoolId),
      schoolYear: year,
    };
    return {
      key,
      leader: await api.world.signedIn('SCHOOL_LEADER', schoolId),
      member: await api.world.signedIn('CORE_TEAM_MEMBER', schoolId),
      other: await api.world.signedIn('CORE_TEAM_MEMBER', schoolId),
    };
  }

  it('begins with what the school kept, written out in each part', async () => {
    const { key, member } = await aSchool();
    await api.call(
      planMilestone,
      {
        params: key,
        body: {
          question: 'START_PLAN',
          title: 'Ouderavond houden',
          plannedOn: plainDate('2026-03-01'),
          ownerRole: 'TEACHER',
        },
      },
      member,
    );
    await api.call(
      recordRating,
      {
        params: { ...key, aspect: 'TIME' },
        body: { state: 'RATED', level: 0 },
        version: 0,
      },
      member,
    );
    const before = await api.call(readReview, { params: key }, member);
    expect(before.answer).toMatchObject({ state: 'NOT_STARTED', version: 0, editions: [] });

    const { answer } = await api.call(
      startReview,
      { params: key, body: { language: 'nl' } },
      member,
    );
    const text = (section: string) =>
      answer.sections.find((one) => one.section === section)?.text ?? '';
    expect(answer.state).toBe('OPEN');
    expect(text('PLANNED')).toContain('Ons doel: Prettig samen leren');
    expect(text('PLANNED')).toContain('- Ouderavond houden');
    expect(text('DONE')).toContain('Dit is nog niet klaar:\n- Ouderavond houden');
    expect(text('NEXT_YEAR')).toContain('- Voldoende tijd');
    expect(answer.facts).toMatchObject({
      asOf: '2026-07-31',
      milestones: { active: 1, done: 0, overdue: 1 },
      ratings: { rated: 1, inPlace: 0 },
    });
    expect(answer.facts.anchoring.years.map((one) => one.schoolYear)).toEqual([year]);
  });

  it('begins once, whoever asks twice', async () => {
    const { key, member, other } = await aSchool();
    await api.call(startReview, { params: key, body: { language: 'nl' } }, member);
    const written = await api.call(
      writeReviewSection,
      { params: { ...key, section: 'LEARNT' }, body: { text: 'Eigen woorden.' }, version: 1 },
      member,
    );
    expect(written.answer).toMatchObject({ text: 'Eigen woorden.', version: 2, included: true });
    const again = await api.call(startReview, { params: key, body: { language: 'en' } }, other);
    expect(again.answer.sections.find(({ section }) => section === 'LEARNT')?.text).toBe(
      'Eigen woorden.',
    );
  });

  it('cannot begin before the school year does', async () => {
    const { key, member } = await aSchool();
    const { problem } = await api.call(
      startReview,
      { params: { ...key, schoolYear: schoolYear('2031-2032') }, body: { language: 'nl' } },
      member,
    );
    expect(problem.code).toBe('review.year-not-begun');
  });

  it('lets two people write at once, and shows the second what the first made of it', async () => {
    const { key, member, other } = await aSchool();
    await api.call(startReview, { params: key, body: { language: 'nl' } }, member);
    const write = (text: string, cookie: string) =>
      api.call(
        writeReviewSection,
        { params: { ...key, section: 'SEEN' }, body: { text }, version: 1 },
        cookie,
      );
    const [one, two] = await Promise.all([
      write('Van de een.', member),
      write('Van de ander.', other),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(lost.problem.current).toMatchObject({ text: won.answer.text, version: 2 });

    // Another part is not in the way.
    const elsewhere = await api.call(
      writeReviewSection,
      { params: { ...key, section: 'DONE' }, body: { text: 'Iets anders.' }, version: 1 },
      other,
    );
    expect(elsewhere.status).toBe(200);
  });

  it('keeps the text of an optional part that was taken out', async () => {
    const { key, member } = await aSchool();
    await api.call(startReview, { params: key, body: { language: 'nl' } }, member);
    const params = { ...key, section: 'SAFETY_POLICY' } as const;
    const on = plainDate('2026-06-10');
    await api.call(
      writeReviewSection,
      { params, body: { text: 'Besproken.', included: true, on }, version: 0 },
      member,
    );
    const out = await api.call(
      writeReviewSection,
      { params, body: { text: 'Besproken.', included: false, on }, version: 1 },
      member,
    );
    expect(out.answer).toMatchObject({ text: 'Besproken.', included: false, on: '2026-06-10' });
  });

  it('is frozen by the leader only, once nothing is missing', async () => {
    const { key, leader, member } = await aSchool();
    await api.call(startReview, { params: key, body: { language: 'nl' } }, member);
    const freeze = (version: number, cookie: string) =>
      api.call(freezeReview, { params: key, version }, cookie);
    expect((await freeze(1, member)).problem.code).toBe('review.leader-only');
    expect((await freeze(1, leader)).problem.code).toBe('review.incomplete');
  });

  it('asks for a next date, and refuses one that has passed', async () => {
    const { key, leader } = await aSchool();
    await writeReview(api, key, leader);
    await api.call(
      decideReview,
      {
        params: key,
        body: { decision: 'STOP', reason: 'Klaar.', nextReviewOn: plainDate('2020-01-01') },
        version: 1,
      },
      leader,
    );
    const { answer } = await api.call(readReview, { params: key }, leader);
    const { problem } = await api.call(
      freezeReview,
      { params: key, version: answer.version },
      leader,
    );
    expect(problem.code).toBe('review.incomplete');
  });

  it('is not frozen over words that the leader has not read', async () => {
    const { key, leader, member } = await aSchool();
    await writeReview(api, key, leader);
    const { answer } = await api.call(readReview, { params: key }, leader);
    await api.call(
      writeReviewSection,
      { params: { ...key, section: 'SEEN' }, body: { text: 'Nog iets.' }, version: 2 },
      member,
    );
    const stale = await api.call(freezeReview, { params: key, version: answer.version }, leader);
    expect(stale.status).toBe(412);
    expect(stale.problem.current).toMatchObject({ version: answer.version + 1 });
  });

  it('freezes once when two leaders do it at the same moment', async () => {
    const { key, leader } = await aSchool();
    await writeReview(api, key, leader);
    const { answer } = await api.call(readReview, { params: key }, leader);
    const freeze = () => api.call(freezeReview, { params: key, version: answer.version }, leader);
    const both = await Promise.all([freeze(), freeze()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await api.call(readReview, { params: key }, leader);
    expect(after.answer).toMatchObject({ state: 'FROZEN', editions: [{ number: 1 }] });
  });

  it('takes no more words once it is frozen', async () => {
    const { key, leader, member } = await aSchool();
    await writeReview(api, key, leader);
    await freezeWritten(api, key, leader);
    for (const section of coreSections) {
      const { problem } = await api.call(
        writeReviewSection,
        { params: { ...key, section }, body: { text: 'Te laat.' }, version: 2 },
        member,
      );
      expect(problem.code).toBe('review.frozen');
    }
  });
});
