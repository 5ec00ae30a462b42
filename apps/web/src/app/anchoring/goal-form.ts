import {
  afterNextRender,
  Component,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { setAnchoringGoal, type AnchoringOnDay } from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';

/** The school's own goal for the index: read, set, changed and taken away. */
@Component({
  selector: 'vk-goal-form',
  imports: [ProblemNotice],
  templateUrl: './goal-form.html',
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    form {
      max-width: 26rem;
    }
  `,
})
export class GoalForm {
  readonly goal = input.required<AnchoringOnDay['goal']>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly canChange = input.required<boolean>();
  /** The goal was changed, here or by somebody else. */
  readonly changed = output();

  protected readonly language = inject(Language);
  protected readonly isOpen = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly typed = signal('');
  protected readonly wrong = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly said = signal('');
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  protected open(): void {
    this.typed.set(String(this.goal().goal ?? ''));
    this.wrong.set(false);
    this.failure.set(undefined);
    this.said.set('');
    this.isOpen.set(true);
    this.focusOn(() => this.field());
  }

  protected close(): void {
    this.isOpen.set(false);
    this.focusOn(() => this.opener());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    const goal = goalIn(this.typed());
    this.wrong.set(goal === undefined);
    if (goal === undefined) return this.focusOn(() => this.field());
    this.isBusy.set(true);
    this.failure.set(undefined);
    const texts = this.language.texts().anchoring.index;
    try {
      await this.api.call(setAnchoringGoal, {
        params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
        body: { goal },
        version: this.goal().version,
      });
      this.finish(texts.goalSaved);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'resource.changed-meanwhile') this.finish(texts.goalChanged);
      else this.failure.set(failure);
    } finally {
      this.isBusy.set(false);
    }
  }

  private finish(sentence: string): void {
    this.said.set(sentence);
    this.close();
    this.changed.emit();
  }

  private focusOn(target: () => ElementRef<HTMLElement> | undefined): void {
    afterNextRender(() => target()?.nativeElement.focus(), { injector: this.injector });
  }
}

/** A whole number from 0 to 100; null for an empty field; nothing for anything else. */
export function goalIn(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const goal = Number(text);
  return /^\d{1,3}$/.test(text) && goal <= 100 ? goal : undefined;
}
