import { Component, computed, inject, input, output, signal } from '@angular/core';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import type { ReviewYear } from './review-year';

/** What is still missing, and freezing itself, by the leader of the school. */
@Component({
  selector: 'vk-freeze-card',
  imports: [ModalDialog, ProblemNotice],
  template: `
    @let texts = language.texts().reviews;
    <section class="card stack" aria-labelledby="vaststellen">
      <h2 id="vaststellen">{{ texts.freeze.title }}</h2>
      <p>{{ texts.freeze.about }}</p>
      @if (missing().length > 0) {
        <div class="notice stack stack-tight">
          <strong>{{ texts.obstacles.title }}</strong>
          <ul>
            @for (sentence of missing(); track sentence) {
              <li>{{ sentence }}</li>
            }
          </ul>
        </div>
      } @else if (year().drafts().hasUnsent()) {
        <p class="soft">{{ texts.freeze.unsent }}</p>
      }
      @if (!year().loaded()?.canFreeze) {
        <p class="soft">{{ texts.freeze.leaderOnly }}</p>
      } @else {
        <p>
          <button
            class="button button-primary"
            type="button"
            [attr.aria-disabled]="!canFreeze()"
            (click)="ask()"
          >
            {{ texts.freeze.button }}
          </button>
        </p>
      }
    </section>
    @if (isAsking()) {
      <vk-modal-dialog #dialog [heading]="texts.freeze.confirmTitle" (closed)="isAsking.set(false)">
        @if (failure(); as failed) {
          <vk-problem-notice [failure]="failed" />
        }
        <p>{{ texts.freeze.about }}</p>
        <div class="row">
          <button
            class="button button-primary"
            type="button"
            [attr.aria-disabled]="isBusy()"
            (click)="freeze()"
          >
            {{ texts.freeze.confirm }}
          </button>
          <button class="button" type="button" (click)="dialog.close()">
            {{ language.texts().shell.cancel }}
          </button>
        </div>
      </vk-modal-dialog>
    }
  `,
})
export class FreezeCard {
  readonly year = input.required<ReviewYear>();
  /** What happened, to be told on the page. */
  readonly told = output<string>();

  protected readonly language = inject(Language);
  protected readonly isAsking = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly missing = computed(() => {
    const { obstacles, sections } = this.language.texts().reviews;
    return this.year()
      .obstacles()
      .map(({ obstacle, section }) => {
        const sentence = obstacles[obstacle];
        return typeof sentence === 'string'
          ? sentence
          : sentence(section ? sections[section].title : '');
      });
  });
  protected readonly canFreeze = computed(
    () => this.missing().length === 0 && !this.year().drafts().hasUnsent(),
  );

  protected ask(): void {
    this.year().drafts().flush();
    if (!this.canFreeze()) return;
    this.failure.set(undefined);
    this.isAsking.set(true);
  }

  protected async freeze(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const { freeze } = this.language.texts().reviews;
      const isFrozen = await this.year().freeze();
      this.isAsking.set(false);
      this.told.emit(isFrozen ? freeze.done : freeze.changed);
      window.scrollTo({ top: 0 });
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
