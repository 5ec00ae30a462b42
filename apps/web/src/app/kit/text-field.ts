import { Component, computed, inject, input, model } from '@angular/core';
import type { ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { fieldIdOf } from './error-summary';
import { fieldSentence } from './field-error';

/** A field of text with all that belongs to it: label, help, hint on pupil data, and what is wrong with it. */
@Component({
  selector: 'vk-text-field',
  template: `
    @let texts = language.texts().shell;
    <div class="field">
      <label [for]="id()">
        {{ label() }}
        @if (!required()) {
          <span class="soft optional">({{ texts.optional }})</span>
        }
      </label>
      @if (help() || isFreeText()) {
        <span class="field-help" [id]="id() + '-uitleg'">
          {{ help() }}
          @if (isFreeText()) {
            {{ texts.noPupilData }}
          }
        </span>
      }
      @if (kind() === 'LONG') {
        <textarea
          #area
          class="input"
          [id]="id()"
          [value]="value()"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="sentence() ? true : null"
          [attr.aria-required]="required() ? true : null"
          (input)="value.set(area.value)"
        ></textarea>
      } @else {
        <input
          #line
          class="input"
          [class.input-short]="kind() === 'DATE'"
          [id]="id()"
          [type]="type()"
          [value]="value()"
          [attr.max]="latest()"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="sentence() ? true : null"
          [attr.aria-required]="required() ? true : null"
          (input)="value.set(line.value)"
        />
      }
      @if (sentence(); as wrong) {
        <span class="field-error" [id]="id() + '-fout'">{{ wrong }}</span>
      }
    </div>
  `,
  styles: `
    .optional {
      font-weight: 400;
    }
  `,
})
export class TextField {
  readonly label = input.required<string>();
  /** Name of the field in the request body, which is also where its faults are looked for: `alternatives/0/name`. */
  readonly field = input.required<string>();
  readonly value = model.required<string>();
  readonly failure = input.required<ApiFailure | undefined>();
  readonly kind = input<'SHORT' | 'LONG' | 'DATE' | 'LINK' | 'EMAIL'>('SHORT');
  readonly help = input('');
  readonly required = input(false);
  /** Last day that can be chosen, for a date. */
  readonly latest = input<string | null>(null);

  protected readonly language = inject(Language);
  protected readonly id = computed(() => fieldIdOf(`/body/${this.field()}`));
  protected readonly isFreeText = computed(() => this.kind() === 'LONG');
  protected readonly sentence = computed(() => fieldSentence(this.failure(), this.field()));
  protected readonly type = computed(
    () => ({ SHORT: 'text', LONG: 'text', DATE: 'date', LINK: 'url', EMAIL: 'email' })[this.kind()],
  );
  protected readonly describedBy = computed(() => {
    const parts = [
      (this.help() !== '' || this.isFreeText()) && `${this.id()}-uitleg`,
      this.sentence() && `${this.id()}-fout`,
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : null;
  });
}
