import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionSet1, scales1 } from '@verankerd/content';
import {
  agreedAfter,
  anchoringResult,
  aspectsOf,
  aspectStandings,
  borgingIndex100,
  confirmationAnswers,
  disclosureFloors,
  disclosureThresholdKeys,
  littleInterestShare,
  percentageOf,
  questionKeys,
  smallestVoteShown,
  standingAtLevel,
  type Agreed,
  type DisclosureThresholdKey,
  type EarnedLevel,
} from '@verankerd/domain';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { Calculator, exampleLevels } from './calculator';
import { LevelMark } from './level-mark';

const sections = [
  'meaning',
  'questions',
  'levels',
  'years',
  'index',
  'words',
  'robustness',
  'calculator',
  'votes',
  'hidden',
  'statistics',
  'definition',
] as const;

/** Everything that is computed, for anybody to read: made of the definition that computes it. */
@Component({
  selector: 'vk-methods-page',
  imports: [Calculator, LevelMark, RouterLink],
  templateUrl: './methods-page.html',
  styleUrl: './methods-page.css',
})
export class MethodsPage {
  protected readonly language = inject(Language);
  protected readonly words = inject(AnchoringWords);
  protected readonly sections = sections;
  protected readonly definition = borgingIndex100;
  protected readonly scales = scales1;
  protected readonly questionSet = questionSet1;
  protected readonly questions = questionKeys;
  protected readonly aspectsOf = aspectsOf;
  protected readonly levels: readonly EarnedLevel[] = [0, 1, 2, 3];
  protected readonly answers = confirmationAnswers;
  protected readonly stoodBefore: readonly Agreed[] = [2, 1, 0, 'NOT_APPLICABLE', 'NOT_RATED'];
  protected readonly smallestVoteShown = smallestVoteShown;
  protected readonly points = 100 * littleInterestShare;
  protected readonly thresholds = disclosureThresholdKeys;
  protected readonly floors = disclosureFloors;
  protected readonly asJson = JSON.stringify(borgingIndex100, null, 2);
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

  protected outcome(answer: (typeof confirmationAnswers)[number], before: Agreed): string {
    return this.agreed(agreedAfter(answer, before));
  }

  protected agreed(agreed: Agreed): string {
    const { rating } = scales1;
    if (agreed === 'NOT_RATED') return this.language.read(rating.notRated.label);
    if (agreed === 'NOT_APPLICABLE') return this.language.read(rating.notApplicable.label);
    return this.language.read(rating.levels[agreed].label);
  }

  /** A threshold as the reader writes it: a small count is told by the highest number that is hidden. */
  protected threshold(group: 'PUPILS' | 'TEAM', key: DisclosureThresholdKey): string {
    const value = disclosureFloors[group][key];
    if (key === 'largestSchoolShare') return this.words.percent(value);
    return String(key === 'smallCount' ? value - 1 : value);
  }

  /** The reader goes on from the heading that was chosen, also by keyboard. */
  protected focusOn(section: string): void {
    document.getElementById(section)?.focus({ preventScroll: true });
  }
}

function exampleResult(levels: readonly (EarnedLevel | null)[]) {
  const given = borgingIndex100.components.flatMap(({ aspect }, position) => {
    const level = levels[position] ?? null;
    return level === null ? [] : [[aspect, standingAtLevel(level)] as const];
  });
  return anchoringResult(aspectStandings(Object.fromEntries(given)), borgingIndex100);
}
