import { Component, input, output } from '@angular/core';

/** A value to filter by, and its word. */
export type FilterOption = { readonly value: string; readonly label: string };

/** Chooses one value to filter by, or all. */
@Component({
  selector: 'vk-filter-select',
  template: `
    <div class="field">
      <label [for]="'filter-' + name()">{{ label() }}</label>
      <select
        #list
        class="input"
        [id]="'filter-' + name()"
        (change)="chosen.emit(list.value || null)"
      >
        <option value="" [selected]="!value()">{{ any() }}</option>
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">
            {{ option.label }}
          </option>
        }
      </select>
    </div>
  `,
})
export class FilterSelect {
  /** Name of the filter in the address. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  /** What stands in the list for no filter. */
  readonly any = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input.required<string | undefined>();
  readonly chosen = output<string | null>();
}
