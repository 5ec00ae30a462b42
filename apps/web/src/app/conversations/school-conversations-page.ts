import { Component, computed, inject, input, signal } from '@angular/core';
import { listSchoolConversations } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';
import { ConversationList } from './conversation-list';
import type { Party } from './party';

/** What boards and partnerships ask a school and offer it: what waits for the school first. */
@Component({
  selector: 'vk-school-conversations-page',
  imports: [ConversationList, ResourceView, SchoolLink, SchoolNavigation],
  templateUrl: './school-conversations-page.html',
})
export class SchoolConversationsPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly party: Party = { kind: 'SCHOOL' };
  protected readonly openId = signal<string | undefined>(undefined);
  protected readonly message = signal('');
  protected readonly found = inject(ApiClient).resource(listSchoolConversations, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly all = computed(() =>
    this.found.hasValue() ? (this.found.value()?.conversations ?? []) : [],
  );
  protected readonly waiting = computed(() =>
    this.all().filter(({ possible }) => possible.length > 0),
  );
  protected readonly earlier = computed(() =>
    this.all().filter(({ possible }) => possible.length === 0),
  );

  protected replied(sentence: string): void {
    this.message.set(sentence);
    this.found.reload();
  }
}
