import { Component, inject, input, output, signal } from '@angular/core';
import { withdrawGoodPractice, type GoodPractice } from '@verankerd/contract';
import { roles1 } from '@verankerd/content';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { questionWords } from './practice-words';

/** What the own school shares and shared; its leader takes it back here. */
@Component({
  selector: 'vk-own-practices',
  imports: [ModalDialog, ProblemNotice],
  templateUrl: './own-practices.html',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      display: grid;
      gap: 1rem;
      padding: 0;
      list-style: none;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnPractices {
  readonly schoolId = input.required<string>();
  readonly practices = input.required<readonly GoodPractice[]>();
  /** Whether the reader leads the school. */
  readonly canMark = input.required<boolean>();
  /** One was taken back. */
  readonly tookBack = output();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly roles = roles1.roles;
  protected readonly asked = signal<GoodPractice | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  private readonly api = inject(ApiClient);

  protected questionOf({ question }: GoodPractice): string {
    return questionWords(question, this.language.texts());
  }

  protected ask(practice: GoodPractice): void {
    this.failure.set(undefined);
    this.asked.set(practice);
  }

  protected async takeBack({ id }: GoodPractice): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const params = { schoolId: this.schoolId(), practiceId: id };
      await this.api.call(withdrawGoodPractice, { params });
      this.asked.set(undefined);
      this.tookBack.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
