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
import { Router, RouterLink } from '@angular/router';
import { Language } from '../shell/language';
import type { Slide } from './presentation-slides';
import { WrittenText } from './written-text';

const forward: readonly string[] = ['ArrowRight', 'PageDown', ' '];
const back: readonly string[] = ['ArrowLeft', 'PageUp'];

/** A review in large type, one part a screen, for the team in front of a board. Arrows go on, Escape closes. */
@Component({
  selector: 'vk-presentation-view',
  imports: [RouterLink, WrittenText],
  templateUrl: './presentation-view.html',
  styleUrl: './presentation-view.css',
  host: { '(document:keydown)': 'press($event)' },
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
  protected readonly step = computed(() => {
    const asked = Number(this.position());
    return Number.isInteger(asked) && asked >= 1 && asked <= this.slides().length ? asked : 1;
  });
  protected readonly slide = computed(() => this.slides()[this.step() - 1]);
  private readonly router = inject(Router);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');

  constructor() {
    afterRenderEffect(() => {
      this.step();
      this.heading()?.nativeElement.focus({ preventScroll: true });
      this.screen().nativeElement.scrollTo({ top: 0 });
    });
  }

  protected go(step: number): void {
    if (step >= 1 && step <= this.slides().length) this.positionChosen.emit(step);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (
      event.key === ' ' &&
      event.target instanceof HTMLElement &&
      event.target.closest('a, button')
    )
      return;
    if (event.key === 'Escape' && !document.fullscreenElement) void this.close();
    else if (forward.includes(event.key)) this.turn(event, 1);
    else if (back.includes(event.key)) this.turn(event, -1);
  }

  protected async fillScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.screen().nativeElement.requestFullscreen();
  }

  private turn(event: Event, by: number): void {
    event.preventDefault();
    this.go(this.step() + by);
  }

  private close(): Promise<boolean> {
    return this.router.navigate([...this.closeTo()]);
  }
}
