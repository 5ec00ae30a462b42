import { Component, inject, input, output } from '@angular/core';
import { PresentationFrame, SlideTemplate } from '../kit/presentation-frame';
import { Language } from '../shell/language';
import type { Slide } from './presentation-slides';
import { WrittenText } from './written-text';

/** A review in large type, one part a screen, for the team in front of a board. */
@Component({
  selector: 'vk-presentation-view',
  imports: [PresentationFrame, SlideTemplate, WrittenText],
  templateUrl: './presentation-view.html',
  styleUrl: './presentation-view.css',
})
export class PresentationView {
  readonly slides = input.required<readonly Slide[]>();
  /** Of what and when: KiVa, 2025-2026. */
  readonly subject = input.required<string>();
  /** Number of the screen in the address, from 1. */
  readonly position = input.required<string | undefined>();
  /** Where closing leads. */
  readonly closeTo = input.required<readonly (string | number)[]>();
  /** Whether it can still change. */
  readonly isDraft = input(false);
  readonly positionChosen = output<number>();

  protected readonly language = inject(Language);
}
