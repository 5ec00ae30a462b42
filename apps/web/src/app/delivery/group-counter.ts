import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { DeliveryGroup } from '@verankerd/contract';
import { SaveState, type SaveProgress } from '../kit/save-state';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { wholeNumberIn } from './whole-number';

/** The lessons of one year group: a large plus, what was given of what was planned, and the way to mend a mistake. */
@Component({
  selector: 'vk-group-counter',
  imports: [SaveState],
  templateUrl: './group-counter.html',
  styleUrl: './group-counter.css',
})
export class GroupCounter {
  readonly group = input.required<DeliveryGroup>();
  readonly name = input.required<string>();
  /** Lessons that count here and have not arrived at the server. */
  readonly waiting = input.required<number>();
  readonly progress = input.required<SaveProgress>();
  readonly canCount = input.required<boolean>();
  readonly canPlan = input.required<boolean>();

  readonly counted = output<number>();
  readonly takenBack = output();
  readonly removed = output<DeliveryGroup['latest'][number]>();
  readonly sentAgain = output();
  readonly edited = output();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly many = signal('');
  protected readonly isWrong = signal(false);
  protected readonly total = computed(() => this.group().givenLessons + this.waiting());
  protected readonly filled = computed(() =>
    Math.min((this.total() / this.group().plannedLessons) * 100, 100),
  );
  protected readonly texts = computed(() => this.language.texts().delivery.groups);

  protected addMany(event: Event): void {
    event.preventDefault();
    const lessons = wholeNumberIn(this.many(), 1, 50);
    this.isWrong.set(lessons === undefined);
    if (lessons === undefined) return;
    this.counted.emit(lessons);
    this.many.set('');
  }
}
