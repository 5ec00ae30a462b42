import { Injectable } from '@nestjs/common';
import type { InputOf, renameSavedView, SavedView } from '@verankerd/contract';
import { isUniqueViolation, UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { notFound, refuseField, Refusal } from '../../platform/http/refusal';
import { savedViewColumns } from './saved-views-reader';

const select = `SELECT ${savedViewColumns} FROM saved_views WHERE scope = $1 AND id = $2 FOR UPDATE`;
const rename = `
  UPDATE saved_views SET name = $3, version = version + 1 WHERE scope = $1 AND id = $2
  RETURNING ${savedViewColumns}`;

/** Gives a view another name. */
@Injectable()
export class RenameSavedView {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws Refusal `saved-view.name-taken`, or `resource.changed-meanwhile` with the view as it is now */
  async execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof renameSavedView>,
  ): Promise<SavedView> {
    const key = [params.overseerId, params.savedViewId];
    try {
      return await this.work.write(actor, async (transaction) => {
        const [before] = await transaction.query<SavedView[]>(select, key);
        if (!before) throw notFound();
        if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
        const [[after]] = await transaction.query<[SavedView[], number]>(rename, [
          ...key,
          body.name,
        ]);
        if (!after) throw notFound();
        return after;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'saved_views_one_a_name'))
        throw refuseField('saved-view.name-taken', 'name');
      throw error;
    }
  }
}
