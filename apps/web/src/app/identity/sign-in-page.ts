import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ProblemNotice } from '../kit/problem-notice';
import { failureOf, type ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { Session } from '../shell/session';

/** Signs in, and goes on to the page that was asked for. */
@Component({
  selector: 'vk-sign-in-page',
  imports: [ProblemNotice],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  /** Address to go on to. */
  readonly terug = input<string>();

  protected readonly language = inject(Language);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly isBusy = signal(false);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected async signIn(event: Event, email: string, password: string): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      await this.session.open(email, password);
      await this.router.navigateByUrl(this.destination());
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Only a page of our own: an address elsewhere could be a trap. */
  private destination(): string {
    const asked = this.terug() ?? '/';
    return /^\/(?![/\\])/.test(asked) ? asked : '/';
  }
}
