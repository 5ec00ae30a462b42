import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { revokeGuest, type GuestAccess } from '@verankerd/contract';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Language } from '../shell/language';

/** Asks whether access of an adviser is to be taken back, and does so. */
@Component({
  selector: 'vk-revoke-dialog',
  imports: [ModalDialog, ProblemNotice],
  template: `
    @let texts = language.texts().guests;
    <vk-modal-dialog [heading]="texts.revokeHeading(guest().email)" (closed)="closed.emit()">
      @if (failure(); as failed) {
        <vk-problem-notice [failure]="failed" />
      }
      <p>{{ texts.revokeDetail(guest().interventionName) }}</p>
      <div class="row">
        <button
          class="button button-primary"
          type="button"
          [attr.aria-disabled]="isBusy()"
          (click)="revoke()"
        >
          {{ texts.revokeConfirm }}
        </button>
        <button class="button" type="button" (click)="dialog().close()">
          {{ language.texts().shell.cancel }}
        </button>
      </div>
    </vk-modal-dialog>
  `,
})
export class RevokeDialog {
  readonly schoolId = input.required<string>();
  readonly guest = input.required<GuestAccess>();
  /** It is taken back. */
  readonly revoked = output();
  readonly closed = output();

  protected readonly language = inject(Language);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly dialog = viewChild.required(ModalDialog);
  private readonly api = inject(ApiClient);

  protected async revoke(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const params = { schoolId: this.schoolId(), guestId: this.guest().id };
      await this.api.call(revokeGuest, { params });
      this.revoked.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
