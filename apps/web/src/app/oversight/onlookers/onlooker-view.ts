import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  sharingBlocks,
  type MeasurementsOfYear,
  type Onlooker,
  type OnlookerView as View,
  type SharingGrant,
} from '@verankerd/contract';
import { questionKeys, type SchoolYear } from '@verankerd/domain';
import { valueWithUnit, Voice } from '../../evaluations/evaluations-door';
import { SchoolYearSwitch } from '../../kit/school-year-switch';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { MatrixCards } from '../matrix/matrix-cards';
import { matrixLines, type MatrixLine } from '../matrix/matrix-lines';
import { MatrixTable } from '../matrix/matrix-table';
import { narrowScreen } from '../matrix/narrow-screen';

type Block = SharingGrant['block'];
type Measured = MeasurementsOfYear['indicators'][number];

/** The line of the school in the overview of an onlooker, and what the onlooker can open, block by block. */
@Component({
  selector: 'vk-onlooker-view',
  imports: [MatrixCards, MatrixTable, RouterLink, SchoolYearSwitch],
  templateUrl: './onlooker-view.html',
  styleUrl: './onlooker-view.css',
  host: { class: 'stack stack-wide' },
})
export class OnlookerView {
  readonly schoolId = input.required<string>();
  readonly onlooker = input.required<Onlooker>();
  readonly view = input.required<View>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  private readonly voice = inject(Voice);
  protected readonly blocks = sharingBlocks;
  protected readonly questions = questionKeys;
  protected readonly isNarrow = narrowScreen();
  protected readonly queryOf = (year: SchoolYear) => ({ schooljaar: year });

  protected readonly year = computed(() => this.view().matrix.schoolYear);
  protected readonly lines = computed(() => matrixLines(this.view().matrix, undefined));
  /** What was handed in for a choice, as far as the onlooker sees it. */
  protected readonly handedIn = computed(() => this.lines().filter(({ row }) => row !== null));
  protected readonly measured = computed(() =>
    (this.view().measurements?.indicators ?? []).filter(
      ({ measurements }) => measurements.length > 0,
    ),
  );
  protected readonly submissionOf = computed(() => {
    const place = ['/scholen', this.schoolId(), 'delen', 'wat-anderen-zien', this.onlooker().id];
    const year = this.year();
    return ({ row }: MatrixLine): readonly string[] | null =>
      row?.choiceId ? [...place, row.choiceId, year] : null;
  });

  /** Why an onlooker gets a block, or that it does not. */
  protected sayingOf(block: Block): string {
    const texts = this.language.texts().onlookers;
    const { kind } = this.onlooker();
    if (kind === 'BOARD') return texts.always;
    if (kind === 'NATIONAL_DESK' && block === 'ANNUAL_REVIEW') return texts.neverThere;
    return this.gets(block) ? texts.shared : texts.notShared;
  }

  protected gets(block: Block): boolean {
    const { kind, blocks } = this.onlooker();
    return blocks.includes(block) && !(kind === 'NATIONAL_DESK' && block === 'ANNUAL_REVIEW');
  }

  /** The intervention that an indicator is of, as far as the onlooker sees it; nothing for one of the school as a whole. */
  protected interventionOf({ indicator }: Measured): string | undefined {
    return this.handedIn().find(({ row }) => row?.choiceId === indicator.choiceId)?.row
      ?.interventionName;
  }

  /** The values of an indicator; where there are more, with whom and when each of them is of. */
  protected valuesOf({ indicator, measurements }: Measured): string {
    const voice = this.voice.current();
    const { groups, rounds } = voice.texts;
    return measurements
      .map(({ figure, group, round }) => {
        const value = valueWithUnit(figure, indicator.measure, voice);
        return measurements.length === 1 ? value : `${groups[group]}, ${rounds[round]}: ${value}`;
      })
      .join(' · ');
  }
}
