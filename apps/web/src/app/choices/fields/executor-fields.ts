import { Component, computed, inject } from '@angular/core';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import { DraftEditor } from '../draft-editor';
import { ListFact } from './list-fact';

/** Question 4: who carries the intervention out. */
@Component({
  selector: 'vk-executor-fields',
  imports: [ListFact, TextField],
  template: `
    @if (editor.entry()) {
      <vk-list-fact [fact]="fact()" [canTakeOver]="true" (takeOver)="takeOver()" />
    }
    <vk-text-field
      kind="LONG"
      field="executor"
      [label]="language.texts().choices.fields.executor"
      [failure]="editor.wrong()"
      [value]="editor.draft().executor"
      (valueChange)="editor.write('executor', $event)"
    />
  `,
  host: { class: 'stack' },
})
export class ExecutorFields {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly fact = computed(() => {
    const executor = this.editor.entry()?.executor;
    return executor ? this.language.read(executor) : undefined;
  });

  /** What the reader wrote already stays. */
  protected takeOver(): void {
    const written = this.editor.draft().executor.trim();
    const fact = this.fact() ?? '';
    if (!written.includes(fact))
      this.editor.write('executor', [written, fact].filter(Boolean).join('\n'));
  }
}
