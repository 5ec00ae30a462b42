import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Oversight } from '@verankerd/contract';
import { questionSet1, scales1 } from '@verankerd/content';
import { questionKeys, questionStates, type SchoolYear } from '@verankerd/domain';
import { SchoolYearSwitch } from '../kit/school-year-switch';
import { StateBadge } from '../kit/state-badge';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { OversightNavigation } from './oversight-navigation';
import { overviewRows, type OverviewCell } from './overview-rows';

/** Schools x seven questions in one school year, in words, shapes and colours. Alphabetical, never ranked. */
@Component({
  selector: 'vk-overview',
  imports: [OversightNavigation, RouterLink, SchoolYearSwitch, StateBadge],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
  host: { class: 'stack stack-wide' },
})
export class Overview {
  readonly oversight = input.required<Oversight>();
  readonly kicker = input.required<string>();
  /** By which rule a school stands in this overview. */
  readonly rule = input.required<string>();
  /** Router commands of the overview's own page. */
  readonly base = input.required<readonly string[]>();
  readonly onlyAttention = input.required<boolean>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly questions = questionKeys;
  protected readonly questionSet = questionSet1.questions;
  protected readonly states = questionStates;
  protected readonly scale = scales1.progress;
  protected readonly rows = computed(() => overviewRows(this.oversight()));
  protected readonly needing = computed(() => this.rows().filter((row) => row.needsAttention));
  protected readonly shown = computed(() => (this.onlyAttention() ? this.needing() : this.rows()));
  protected readonly queryOf = (year: SchoolYear) => ({ schooljaar: year });

  /** Router commands of what a school handed in for a choice. */
  protected submissionOf(schoolId: string, choiceId: string): unknown[] {
    const year = this.oversight().schoolYear;
    return [...this.base(), 'scholen', schoolId, 'interventies', choiceId, year];
  }

  /** Why a question asks for attention, in words; nothing when it does not. */
  protected reasonOf({ reason }: OverviewCell): string | null {
    const texts = this.language.texts().oversight;
    if (reason === null) return null;
    return reason.code === 'OVERDUE'
      ? texts.reasonOverdue(this.formats.shortDate(reason.since))
      : texts.reasonNothingPlanned;
  }
}
