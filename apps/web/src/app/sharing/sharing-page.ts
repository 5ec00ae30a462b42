import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  grantSharing,
  readSharing,
  revokeSharing,
  sharingBlocks,
  type AnswerOf,
  type SharingGrant,
} from '@verankerd/contract';
import { ModalDialog } from '../kit/modal-dialog';
import { ProblemNotice } from '../kit/problem-notice';
import { ListCard } from '../kit/list-card';
import { ResourceView } from '../kit/resource-view';
import { SchoolLink, SchoolNavigation } from '../organisations/organisations-door';
import { ApiClient, type ApiFailure, failureOf } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { newIdempotencyKey } from '../shell/idempotency-key';
import { Language } from '../shell/language';

type Partnership = AnswerOf<typeof readSharing>['partnerships'][number];
type Block = SharingGrant['block'];

/** What the reader is asked to confirm: to share, or to stop a grant. */
type Question = {
  readonly partnership: Partnership;
  readonly block: Block;
  readonly grant: SharingGrant | undefined;
};

/** What a school shares with its partnerships, since when, and exactly what they see. */
@Component({
  selector: 'vk-sharing-page',
  imports: [
    ListCard,
    ModalDialog,
    ProblemNotice,
    ResourceView,
    RouterLink,
    SchoolLink,
    SchoolNavigation,
  ],
  templateUrl: './sharing-page.html',
  styleUrl: './sharing-page.css',
})
export class SharingPage {
  readonly schoolId = input.required<string>();

  protected readonly language = inject(Language);
  protected readonly blocks = sharingBlocks;
  protected readonly formats = inject(Formats);
  protected readonly question = signal<Question | undefined>(undefined);
  protected readonly failure = signal<ApiFailure | undefined>(undefined);
  protected readonly message = signal('');
  protected readonly isSaving = signal(false);
  private readonly api = inject(ApiClient);
  protected readonly found = this.api.resource(readSharing, () => ({
    params: { schoolId: this.schoolId() },
  }));
  private readonly key = linkedSignal({ source: this.question, computation: newIdempotencyKey });

  /** The grant of a block that holds now; nothing when it is not shared. */
  protected grantOf({ grants }: Partnership, block: Block): SharingGrant | undefined {
    return grants.find((grant) => grant.block === block);
  }

  protected ask(question: Question): void {
    this.failure.set(undefined);
    this.message.set('');
    this.question.set(question);
  }

  protected async carryOut({ partnership, block, grant }: Question): Promise<void> {
    if (this.isSaving()) return;
    this.isSaving.set(true);
    const texts = this.language.texts().sharing;
    try {
      if (grant) await this.revoke(grant);
      else await this.grant(partnership, block);
      this.message.set(
        (grant ? texts.revoked : texts.granted)(texts.blocks[block], partnership.name),
      );
      this.question.set(undefined);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isSaving.set(false);
      this.found.reload();
    }
  }

  private grant({ id }: Partnership, block: Block): Promise<unknown> {
    return this.api.call(grantSharing, {
      params: { schoolId: this.schoolId() },
      body: { partnershipId: id, block },
      idempotencyKey: this.key(),
    });
  }

  private revoke({ id }: SharingGrant): Promise<unknown> {
    return this.api.call(revokeSharing, { params: { schoolId: this.schoolId(), grantId: id } });
  }
}
