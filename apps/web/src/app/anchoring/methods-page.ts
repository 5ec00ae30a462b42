import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionSet1, scales1 } from '@verankerd/content';
import {
  aspectsOf,
  borgingIndex100,
  disclosureFloors,
  disclosureThresholdKeys,
  littleInterestShare,
  questionKeys,
  smallestVoteShown,
  type DisclosureThresholdKey,
} from '@verankerd/domain';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';
import { Calculator } from './calculator';
import { IndexMethod } from './index-method';

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
  imports: [Calculator, IndexMethod, RouterLink],
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
  protected readonly smallestVoteShown = smallestVoteShown;
  protected readonly points = 100 * littleInterestShare;
  protected readonly thresholds = disclosureThresholdKeys;
  protected readonly asJson = JSON.stringify(borgingIndex100, null, 2);

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
