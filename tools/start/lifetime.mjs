import { stopSignals } from '../terminal/run-program.mjs';

/** @type {Promise<never>} */
const never = new Promise(() => {
  // Whoever waits for this is ended with the process.
});

/** What was started, and its end: in reverse order, whatever asks for it, once. */
export class Lifetime {
  /** @type {(() => Promise<void> | void)[]} */
  #stops = [];
  /** @type {Promise<unknown>} */
  #opening = Promise.resolve();
  /** @type {Promise<void> | undefined} */
  #end = undefined;

  constructor() {
    for (const signal of stopSignals) process.on(signal, () => this.end(0));
  }

  /**
   * Starts a part that has to be stopped in the end. When the end comes while it starts, it is still stopped, and what
   * would have come after it never happens.
   * @template {{ stop: () => Promise<void> | void }} Part
   * @param {() => Promise<Part>} start
   * @returns {Promise<Part>}
   */
  async open(start) {
    if (this.#end) return never;
    const opened = start().then((part) => {
      this.#stops.unshift(part.stop);
      return part;
    });
    this.#opening = opened.catch(() => undefined);
    const part = await opened;
    return this.#end ? never : part;
  }

  /** Stops all parts, the last one first, and ends the process. */
  end(exitCode) {
    this.#end ??= this.#stopAll().finally(() => process.exit(exitCode));
    return this.#end;
  }

  /** Whether the end has begun: a part that stops now does so because it was asked to. */
  get isEnding() {
    return this.#end !== undefined;
  }

  async #stopAll() {
    await this.#opening;
    for (const stop of this.#stops) await stop();
  }
}
