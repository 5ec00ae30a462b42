import { Controller } from '@nestjs/common';
import {
  readBoardMatrix,
  readBoardOversight,
  readBoardSubmission,
  readNationalMatrix,
  readNationalSubmission,
  readPartnershipMatrix,
  readPartnershipOversight,
  readPartnershipSubmission,
  readProgress,
  submitSchoolYear,
  type InputOf,
} from '@verankerd/contract';
import { schoolYearOf, type SchoolYear } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { readMatrix } from './matrix-reader';
import type { OverseerKey } from './overseers';
import { readOversight } from './oversight-reader';
import { readProgressOf } from './progress-reader';
import { readSubmission } from './submission-reader';
import { SubmitSchoolYear } from './submit-school-year';

/** Routes by which a school follows and hands in its progress, and by which boards and partnerships see it. */
@Controller()
export class OversightController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly submitSchoolYear: SubmitSchoolYear,
  ) {}

  @Endpoint(readProgress)
  progress(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof readProgress>) {
    return this.work.read(actor, (transaction) =>
      readProgressOf(transaction, params, query.schoolYear, this.clock.today()),
    );
  }

  @Endpoint(submitSchoolYear)
  submit(@CurrentActor() actor: Actor, @Input() input: InputOf<typeof submitSchoolYear>) {
    return this.submitSchoolYear.execute(actor, input);
  }

  @Endpoint(readBoardOversight)
  boardOversight(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardOversight>,
  ) {
    return this.oversee(actor, { kind: 'BOARD', id: params.boardId }, query.schoolYear);
  }

  @Endpoint(readPartnershipOversight)
  partnershipOversight(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipOversight>,
  ) {
    return this.oversee(actor, { kind: 'PARTNERSHIP', id: params.partnershipId }, query.schoolYear);
  }

  @Endpoint(readBoardMatrix)
  boardMatrix(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardMatrix>,
  ) {
    return this.matrix(actor, { kind: 'BOARD', id: params.boardId }, query);
  }

  @Endpoint(readPartnershipMatrix)
  partnershipMatrix(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipMatrix>,
  ) {
    return this.matrix(actor, { kind: 'PARTNERSHIP', id: params.partnershipId }, query);
  }

  @Endpoint(readNationalMatrix)
  nationalMatrix(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readNationalMatrix>,
  ) {
    return this.matrix(actor, { kind: 'NATIONAL_DESK', id: params.deskId }, query);
  }

  @Endpoint(readBoardSubmission)
  boardSubmission(
    @CurrentActor() actor: Actor,
    @Input() { params: { boardId: id, ...key } }: InputOf<typeof readBoardSubmission>,
  ) {
    return this.submission(actor, { kind: 'BOARD', id }, key);
  }

  @Endpoint(readPartnershipSubmission)
  partnershipSubmission(
    @CurrentActor() actor: Actor,
    @Input() { params: { partnershipId: id, ...key } }: InputOf<typeof readPartnershipSubmission>,
  ) {
    return this.submission(actor, { kind: 'PARTNERSHIP', id }, key);
  }

  @Endpoint(readNationalSubmission)
  nationalSubmission(
    @CurrentActor() actor: Actor,
    @Input() { params: { deskId: id, ...key } }: InputOf<typeof readNationalSubmission>,
  ) {
    return this.submission(actor, { kind: 'NATIONAL_DESK', id }, key);
  }

  private matrix(
    actor: Actor,
    overseer: OverseerKey,
    asked: InputOf<typeof readBoardMatrix>['query'],
  ) {
    return this.work.read(actor, (transaction) =>
      readMatrix(transaction, overseer, asked, this.clock.today()),
    );
  }

  private oversee(actor: Actor, overseer: OverseerKey, asked: SchoolYear | undefined) {
    const today = this.clock.today();
    const schoolYear = asked ?? schoolYearOf(today);
    return this.work.read(actor, (transaction) =>
      readOversight(transaction, { ...overseer, schoolYear }, today),
    );
  }

  private submission(actor: Actor, overseer: OverseerKey, key: ChoiceYearKey) {
    return this.work.read(actor, (transaction) =>
      readSubmission(transaction, overseer, key, this.clock.today()),
    );
  }
}
