import { Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import type { AspectKey, PlainDate } from '@verankerd/domain';
import { ModalDialog } from '../kit/modal-dialog';
import { failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { ChoiceYear, Evidence, NewEvidence } from './choice-year';
import { EvidenceForm } from './evidence-form';

/** What shows that an aspect is as rated: links and short texts, each with its date. */
@Component({
  selector: 'vk-evidence-list',
  imports: [EvidenceForm, ModalDialog],
  templateUrl: './evidence-list.html',
  styleUrl: './evidence-list.css',
})
export class EvidenceList {
  /** What the aspect is called. */
  readonly of = input.required<string>();
  readonly evidence = input.required<readonly Evidence[]>();
  readonly aspect = input.required<AspectKey>();
  readonly year = input.required<ChoiceYear>();
  readonly today = input.required<PlainDate>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly isAdding = signal(false);
  protected readonly toWithdraw = signal<Evidence | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly refused = signal('');
  private readonly addButton = viewChild<ElementRef<HTMLElement>>('add');

  protected readonly add = async (added: NewEvidence, key: string): Promise<void> => {
    await this.year().addEvidence(this.aspect(), added, key);
    this.said.set(this.language.texts().ratings.evidence.added);
  };

  protected async withdraw(evidence: Evidence): Promise<void> {
    this.toWithdraw.set(undefined);
    this.refused.set('');
    try {
      await this.year().withdrawEvidence(this.aspect(), evidence.id);
      this.said.set(this.language.texts().ratings.evidence.withdrawn);
    } catch (error) {
      const { shell } = this.language.texts();
      const told = failureOf(error).problem?.detail ?? shell.unreachable.detail;
      this.refused.set(`${shell.notSent}. ${told}`);
    }
    setTimeout(() => this.addButton()?.nativeElement.focus());
  }

  protected closeForm(): void {
    this.isAdding.set(false);
    setTimeout(() => this.addButton()?.nativeElement.focus());
  }
}
