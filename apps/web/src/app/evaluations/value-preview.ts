import { Component, computed, inject, input, model } from '@angular/core';
import { marginOf, valueWords } from '@verankerd/content';
import type { ResponseWarning } from '@verankerd/domain';
import { Language } from '../shell/language';
import type { ValuePreview } from './preview';
import { warningWords } from './series-words';
import { Voice } from './voice';

/** What would become of what was typed, before it is saved: shown, blurred, hidden or not kept, and why. */
@Component({
  selector: 'vk-value-preview',
  templateUrl: './value-preview.html',
})
export class ValuePreviewCard {
  /** Nothing as long as the figures are not complete. */
  readonly preview = input.required<ValuePreview | undefined>();
  readonly warnings = input.required<readonly ResponseWarning[]>();
  /** Whether the school may take this school year and the one before together. */
  readonly canPool = input.required<boolean>();
  readonly withYearBefore = model.required<boolean>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().evaluations.entry);
  private readonly voice = inject(Voice).current;
  protected readonly isSmall = computed(() => this.preview()?.kind === 'NOT_KEPT');
  protected readonly sentences = computed(() => {
    const preview = this.preview();
    const texts = this.texts().preview;
    const voice = this.voice();
    if (!preview) return [texts.incomplete];
    if (preview.kind === 'NOT_KEPT') return [texts.suppressed(preview.answersBelow)];
    const { content } = preview;
    if (content.state === 'HIDDEN') return [texts.hidden(voice.texts.hidden[content.reason])];
    if (content.state !== 'SHOWN') return [];
    const { figure } = content;
    const words = valueWords(content, voice);
    if (figure.kind === 'COUNTS') {
      const isMerged = figure.groups.some(({ first, last }) => first !== last);
      return isMerged ? [texts.shown(words), texts.merged] : [texts.shown(words)];
    }
    const isBlurred =
      (figure.kind === 'PROPORTION' && figure.share.atLeast !== figure.share.atMost) ||
      (figure.kind === 'MEAN' && figure.mean.atLeast !== figure.mean.atMost);
    const margin = marginOf(figure);
    const write = (value: number): string =>
      figure.kind === 'PROPORTION' ? `${voice.number(value, 1)} %` : voice.number(value, 2);
    return [
      isBlurred ? texts.blurred(words) : texts.shown(words),
      ...(margin ? [texts.margin(write(margin.lower), write(margin.upper))] : []),
    ];
  });
  protected readonly warningLines = computed(() =>
    this.warnings().map((warning) => warningWords(warning, this.voice())),
  );
}
