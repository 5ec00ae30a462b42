import { Component, computed, inject } from '@angular/core';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';
import { ListFact } from './list-fact';

/** Question 5: what the intervention asks of the team: training, hours and cost. */
@Component({
  selector: 'vk-demand-fields',
  imports: [ListFact, TextField],
  template: `
    @let texts = language.texts().choices.fields;
    @if (editor.entry()) {
      <vk-list-fact [fact]="fact()" />
    }
    <vk-text-field
      kind="LONG"
      field="training"
      [label]="texts.training"
      [help]="texts.trainingHelp"
      [failure]="editor.wrong()"
      [value]="editor.draft().training"
      (valueChange)="editor.write('training', $event)"
    />
    <vk-text-field
      kind="LONG"
      field="hours"
      [label]="texts.hours"
      [help]="texts.hoursHelp"
      [failure]="editor.wrong()"
      [value]="editor.draft().hours"
      (valueChange)="editor.write('hours', $event)"
    />
    <vk-text-field
      kind="LONG"
      field="cost"
      [label]="texts.cost"
      [help]="texts.costHelp"
      [failure]="editor.wrong()"
      [value]="editor.draft().cost"
      (valueChange)="editor.write('cost', $event)"
    />
  `,
  host: { class: 'stack' },
})
export class DemandFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly fact = computed(() => {
    const demands = this.editor.entry()?.demands;
    return demands ? this.language.read(demands) : undefined;
  });
}
