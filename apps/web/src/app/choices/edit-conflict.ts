import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { Choice } from '@verankerd/contract';
import { choiceQuestions1 } from '@verankerd/content';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { draftOf, type ChoiceDraft } from './choice-draft';
import { fieldName } from './field-names';
import { goalText } from './goal-text';
import type { DraftField } from './merge-drafts';

const fieldOfDraft: Partial<Record<DraftField, string>> = {
  goals: 'goal',
  goalWords: 'goal',
  ownName: 'intervention/name',
  ownProvider: 'intervention/provider',
  ownLink: 'intervention/link',
};

/** Two people changed the same fields: shows both versions of each, and lets the reader choose. */
@Component({
  selector: 'vk-edit-conflict',
  template: `
    @let texts = language.texts().choices.conflict;
    <section class="notice notice-attention stack" tabindex="-1" role="alert" #notice>
      <h2>{{ texts.heading }}</h2>
      <p>{{ disputed().length > 0 ? detail() : texts.same }}</p>
      @for (row of rows(); track row.field) {
        <div class="row-of-two stack stack-tight" role="group" [attr.aria-label]="row.name">
          <strong>{{ row.name }}</strong>
          <p class="version">
            <span class="soft">{{ texts.mine }}</span> {{ row.mine }}
          </p>
          <p class="version">
            <span class="soft">{{ texts.theirs(by()) }}</span> {{ row.theirs }}
          </p>
          @if (row.mine !== row.theirs) {
            <div>
              <button class="button" type="button" (click)="takeTheirs.emit(row.field)">
                {{ texts.apply }}<span class="visually-hidden">: {{ row.name }}</span>
              </button>
            </div>
          }
        </div>
      }
    </section>
  `,
  styles: `
    .version {
      white-space: pre-line;
    }
    .row-of-two {
      padding-block-start: 0.75rem;
      border-block-start: 1px solid var(--line-strong);
    }
  `,
})
export class EditConflict {
  readonly mine = input.required<ChoiceDraft>();
  readonly theirs = input.required<Choice>();
  readonly disputed = input.required<readonly DraftField[]>();
  readonly takeTheirs = output<DraftField>();

  protected readonly language = inject(Language);
  protected readonly by = computed(() => this.theirs().saved?.by ?? '');
  protected readonly detail = computed(() => {
    const saved = this.theirs().saved;
    const { conflict } = this.language.texts().choices;
    return saved ? conflict.detail(saved.by, this.formats.moment(saved.at)) : '';
  });
  protected readonly rows = computed(() => {
    const [mine, theirs] = [this.mine(), draftOf(this.theirs())];
    return this.disputed().map((field) => ({
      field,
      name: this.nameOf(field),
      mine: this.wordsOf(mine, field),
      theirs: this.wordsOf(theirs, field),
    }));
  });
  private readonly formats = inject(Formats);
  private readonly notice = viewChild.required<ElementRef<HTMLElement>>('notice');

  constructor() {
    afterRenderEffect(() => {
      this.theirs();
      this.notice().nativeElement.focus();
    });
  }

  private nameOf(field: DraftField): string {
    const { choices } = this.language.texts();
    if (field === 'alternatives') return choices.fields.alternatives;
    return fieldName(`/body/${fieldOfDraft[field] ?? field}`, choices);
  }

  private wordsOf(draft: ChoiceDraft, field: DraftField): string {
    const { none } = this.language.texts().choices.record;
    switch (field) {
      case 'goals':
      case 'goalWords':
        return goalText({ goals: draft.goals, words: draft.goalWords }, this.language.code());
      case 'alternatives':
        return (
          draft.alternatives.map(({ name, reasonNot }) => `${name}: ${reasonNot}`).join('\n') ||
          none
        );
      case 'targetGroup':
        return draft.targetGroup
          ? this.language.read(choiceQuestions1.targetGroups[draft.targetGroup].label)
          : none;
      case 'recognitionLevel':
        return draft.recognitionLevel
          ? this.language.read(choiceQuestions1.recognitionLevels[draft.recognitionLevel].label)
          : none;
      default:
        return String(draft[field]) || none;
    }
  }
}
