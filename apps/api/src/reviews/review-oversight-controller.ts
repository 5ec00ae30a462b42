import { Controller } from '@nestjs/common';
import {
  listBoardReviews,
  listPartnershipReviews,
  readBoardReview,
  readPartnershipReview,
  replyToReview,
  type InputOf,
} from '@verankerd/contract';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readHandedIn, readHandedInReview, type ReviewReader } from './handed-in-reader';
import { ReplyToReview } from './reply-to-review';

/** Routes by which boards and partnerships read what schools hand in. */
@Controller()
export class ReviewOversightController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly replyToReview: ReplyToReview,
  ) {}

  @Endpoint(listBoardReviews)
  listForBoard(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof listBoardReviews>,
  ) {
    return this.work.read(actor, (transaction) =>
      readHandedIn(transaction, boardOf(params), params.schoolYear),
    );
  }

  @Endpoint(listPartnershipReviews)
  listForPartnership(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof listPartnershipReviews>,
  ) {
    return this.work.read(actor, (transaction) =>
      readHandedIn(transaction, partnershipOf(params), params.schoolYear),
    );
  }

  @Endpoint(readBoardReview)
  readForBoard(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardReview>,
  ) {
    return this.work.read(actor, (transaction) =>
      readHandedInReview(transaction, boardOf(params), params, query.number),
    );
  }

  @Endpoint(readPartnershipReview)
  readForPartnership(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipReview>,
  ) {
    return this.work.read(actor, (transaction) =>
      readHandedInReview(transaction, partnershipOf(params), params, query.number),
    );
  }

  @Endpoint(replyToReview)
  reply(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof replyToReview>) {
    return this.replyToReview.execute(actor, input);
  }
}

function boardOf({ boardId }: { readonly boardId: string }): ReviewReader {
  return { kind: 'BOARD', id: boardId };
}

function partnershipOf({ partnershipId }: { readonly partnershipId: string }): ReviewReader {
  return { kind: 'PARTNERSHIP', id: partnershipId };
}
