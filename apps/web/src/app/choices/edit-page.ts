import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { choice as choiceSchema, editChoice, readChoice, type Choice } from '@verankerd/contract';
import { choiceQuestionKeys, choiceQuestions1 } from '@verankerd/content';
import { ErrorSummary } from '../kit/error-summary';
import { ModalDialog } from '../kit/modal-dialog';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink } from '../organisations/organisations-door';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import { checkChoice } from './check-choice';
import { changedChoiceBody, draftOf, withoutBlankRows } from './choice-draft';
import { DraftEditor } from './draft-editor';
import { DraftStore } from './draft-store';
import { EditConflict } from './edit-conflict';
import { fieldName } from './field-names';
import { DecisionFields } from './fields/decision-fields';
import { DemandFields } from './fields/demand-fields';
import { EffectFields } from './fields/effect-fields';
import { ExecutorFields } from './fields/executor-fields';
import { FoundFields } from './fields/found-fields';
import { GoalFields } from './fields/goal-fields';
import { OwnFields } from './fields/own-fields';
import { isChanged, mergeDrafts, takeTheirs, type DraftField } from './merge-drafts';

/** Somebody else changed the choice too: how it is now, and on which fields we do not agree. */
type Conflict = { readonly theirs: Choice; readonly disputed: readonly DraftField[] };

/** Changes what was recorded of a choice. What is not saved is kept in the tab. */
@Component({
  selector: 'vk-edit-page',
  imports: [
    DecisionFields,
    DemandFields,
    EditConflict,
    EffectFields,
    ErrorSummary,
    ExecutorFields,
    FoundFields,
    GoalFields,
    ModalDialog,
    OwnFields,
    ResourceView,
    SchoolLink,
  ],
  providers: [DraftEditor],
  templateUrl: './edit-page.html',
  styleUrl: './edit-page.css',
})
export class EditPage {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly questions = choiceQuestionKeys;
  protected readonly questionTexts = choiceQuestions1.questions;
  protected readonly isSaving = signal(false);
  protected readonly isLeaving = signal(false);
  protected readonly hasFoundDraft = signal(false);
  protected readonly conflict = signal<Conflict | undefined>(undefined);
  protected readonly nameOf = (pointer: string) =>
    fieldName(pointer, this.language.texts().choices);
  protected readonly found = inject(ApiClient).resource(readChoice, () => ({
    params: { schoolId: this.schoolId(), choiceId: this.choiceId() },
  }));
  /** The version that the draft was made from. */
  protected readonly base = signal<Choice | undefined>(undefined);
  protected readonly isDirty = computed(() => {
    const base = this.base();
    return base !== undefined && isChanged(base, this.editor.draft());
  });

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly store = inject(DraftStore);

  constructor() {
    effect(() => {
      const choice = this.found.hasValue() ? this.found.value() : undefined;
      if (choice) untracked(() => this.begin(choice));
    });
    effect(() => this.keepDraft());
    this.editor.check.set(() => this.check());
    this.warnBeforeClosing();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const base = this.base();
    if (!base || this.isSaving()) return;
    this.hasFoundDraft.set(false);
    this.editor.draft.update(withoutBlankRows);
    this.editor.failure.set(this.check());
    if (this.editor.failure()) return;
    const body = changedChoiceBody(this.editor.draft(), this.language.code());
    this.isSaving.set(true);
    try {
      const { id: choiceId, schoolId, version } = base;
      await this.api.call(editChoice, { params: { schoolId, choiceId }, body, version });
      await this.leave('SAVED');
    } catch (error) {
      this.refuse(base, failureOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected async cancel(): Promise<void> {
    if (this.isDirty()) this.isLeaving.set(true);
    else await this.leave();
  }

  /** Goes back to the choice; what was filled in here is gone or saved. */
  protected async leave(told?: 'SAVED'): Promise<void> {
    const base = this.base();
    if (!base) return;
    this.isLeaving.set(false);
    this.editor.draft.set(draftOf(base));
    this.store.drop(nameOfDraft(base));
    await this.router.navigate(['/scholen', base.schoolId, 'interventies', base.id], {
      state: { told },
    });
  }

  protected startOver(): void {
    const base = this.base();
    if (base) this.editor.draft.set(draftOf(base));
    this.hasFoundDraft.set(false);
  }

  protected takeTheirs(field: DraftField): void {
    const conflict = this.conflict();
    if (!conflict) return;
    this.editor.draft.update((mine) => takeTheirs(mine, draftOf(conflict.theirs), field));
  }

  private check(): ApiFailure | undefined {
    const body = changedChoiceBody(this.editor.draft(), this.language.code());
    return checkChoice(editChoice, body, this.language.texts(), today());
  }

  private begin(choice: Choice): void {
    const kept = this.store.read(nameOfDraft(choice));
    this.base.set(choice);
    this.hasFoundDraft.set(kept !== undefined && isChanged(choice, kept));
    this.editor.draft.set(kept ?? draftOf(choice));
  }

  private keepDraft(): void {
    const [base, draft] = [this.base(), this.editor.draft()];
    if (!base) return;
    untracked(() => {
      if (isChanged(base, draft)) this.store.keep(nameOfDraft(base), draft);
      else this.store.drop(nameOfDraft(base));
    });
  }

  private refuse(base: Choice, failure: ApiFailure): void {
    const theirs = choiceSchema.safeParse(failure.problem?.current);
    if (failure.problem?.code !== 'resource.changed-meanwhile' || !theirs.success) {
      this.editor.failure.set(failure);
      return;
    }
    const mine = this.editor.draft();
    const { merged, disputed } = mergeDrafts(draftOf(base), mine, draftOf(theirs.data));
    this.store.drop(nameOfDraft(base));
    this.base.set(theirs.data);
    this.editor.draft.set(merged);
    this.conflict.set({ theirs: theirs.data, disputed });
  }

  private warnBeforeClosing(): void {
    const ask = (event: BeforeUnloadEvent) => {
      if (this.isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('beforeunload', ask));
  }
}

/** A draft belongs to the version that it was made from: on another one it could undo what somebody else did. */
function nameOfDraft({ id, version }: Choice): string {
  return `${id}.${version}`;
}
