import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Matrix } from '@verankerd/contract';
import { ProblemNotice } from '../../kit/problem-notice';
import { RadioField } from '../../kit/radio-field';
import { saveFile } from '../../kit/save-file';
import { ApiClient, failureOf, type ApiFailure } from '../../shell/api-client';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { namesOfChosen } from '../matrix/chosen-filters';
import type { MatrixAddress } from '../matrix/matrix-address';
import type { SchoolCounts } from '../matrix/matrix-lines';
import { MatrixWords } from '../matrix/matrix-words';
import { mostRowsOnPaper } from '../matrix/row-window';
import type { OverseerPlace } from '../overseer-resource';
import {
  downloadOf,
  isTooLongForSheet,
  listKinds,
  narrowedQuery,
  takenShapes,
  type TakenKind,
} from './overseer-downloads';

/** Takes along what the matrix shows now, as a list or on paper, and shows it on a large screen. */
@Component({
  selector: 'vk-take-along',
  imports: [ProblemNotice, RadioField, RouterLink],
  templateUrl: './take-along.html',
  styleUrl: './take-along.css',
  host: { class: 'no-print' },
})
export class TakeAlong {
  readonly overseer = input.required<OverseerPlace['kind']>();
  /** Router commands of the overseer's own page. */
  readonly base = input.required<readonly string[]>();
  readonly matrix = input.required<Matrix>();
  readonly address = input.required<MatrixAddress>();
  readonly counts = input.required<SchoolCounts>();
  /** Lines and questions that stand on screen. */
  readonly lines = input.required<number>();
  readonly questions = input.required<number>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(MatrixWords);
  protected readonly mostRowsOnPaper = mostRowsOnPaper;
  protected readonly shape = signal('wide');
  protected readonly listKind = signal('xlsx');
  protected readonly isMaking = signal(false);
  protected readonly saved = signal('');
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  private readonly api = inject(ApiClient);

  protected readonly texts = computed(() => this.language.texts().oversightExport.panel);
  protected readonly shapes = computed(() =>
    takenShapes.map((value) => ({ value, ...this.texts().shapes[value] })),
  );
  protected readonly kinds = computed(() =>
    listKinds.map((value) => ({ value, label: this.texts()[value] })),
  );
  protected readonly isList = computed(() => this.shape() !== 'overview');
  /** What comes along: how much, of which day, narrowed by what. */
  protected readonly told = computed(() => {
    const [texts, matrix, address] = [this.texts(), this.matrix(), this.address()];
    const number = (value: number) => this.formats.number(value);
    const filters = this.words.filters(address, namesOfChosen(matrix, address));
    return [
      texts.amount(number(this.counts().shown), number(this.lines())),
      texts.asOn(this.formats.date(matrix.asOn), matrix.schoolYear),
      filters.length > 0
        ? texts.filters(filters.map(({ label }) => label).join('; '))
        : texts.noFilters,
      ...(address.earlierYear === undefined ? [] : [texts.notCompared]),
    ];
  });
  /** Router commands of the slides; they keep the filters of this page. */
  protected readonly presentation = computed(() => [...this.base(), 'presentatie']);
  protected readonly isTooLong = computed(() => {
    const { shape, kind } = this.choice();
    return isTooLongForSheet(shape, kind, this.lines(), this.questions());
  });
  private readonly choice = computed(() => {
    const shape = takenShapes.find((each) => each === this.shape()) ?? 'wide';
    const listKind = listKinds.find((each) => each === this.listKind()) ?? 'xlsx';
    const kind: TakenKind = shape === 'overview' ? 'pdf' : listKind;
    return { shape, kind };
  });

  protected async download(): Promise<void> {
    if (this.isMaking() || this.isTooLong()) return;
    this.isMaking.set(true);
    this.failure.set(undefined);
    this.saved.set('');
    try {
      const { shape, kind } = this.choice();
      const { route, query } = downloadOf(this.overseer(), shape, kind);
      const { name, content } = await this.api.download(route, {
        params: { [`${this.overseer()}Id`]: this.base()[1] },
        query: {
          ...narrowedQuery(this.address(), this.overseer()),
          ...query,
          language: this.language.code(),
        },
      });
      saveFile(name, content);
      this.saved.set(name);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isMaking.set(false);
    }
  }

  protected print(): void {
    window.print();
  }
}
