import { Component, computed, inject, input } from '@angular/core';
import type { RegisterSector } from '@verankerd/domain';
import { CataloguePicker } from '../../catalogue/catalogue-door';
import { RadioField } from '../../kit/radio-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';
import { OwnFields } from './own-fields';

/** Which intervention: from the catalogue, or of the school's own. */
@Component({
  selector: 'vk-intervention-fields',
  imports: [CataloguePicker, OwnFields, RadioField],
  template: `
    <vk-radio-field
      field="intervention/kind"
      [legend]="language.texts().choices.fields.intervention"
      [options]="kinds()"
      [failure]="editor.wrong()"
      [value]="editor.draft().kind"
      (valueChange)="editor.turnTo($event)"
    />
    @switch (editor.draft().kind) {
      @case ('CATALOGUE') {
        <vk-catalogue-picker
          [picked]="editor.draft().interventionId"
          [sector]="sector()"
          [targetLevel]="editor.draft().targetGroup || undefined"
          (pick)="editor.pick($event)"
        />
      }
      @case ('OWN') {
        <vk-own-fields part="intervention" />
      }
    }
  `,
  host: { class: 'stack' },
})
export class InterventionFields {
  /** Kind of education of the school; what does not fit it is left out at first. */
  readonly sector = input<RegisterSector | undefined>();

  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly kinds = computed(() => {
    const { kind, kindHelp } = this.language.texts().choices.fields;
    return (['CATALOGUE', 'OWN'] as const).map((value) => ({
      value,
      label: kind[value],
      help: kindHelp[value],
    }));
  });
}
