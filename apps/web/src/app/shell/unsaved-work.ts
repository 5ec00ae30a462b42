import { Service, computed, effect, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Language } from './language';
import { Session } from './session';

/**
 * Knows what a reader filled in and what has not reached the server, so that nothing is lost without a question.
 * Answers are kept here when the page is left or the session runs out; forms are lost with their page, so that the
 * guard asks first. In memory only: nothing stays behind on a shared device.
 */
@Service()
export class UnsavedWork {
  private readonly session = inject(Session);
  private readonly answers = signal<ReadonlyMap<string, unknown>>(new Map());
  private readonly forms = signal<ReadonlySet<symbol>>(new Set());

  /** Whether a form on screen was filled in and not sent. */
  readonly hasForm = computed(() => this.forms().size > 0);

  private readonly hasAnswer = computed(() =>
    [...this.answers().keys()].some((key) => key.startsWith(this.owner())),
  );

  constructor() {
    effect((onCleanup) => {
      if (!this.hasForm() && !this.hasAnswer()) return;
      const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
      window.addEventListener('beforeunload', ask);
      onCleanup(() => window.removeEventListener('beforeunload', ask));
    });
  }

  /** Keeps an answer under a name; it replaces the one that was there. */
  keep(name: string, answer: unknown): void {
    this.answers.update((answers) => new Map(answers).set(this.owner() + name, answer));
  }

  /** The answer that is kept under a name; nothing when it was sent, or belongs to another reader. */
  read(name: string): unknown {
    return this.answers().get(this.owner() + name);
  }

  /** The answer was sent, or the reader let it go. */
  drop(name: string): void {
    if (this.read(name) === undefined) return;
    this.answers.update((answers) => {
      const left = new Map(answers);
      left.delete(this.owner() + name);
      return left;
    });
  }

  /** A form has something in it that is not sent. */
  hold(form: symbol): void {
    if (!this.forms().has(form)) this.forms.update((forms) => new Set(forms).add(form));
  }

  /** A form was sent, or closed by the reader. */
  release(form: symbol): void {
    if (!this.forms().has(form)) return;
    this.forms.update((forms) => new Set([...forms].filter((other) => other !== form)));
  }

  private owner(): string {
    return `${this.session.current()?.userId ?? ''} `;
  }
}

/** Asks before a form that is filled in is left behind, also for the same page in another school year. */
export const unsavedWorkGuard: CanDeactivateFn<unknown> = () => {
  const isSignedOut = inject(Session).current() === null;
  if (isSignedOut || !inject(UnsavedWork).hasForm()) return true;
  return window.confirm(inject(Language).texts().shell.leaveUnsaved);
};
