import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { listNotices, markNoticesRead, pathOfNotice } from '@verankerd/contract';
import { ProblemNotice } from '../kit/problem-notice';
import { ResourceView } from '../kit/resource-view';
import { ApiClient, failureOf, type ApiFailure } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { sentenceOf } from './notice-line';
import { UnreadNotices } from './unread-notices';

/** What others did, newest first. Opening one marks it as read; so does a button beside it. */
@Component({
  selector: 'vk-notices-page',
  imports: [ProblemNotice, ResourceView, RouterLink],
  templateUrl: './notices-page.html',
  styleUrl: './notices-page.css',
})
export class NoticesPage {
  protected readonly language = inject(Language);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly message = signal('');
  private readonly formats = inject(Formats);
  private readonly unread = inject(UnreadNotices);
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(listNotices, () => ({}));

  protected readonly lines = computed(() => {
    const texts = this.language.texts().reminders.notices;
    const notices = this.found.hasValue() ? (this.found.value()?.notices ?? []) : [];
    return notices.map((notice) => {
      const moment = this.formats.moment(notice.at);
      return {
        key: notice.key,
        isRead: notice.isRead,
        sentence: sentenceOf(notice, texts, (date) => this.formats.date(date)),
        about: notice.by ? texts.by(notice.by, moment) : moment,
        school: notice.schoolName,
        link: this.router.parseUrl(pathOfNotice(notice)),
      };
    });
  });
  protected readonly unreadKeys = computed(() =>
    this.lines()
      .filter(({ isRead }) => !isRead)
      .map(({ key }) => key),
  );

  /** Marks notices as read, here at once and on the server; what did not arrive there turns unread again. */
  protected async mark(keys: string[]): Promise<void> {
    const unread = keys.filter((key) => this.unreadKeys().includes(key));
    if (unread.length === 0) return;
    this.failure.set(undefined);
    this.message.set('');
    this.show(unread, true);
    try {
      this.unread.tell((await this.api.call(markNoticesRead, { body: { keys: unread } })).unread);
      this.message.set(this.language.texts().reminders.notices.marked);
    } catch (error) {
      this.show(unread, false);
      this.failure.set(failureOf(error));
    }
  }

  private show(keys: readonly string[], isRead: boolean): void {
    this.found.update(
      (answer) =>
        answer && {
          notices: answer.notices.map((notice) =>
            keys.includes(notice.key) ? { ...notice, isRead } : notice,
          ),
        },
    );
  }
}
