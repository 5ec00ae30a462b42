import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionSet1 } from '@verankerd/content';
import { LevelMark, type MarkedLevel } from '../anchoring/anchoring-door';
import { ChangedMeanwhile, DraftState } from '../ratings/ratings-door';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { AnswerChoice } from './answer-choice';
import type { ConfirmationYear } from './confirmation-year';
import { stepFor } from './meeting-keys';
import { VoteDesk } from './vote-desk';
import { VotePanel } from './vote-panel';
import { agreedBy, agreedWord, answerOf, type YearAnswer } from './year-answer';

const waitAfterChoosing = 400;
const waitAfterTyping = 1200;

/** One aspect a screen, to be read from the back of a room: arrows go on, 1 to 4 answer, and a team can vote. */
@Component({
  selector: 'vk-meeting-view',
  imports: [AnswerChoice, ChangedMeanwhile, DraftState, LevelMark, RouterLink, VotePanel],
  templateUrl: './meeting-view.html',
  styleUrl: './meeting-view.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class MeetingView {
  readonly year = input.required<ConfirmationYear>();
  /** Number of the aspect from the address, from 1; the first open one when it is none. */
  readonly position = input.required<string | undefined>();
  /** Address of the choice. */
  readonly base = input.required<string>();
  /** The room goes to another aspect; one past the last is the end. */
  readonly positionChosen = output<number>();

  protected readonly language = inject(Language);
  protected readonly desk = new VoteDesk(computed(() => this.year().key()));
  protected readonly total = computed(() => this.year().aspects().length);
  protected readonly firstOpen = computed(() => {
    const first = this.year()
      .aspects()
      .findIndex(({ task }) => task !== 'SETTLED');
    return first < 0 ? undefined : first + 1;
  });
  /** 1 to the number of aspects; one more is the end. */
  protected readonly step = computed(() => {
    const asked = Number(this.position());
    const isStep = Number.isInteger(asked) && asked >= 1 && asked <= this.total() + 1;
    return isStep ? asked : this.begin();
  });
  /** Where the meeting begins: what is answered meanwhile does not move the screen. */
  private readonly begin = memoised(() => this.firstOpen() ?? 1);
  protected readonly current = computed(() => this.year().aspects()[this.step() - 1]);
  protected readonly label = computed(() => {
    const current = this.current();
    return current ? this.language.read(questionSet1.aspects[current.aspect].label) : '';
  });
  protected readonly question = computed(() => {
    const current = this.current();
    return current ? this.language.read(questionSet1.questions[current.question].question) : '';
  });
  protected readonly why = computed(() => {
    const current = this.current();
    return current ? this.language.read(questionSet1.aspects[current.aspect].why) : '';
  });
  protected readonly mark = computed<MarkedLevel>(() => {
    const standing = this.current()?.standing;
    if (standing?.state === 'RATED') return standing.earnedLevel;
    return standing?.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : null;
  });
  /** How far the vote on this aspect is; nothing when there is no vote. */
  protected readonly phase = computed(() => {
    const current = this.current();
    return current && this.desk.of(current.aspect)?.phase;
  });
  protected readonly draft = computed(() => {
    const current = this.current();
    return current && this.year().drafts().of(current);
  });
  protected readonly conflict = computed(() => {
    const [standing, current] = [this.draft()?.standing(), this.current()];
    if (standing?.state !== 'CHANGED_MEANWHILE' || !current) return undefined;
    const texts = this.language.texts().confirmations.aspect;
    const { saved } = standing.theirs;
    const word = (answer: YearAnswer) => this.language.read(agreedWord(agreedBy(answer, current)));
    return {
      told: texts.changed(saved?.by ?? texts.somebody, saved ? this.formats.time(saved.at) : ''),
      theirs: `${texts.takeTheirs}: ${word(answerOf(standing.theirs))}`,
      mine: `${texts.keepMine}: ${word(this.draft()?.value() ?? { kind: 'NONE' })}`,
    };
  });
  private readonly formats = inject(Formats);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly choice = viewChild(AnswerChoice);
  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');

  constructor() {
    afterRenderEffect(() => {
      this.step();
      this.heading()?.nativeElement.focus({ preventScroll: true });
      this.screen().nativeElement.scrollTo({ top: 0 });
    });
  }

  protected go(step: number): void {
    this.draft()?.flush();
    if (step >= 1 && step <= this.total() + 1) this.positionChosen.emit(step);
  }

  protected answer(answer: YearAnswer): void {
    this.draft()?.change(answer, waitAfterChoosing);
  }

  protected type(answer: YearAnswer): void {
    this.draft()?.change(answer, waitAfterTyping);
  }

  protected press(event: KeyboardEvent): void {
    const step = stepFor(event);
    if (step === undefined) return;
    if (step.kind === 'GO') {
      event.preventDefault();
      return this.go(this.step() + step.by);
    }
    if (!this.year().canChange()) return;
    this.choice()?.chooseNumber(step.number);
  }

  protected async fillScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.screen().nativeElement.requestFullscreen();
  }
}

/** Remembers the first value. */
function memoised<T>(read: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: read() }).of;
}
