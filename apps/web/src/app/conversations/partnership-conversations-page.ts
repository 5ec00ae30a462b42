import { Component, computed, input } from '@angular/core';
import { OverseerConversations } from './overseer-conversations';
import type { OverseerParty } from './party';

/** All that a partnership wrote to its schools and for itself. */
@Component({
  selector: 'vk-partnership-conversations-page',
  imports: [OverseerConversations],
  template: `
    <vk-overseer-conversations [party]="party()" [state]="stand()" [schoolId]="school()" />
  `,
})
export class PartnershipConversationsPage {
  readonly partnershipId = input.required<string>();
  /** How it stands, in the address. */
  readonly stand = input<string>();
  /** Id of a school, in the address. */
  readonly school = input<string>();

  protected readonly party = computed((): OverseerParty => ({
    kind: 'PARTNERSHIP',
    id: this.partnershipId(),
  }));
}
