import { Component, inject, input, signal } from '@angular/core';
import { stopDigest } from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';

/**
 * Stops the weekly summary for whoever opened the link in it, without signing in. Opening alone stops nothing: programs
 * that check mail open every link.
 */
@Component({
  selector: 'vk-stop-digest-page',
  imports: [ProblemNotice],
  template: `
    @let texts = language.texts().reminders.stop;
    <main class="page page-narrow" id="inhoud">
      <div class="page-head">
        <h1>{{ texts.title }}</h1>
      </div>
      <section class="card stack">
        @if (failure(); as failed) {
          @if (failed.problem?.status === 404) {
            <p class="notice notice-attention" role="alert">{{ texts.unknown }}</p>
          } @else {
            <vk-problem-notice [failure]="failed" />
          }
        }
        <p role="status" [class.notice]="isStopped()">{{ isStopped() ? texts.stopped : '' }}</p>
        @if (!isStopped()) {
          <p>{{ texts.question }}</p>
          <p class="row">
            <button
              class="button button-primary"
              type="button"
              [attr.aria-disabled]="isBusy()"
              (click)="stop()"
            >
              {{ texts.confirm }}
            </button>
          </p>
        }
        <p class="soft">{{ texts.detail }}</p>
      </section>
    </main>
  `,
})
export class StopDigestPage {
  /** The secret in the address. */
  readonly token = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly isStopped = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  private readonly api = inject(ApiClient);

  protected async stop(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      await this.api.call(stopDigest, { params: { token: this.token() } });
      this.isStopped.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
