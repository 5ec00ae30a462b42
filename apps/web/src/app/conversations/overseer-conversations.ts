import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ResourceView } from '../kit/resource-view';
import { SelectField } from '../kit/select-field';
import { OversightNavigation } from '../oversight/oversight-door';
import { Language } from '../shell/language';
import { conversationStates, fits, schoolsIn, stateInAddress } from './conversation-filter';
import { ConversationList } from './conversation-list';
import { writtenBy } from './overseer-list';
import { overseerBase, type OverseerParty } from './party';

/** All that an overseer wrote to schools and for itself; what is looked for stands in the address. */
@Component({
  selector: 'vk-overseer-conversations',
  imports: [ConversationList, OversightNavigation, ResourceView, RouterLink, SelectField],
  templateUrl: './overseer-conversations.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class OverseerConversations {
  readonly party = input.required<OverseerParty>();
  /** How it stands, as the address has it. */
  readonly state = input<string>();
  /** Id of a school, as the address has it. */
  readonly schoolId = input<string>();

  protected readonly language = inject(Language);
  protected readonly openId = signal<string | undefined>(undefined);
  protected readonly message = signal('');
  protected readonly found = writtenBy(() => this.party());
  protected readonly base = computed(() => [...overseerBase(this.party())]);
  protected readonly chosenState = computed(() => stateInAddress(this.state()));
  protected readonly all = computed(() => {
    const found = this.found.current();
    return found.hasValue() ? (found.value()?.conversations ?? []) : [];
  });
  protected readonly shown = computed(() => {
    const filter = { state: this.chosenState(), schoolId: this.schoolId() ?? '' };
    return this.all().filter((each) => fits(each, filter));
  });
  protected readonly schools = computed(() => schoolsIn(this.all()));
  protected readonly states = computed(() => {
    const words = this.language.texts().conversations.overseer.states;
    return conversationStates.map((value) => ({ value, label: words[value] }));
  });
  private readonly router = inject(Router);

  protected look(queryParams: { readonly stand?: string; readonly school?: string }): void {
    const given = Object.entries(queryParams).map(([name, value]) => [name, value || null]);
    void this.router.navigate([], {
      queryParams: Object.fromEntries(given) as Record<string, string | null>,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected replied(sentence: string): void {
    this.message.set(sentence);
    this.found.current().reload();
  }
}
