import { Component, computed, input } from '@angular/core';
import type { ApiFailure } from '../shell/api-client';

/** The sentence about one wrong field, as the server told it. Name it in `aria-describedby` of the field. */
@Component({
  selector: 'vk-field-error',
  template: `@if (sentence(); as wrong) {
    <span class="field-error">{{ wrong }}</span>
  }`,
})
export class FieldError {
  readonly failure = input.required<ApiFailure | undefined>();
  /** Name of the field in the request body. */
  readonly field = input.required<string>();

  protected readonly sentence = computed(() => fieldSentence(this.failure(), this.field()));
}

/** What is wrong with a field; nothing when it is right. */
export function fieldSentence(failure: ApiFailure | undefined, field: string): string | undefined {
  return failure?.problem?.errors?.find(({ pointer }) => pointer === `/body/${field}`)?.detail;
}
