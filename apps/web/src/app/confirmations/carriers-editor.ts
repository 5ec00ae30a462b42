import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { roles1 } from '@verankerd/content';
import { recordCarriers, type AnswerOf } from '@verankerd/contract';
import { milestoneOwners, type MilestoneOwner } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';

type Carriers = AnswerOf<typeof recordCarriers>;
type People = Carriers['carriers'][number]['people'];

/** Who carries an aspect, by role: read in one line, and changed in place. */
@Component({
  selector: 'vk-carriers-editor',
  imports: [ProblemNotice],
  templateUrl: './carriers-editor.html',
  styleUrl: './carriers-editor.css',
})
export class CarriersEditor {
  /** Who carries the aspect, as the server has it. */
  readonly carriers = input.required<Carriers>();
  readonly aspectName = input.required<string>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly canChange = input(false);
  /** Who carries the aspect was changed: here, or by somebody else. */
  readonly changed = output<Carriers | undefined>();

  protected readonly language = inject(Language);
  protected readonly roles = milestoneOwners;
  protected readonly isOpen = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly said = signal('');
  /** What is ticked, by role; as the server has it until the reader changes it. */
  protected readonly chosen = linkedSignal<ReadonlyMap<MilestoneOwner, People>>(
    () => new Map(this.carriers().carriers.map(({ role, people }) => [role, people])),
  );
  protected readonly sentence = computed(() => {
    const texts = this.language.texts().confirmations.carriers;
    const told = this.carriers().carriers.map(({ role, people }) =>
      texts.carried(this.role(role), people === 'ONE' ? texts.one : texts.several),
    );
    return told.length === 0 ? texts.none : told.join(', ');
  });
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  private readonly form = viewChild<ElementRef<HTMLElement>>('form');

  protected role(role: MilestoneOwner): string {
    return this.language.read(roles1.roles[role].label);
  }

  protected open(): void {
    this.failure.set(undefined);
    this.said.set('');
    this.isOpen.set(true);
    afterNextRender(() => this.form()?.nativeElement.querySelector('input')?.focus(), {
      injector: this.injector,
    });
  }

  protected close(): void {
    this.chosen.set(new Map(this.carriers().carriers.map(({ role, people }) => [role, people])));
    this.isOpen.set(false);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }

  protected tick(role: MilestoneOwner, people: People | undefined): void {
    this.chosen.update((chosen) => {
      const next = new Map(chosen);
      if (people) next.set(role, people);
      else next.delete(role);
      return next;
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    const { aspect, version } = this.carriers();
    const texts = this.language.texts().confirmations.carriers;
    try {
      const saved = await this.api.call(recordCarriers, {
        params: { schoolId: this.schoolId(), choiceId: this.choiceId(), aspect },
        body: {
          carriers: milestoneOwners.flatMap((role) => {
            const people = this.chosen().get(role);
            return people ? [{ role, people }] : [];
          }),
        },
        version,
      });
      this.finish(texts.saved, saved);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'resource.changed-meanwhile')
        this.finish(texts.changedMeanwhile, undefined);
      else this.failure.set(failure);
    } finally {
      this.isBusy.set(false);
    }
  }

  private finish(sentence: string, saved: Carriers | undefined): void {
    this.said.set(sentence);
    this.isOpen.set(false);
    this.changed.emit(saved);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }
}
