import { inject, Service } from '@angular/core';
import { indexChart, milestonesChart, type ChartDescription } from '@verankerd/charts';
import { scales1, type Localised } from '@verankerd/content';
import type { ReviewFacts, ReviewSnapshot } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** Draws the series that a review carries, live or frozen: nothing but what is in its facts. */
@Service()
export class ReviewCharts {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** Milestones planned against done, counted up month by month; nothing when none was planned. */
  milestones({ milestones }: ReviewFacts): ChartDescription | undefined {
    const { reviews, oversight } = this.language.texts();
    const months = milestones.months.map(({ on }) => this.formats.month(on));
    const words = { ...oversight.progress, ...reviews.charts };
    return milestonesChart(milestones, months, words) ?? undefined;
  }

  /** The index up to this school year, in the words of today; nothing before a first word of the team. */
  index(facts: ReviewFacts): ChartDescription | undefined {
    const label = facts.anchoring.result?.label ?? null;
    return this.indexWith(facts, label && scales1.anchoring.labels[label]);
  }

  /** The index of a frozen review, in the words of the day of freezing. */
  frozenIndex({ facts, words }: ReviewSnapshot): ChartDescription | undefined {
    return this.indexWith(facts, words.anchoringLabel);
  }

  private indexWith(
    { anchoring }: ReviewFacts,
    label: Localised | null,
  ): ChartDescription | undefined {
    const chart = indexChart(anchoring.years, this.language.texts().anchoring.series, {
      write: (value) => this.formats.number(value, 1),
      label: label ? this.language.read(label) : '',
    });
    return chart ?? undefined;
  }
}
