import { Component, computed, inject } from '@angular/core';
import {
  earliestStartYear,
  laterSchoolYear,
  schoolYearOf,
  schoolYearsBetween,
  type SchoolYear,
} from '@verankerd/domain';
import { SelectField } from '../../kit/select-field';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { today } from '../../shell/today';
import { DraftEditor } from '../draft-editor';
import { AlternativeRows } from './alternative-rows';

/** What was left aside, who decided, when, and in which school year it starts. */
@Component({
  selector: 'vk-decision-fields',
  imports: [AlternativeRows, SelectField, TextField],
  template: `
    @let texts = language.texts().choices.fields;
    <vk-alternative-rows />
    <vk-text-field
      field="decidedBy"
      [label]="texts.decidedBy"
      [help]="texts.decidedByHelp"
      [required]="true"
      [failure]="editor.wrong()"
      [value]="editor.draft().decidedBy"
      (valueChange)="editor.write('decidedBy', $event)"
    />
    <vk-text-field
      kind="DATE"
      field="decidedOn"
      [label]="texts.decidedOn"
      [latest]="today"
      [required]="true"
      [failure]="editor.wrong()"
      [value]="editor.draft().decidedOn"
      (valueChange)="editor.write('decidedOn', $event)"
    />
    <vk-select-field
      field="startSchoolYear"
      [label]="texts.startSchoolYear"
      [empty]="texts.makeChoice"
      [options]="years()"
      [required]="true"
      [failure]="editor.wrong()"
      [value]="editor.draft().startSchoolYear"
      (valueChange)="choose($event)"
    />
  `,
  host: { class: 'stack' },
})
export class DecisionFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly today = today();

  /** The years that can be chosen, last first: next year, this one, and those before. */
  protected readonly years = computed(() =>
    schoolYearsBetween(earliestStartYear, laterSchoolYear(schoolYearOf(this.today), 1))
      .map((value) => ({ value, label: value }))
      .reverse(),
  );

  protected choose(year: string): void {
    this.editor.change({ startSchoolYear: year as SchoolYear | '' });
  }
}
