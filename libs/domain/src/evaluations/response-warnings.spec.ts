import { rateOf, responseWarnings } from './response-warnings';

const response = (responded: number | null, invited: number | null) => ({ invited, responded });
const alone = { earlier: null, schoolSize: null };

describe('responseWarnings', () => {
  it.each([
    [59, 100, ['RESPONSE_LOW']],
    [60, 100, []],
    [null, 100, []],
    [40, null, []],
    [0, 0, []],
  ])('reads %p of %p invited as %p', (responded, invited, codes) => {
    const warnings = responseWarnings(response(responded, invited), alone);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [84, ['RESPONSE_DROPPED']],
    [85, []],
    [100, []],
  ])('after 100 %%, reads %p %% as %p', (responded, codes) => {
    const context = { earlier: response(50, 50), schoolSize: null };
    const warnings = responseWarnings(response(responded, 100), context);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('does not take exactly 15 points for more, whatever binary fractions say', () => {
    const context = { earlier: response(75, 100), schoolSize: null };
    expect(responseWarnings(response(60, 100), context)).toEqual([]);
  });

  it.each([
    [response(120, 130), 125, [{ code: 'MORE_INVITED_THAN_PUPILS', schoolSize: 125 }]],
    [response(130, 130), 125, ['MORE_INVITED_THAN_PUPILS', 'MORE_RESPONDED_THAN_PUPILS']],
    [response(79, 90), 100, [{ code: 'TOO_FEW_FOR_SCHOOL', needed: 80 }]],
    [response(80, 90), 100, []],
  ])('holds %p against a school of %i', (given, schoolSize, expected) => {
    const warnings = responseWarnings(given, { earlier: null, schoolSize });
    expect(warnings).toEqual(
      expected.map((warning) =>
        typeof warning === 'string' ? expect.objectContaining({ code: warning }) : warning,
      ),
    );
  });
});

describe('rateOf', () => {
  it.each([
    [response(30, 40), 0.75],
    [response(null, 40), null],
    [response(0, 0), null],
    [null, null],
  ])('of %p is %p', (given, rate) => {
    expect(rateOf(given)).toBe(rate);
  });
});
