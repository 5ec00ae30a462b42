import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Conversation } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { Language } from '../shell/language';
import { ConversationList } from './conversation-list';
import { writtenBy } from './overseer-list';
import { overseerBase, type OverseerParty } from './party';
import { WriteForm } from './write-form';

/** What an overseer wrote about one choice and school year, and the way to write more. */
@Component({
  selector: 'vk-choice-conversations',
  imports: [ConversationList, ResourceView, RouterLink, WriteForm],
  templateUrl: './choice-conversations.html',
  host: { class: 'stack' },
})
export class ChoiceConversations {
  readonly party = input.required<OverseerParty>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly schoolYear = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly isWriting = signal(false);
  protected readonly openId = signal<string | undefined>(undefined);
  protected readonly message = signal('');
  protected readonly found = writtenBy(() => this.party());
  protected readonly about = computed(() => ({
    schoolId: this.schoolId(),
    choiceId: this.choiceId(),
    schoolYear: schoolYear(this.schoolYear()),
  }));
  protected readonly here = computed(() => {
    const found = this.found.current();
    const all = found.hasValue() ? (found.value()?.conversations ?? []) : [];
    return all.filter(
      (each) =>
        each.schoolId === this.schoolId() &&
        each.choiceId === this.choiceId() &&
        each.schoolYear === this.schoolYear(),
    );
  });
  protected readonly all = computed(() => [...overseerBase(this.party()), 'gesprekken']);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected write(): void {
    this.openId.set(undefined);
    this.isWriting.set(true);
  }

  /** One form is open at a time. */
  protected open(id: string | undefined): void {
    if (id !== undefined) this.isWriting.set(false);
    this.openId.set(id);
  }

  protected stop(): void {
    this.isWriting.set(false);
    this.heading().nativeElement.focus();
  }

  protected wrote({ kind }: Conversation): void {
    this.stop();
    this.told(this.language.texts().conversations.write.sent[kind]);
  }

  protected told(sentence: string): void {
    this.message.set(sentence);
    this.found.current().reload();
  }
}
