import { Service, computed, inject } from '@angular/core';
import { roles1, scales1 } from '@verankerd/content';
import {
  anchoringDefinition,
  type AnchoringAspect,
  type AnchoringDefinition,
  type AnchoringLabel,
  type AspectStanding,
  type BadgeRefusal,
  type MilestoneOwner,
} from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { aspectLabel, levelWord, standingWord } from './aspect-words';
import { refusalSentence, type FigureVoice } from './refusal-words';
import { standingSentence } from './standing-words';

/** Says figures, aspects and levels of anchoring in the language of the reader. */
@Service()
export class AnchoringWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  readonly texts = computed(() => this.language.texts().anchoring);

  /** Voice for the pure functions that make sentences. */
  readonly voice = computed<FigureVoice>(() => ({
    texts: this.texts(),
    read: (text) => this.language.read(text),
    figure: (value) => this.figure(value),
  }));

  /** An index with one decimal: `55,6`. */
  figure(value: number): string {
    return this.formats.number(value, 1);
  }

  /** A share from 0 to 1 with two decimals: `0,83`. */
  share(value: number): string {
    return this.formats.number(value, 2);
  }

  /** A share from 0 to 1 in whole percents: `83 %`. */
  percent(value: number): string {
    return `${this.formats.number(100 * value)}\u00a0%`;
  }

  aspect(aspect: AnchoringAspect): string {
    return this.language.read(aspectLabel(aspect));
  }

  aspects(aspects: readonly AnchoringAspect[]): string {
    return aspects.map((aspect) => this.aspect(aspect)).join(', ');
  }

  level(level: 0 | 1 | 2 | 3 | null): string {
    return this.language.read(levelWord(level));
  }

  standing(standing: AspectStanding): string {
    return this.language.read(standingWord(standing));
  }

  label(label: AnchoringLabel): string {
    return this.language.read(scales1.anchoring.labels[label]);
  }

  role(role: MilestoneOwner): string {
    return this.language.read(roles1.roles[role].label);
  }

  refusal(refusal: BadgeRefusal, definition: AnchoringDefinition): string {
    return refusalSentence(refusal, definition, this.voice());
  }

  /** Why the earned level is what it is; nothing when there is nothing to add. */
  why(standing: AspectStanding, { rules }: AnchoringDefinition): string | undefined {
    const { texts, read } = this.voice();
    return standingSentence(standing, rules, texts.profile, read);
  }

  /** The definition with an id, as this version of the app knows it. */
  definition(id: string): AnchoringDefinition | undefined {
    return anchoringDefinition(id);
  }
}
