import { Component, inject } from '@angular/core';
import { choiceQuestions1 } from '@verankerd/content';
import { databankKeys } from '@verankerd/domain';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';

/** Question 2: where the school looked, with the databanks of the guide at hand. */
@Component({
  selector: 'vk-found-fields',
  imports: [TextField],
  template: `
    @let texts = language.texts().choices.fields;
    <vk-text-field
      kind="LONG"
      field="foundIn"
      [label]="texts.foundIn"
      [help]="texts.foundInHelp"
      [failure]="editor.wrong()"
      [value]="editor.draft().foundIn"
      (valueChange)="editor.write('foundIn', $event)"
    />
    <details>
      <summary>{{ texts.databanks }}</summary>
      <ul class="stack stack-tight">
        @for (key of databanks; track key) {
          @let databank = databankTexts[key];
          <li>
            @if (databank.url; as url) {
              <a [href]="url" target="_blank" rel="noopener noreferrer">{{
                language.read(databank.name)
              }}</a>
            } @else {
              {{ language.read(databank.name) }}
            }
            <span class="soft small help">{{ language.read(databank.help) }}</span>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    .help {
      display: block;
    }
    a {
      display: inline-block;
      padding-block: 0.25rem;
    }
  `,
  host: { class: 'stack' },
})
export class FoundFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly databanks = databankKeys;
  protected readonly databankTexts = choiceQuestions1.databanks;
}
