import { Component, computed, inject, input, output } from '@angular/core';
import type { ImportSettings } from '@verankerd/contract';
import {
  blankMeanings,
  type CalendarYearMeaning,
  calendarYearMeanings,
  isSchoolYear,
  measurementRoundKinds,
} from '@verankerd/domain';
import { SelectField } from '../kit/select-field';
import { Language } from '../shell/language';
import { today } from '../shell/today';
import type { ImportPreview } from './import-choices';
import { schoolYearsUntil } from './school-years';

/** What the file does not tell by itself: which school it is about, what a year, an empty cell and a round mean. */
@Component({
  selector: 'vk-import-defaults',
  imports: [SelectField],
  templateUrl: './import-defaults.html',
  host: { class: 'stack' },
})
export class ImportDefaults {
  readonly preview = input.required<ImportPreview>();
  readonly changed = output<ImportSettings>();
  readonly yearMeaningChosen = output<CalendarYearMeaning>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.defaults);
  protected readonly own = computed(
    () => this.preview().schools.find(({ isOwn }) => isOwn)?.name ?? '',
  );
  protected readonly schools = computed(() =>
    this.preview().schools.map(({ name, rows }) => ({
      value: name,
      label: this.texts().schoolOption(name, rows),
    })),
  );
  protected readonly schoolYears = schoolYearsUntil(today()).map((year) => ({
    value: year,
    label: year,
  }));
  protected readonly hasYearColumn = computed(() =>
    this.preview().columns.some(({ field }) => field === 'SCHOOL_YEAR'),
  );
  protected readonly yearMeanings = computed(() =>
    calendarYearMeanings.map((value) => ({ value, label: this.texts().yearMeanings[value] })),
  );
  protected readonly rounds = computed(() =>
    measurementRoundKinds.map((value) => ({ value, label: this.texts().rounds[value] })),
  );
  protected readonly blanks = computed(() =>
    blankMeanings.map((value) => ({ value, label: this.texts().blankMeanings[value] })),
  );

  protected chooseSchool(name: string): void {
    this.changed.emit({ ownSchool: name === '' ? [] : [name] });
  }

  protected chooseYear(value: string): void {
    this.changed.emit({ schoolYear: isSchoolYear(value) ? value : null });
  }

  protected chooseMeaning(value: string): void {
    const meaning = calendarYearMeanings.find((each) => each === value);
    if (meaning) this.yearMeaningChosen.emit(meaning);
  }

  protected chooseRound(value: string): void {
    const round = measurementRoundKinds.find((each) => each === value);
    if (round) this.changed.emit({ round });
  }

  protected chooseBlank(value: string): void {
    const blankMeans = blankMeanings.find((each) => each === value);
    if (blankMeans) this.changed.emit({ blankMeans });
  }
}
