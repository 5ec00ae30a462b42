import { Component, computed, inject } from '@angular/core';
import { choiceQuestions1 } from '@verankerd/content';
import { goalKeys, targetGroupKeys, type GoalKey, type TargetGroupKey } from '@verankerd/domain';
import { RadioField } from '../../kit/radio-field';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';

/** Question 1: what do you want to achieve, and for whom. */
@Component({
  selector: 'vk-goal-fields',
  imports: [RadioField, TextField],
  template: `
    @let texts = language.texts().choices.fields;
    <fieldset class="field">
      <legend>{{ texts.goals }}</legend>
      <span class="field-help">{{ texts.goalsHelp }}</span>
      @for (goal of goals; track goal) {
        <label class="choice">
          <input
            type="checkbox"
            #box
            [checked]="editor.draft().goals.includes(goal)"
            (change)="tick(goal, box.checked)"
          />
          <span>{{ language.read(goalTexts[goal].label) }}</span>
        </label>
      }
    </fieldset>
    <vk-text-field
      kind="LONG"
      field="goal"
      [label]="texts.goalWords"
      [help]="texts.goalWordsHelp"
      [required]="editor.draft().goals.length === 0"
      [failure]="editor.wrong()"
      [value]="editor.draft().goalWords"
      (valueChange)="editor.write('goalWords', $event)"
    />
    <vk-radio-field
      field="targetGroup"
      [legend]="texts.targetGroup"
      [options]="targetGroups()"
      [failure]="editor.wrong()"
      [value]="editor.draft().targetGroup"
      (valueChange)="choose($event)"
    />
  `,
  host: { class: 'stack' },
})
export class GoalFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly goals = goalKeys;
  protected readonly goalTexts = choiceQuestions1.goals;
  protected readonly targetGroups = computed(() =>
    targetGroupKeys.map((value) => ({
      value,
      label: this.language.read(choiceQuestions1.targetGroups[value].label),
      help: this.language.read(choiceQuestions1.targetGroups[value].help),
    })),
  );

  protected tick(goal: GoalKey, ticked: boolean): void {
    const others = this.editor.draft().goals.filter((key) => key !== goal);
    this.editor.change({ goals: ticked ? [...others, goal] : others });
  }

  protected choose(group: string): void {
    this.editor.change({ targetGroup: group as TargetGroupKey });
  }
}
