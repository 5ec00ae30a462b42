import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { signIn } from '@verankerd/contract';
import { checkBody } from '../kit/check-body';
import { focusField } from '../kit/error-summary';
import { FieldError, fieldSentence } from '../kit/field-error';
import { ProblemNotice } from '../kit/problem-notice';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

/** Signs in, and goes on to the page that was asked for. */
@Component({
  selector: 'vk-sign-in-page',
  imports: [FieldError, ProblemNotice],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  /** Address to go on to. */
  readonly terug = input<string>();

  protected readonly language = inject(Language);
  protected readonly isShown = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  /** What is wrong and stands beside no field. */
  protected readonly notice = computed(() => {
    const failure = this.failure();
    return failure?.problem?.errors ? undefined : failure;
  });
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** The values are those of the fields themselves: a password manager does not always tell that it filled them in. */
  protected async signIn(event: Event, email: string, password: string): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.failure.set(checkBody(signIn, { email, password }, this.language.texts()));
    if (this.failure()) return this.focusFirstFault();
    this.isBusy.set(true);
    try {
      await this.session.open(email, password);
      await this.router.navigateByUrl(this.destination(), { replaceUrl: true });
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected isWrong(field: 'email' | 'password'): true | null {
    return fieldSentence(this.failure(), field) ? true : null;
  }

  private focusFirstFault(): void {
    const pointer = this.failure()?.problem?.errors?.[0]?.pointer;
    if (pointer) focusField(pointer);
  }

  /** Only a page of our own: an address elsewhere could be a trap. */
  private destination(): string {
    const asked = this.terug() ?? '/';
    return /^\/(?![/\\])/.test(asked) ? asked : '/';
  }
}
