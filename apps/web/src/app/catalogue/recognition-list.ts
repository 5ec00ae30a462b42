import { Component, computed, inject, input } from '@angular/core';
import { choiceQuestions1 } from '@verankerd/content';
import { today } from '../shell/today';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { CatalogueWords, type Recognition } from './catalogue-words';

/** What databanks say of an intervention: level in words, when, whether it was checked, and where it stands. */
@Component({
  selector: 'vk-recognition-list',
  templateUrl: './recognition-list.html',
  styleUrl: './recognition-list.css',
})
export class RecognitionList {
  readonly recognitions = input.required<readonly Recognition[]>();
  /** Whether only the level and its certainty are told, for in a list of interventions. */
  readonly brief = input(false);

  protected readonly language = inject(Language);
  protected readonly words = inject(CatalogueWords);
  protected readonly formats = inject(Formats);
  protected readonly levels = choiceQuestions1.recognitionLevels;
  protected readonly notInDatabank = choiceQuestions1.notInDatabank;
  protected readonly unverified = choiceQuestions1.unverified;
  protected readonly shown = computed(() =>
    this.brief() ? this.recognitions().filter(({ latest }) => latest) : this.recognitions(),
  );

  /** When a verdict was given and where it was read, as far as the source says. */
  protected facts(recognition: Recognition): readonly string[] {
    const texts = this.language.texts().catalogue;
    const { recognisedOn, seenOn } = recognition;
    return [
      recognisedOn ? texts.recognisedOn(this.words.date(recognisedOn)) : texts.noDate,
      ...this.validity(recognition),
      ...(seenOn ? [texts.seenOn(this.words.date(seenOn))] : []),
    ];
  }

  private validity({ validUntil }: Recognition): readonly string[] {
    if (validUntil === null) return [];
    const texts = this.language.texts().catalogue;
    const date = this.formats.date(validUntil);
    return [validUntil < today() ? texts.expired(date) : texts.validUntil(date)];
  }
}
