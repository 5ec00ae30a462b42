import {
  attackPublished,
  disclosureRule,
  type DisclosureRule,
  type Leak,
  type Universe,
} from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import { TestApi } from '../../platform/testing/test-api';
import { DisclosureRules } from '../disclosure-rules';
import { AllThatIsSeen } from './all-that-is-seen';
import { EnteredUniverse } from './entered-universe';
import { schoolUniverses } from './school-universe';

const worlds = schoolUniverses(10, 20_261_125);

describe('an attack on all that the API tells', () => {
  let api: TestApi;
  let rollUpsTried = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    const clock = api.app.get(Clock);
    jest.spyOn(clock, 'now').mockImplementation(() => new Date('2026-11-25T09:00:00Z'));
  });
  afterAll(() => api.stop());

  /** All that board, schools and a partnership come to see when they put it together. */
  async function attackJoined(universe: Universe): Promise<readonly Leak[]> {
    const entered = new EnteredUniverse(api, universe);
    await entered.enter();
    const officer = await api.world.signedIn('BOARD_OFFICER', entered.boardId);
    const everyone = new AllThatIsSeen(api, universe);
    for (const school of entered.schools) {
      expect(await everyone.read(school, officer)).toBe(true);
      await everyone.read(school, school.cookie);
    }
    for (const school of entered.schools) await everyone.readBeside(school, entered.schools);
    const seen = everyone.seen();
    rollUpsTried += seen.rollUps.filter(({ of }) => of.length > 0).length;
    return attackPublished(seen, universe, disclosureRule(universe.respondents)).leaks;
  }

  it.each(worlds.map((universe, place) => [place + 1, universe.form, universe] as const))(
    'finds no hidden number in world %i (%s), whoever puts what they see together',
    async (_, __, universe) => {
      expect(await attackJoined(universe)).toEqual([]);
    },
    60_000,
  );

  it('tried figures over several schools among them', () => {
    expect(rollUpsTried).toBeGreaterThan(0);
  });

  it('finds numbers once the rule is weakened, so it would have seen them', async () => {
    const rules = api.app.get(DisclosureRules);
    const weaker = (rule: DisclosureRule) =>
      ({ ...rule, smallCount: 1, unanimityFrom: 1 }) as DisclosureRule;
    const { PUPILS, PARENTS, TEAM, NOT_PEOPLE } = rules.bySubject;
    const weakened = jest.replaceProperty(rules, 'bySubject', {
      ...{ PUPILS: weaker(PUPILS), PARENTS: weaker(PARENTS), TEAM: weaker(TEAM), NOT_PEOPLE },
    });
    const leaks = [];
    for (const universe of worlds.filter(({ form }) => form !== 'MEAN').slice(0, 4))
      leaks.push(...(await attackJoined(universe)));
    weakened.restore();
    expect(leaks.length).toBeGreaterThan(0);
  }, 120_000);

  it('shows a partnership what was handed in and shared, and nothing before that or once it stopped', async () => {
    const [universe] = worlds;
    if (!universe) throw new Error('There is a world');
    const entered = new EnteredUniverse(api, universe);
    await entered.enter();
    const [school] = entered.schools;
    if (!school) throw new Error('A world has schools');
    const partnershipId = await api.world.partnership();
    await api.world.relate('PARTNERSHIP', school.schoolId, partnershipId);
    const officer = await api.world.signedIn('PARTNERSHIP_OFFICER', partnershipId);
    const seen = new AllThatIsSeen(api, universe);
    await api.world.grant(school.schoolId, partnershipId, { block: 'EVALUATIONS', revoked: true });
    expect(await seen.read(school, officer)).toBe(false);
    await api.world.grant(school.schoolId, partnershipId, { block: 'EVALUATIONS' });
    expect(await seen.read(school, officer)).toBe(true);
    const asBoard = new AllThatIsSeen(api, universe);
    await asBoard.read(school, await api.world.signedIn('BOARD_OFFICER', entered.boardId));
    expect(seen.seen()).toEqual(asBoard.seen());
  });
});
