import { Component, inject, input } from '@angular/core';
import { choiceQuestions1 } from '@verankerd/content';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';

/** An intervention of the school's own, with the plain warning that no databank says anything of it. */
@Component({
  selector: 'vk-own-fields',
  imports: [TextField],
  template: `
    @let texts = language.texts().choices.fields;
    <p class="notice notice-attention">{{ language.read(warning) }}</p>
    <vk-text-field
      [field]="part() + '/name'"
      [label]="texts.ownName"
      [required]="true"
      [failure]="editor.wrong()"
      [value]="editor.draft().ownName"
      (valueChange)="editor.write('ownName', $event)"
    />
    <vk-text-field
      [field]="part() + '/provider'"
      [label]="texts.ownProvider"
      [failure]="editor.wrong()"
      [value]="editor.draft().ownProvider"
      (valueChange)="editor.write('ownProvider', $event)"
    />
    <vk-text-field
      kind="LINK"
      [field]="part() + '/link'"
      [label]="texts.ownLink"
      [failure]="editor.wrong()"
      [value]="editor.draft().ownLink"
      (valueChange)="editor.write('ownLink', $event)"
    />
  `,
  host: { class: 'stack' },
})
export class OwnFields {
  /** Where these fields stand in the request body. */
  readonly part = input.required<'intervention' | 'ownIntervention'>();

  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly warning = choiceQuestions1.ownInterventionWarning;
}
