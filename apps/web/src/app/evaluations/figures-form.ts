import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, model } from '@angular/core';
import type { Indicator } from '@verankerd/contract';
import type { MeasurementField, MeasurementProblem } from '@verankerd/domain';
import { Language } from '../shell/language';
import { fieldsOfKind, type TypedField, type TypedFigures } from './measurement-draft';

type Question = {
  readonly field: TypedField;
  readonly label: string;
  readonly help: string;
  readonly wrong: string;
};

/** The figures themselves, each with what is wrong with it while it is typed. */
@Component({
  selector: 'vk-figures-form',
  imports: [NgTemplateOutlet],
  templateUrl: './figures-form.html',
  styleUrl: './figures-form.css',
})
export class FiguresForm {
  readonly indicator = input.required<Indicator>();
  readonly figures = model.required<TypedFigures>();
  readonly problems = input.required<readonly MeasurementProblem[]>();
  /** Fields that have to be filled in yet; told once the reader wants to save. */
  readonly missing = input.required<readonly MeasurementField[]>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations.entry);
  protected readonly answers = computed(() => {
    const { measure } = this.indicator();
    if (measure.kind !== 'COUNTS') return [];
    return measure.categories.map((name, place) => ({
      name,
      wrong: this.wrongIn('counts', place),
    }));
  });
  protected readonly questions = computed<readonly Question[]>(() =>
    fieldsOfKind[this.indicator().measure.kind].map((field) => this.questionOf(field)),
  );
  protected readonly people = computed<readonly Question[]>(() =>
    this.indicator().subject === 'NOT_PEOPLE'
      ? []
      : (['invited', 'responded'] as const).map((field) => this.questionOf(field)),
  );
  /** What is wrong with the answers together. */
  protected readonly countsWrong = computed(() => this.wrongIn('counts'));

  protected type(field: TypedField, text: string): void {
    this.figures.update((figures) => ({ ...figures, [field]: text }));
  }

  protected typeCount(place: number, text: string): void {
    this.figures.update((figures) => ({
      ...figures,
      counts: figures.counts.map((count, at) => (at === place ? text : count)),
    }));
  }

  protected valueOf(field: TypedField): string {
    return this.figures()[field];
  }

  protected describedBy({ field, help, wrong }: Question): string | null {
    const parts = [
      help !== '' && `cijfer-uitleg-${field}`,
      wrong !== '' && `cijfer-fout-${field}`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(' ') : null;
  }

  private questionOf(field: TypedField): Question {
    const texts = this.texts();
    const { measure } = this.indicator();
    const isAmount = field === 'amount' && measure.kind === 'AMOUNT';
    return {
      field,
      label: isAmount ? `${texts.amount} (${measure.unit})` : texts[field],
      help: field === 'sd' ? texts.sdHelp : '',
      wrong: this.wrongIn(field),
    };
  }

  private wrongIn(field: MeasurementField, index?: number): string {
    const problem = this.problems().find((one) => one.field === field && one.index === index);
    if (problem) return this.sentenceOf(problem);
    const isEmpty =
      this.missing().includes(field) &&
      (field === 'counts') === (index !== undefined) &&
      (index === undefined || this.figures().counts[index]?.trim() === '');
    return isEmpty ? this.texts().required : '';
  }

  private sentenceOf({ code }: MeasurementProblem): string {
    const word = code.toLowerCase().replaceAll('_', '-') as Hyphenated<typeof code>;
    return this.language.texts().problems.sentences[`measurement.${word}`].detail;
  }
}

/** `ABOVE_INVITED` as problem codes of the API write it: `above-invited`. */
type Hyphenated<Code extends string> = Code extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}-${Hyphenated<Rest>}`
  : Lowercase<Code>;
