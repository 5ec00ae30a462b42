import { Component, computed, inject, input, output } from '@angular/core';
import {
  type ImportField,
  importFields,
  isFigureField,
  isSchoolYear,
  type SchoolYear,
} from '@verankerd/domain';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import type { ImportPreview } from './import-choices';
import { schoolYearsUntil } from './school-years';

/** What each column of the file holds, to change. */
@Component({
  selector: 'vk-column-table',
  templateUrl: './column-table.html',
  styleUrl: './mapping-table.css',
  host: { class: 'stack' },
})
export class ColumnTable {
  readonly preview = input.required<ImportPreview>();
  /** The reader says what a column holds; null leaves it out. */
  readonly fieldChosen = output<{ readonly at: number; readonly field: ImportField | null }>();
  /** The reader says of which school year a column is; null when each row tells it. */
  readonly yearChosen = output<{ readonly at: number; readonly schoolYear: SchoolYear | null }>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.columns);
  protected readonly fields = computed(() =>
    importFields.map((value) => ({ value, label: this.texts().fields[value] })),
  );
  protected readonly schoolYears = schoolYearsUntil(today());
  /** Whether a column can be of one school year: not when each row tells its own. */
  protected readonly isYearAsked = computed(
    () => !this.preview().columns.some(({ field }) => field === 'SCHOOL_YEAR'),
  );
  protected readonly isFigureField = isFigureField;

  protected chooseField(at: number, value: string): void {
    this.fieldChosen.emit({ at, field: importFields.find((field) => field === value) ?? null });
  }

  protected chooseYear(at: number, value: string): void {
    this.yearChosen.emit({ at, schoolYear: isSchoolYear(value) ? value : null });
  }
}
