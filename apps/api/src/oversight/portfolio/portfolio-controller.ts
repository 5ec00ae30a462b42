import { Controller, Inject } from '@nestjs/common';
import {
  readBoardPortfolio,
  readNationalPortfolio,
  readPartnershipPortfolio,
  type InputOf,
} from '@verankerd/contract';
import {
  disclosureRule,
  type DisclosureRule,
  type DisclosureWishes,
  type SchoolYear,
} from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { disclosureWishes } from '../../platform/disclosure-wishes';
import type { Actor } from '../../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../../platform/http/endpoint';
import type { OverseerKey } from '../overseers';
import { readPortfolioOf } from './portfolio-reader';

/** Routes by which boards, partnerships and the national desk see which interventions schools use. */
@Controller()
export class PortfolioController {
  private readonly rule: DisclosureRule;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(disclosureWishes) wishes: DisclosureWishes,
  ) {
    this.rule = disclosureRule('NOT_PEOPLE', wishes);
  }

  @Endpoint(readBoardPortfolio)
  board(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardPortfolio>,
  ) {
    return this.read(actor, { kind: 'BOARD', id: params.boardId }, query.schoolYear);
  }

  @Endpoint(readPartnershipPortfolio)
  partnership(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipPortfolio>,
  ) {
    return this.read(actor, { kind: 'PARTNERSHIP', id: params.partnershipId }, query.schoolYear);
  }

  @Endpoint(readNationalPortfolio)
  desk(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readNationalPortfolio>,
  ) {
    return this.read(actor, { kind: 'NATIONAL_DESK', id: params.deskId }, query.schoolYear);
  }

  private read(actor: Actor, overseer: OverseerKey, asked: SchoolYear | undefined) {
    return this.work.read(actor, (transaction) =>
      readPortfolioOf(transaction, overseer, asked, this.clock.today(), this.rule),
    );
  }
}
