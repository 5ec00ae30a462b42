import { mergeTexts } from '@verankerd/domain';
import { ApiFailure } from '../shell/api-client';
import { partDraft, type KeptPart } from './part-draft';

type Part = {
  readonly text: string;
  readonly version: number;
  readonly saved: { by: string; at: string } | null;
};

function problem(current: Part): ApiFailure {
  return new ApiFailure({
    type: '',
    title: '',
    status: 412,
    detail: '',
    code: 'resource.changed-meanwhile',
    instance: '',
    current,
  });
}

function set(left?: KeptPart<string, Part>) {
  const server = { part: left?.base ?? { text: 'een\n\ntwee', version: 1, saved: null } };
  let held = server.part;
  let kept: KeptPart<string, Part> | undefined = left;
  let merges = 0;
  const write = (text: string): void => {
    const { version } = server.part;
    server.part = { text, version: version + 1, saved: { by: 'Ander', at: 'toen' } };
  };
  const draft = partDraft<string, Part>(
    {
      held: () => held,
      valueOf: ({ text }) => text,
      isSame: (one, other) => one === other,
      send: (text, version) => {
        if (version !== server.part.version) return Promise.reject(problem(server.part));
        write(text);
        return Promise.resolve(server.part);
      },
      theirsIn: (failure) => failure.problem?.current as Part | undefined,
      merge: (base, mine, theirs) => {
        const merged = mergeTexts(base, mine, theirs);
        return merged.state === 'MERGED' ? merged.text : undefined;
      },
      accept: (part) => (held = part),
      merged: () => (merges += 1),
      keep: (part) => (kept = part),
    },
    left,
  );
  return {
    draft,
    server,
    write,
    kept: () => kept,
    merges: () => merges,
    /** The page reads anew what the server has. */
    reload: () => (held = server.part),
  };
}

describe('a part of a review', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('brings two texts together when they lie apart', async () => {
    const { draft, server, write, merges } = set();
    write('EEN\n\ntwee');
    draft.change('een\n\ntwee\n\ndrie', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect(server.part.text).toBe('EEN\n\ntwee\n\ndrie');
    expect(draft.value()).toBe('EEN\n\ntwee\n\ndrie');
    expect([merges(), draft.isUnsent()]).toEqual([1, false]);
  });

  it('shows both when they touch the same paragraph, and loses neither', async () => {
    const { draft, server, write } = set();
    write('EEN\n\ntwee');
    draft.change('een!\n\ntwee', 0);
    await jest.advanceTimersByTimeAsync(10);
    expect(draft.standing()).toMatchObject({
      state: 'CHANGED_MEANWHILE',
      theirs: { text: 'EEN\n\ntwee' },
    });
    expect(draft.value()).toBe('een!\n\ntwee');
    draft.change('EEN!\n\ntwee', 0);
    draft.keepMine();
    await jest.advanceTimersByTimeAsync(10);
    expect(server.part.text).toBe('EEN!\n\ntwee');
  });

  it('does not write over what came in while its writer was typing', async () => {
    const { draft, server, write, reload } = set();
    draft.change('een\n\ntwee\n\ndrie', 1000);
    write('nul\n\neen\n\ntwee');
    reload();
    await jest.advanceTimersByTimeAsync(1010);
    expect(server.part.text).toBe('nul\n\neen\n\ntwee\n\ndrie');
  });

  it('goes on after a closed tab from where its writer started', async () => {
    const base = { text: 'een\n\ntwee', version: 1, saved: null };
    const { draft, server, write, reload } = set({ value: 'een\n\ntwee\n\ndrie', base });
    write('nul\n\neen\n\ntwee');
    reload();
    expect(draft.value()).toBe('een\n\ntwee\n\ndrie');
    expect(draft.standing()).toMatchObject({ state: 'NOT_SENT' });
    draft.sendAgain();
    await jest.advanceTimersByTimeAsync(10);
    expect(server.part.text).toBe('nul\n\neen\n\ntwee\n\ndrie');
  });

  it('keeps what was not sent with what it started from, and drops it once it is sent', async () => {
    const { draft, kept } = set();
    draft.change('een', 100);
    expect(kept()).toEqual({
      value: 'een',
      base: { text: 'een\n\ntwee', version: 1, saved: null },
    });
    await jest.advanceTimersByTimeAsync(110);
    expect(kept()).toBeUndefined();
  });
});
