import { NgTemplateOutlet } from '@angular/common';
import {
  afterRenderEffect,
  Component,
  computed,
  contentChild,
  Directive,
  type ElementRef,
  inject,
  input,
  output,
  TemplateRef,
  viewChild,
  viewChildren,
} from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { Language } from '../shell/language';
import { turnedTo } from './slide-keys';

/** What the slides are, and how one of them is drawn below its title. */
@Directive({ selector: 'ng-template[vkSlideOf]' })
export class SlideTemplate<S extends { readonly title: string }> {
  readonly vkSlideOf = input.required<readonly S[]>();
  readonly template = inject<TemplateRef<{ $implicit: S }>>(TemplateRef);

  /** Lets the template know what a slide holds. */
  static ngTemplateContextGuard<S extends { readonly title: string }>(
    _: SlideTemplate<S>,
    context: unknown,
  ): context is { $implicit: S } {
    return context !== null;
  }
}

/**
 * Slides in large type, one a screen, for people in front of a board. Keys and buttons turn them, Escape closes. All of
 * them are drawn, so that each is on a page of its own when they are printed.
 */
@Component({
  selector: 'vk-presentation-frame',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './presentation-frame.html',
  styleUrl: './presentation-frame.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class PresentationFrame {
  /** Of what and when: KiVa, 2025-2026. */
  readonly subject = input.required<string>();
  /** What holds for all slides: that it can still change, or of which day it is. */
  readonly note = input('');
  /** Number of the screen in the address, from 1. */
  readonly position = input.required<string | undefined>();
  /** Where closing leads. */
  readonly closeTo = input.required<readonly (string | number)[]>();
  readonly closeQuery = input<Params>({});
  readonly positionChosen = output<number>();

  protected readonly language = inject(Language);
  protected readonly slideTemplate =
    contentChild.required<SlideTemplate<{ readonly title: string }>>(SlideTemplate);
  protected readonly slides = computed(() => this.slideTemplate().vkSlideOf());
  protected readonly step = computed(() => {
    const asked = Number(this.position());
    return Number.isInteger(asked) && asked >= 1 && asked <= this.slides().length ? asked : 1;
  });
  private readonly router = inject(Router);
  private readonly headings = viewChildren<ElementRef<HTMLElement>>('heading');
  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');

  constructor() {
    afterRenderEffect(() => {
      this.headings()[this.step() - 1]?.nativeElement.focus({ preventScroll: true });
      this.screen().nativeElement.scrollTo({ top: 0 });
    });
  }

  protected go(step: number): void {
    if (step >= 1 && step <= this.slides().length) this.positionChosen.emit(step);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnControl = event.target instanceof HTMLElement && event.target.closest('a, button');
    if (event.key === ' ' && isOnControl) return;
    if (event.key === 'Escape' && !document.fullscreenElement) return void this.close();
    const step = turnedTo(event.key, this.step(), this.slides().length);
    if (step === undefined) return;
    event.preventDefault();
    this.go(step);
  }

  protected async fillScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.screen().nativeElement.requestFullscreen();
  }

  private close(): Promise<boolean> {
    return this.router.navigate([...this.closeTo()], { queryParams: this.closeQuery() });
  }
}
