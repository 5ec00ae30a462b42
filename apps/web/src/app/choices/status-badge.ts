import { Component, inject, input } from '@angular/core';
import type { ChoiceStatus } from '@verankerd/domain';
import { Language } from '../shell/language';

/** How a choice stands, in a word. One that is not running stands out by its frame too. */
@Component({
  selector: 'vk-status-badge',
  template: `{{ language.texts().choices.status.words[status()] }}`,
  styles: `
    :host {
      display: inline-flex;
      padding: 0.125rem 0.625rem;
      border: 1px solid var(--line-strong);
      border-radius: 999px;
      font-size: 0.875rem;
      font-weight: 600;
      white-space: nowrap;
      color: var(--ink-soft);
    }
    :host([data-status='ACTIVE']) {
      color: var(--brand);
      border-color: transparent;
      background: var(--brand-soft);
    }
  `,
  host: { '[attr.data-status]': 'status()' },
})
export class StatusBadge {
  readonly status = input.required<ChoiceStatus>();

  protected readonly language = inject(Language);
}
