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
import type { ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';

/** All that is wrong with a form, above it: it takes the focus, and each line leads to its field. */
@Component({
  selector: 'vk-error-summary',
  template: `
    <div class="notice notice-danger stack stack-tight" role="alert" tabindex="-1" #summary>
      <strong>{{ sentence().title }}</strong>
      @if (!isRepeated()) {
        <p>{{ sentence().detail }}</p>
      }
      @if (errors().length > 0) {
        <ul>
          @for (error of errors(); track error.pointer) {
            <li>
              <a [href]="'#' + idOf(error.pointer)" (click)="go($event, error.pointer)">
                {{ nameOf()(error.pointer) }}: {{ error.detail }}
              </a>
            </li>
          }
        </ul>
      }
      @if (problem()?.status === 500) {
        <p class="small soft">
          {{ language.texts().shell.requestNumber(problem()?.instance ?? '') }}
        </p>
      }
    </div>
  `,
  styles: `
    li {
      padding-block: 0.25rem;
    }
    li > a {
      color: var(--danger);
    }
  `,
})
export class ErrorSummary {
  readonly failure = input.required<ApiFailure>();
  /** The name of a field as its label has it, by its pointer: /body/goal. */
  readonly nameOf = input.required<(pointer: string) => string>();
  /** A field that is not on this page: the page goes to it. */
  readonly elsewhere = output<string>();

  protected readonly language = inject(Language);
  protected readonly problem = computed(() => this.failure().problem);
  protected readonly errors = computed(() => this.problem()?.errors ?? []);
  protected readonly sentence = computed(
    () => this.problem() ?? this.language.texts().shell.unreachable,
  );
  /** Whether the only fault says the same as the whole. */
  protected readonly isRepeated = computed(() =>
    this.errors().some(({ detail }) => detail === this.sentence().detail),
  );
  protected readonly idOf = fieldIdOf;
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');

  constructor() {
    afterRenderEffect(() => {
      this.failure();
      this.summary().nativeElement.focus();
    });
  }

  protected go(event: Event, pointer: string): void {
    event.preventDefault();
    if (!focusField(pointer)) this.elsewhere.emit(pointer);
  }
}

/** The id of the field at a pointer into the body: `veld-alternatives-0-name` for /body/alternatives/0/name. */
export function fieldIdOf(pointer: string): string {
  return `veld${pointer.replace(/^\/body/, '').replaceAll('/', '-')}`;
}

/** Puts the focus on the field at a pointer; false when it is not on the page. */
export function focusField(pointer: string): boolean {
  const field = document.getElementById(fieldIdOf(pointer));
  field?.focus();
  return field !== null;
}
