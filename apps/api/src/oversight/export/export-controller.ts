import { Controller, Inject, Res, type StreamableFile } from '@nestjs/common';
import {
  downloadBoardMatrix,
  downloadBoardOverview,
  downloadNationalMatrix,
  downloadNationalOverview,
  downloadPartnershipMatrix,
  downloadPartnershipOverview,
  readBoardOverview,
  readNationalOverview,
  readPartnershipOverview,
  type InputOf,
  type NarrowedQuery,
} from '@verankerd/contract';
import { disclosureRule, type DisclosureRule, type DisclosureWishes } from '@verankerd/domain';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { disclosureWishes } from '../../platform/disclosure-wishes';
import type { Actor } from '../../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../../platform/http/endpoint';
import { sendFile } from '../../platform/http/send-file';
import type { OverseerKey } from '../overseers';
import type { Download } from './make-download';
import { readNarrowedLines } from './narrowed-lines';
import { overviewOf } from './overview-of';

type ListQuery = InputOf<typeof downloadBoardMatrix>['query'];
type DocumentQuery = InputOf<typeof downloadBoardOverview>['query'];

const board = (id: string): OverseerKey => ({ kind: 'BOARD', id });
const partnership = (id: string): OverseerKey => ({ kind: 'PARTNERSHIP', id });
const desk = (id: string): OverseerKey => ({ kind: 'NATIONAL_DESK', id });

/** Routes by which overseers take along what they see, and show it. */
@Controller()
export class MatrixExportController {
  private readonly rule: DisclosureRule;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(disclosureWishes) wishes: DisclosureWishes,
  ) {
    this.rule = disclosureRule('NOT_PEOPLE', wishes);
  }

  @Endpoint(readBoardOverview)
  boardOverview(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardOverview>,
  ) {
    return this.overview(actor, board(params.boardId), query);
  }

  @Endpoint(readPartnershipOverview)
  partnershipOverview(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readPartnershipOverview>,
  ) {
    return this.overview(actor, partnership(params.partnershipId), query);
  }

  @Endpoint(readNationalOverview)
  nationalOverview(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readNationalOverview>,
  ) {
    return this.overview(actor, desk(params.deskId), query);
  }

  @Endpoint(downloadBoardMatrix)
  boardList(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadBoardMatrix>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.list(actor, board(params.boardId), query, reply);
  }

  @Endpoint(downloadPartnershipMatrix)
  partnershipList(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadPartnershipMatrix>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.list(actor, partnership(params.partnershipId), query, reply);
  }

  @Endpoint(downloadNationalMatrix)
  nationalList(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadNationalMatrix>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.list(actor, desk(params.deskId), query, reply);
  }

  @Endpoint(downloadBoardOverview)
  boardDocument(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadBoardOverview>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.document(actor, board(params.boardId), query, reply);
  }

  @Endpoint(downloadPartnershipOverview)
  partnershipDocument(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadPartnershipOverview>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.document(actor, partnership(params.partnershipId), query, reply);
  }

  @Endpoint(downloadNationalOverview)
  nationalDocument(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof downloadNationalOverview>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.document(actor, desk(params.deskId), query, reply);
  }

  private async overview(actor: Actor, overseer: OverseerKey, query: NarrowedQuery) {
    return overviewOf(await this.lines(actor, overseer, query), this.rule);
  }

  private async list(actor: Actor, overseer: OverseerKey, query: ListQuery, reply: FastifyReply) {
    const lines = await this.lines(actor, overseer, query);
    // The makers of files are loaded when somebody wants one.
    const { makeList } = await import('./make-download');
    return sent(await makeList(lines, query), reply);
  }

  private async document(
    actor: Actor,
    overseer: OverseerKey,
    query: DocumentQuery,
    reply: FastifyReply,
  ) {
    const lines = await this.lines(actor, overseer, query);
    const { makeOverview } = await import('./make-download');
    return sent(await makeOverview(lines, overviewOf(lines, this.rule), query), reply);
  }

  private lines(actor: Actor, overseer: OverseerKey, query: NarrowedQuery) {
    return this.work.read(actor, (transaction) =>
      readNarrowedLines(transaction, overseer, query, this.clock.today()),
    );
  }
}

function sent(file: Download, reply: FastifyReply): StreamableFile {
  return sendFile({ ...file, length: file.content.length }, reply);
}
