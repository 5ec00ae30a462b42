import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Language } from '../shell/language';
import { UnreadNotices } from './unread-notices';

/** The way to the notices, with how many are unread: a number and words, not only a dot. */
@Component({
  selector: 'vk-notice-bell',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <a
      routerLink="/meldingen"
      routerLinkActive
      ariaCurrentWhenActive="page"
      [attr.aria-label]="language.texts().reminders.notices.bell(unread.count())"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 17V11a6 6 0 0 1 12 0v6l1.500 2h-15zM10 21.500h4" />
      </svg>
      @if (unread.count() > 0) {
        <span class="count" aria-hidden="true">{{ unread.count() }}</span>
      }
    </a>
  `,
  styles: `
    a {
      position: relative;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-width: 2.75rem;
      min-height: 2.75rem;
      color: var(--ink);
    }
    a:hover,
    a[aria-current] {
      color: var(--brand);
    }
    svg {
      width: 1.625rem;
      height: 1.625rem;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .count {
      position: absolute;
      inset-block-start: 0.125rem;
      inset-inline-end: 0;
      min-width: 1.25rem;
      padding: 0 0.25rem;
      border-radius: 1rem;
      background: var(--brand);
      color: var(--on-brand);
      font-size: 0.75rem;
      font-weight: 700;
      line-height: 1.25rem;
      text-align: center;
    }
  `,
})
export class NoticeBell {
  protected readonly language = inject(Language);
  protected readonly unread = inject(UnreadNotices);
}
