import { Controller, Inject } from '@nestjs/common';
import {
  readBoardTrends,
  readBoardTrendSchools,
  readNationalTrends,
  readNationalTrendSchools,
  readPartnershipTrends,
  readPartnershipTrendSchools,
  type InputOf,
} from '@verankerd/contract';
import { disclosureRule, type DisclosureRule, type DisclosureWishes } from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { disclosureWishes } from '../../platform/disclosure-wishes';
import type { Actor } from '../../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../../platform/http/endpoint';
import type { OverseerKey } from '../overseers';
import { readTrendSchoolsOf } from './trend-schools-reader';
import { readTrendsOf } from './trends-reader';

/** Routes by which boards, partnerships and the national desk see how schools go over the years. */
@Controller()
export class TrendsController {
  private readonly rule: DisclosureRule;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(disclosureWishes) wishes: DisclosureWishes,
  ) {
    this.rule = disclosureRule('NOT_PEOPLE', wishes);
  }

  @Endpoint(readBoardTrends)
  board(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof readBoardTrends>) {
    return this.trends(actor, { kind: 'BOARD', id: params.boardId }, query);
  }

  @Endpoint(readPartnershipTrends)
  partnership(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipTrends>,
  ) {
    return this.trends(actor, { kind: 'PARTNERSHIP', id: params.partnershipId }, query);
  }

  @Endpoint(readNationalTrends)
  desk(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readNationalTrends>,
  ) {
    return this.trends(actor, { kind: 'NATIONAL_DESK', id: params.deskId }, query);
  }

  @Endpoint(readBoardTrendSchools)
  boardSchools(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardTrendSchools>,
  ) {
    return this.schools(actor, { kind: 'BOARD', id: params.boardId }, query);
  }

  @Endpoint(readPartnershipTrendSchools)
  partnershipSchools(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipTrendSchools>,
  ) {
    return this.schools(actor, { kind: 'PARTNERSHIP', id: params.partnershipId }, query);
  }

  @Endpoint(readNationalTrendSchools)
  deskSchools(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readNationalTrendSchools>,
  ) {
    return this.schools(actor, { kind: 'NATIONAL_DESK', id: params.deskId }, query);
  }

  private trends(
    actor: Actor,
    overseer: OverseerKey,
    asked: InputOf<typeof readBoardTrends>['query'],
  ) {
    return this.work.read(actor, (transaction) =>
      readTrendsOf(transaction, overseer, asked, this.clock.today(), this.rule),
    );
  }

  private schools(
    actor: Actor,
    overseer: OverseerKey,
    asked: InputOf<typeof readBoardTrendSchools>['query'],
  ) {
    return this.work.read(actor, (transaction) =>
      readTrendSchoolsOf(transaction, overseer, asked, this.clock.today()),
    );
  }
}
