import { inject, Service } from '@angular/core';
import type { ChartDescription } from '@verankerd/charts';
import type { ReviewFacts } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

// With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7.
const yearsForLine = 3;

/** Draws the series that a review carries, live or frozen: nothing but what is in its facts. */
@Service()
export class ReviewCharts {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** Milestones planned against done, counted up month by month. */
  milestones({ milestones }: ReviewFacts): ChartDescription {
    const texts = this.language.texts().reviews.charts;
    const { done, active, overdue, months } = milestones;
    return {
      title: texts.milestonesTitle(done, active),
      summary: texts.milestonesSummary(done, active, overdue),
      source: texts.milestonesSource,
      categories: months.map(({ on }) => this.formats.month(on)),
      categoryName: texts.month,
      valueName: texts.count,
      minimum: 0,
      format: (value) => this.formats.number(value),
      series: [
        {
          name: texts.planned,
          mark: 'LINE',
          look: 1,
          points: months.map(({ planned }) => ({ value: planned })),
        },
        {
          name: texts.done,
          mark: 'LINE',
          look: 0,
          points: months.map((month) => ({
            value: month.done,
            ...(month.done === null && { remark: texts.notYet }),
          })),
        },
      ],
    };
  }

  /** The index up to this school year; nothing before a first word of the team. */
  anchoring({ anchoring }: ReviewFacts): ChartDescription | undefined {
    const texts = this.language.texts().reviews.charts;
    const { years } = anchoring;
    const figure = (value: number): string => this.formats.number(value, 1);
    const last = years.at(-1);
    if (!last) return undefined;
    const known = years.filter(({ index }) => index !== null);
    const told = years.map(({ index, schoolYear }) =>
      texts.inYear(index ? figure(index.shown) : texts.notComputable, schoolYear),
    );
    const hasCeiling = years.some(({ ceiling }) => ceiling.part < ceiling.whole);
    return {
      title: last.index
        ? texts.anchoringTitle(figure(last.index.shown), last.schoolYear)
        : texts.anchoringNone,
      summary: texts.anchoringSummary(told.join(', ')),
      source: texts.anchoringSource([...new Set(years.map((one) => one.definitionId))].join(', ')),
      categories: years.map(({ schoolYear }) => schoolYear),
      categoryName: texts.schoolYear,
      valueName: texts.index,
      minimum: 0,
      maximum: 100,
      format: figure,
      series: [
        {
          name: texts.index,
          mark: known.length < yearsForLine ? 'BARS' : 'STEPS',
          look: 0,
          points: years.map(({ index }) => ({
            value: index?.shown ?? null,
            ...(index === null && { remark: texts.notComputable }),
          })),
        },
        ...(hasCeiling
          ? [
              {
                name: texts.ceiling,
                mark: 'STEPS' as const,
                look: 1,
                points: years.map(({ ceiling }) => ({ value: ceiling.shown })),
              },
            ]
          : []),
      ],
      breaks: years.slice(1).flatMap((year, index) => {
        const before = years[index]?.definitionId ?? year.definitionId;
        return before === year.definitionId
          ? []
          : [{ afterCategory: index, reason: texts.break(before, year.definitionId) }];
      }),
    };
  }
}
