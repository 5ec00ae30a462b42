import { Component, inject, input, signal } from '@angular/core';
import { readTextBlocks, type ReviewSnapshot, type TextBlock } from '@verankerd/contract';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Language } from '../shell/language';

/** Texts of a frozen review to paste into the plans and reports of a school. */
@Component({
  selector: 'vk-text-blocks',
  imports: [ResourceView],
  template: `
    @let texts = language.texts().exports.panel;
    <section class="card stack stack-tight" aria-labelledby="plakteksten">
      <h2 id="plakteksten">{{ texts.texts }}</h2>
      <p class="soft">{{ texts.textsAbout }}</p>
      <vk-resource-view [resource]="found">
        <ng-template>
          @for (block of found.value()?.blocks; track block.purpose) {
            <details>
              <summary>{{ block.title }}</summary>
              <div class="stack stack-tight">
                <pre>{{ block.plain }}</pre>
                <p>
                  <button class="button" type="button" (click)="copy(block)">
                    {{ texts.copy(block.title) }}
                  </button>
                </p>
              </div>
            </details>
          }
        </ng-template>
      </vk-resource-view>
      <p role="status">{{ said() }}</p>
    </section>
  `,
  styles: `
    summary {
      min-height: 44px;
      align-content: center;
      cursor: pointer;
      font-weight: 600;
    }
    pre {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font: inherit;
      max-width: var(--measure);
      margin: 0;
    }
  `,
  host: { class: 'no-print' },
})
export class TextBlocks {
  readonly snapshot = input.required<ReviewSnapshot>();

  protected readonly language = inject(Language);
  protected readonly said = signal('');
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(readTextBlocks, () => {
    const { school, choice, schoolYear, number } = this.snapshot();
    return {
      params: { schoolId: school.id, choiceId: choice.id, schoolYear, number },
      query: { language: this.language.code() },
    };
  });

  /** With its headings and lists for a word processor, and as plain text for everything else. */
  protected async copy({ plain, html }: TextBlock): Promise<void> {
    const { copied, notCopied } = this.language.texts().exports.panel;
    this.said.set('');
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
      this.said.set(copied);
    } catch {
      this.said.set(notCopied);
    }
  }
}
