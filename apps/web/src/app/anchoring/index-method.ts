import { Component, computed, inject } from '@angular/core';
import { scales1 } from '@verankerd/content';
import {
  agreedAfter,
  anchoringResult,
  aspectStandings,
  borgingIndex100,
  confirmationAnswers,
  percentageOf,
  standingAtLevel,
  type Agreed,
  type ConfirmationAnswer,
  type EarnedLevel,
} from '@verankerd/domain';
import { agreedWord } from '../confirmations/confirmations-door';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { exampleLevels } from './calculator';
import { LevelMark } from './level-mark';

/** How the index comes about: levels, how they are earned and lapse, the sum, the words and the badge. */
@Component({
  selector: 'vk-index-method',
  imports: [LevelMark],
  templateUrl: './index-method.html',
  styleUrl: './methods-page.css',
})
export class IndexMethod {
  protected readonly language = inject(Language);
  protected readonly words = inject(AnchoringWords);
  protected readonly definition = borgingIndex100;
  protected readonly scales = scales1;
  protected readonly levels: readonly EarnedLevel[] = [0, 1, 2, 3];
  protected readonly answers = confirmationAnswers;
  protected readonly stoodBefore: readonly Agreed[] = [2, 1, 0, 'NOT_APPLICABLE', 'NOT_RATED'];
  protected readonly ceiling = percentageOf(
    borgingIndex100.highestRatedLevel,
    borgingIndex100.highestLevel,
  );
  protected readonly deadline = computed(() => {
    const { month, day } = borgingIndex100.rules.deadline;
    return new Intl.DateTimeFormat(this.language.locale(), {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(Date.UTC(2000, month - 1, day)));
  });
  protected readonly example = exampleResult(exampleLevels);
  protected readonly exampleWithoutD = exampleResult(
    exampleLevels.map((level, position) =>
      borgingIndex100.components[position]?.key === 'D' ? null : level,
    ),
  );
  protected readonly exampleTerms = borgingIndex100.components
    .map(({ key }, position) => `${key} = ${exampleLevels[position] ?? ''}`)
    .join(', ');

  protected outcome(answer: ConfirmationAnswer, before: Agreed): string {
    return this.agreed(agreedAfter(answer, before));
  }

  protected agreed(agreed: Agreed): string {
    return this.language.read(agreedWord(agreed));
  }
}

function exampleResult(levels: readonly (EarnedLevel | null)[]) {
  const given = borgingIndex100.components.flatMap(({ aspect }, position) => {
    const level = levels[position] ?? null;
    return level === null ? [] : [[aspect, standingAtLevel(level)] as const];
  });
  return anchoringResult(aspectStandings(Object.fromEntries(given)), borgingIndex100);
}
