import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Conversation } from '@verankerd/contract';
import { questionSet1 } from '@verankerd/content';
import { questionKeys, type ConversationReply, type ConversationStanding } from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { placeOf, type Party } from './party';
import { ReplyForm } from './reply-form';

const shapes: Readonly<Record<ConversationStanding, string>> = {
  KEPT: '◇',
  OPEN: '○',
  ANSWERED: '◐',
  TAKEN_UP: '●',
  DECLINED: '✕',
  LAPSED: '✕',
  CLOSED: '■',
};

/** One question, offer or note: what it is about, what was said, how it stands, and what the reader may say now. */
@Component({
  selector: 'vk-conversation-card',
  imports: [ReplyForm, RouterLink],
  templateUrl: './conversation-card.html',
  styleUrl: './conversation-card.css',
  host: { class: 'card stack' },
})
export class ConversationCard {
  readonly conversation = input.required<Conversation>();
  readonly party = input.required<Party>();
  /** Id of the conversation in which the reader is writing: one form is open at a time. */
  readonly openId = model<string>();
  /** What was said, in a sentence for the status of the page. */
  readonly replied = output<string>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly place = computed(() => [...placeOf(this.conversation(), this.party())]);
  protected readonly shape = computed(() => shapes[this.conversation().standing]);
  protected readonly replying = computed(() => {
    const [id, kind] = (this.openId() ?? '').split(' ');
    return id === this.conversation().id
      ? this.conversation().possible.find((possible) => possible === kind)
      : undefined;
  });
  /** The school knows itself; an overseer reads about many. */
  protected readonly about = computed(() => {
    const { interventionName, schoolName, schoolYear } = this.conversation();
    const where = this.party().kind === 'SCHOOL' ? [] : [schoolName];
    return [interventionName, ...where, schoolYear].filter(Boolean).join(', ');
  });
  protected readonly subject = computed(() => {
    const { question } = this.conversation();
    if (question === null) return this.language.texts().conversations.write.wholeChoice;
    const words = this.language.read(questionSet1.questions[question].question);
    return `${questionKeys.indexOf(question) + 1}. ${words}`;
  });
  protected readonly writer = computed(() => {
    const { written, overseer } = this.conversation();
    return this.party().kind === 'SCHOOL' && overseer.name
      ? `${written.by}, ${overseer.name}`
      : written.by;
  });
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected start(kind: ConversationReply): void {
    this.openId.set(`${this.conversation().id} ${kind}`);
  }

  protected stop(): void {
    this.openId.set(undefined);
    this.heading().nativeElement.focus();
  }

  protected told(kind: ConversationReply, _: Conversation): void {
    this.stop();
    this.replied.emit(this.language.texts().conversations.reply.sent[kind]);
  }
}
