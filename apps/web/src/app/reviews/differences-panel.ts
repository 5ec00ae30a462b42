import { Component, computed, inject, input } from '@angular/core';
import type { ReviewSnapshot } from '@verankerd/contract';
import {
  hasDifferences,
  snapshotDifferences,
  type MeasurementChange,
  type ParagraphChange,
  type WordsOfFigure,
} from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { measuredMoment } from './measured-moment';
import { WrittenText } from './written-text';

/** What changed between two snapshots of one review: texts by paragraph, the decision, and the figures. */
@Component({
  selector: 'vk-differences-panel',
  imports: [WrittenText],
  templateUrl: './differences-panel.html',
  styleUrl: './differences-panel.css',
})
export class DifferencesPanel {
  readonly before = input.required<ReviewSnapshot>();
  readonly after = input.required<ReviewSnapshot>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly differences = computed(() => snapshotDifferences(this.before(), this.after()));
  protected readonly isSame = computed(() => !hasDifferences(this.differences()));
  /** Whether anything changed that is told in a line. */
  protected readonly hasShortChanges = computed(() => {
    const { decision, nextReviewOn, figures, measurements } = this.differences();
    const lines = [decision, nextReviewOn, ...figures, ...measurements];
    return lines.some((change) => change !== null);
  });
  /** Texts that changed, with their titles; paragraphs that stayed are left out. */
  protected readonly texts = computed(() => {
    const { reviews } = this.language.texts();
    const { sections, reason } = this.differences();
    const parts = sections.map(({ section, paragraphs, on }) => ({
      title: reviews.sections[section].title,
      paragraphs: changesIn(paragraphs),
      on,
    }));
    const decided = reason
      ? [{ title: reviews.decision.reason, paragraphs: changesIn(reason), on: null }]
      : [];
    return [...parts, ...decided];
  });

  protected figure(value: number | null): string {
    return value === null
      ? this.language.texts().reviews.reading.nothing
      : this.formats.number(value, 1);
  }

  protected words(value: WordsOfFigure | null): string {
    return value === null
      ? this.language.texts().reviews.reading.nothing
      : this.language.read(value);
  }

  protected momentOf(change: MeasurementChange): string {
    return measuredMoment(change, this.language.texts().evaluations);
  }
}

function changesIn(paragraphs: readonly ParagraphChange[]): readonly ParagraphChange[] {
  return paragraphs.filter(({ kind }) => kind !== 'KEPT');
}
