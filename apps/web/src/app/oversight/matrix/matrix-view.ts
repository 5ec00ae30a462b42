import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Matrix } from '@verankerd/contract';
import { scales1 } from '@verankerd/content';
import { linesAsked, questionKeys, questionStates, type SchoolYear } from '@verankerd/domain';
import { ResourceView } from '../../kit/resource-view';
import { SchoolYearSwitch } from '../../kit/school-year-switch';
import { StateBadge } from '../../kit/state-badge';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { TakeAlong } from '../export/take-along';
import { OversightNavigation } from '../oversight-navigation';
import { SavedViews } from '../saved-views/saved-views';
import { namesOfChosen } from './chosen-filters';
import { MatrixCards } from './matrix-cards';
import { MatrixFilterBar } from './matrix-filter';
import { matrixLines, schoolCounts, type MatrixLine } from './matrix-lines';
import type { MatrixSource } from './matrix-source';
import { MatrixTable } from './matrix-table';
import { MatrixWords } from './matrix-words';
import { mostRowsOnPaper } from './row-window';
import { narrowScreen } from './narrow-screen';

/** Schools x seven questions of a school year, in words, shapes and colours. Alphabetical, never ranked. */
@Component({
  selector: 'vk-matrix-view',
  imports: [
    MatrixCards,
    MatrixFilterBar,
    MatrixTable,
    OversightNavigation,
    ResourceView,
    RouterLink,
    SavedViews,
    SchoolYearSwitch,
    StateBadge,
    TakeAlong,
  ],
  templateUrl: './matrix-view.html',
  styleUrl: './matrix-view.css',
  host: { class: 'stack' },
})
export class MatrixView {
  readonly source = input.required<MatrixSource>();
  /** Who looks: it decides the words above the matrix. */
  readonly overseer = input.required<'board' | 'partnership' | 'desk'>();
  /** Router commands of the overseer's own page. */
  readonly base = input.required<readonly string[]>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(MatrixWords);
  protected readonly states = questionStates;
  protected readonly scale = scales1.progress;
  protected readonly isNarrow = narrowScreen();
  protected readonly queryOf = (year: SchoolYear) => ({ schooljaar: year });

  protected readonly address = computed(() => this.source().address());
  protected readonly matrix = computed(() => this.source().latest());
  /** The earlier year, as long as it is what the address asks for. */
  protected readonly earlier = computed((): Matrix | undefined => {
    const { earlier } = this.source();
    return earlier.hasValue() ? earlier.value() : undefined;
  });
  private readonly all = computed(() => {
    const matrix = this.matrix();
    return matrix ? matrixLines(matrix, this.earlier()) : [];
  });
  protected readonly lines = computed(() => linesAsked(this.all(), this.address()));
  protected readonly counts = computed(() => schoolCounts(this.all(), this.lines()));
  protected readonly questions = computed(() => {
    const { question } = this.address().filter;
    return question === undefined ? questionKeys : [question];
  });
  /** How many schools stand on screen, and what stands beside them. */
  protected readonly told = computed(() => {
    const texts = this.words.texts();
    const { shown, all } = this.counts();
    const number = (value: number) => this.formats.number(value);
    const earlier = this.earlier();
    const day = earlier && earlier.asOn < earlier.today ? earlier.asOn : undefined;
    return [
      texts.count(number(shown), number(all), number(this.lines().length)),
      ...(earlier
        ? [texts.comparing(earlier.schoolYear, day && this.formats.date(day))]
        : this.source().earlier.error()
          ? [texts.comparingFails]
          : []),
    ];
  });
  /** What paper says of the list, where the filters themselves are not printed. */
  protected readonly onPaperOnly = computed(() => {
    const matrix = this.matrix();
    const address = this.address();
    const chosen = matrix ? this.words.filters(address, namesOfChosen(matrix, address)) : [];
    const { panel } = this.language.texts().oversightExport;
    return [
      ...(chosen.length > 0 ? [panel.filters(chosen.map(({ label }) => label).join('; '))] : []),
      ...(this.lines().length > mostRowsOnPaper
        ? [this.words.texts().printTooLong(this.formats.number(mostRowsOnPaper))]
        : []),
    ];
  });

  /** Router commands of what a school handed in for a choice. */
  protected readonly submissionOf = computed(() => {
    const base = this.base();
    const year = this.matrix()?.schoolYear;
    return ({ school, row }: MatrixLine): readonly string[] | null =>
      school.id !== null && row?.choiceId && year !== undefined
        ? [...base, 'scholen', school.id, 'interventies', row.choiceId, year]
        : null;
  });
}
