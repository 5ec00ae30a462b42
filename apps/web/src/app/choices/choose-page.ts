import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { createChoice, readCatalogueEntry, readSchool } from '@verankerd/contract';
import { choiceQuestions1 } from '@verankerd/content';
import { schoolYearOf } from '@verankerd/domain';
import { ErrorSummary, focusField } from '../kit/error-summary';
import { ModalDialog } from '../kit/modal-dialog';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient, ApiFailure, failureOf } from '../shell/api-client';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { checkChoice } from './check-choice';
import { emptyDraft, newChoiceBody, withoutBlankRows } from './choice-draft';
import {
  chooseSteps,
  isWrongAt,
  numberOf,
  stepAt,
  stepOfPointer,
  type ChooseStep,
} from './choose-steps';
import { DecisionRecord } from './decision-record';
import { DraftEditor } from './draft-editor';
import { DraftStore } from './draft-store';
import { fieldName } from './field-names';
import { DecisionFields } from './fields/decision-fields';
import { DemandFields } from './fields/demand-fields';
import { EffectFields } from './fields/effect-fields';
import { ExecutorFields } from './fields/executor-fields';
import { FoundFields } from './fields/found-fields';
import { GoalFields } from './fields/goal-fields';
import { InterventionFields } from './fields/intervention-fields';

/** Records a choice in short steps. The step stands in the address; what is filled in is kept in the tab. */
@Component({
  selector: 'vk-choose-page',
  imports: [
    DecisionFields,
    DecisionRecord,
    DemandFields,
    EffectFields,
    ErrorSummary,
    ExecutorFields,
    FoundFields,
    GoalFields,
    InterventionFields,
    ModalDialog,
    RouterLink,
    SchoolLink,
  ],
  providers: [DraftEditor],
  templateUrl: './choose-page.html',
  styleUrl: './choose-page.css',
})
export class ChoosePage {
  readonly schoolId = input.required<string>();
  /** Number of the step. */
  readonly stap = input<string>();
  /** Id of an intervention of the catalogue that was chosen there. */
  readonly interventie = input<string>();

  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly steps = chooseSteps;
  protected readonly numberOf = numberOf;
  protected readonly attribution = choiceQuestions1.attribution;
  protected readonly step = computed(() => stepAt(this.stap()));
  protected readonly isSaving = signal(false);
  protected readonly isDiscarding = signal(false);
  protected readonly furthest = signal(1);
  protected readonly question = computed(() => this.questionOf(this.step()));
  /** What is wrong on the step in sight; the last step tells everything. */
  protected readonly failure = computed(() =>
    this.step() === 'CHECK' ? this.editor.failure() : ofStep(this.step(), this.editor.failure()),
  );
  protected readonly nameOf = (pointer: string) =>
    fieldName(pointer, this.language.texts().choices);

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly store = inject(DraftStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly storeName = computed(() => `new.${this.schoolId()}`);
  private sent = { body: '', key: '' };

  protected readonly school = this.api.resource(readSchool, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly proposed = this.api.resource(readCatalogueEntry, () => {
    const interventionId = this.interventie();
    return interventionId ? { params: { interventionId } } : undefined;
  });

  constructor() {
    this.editor.check.set(() => this.check());
    effect(() => {
      const name = this.storeName();
      untracked(() => this.editor.draft.set(this.store.read(name) ?? newDraft()));
    });
    effect(() => {
      const draft = this.editor.draft();
      untracked(() => this.store.keep(this.storeName(), draft));
    });
    effect(() => {
      const entry = this.proposed.hasValue() ? this.proposed.value() : undefined;
      if (entry) untracked(() => this.takeProposed(entry));
    });
    effect(() => {
      const reached = numberOf(this.step());
      this.furthest.update((furthest) => Math.max(furthest, reached));
    });
    this.focusEachNewStep();
  }

  /** Whether a step that was passed still has something wrong. */
  protected isWrong(step: ChooseStep): boolean {
    return isWrongAt(step, this.check());
  }

  /** The next step; on the last one the choice is recorded. Nothing goes on with a mistake in it. */
  protected async goOn(event: Event): Promise<void> {
    event.preventDefault();
    this.editor.draft.update(withoutBlankRows);
    const failure = this.check();
    if (this.step() === 'CHECK') {
      this.editor.failure.set(failure);
      if (!failure) await this.save();
      return;
    }
    const wrongHere = ofStep(this.step(), failure);
    this.editor.failure.set(wrongHere);
    if (!wrongHere) await this.goTo(this.steps[numberOf(this.step())] ?? 'CHECK');
  }

  /** Goes to the step on which a field stands, and puts the focus there. */
  protected async goToField(pointer: string): Promise<void> {
    await this.goTo(stepOfPointer(pointer));
    setTimeout(() => focusField(pointer));
  }

  protected async discard(): Promise<void> {
    this.isDiscarding.set(false);
    this.editor.failure.set(undefined);
    this.editor.draft.set(newDraft());
    this.furthest.set(1);
    await this.goTo('GOAL_AND_TARGET_GROUP');
  }

  private check(): ApiFailure | undefined {
    const body = newChoiceBody(this.editor.draft(), this.language.code());
    return checkChoice(createChoice, body, this.language.texts(), today());
  }

  private async goTo(step: ChooseStep): Promise<void> {
    await this.router.navigate([], { queryParams: { stap: numberOf(step) } });
  }

  private async save(): Promise<void> {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    try {
      const body = newChoiceBody(this.editor.draft(), this.language.code());
      const params = { schoolId: this.schoolId() };
      const choice = await this.api.call(createChoice, {
        params,
        body,
        idempotencyKey: this.keyFor(JSON.stringify(body)),
      });
      this.store.drop(this.storeName());
      await this.router.navigate(['/scholen', params.schoolId, 'interventies', choice.id], {
        state: { told: 'CHOSEN' },
      });
    } catch (error) {
      this.editor.failure.set(failureOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  /** The same key as long as the same is sent: then a lost answer makes no second choice. */
  private keyFor(body: string): string {
    if (this.sent.body !== body) this.sent = { body, key: newIdempotencyKey() };
    return this.sent.key;
  }

  private takeProposed(entry: Parameters<DraftEditor['pick']>[0]): void {
    if (this.editor.draft().interventionId !== entry.id) this.editor.pick(entry);
    void this.router.navigate([], {
      queryParams: { interventie: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  private focusEachNewStep(): void {
    let seen: ChooseStep | undefined;
    afterRenderEffect(() => {
      const step = this.step();
      if (seen !== undefined && seen !== step) this.heading()?.nativeElement.focus();
      seen = step;
    });
  }

  private questionOf(step: ChooseStep): { readonly question: string; readonly help: string } {
    const { choose } = this.language.texts().choices;
    if (step === 'DECISION')
      return { question: choose.decisionQuestion, help: choose.decisionHelp };
    if (step === 'CHECK') return { question: choose.checkQuestion, help: choose.checkHelp };
    const { question, help } = choiceQuestions1.questions[step];
    return { question: this.language.read(question), help: this.language.read(help) };
  }
}

/** Most choices start in the school year in which they are made. */
function newDraft() {
  return { ...emptyDraft, startSchoolYear: schoolYearOf(today()) };
}

/** What is wrong on one step; nothing when it is right. */
function ofStep(step: ChooseStep, failure: ApiFailure | undefined): ApiFailure | undefined {
  if (!failure?.problem || !isWrongAt(step, failure)) return undefined;
  const errors = failure.problem.errors?.filter(({ pointer }) => stepOfPointer(pointer) === step);
  return new ApiFailure({ ...failure.problem, ...(errors && { errors }) });
}
