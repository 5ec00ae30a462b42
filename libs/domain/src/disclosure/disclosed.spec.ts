import * as domain from '../index';
import { type Disclosed, type DisclosedContent } from './disclosed';

describe('Disclosed', () => {
  it('cannot be made from raw parts outside this folder', () => {
    // @ts-expect-error a plain object lacks the brand, however right its shape
    const forged: Disclosed<number> = { state: 'SHOWN', figure: 3 };
    const content: DisclosedContent<number> = forged;
    expect(content.state).toBe('SHOWN');
  });

  it('has no maker in what the library exports', () => {
    const exported = Object.keys(domain);
    expect(exported).toContain('discloseMeasure');
    for (const maker of ['shown', 'hidden', 'absent', 'proportionFigure', 'exactFigure']) {
      expect(exported).not.toContain(maker);
    }
  });
});
