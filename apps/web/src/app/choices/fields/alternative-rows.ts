import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { focusField } from '../../kit/error-summary';
import { TextField } from '../../kit/text-field';
import { Language } from '../../shell/language';
import type { DraftAlternative } from '../choice-draft';
import { DraftEditor } from '../draft-editor';

/** As many as the contract takes. */
const mostRows = 20;

/** What else was considered, and why not: rows that are added and removed. */
@Component({
  selector: 'vk-alternative-rows',
  imports: [TextField],
  templateUrl: './alternative-rows.html',
  styleUrl: './alternative-rows.css',
})
export class AlternativeRows {
  protected readonly language = inject(Language);
  protected readonly editor = inject(DraftEditor);
  protected readonly removed = signal('');
  protected readonly mostRows = mostRows;
  private readonly addButton = viewChild<ElementRef<HTMLElement>>('add');

  protected addRow(): void {
    const { alternatives } = this.editor.draft();
    this.removed.set('');
    this.editor.change({ alternatives: [...alternatives, { name: '', reasonNot: '' }] });
    setTimeout(() => focusField(`/body/alternatives/${alternatives.length}/name`));
  }

  protected write(index: number, part: Partial<DraftAlternative>): void {
    this.editor.change({
      alternatives: this.editor
        .draft()
        .alternatives.map((row, place) => (place === index ? { ...row, ...part } : row)),
    });
  }

  /** The focus goes to what stays: the button that adds rows. What was wrong with later rows no longer fits them. */
  protected remove(index: number): void {
    const { alternatives } = this.editor.draft();
    this.editor.change({ alternatives: alternatives.filter((_, place) => place !== index) });
    this.editor.failure.set(undefined);
    this.removed.set(this.language.texts().choices.fields.alternativeRemoved);
    this.addButton()?.nativeElement.focus();
  }
}
