import { Injectable } from '@nestjs/common';
import type { deleteSavedView, InputOf, SavedView } from '@verankerd/contract';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { notFound } from '../../platform/http/refusal';
import { savedViewColumns } from './saved-views-reader';

const remove = `DELETE FROM saved_views WHERE scope = $1 AND id = $2 RETURNING ${savedViewColumns}`;

/** Keeps a view no longer. Answers with what it was, so that it can be kept again. */
@Injectable()
export class DeleteSavedView {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, { params }: InputOf<typeof deleteSavedView>): Promise<SavedView> {
    return this.work.write(actor, async (transaction) => {
      const [[deleted]] = await transaction.query<[SavedView[], number]>(remove, [
        params.overseerId,
        params.savedViewId,
      ]);
      if (!deleted) throw notFound();
      return deleted;
    });
  }
}
