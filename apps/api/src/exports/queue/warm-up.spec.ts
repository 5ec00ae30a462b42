import { warmUp } from './warm-up';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

describe('warmUp', () => {
  it('comes to an end: what it makes can be made', async () => {
    await expect(warmUp()).resolves.toBeUndefined();
  });
});
