import { Controller, Res } from '@nestjs/common';
import {
  downloadExportFile,
  orderBoardFiles,
  orderReviewFiles,
  orderYearFolder,
  readBoardFiles,
  readReviewFiles,
  readTextBlocks,
  readYearFolder,
  type InputOf,
} from '@verankerd/contract';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { CurrentActor, Endpoint, Input } from '../platform/http/endpoint';
import { sendFile } from '../platform/http/send-file';
import { readSnapshot } from '../reviews/reviews-door';
import { readFile, readLastOrder, type OrderKey } from './exports-reader';
import { mediaOf } from './file-name';
import { OrderFiles } from './order-files';
import { requireSubject } from './require-subject';
import { tellingIn, type FileLanguage } from './review/telling';
import { textBlocks } from './review/text-blocks';

type ReviewParams = InputOf<typeof orderReviewFiles>['params'];
type FolderParams = InputOf<typeof orderYearFolder>['params'];
type BoardParams = InputOf<typeof orderBoardFiles>['params'];

/** Routes of the files that are made of frozen reviews. */
@Controller()
export class ExportsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly orderFiles: OrderFiles,
  ) {}

  @Endpoint(orderReviewFiles)
  order(@CurrentActor() actor: Actor, @Input() { params, body }: InputOf<typeof orderReviewFiles>) {
    return this.orderFiles.execute(actor, reviewKey(params, body.language));
  }

  @Endpoint(readReviewFiles)
  read(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof readReviewFiles>) {
    return this.last(actor, reviewKey(params, query.language));
  }

  @Endpoint(readTextBlocks)
  texts(@CurrentActor() actor: Actor, @Input() { params, query }: InputOf<typeof readTextBlocks>) {
    return this.work.read(actor, async (transaction) => {
      await requireSubject(transaction, reviewKey(params, query.language));
      const { content } = await readSnapshot(transaction, params);
      return {
        frozenOn: content.frozen.on,
        blocks: textBlocks(content, tellingIn(query.language)),
      };
    });
  }

  @Endpoint(orderYearFolder)
  orderFolder(
    @CurrentActor() actor: Actor,
    @Input() { params, body }: InputOf<typeof orderYearFolder>,
  ) {
    return this.orderFiles.execute(actor, folderKey(params, body.language));
  }

  @Endpoint(readYearFolder)
  readFolder(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readYearFolder>,
  ) {
    return this.last(actor, folderKey(params, query.language));
  }

  @Endpoint(orderBoardFiles)
  orderBoard(
    @CurrentActor() actor: Actor,
    @Input() { params, body }: InputOf<typeof orderBoardFiles>,
  ) {
    return this.orderFiles.execute(actor, boardKey(params, body.language));
  }

  @Endpoint(readBoardFiles)
  readBoard(
    @CurrentActor() actor: Actor,
    @Input() { params, query }: InputOf<typeof readBoardFiles>,
  ) {
    return this.last(actor, boardKey(params, query.language));
  }

  @Endpoint(downloadExportFile)
  async download(
    @CurrentActor() actor: Actor,
    @Input() { params }: InputOf<typeof downloadExportFile>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.work.read(actor, (transaction) =>
      readFile(transaction, params.exportId, params.fileKind),
    );
    const { fileName, content } = file;
    const media = mediaOf[file.format];
    return sendFile({ fileName, media, content, length: content.length }, reply);
  }

  private last(actor: Actor, key: OrderKey) {
    return this.work.read(actor, async (transaction) => {
      await requireSubject(transaction, key);
      return { order: await readLastOrder(transaction, key) };
    });
  }
}

function reviewKey({ schoolId, ...subject }: ReviewParams, language: FileLanguage): OrderKey {
  return { organisationId: schoolId, subject: { kind: 'REVIEW', ...subject }, language };
}

function folderKey({ schoolId, schoolYear }: FolderParams, language: FileLanguage): OrderKey {
  return { organisationId: schoolId, subject: { kind: 'SCHOOL_YEAR', schoolYear }, language };
}

function boardKey({ boardId, schoolYear }: BoardParams, language: FileLanguage): OrderKey {
  return { organisationId: boardId, subject: { kind: 'BOARD_YEAR', schoolYear }, language };
}
