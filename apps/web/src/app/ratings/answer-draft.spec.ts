import { ApiFailure } from '../shell/api-client';
import { AnswerDraft, type DraftPorts } from './answer-draft';

type Answer = { text: string; version: number; saved: { by: string; at: string } | null };

describe('an answer that saves itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is sent after a short wait, once, with what was chosen last', async () => {
    const { draft, server } = set();
    draft.change('een', 400);
    draft.change('twee', 400);
    expect(draft.standing()).toEqual({ state: 'SAVING' });
    await jest.advanceTimersByTimeAsync(400);
    expect(server.sent).toEqual([['twee', 0]]);
    expect(draft.standing()).toEqual({ state: 'SAVED', at: 'moment 1' });
    expect(draft.isUnsent()).toBe(false);
  });

  it('sends what was chosen while an earlier choice was under way, on the new version', async () => {
    const { draft, server } = set();
    server.hold();
    draft.change('een', 0);
    await jest.advanceTimersByTimeAsync(0);
    draft.change('twee', 400);
    server.release();
    await jest.advanceTimersByTimeAsync(400);
    expect(server.sent).toEqual([
      ['een', 0],
      ['twee', 1],
    ]);
    expect(draft.value()).toBe('twee');
    expect(draft.standing()).toEqual({ state: 'SAVED', at: 'moment 2' });
  });

  it('keeps what was chosen when there is no connection, and sends it again when asked', async () => {
    const { draft, server, kept } = set();
    server.refuse(new ApiFailure(undefined));
    draft.change('een', 0);
    await jest.advanceTimersByTimeAsync(0);
    expect(draft.standing()).toMatchObject({ state: 'NOT_SENT' });
    expect(draft.value()).toBe('een');
    expect(kept()).toBe('een');
    draft.sendAgain();
    await jest.advanceTimersByTimeAsync(0);
    expect(draft.standing()).toEqual({ state: 'SAVED', at: 'moment 1' });
    expect(kept()).toBeUndefined();
  });

  it('shows what somebody else made of it, and lets either stand', async () => {
    for (const choose of ['takeTheirs', 'keepMine'] as const) {
      const { draft, server } = set();
      server.changeByOther('van een ander');
      draft.change('van mij', 0);
      await jest.advanceTimersByTimeAsync(0);
      expect(draft.standing()).toMatchObject({
        state: 'CHANGED_MEANWHILE',
        theirs: { text: 'van een ander', version: 1 },
      });
      expect(draft.value()).toBe('van mij');
      draft[choose]();
      await jest.advanceTimersByTimeAsync(0);
      expect(server.answer.text).toBe(choose === 'takeTheirs' ? 'van een ander' : 'van mij');
      expect(draft.isUnsent()).toBe(false);
    }
  });

  it('does not ask when the other chose the same, or when it had arrived after all', async () => {
    const { draft, server } = set();
    server.changeByOther('hetzelfde');
    draft.change('hetzelfde', 0);
    await jest.advanceTimersByTimeAsync(0);
    expect(draft.standing()).toEqual({ state: 'SAVED', at: 'moment 1' });
  });

  it('sends nothing that is incomplete', async () => {
    const { draft, server } = set();
    draft.change('', 0);
    await jest.advanceTimersByTimeAsync(1000);
    expect(draft.standing()).toEqual({ state: 'INCOMPLETE' });
    expect(server.sent).toEqual([]);
  });

  it('sends nothing when the reader goes back to what the server has', async () => {
    const { draft, server, kept } = set();
    draft.change('een', 400);
    draft.change('begin', 400);
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.sent).toEqual([]);
    expect(draft.standing()).toEqual({ state: 'IDLE' });
    expect(kept()).toBeUndefined();
  });

  it('sends at once what still waits when the page is left', async () => {
    const { draft, server } = set();
    draft.change('een', 5000);
    draft.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(server.sent).toEqual([['een', 0]]);
  });

  it('shows what was left unsent earlier, and that it was not sent', () => {
    const { ports } = set();
    const draft = new AnswerDraft(ports, 'van gisteren');
    expect(draft.value()).toBe('van gisteren');
    expect(draft.standing()).toMatchObject({ state: 'NOT_SENT' });
  });
});

function set() {
  const server = new FakeServer();
  let held: Answer = server.answer;
  let kept: string | undefined;
  const ports: DraftPorts<string, Answer> = {
    current: () => held,
    valueOf: ({ text }) => text,
    isSame: (one, other) => one === other,
    isComplete: (value) => value !== '',
    send: (value, version) => server.save(value, version),
    theirsIn: (failure) => failure.problem?.current as Answer | undefined,
    accept: (answer) => (held = answer),
    keep: (value) => (kept = value),
  };
  return { server, ports, draft: new AnswerDraft(ports), kept: () => kept };
}

/** Holds one answer, by version, as the API does. */
class FakeServer {
  answer: Answer = { text: 'begin', version: 0, saved: null };
  readonly sent: [string, number][] = [];
  private gate: Promise<void> = Promise.resolve();
  private refusal: ApiFailure | undefined;
  release: () => void = () => undefined;

  hold(): void {
    this.gate = new Promise((resolve) => (this.release = resolve));
  }

  refuse(failure: ApiFailure): void {
    this.refusal = failure;
  }

  changeByOther(text: string): void {
    this.put(text);
  }

  async save(text: string, version: number): Promise<Answer> {
    this.sent.push([text, version]);
    await this.gate;
    const refusal = this.refusal ?? this.staleness(version);
    this.refusal = undefined;
    if (refusal) throw refusal;
    return this.put(text);
  }

  private put(text: string): Answer {
    const version = this.answer.version + 1;
    this.answer = { text, version, saved: { by: 'Iemand', at: `moment ${version}` } };
    return this.answer;
  }

  private staleness(version: number): ApiFailure | undefined {
    if (version === this.answer.version) return undefined;
    return new ApiFailure({
      type: '',
      title: '',
      detail: '',
      instance: '',
      status: 412,
      code: 'resource.changed-meanwhile',
      current: this.answer,
    });
  }
}
