import { Component, computed, inject } from '@angular/core';
import { choiceQuestions1 } from '@verankerd/content';
import { recognitionLevelKeys, type RecognitionLevelKey } from '@verankerd/domain';
import { RecognitionList } from '../../catalogue/catalogue-door';
import { SelectField } from '../../kit/select-field';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { today } from '../../shell/today';
import { DraftEditor } from '../draft-editor';

/** Question 3: what is known of the effect, with the level, its source and the day on which it was seen. */
@Component({
  selector: 'vk-effect-fields',
  imports: [RecognitionList, SelectField, TextField],
  templateUrl: './effect-fields.html',
  host: { class: 'stack' },
})
export class EffectFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly today = today();
  protected readonly warning = choiceQuestions1.ownInterventionWarning;
  protected readonly levels = computed(() =>
    recognitionLevelKeys.map((value) => ({
      value,
      label: this.language.read(choiceQuestions1.recognitionLevels[value].label),
    })),
  );
  protected readonly levelHelp = computed(() => {
    const { recognitionLevel } = this.editor.draft();
    return recognitionLevel === ''
      ? ''
      : this.language.read(choiceQuestions1.recognitionLevels[recognitionLevel].help);
  });

  protected choose(level: string): void {
    this.editor.change({ recognitionLevel: level as RecognitionLevelKey | '' });
  }
}
