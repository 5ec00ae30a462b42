import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../shell/formats';
import { TrendWording } from './trend-wording';
import type { TrendWords, TrendYear } from './trend-words';

type TableRow = { readonly name: string; readonly cells: readonly string[] };

/** Counts a school year, as a table: what was handed in and confirmed, or the anchoring in numbers. */
@Component({
  selector: 'vk-trend-tables',
  templateUrl: './trend-tables.html',
  styles: `
    td {
      white-space: nowrap;
    }
  `,
})
export class TrendTables {
  readonly part = input.required<'handedIn' | 'anchoring'>();
  readonly years = input.required<readonly TrendYear[]>();

  protected readonly wording = inject(TrendWording);
  private readonly formats = inject(Formats);
  protected readonly id = computed(() => `tabel-${this.part().toLowerCase()}`);
  protected readonly rows = computed(() => {
    const words = this.wording.words();
    return this.part() === 'handedIn'
      ? handedInRows(this.years(), words, (year) => this.formats.shortDate(year.on))
      : anchoringRows(this.years(), words);
  });
}

function handedInRows(
  years: readonly TrendYear[],
  { texts, number }: TrendWords,
  dateOf: (year: TrendYear) => string,
): readonly TableRow[] {
  const { handedIn, hiddenShort } = texts;
  type Figures = Extract<TrendYear['questions'], { state: 'SHOWN' }>['figure'];
  const row = (name: string, of: (year: TrendYear) => string) => ({ name, cells: years.map(of) });
  const figure = (name: string, of: (figures: Figures, year: TrendYear) => string) =>
    row(name, (year) =>
      year.questions.state === 'SHOWN'
        ? of(year.questions.figure, year)
        : hiddenShort[year.questions.reason],
    );
  const ofChoices = (count: number, { choices }: TrendYear) =>
    handedIn.of(number(count), number(choices));
  return [
    row(handedIn.on, dateOf),
    row(handedIn.schools, ({ schools }) => number(schools)),
    row(handedIn.choices, ({ choices }) => number(choices)),
    row(handedIn.notRunning, ({ notRunning }) => number(notRunning)),
    figure(handedIn.confirmed, ({ confirmed }, year) => ofChoices(confirmed, year)),
    figure(handedIn.withOverdue, ({ choicesWithOverdue }, year) =>
      ofChoices(choicesWithOverdue, year),
    ),
    figure(handedIn.overdue, ({ overdue }) => number(overdue)),
  ];
}

function anchoringRows(
  years: readonly TrendYear[],
  { texts, labels, number }: TrendWords,
): readonly TableRow[] {
  const { anchoring, hiddenShort } = texts;
  type Figures = Extract<TrendYear['anchoring'], { state: 'SHOWN' }>['figure'];
  const figure = (name: string, of: (figures: Figures) => string) => ({
    name,
    cells: years.map((year) =>
      year.anchoring.state === 'SHOWN'
        ? of(year.anchoring.figure)
        : hiddenShort[year.anchoring.reason],
    ),
  });
  return [
    figure(anchoring.n, ({ computed }) => number(computed)),
    figure(anchoring.notComputed, ({ notComputed }) => number(notComputed)),
    figure(anchoring.medianShort, ({ spread }) => (spread ? number(spread.median, 1) : '')),
    figure(anchoring.half, ({ spread }) =>
      spread ? anchoring.range(number(spread.lower, 1), number(spread.upper, 1)) : '',
    ),
    ...(['START', 'UNDERWAY', 'BUILDING', 'FIRM'] as const).map((label) =>
      figure(labels[label], (figures) => number(figures.labels[label])),
    ),
    ...[0, 1, 2, 3].map((level) =>
      figure(`${anchoring.weakest} ${level}`, ({ weakest }) => number(weakest[level] ?? 0)),
    ),
  ];
}
