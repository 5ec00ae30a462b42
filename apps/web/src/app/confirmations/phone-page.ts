import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { questionSet1, scales1 } from '@verankerd/content';
import { voteChoices, type VoteChoice } from '@verankerd/domain';
import { ProblemNotice } from '../kit/problem-notice';
import { Language } from '../shell/language';
import { PhoneVote } from './phone-vote';

/** The page on the phone of a member: join with the code on the screen, and vote. No account, no name. */
@Component({
  selector: 'vk-phone-page',
  imports: [ProblemNotice],
  templateUrl: './phone-page.html',
  styleUrl: './phone-page.css',
})
export class PhonePage {
  /** The code in the address, when the link on the screen was followed. */
  readonly code = input<string>();

  protected readonly language = inject(Language);
  protected readonly phone = new PhoneVote();
  protected readonly choices = voteChoices;
  protected readonly typed = linkedSignal(() => this.code() ?? '');
  protected readonly label = computed(() => {
    const aspect = this.phone.paper()?.aspect;
    return aspect ? this.language.read(questionSet1.aspects[aspect].label) : '';
  });
  protected readonly why = computed(() => {
    const aspect = this.phone.paper()?.aspect;
    return aspect ? this.language.read(questionSet1.aspects[aspect].why) : '';
  });
  /** What this phone chose on what is on now: also when it has not arrived yet. */
  protected readonly chosen = computed(() => {
    const paper = this.phone.paper();
    const unsent = this.phone.unsent();
    return unsent && unsent.aspect === paper?.aspect ? unsent.choice : (paper?.choice ?? null);
  });
  protected readonly sending = computed(() => {
    const { phone: texts } = this.language.texts().confirmations;
    if (this.phone.unsent()) return this.phone.isSending() ? texts.sending : texts.notSent;
    return this.chosen() ? texts.sent : '';
  });
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    let before = '';
    afterRenderEffect(() => {
      const paper = this.phone.paper();
      const now = paper ? `${paper.phase} ${paper.aspect ?? ''}` : '';
      // Each new thing on the screen is read out; the same one again is not.
      if (now !== before && now !== '') this.heading()?.nativeElement.focus();
      before = now;
    });
  }

  protected ruleOf(choice: VoteChoice): string {
    const { levels } = scales1.rating;
    switch (choice) {
      case 'LEVEL_0':
        return this.language.read(levels[0].rule);
      case 'LEVEL_1':
        return this.language.read(levels[1].rule);
      case 'LEVEL_2':
        return this.language.read(levels[2].rule);
      default:
        return '';
    }
  }

  protected join(event: Event): void {
    event.preventDefault();
    void this.phone.join(this.typed());
  }
}
