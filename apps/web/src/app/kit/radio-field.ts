import { Component, computed, input, model } from '@angular/core';
import type { ApiFailure } from '../shell/api-client';
import { fieldIdOf } from './error-summary';
import { fieldSentence } from './field-error';

/** Something to choose, with one sentence of help. */
export type Option = { readonly value: string; readonly label: string; readonly help?: string };

/** One out of a few, all in sight. The focus of an error goes to the first. */
@Component({
  selector: 'vk-radio-field',
  template: `
    <fieldset class="field" [attr.aria-describedby]="sentence() ? id() + '-fout' : null">
      <legend>{{ legend() }}</legend>
      @if (sentence(); as wrong) {
        <span class="field-error" [id]="id() + '-fout'">{{ wrong }}</span>
      }
      @for (option of options(); track option.value) {
        <label class="choice">
          <input
            type="radio"
            [id]="$first ? id() : id() + '-' + $index"
            [name]="id()"
            [checked]="option.value === value()"
            [attr.aria-invalid]="sentence() ? true : null"
            (change)="value.set(option.value)"
          />
          <span>
            {{ option.label }}
            @if (option.help; as help) {
              <span class="field-help help">{{ help }}</span>
            }
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    .help {
      display: block;
    }
  `,
})
export class RadioField {
  readonly legend = input.required<string>();
  /** Name of the field in the request body, which is also where its faults are looked for. */
  readonly field = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  readonly value = model.required<string>();
  readonly failure = input.required<ApiFailure | undefined>();

  protected readonly id = computed(() => fieldIdOf(`/body/${this.field()}`));
  protected readonly sentence = computed(() => fieldSentence(this.failure(), this.field()));
}
