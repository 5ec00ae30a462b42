import { Component, computed, inject, input } from '@angular/core';
import type { OfferedPractice } from '@verankerd/contract';
import { roles1 } from '@verankerd/content';
import { Language } from '../shell/language';
import { questionWords } from './practice-words';

/** What another school shares: which question it helps with, what it does, and whom to ask for. */
@Component({
  selector: 'vk-offered-practice',
  template: `
    @let texts = language.texts().goodPractices;
    @let shown = practice();
    <p class="kicker">{{ words().question }}</p>
    <h3>{{ shown.title }}</h3>
    <p class="soft">{{ texts.fromSchool(words().school, shown.interventionName) }}</p>
    <p class="words">{{ shown.text }}</p>
    <p>{{ texts.contact(words().contact) }}</p>
    <p class="soft small">{{ texts.helps(words().helps) }}</p>
  `,
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
  host: { class: 'card stack stack-tight' },
})
export class OfferedPracticeCard {
  readonly practice = input.required<OfferedPractice>();

  protected readonly language = inject(Language);
  protected readonly words = computed(() => {
    const { question, schoolName, schoolPlace, contactRole, forChoices } = this.practice();
    const names = new Set(forChoices.map(({ interventionName }) => interventionName));
    return {
      question: questionWords(question, this.language.texts()),
      school: [schoolName, schoolPlace].filter(Boolean).join(', '),
      contact: this.language.read(roles1.roles[contactRole].label),
      helps: [...names].join(', '),
    };
  });
}
