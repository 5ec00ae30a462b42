import { Injectable } from '@nestjs/common';
import { mostSavedViews, type InputOf, type SavedView, type saveView } from '@verankerd/contract';
import { Clock } from '../../platform/clock';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { notFound, refuseField, Refusal } from '../../platform/http/refusal';
import { Ids } from '../../platform/ids';
import { requireOverseer, savedViewColumns } from './saved-views-reader';

const insert = `
  INSERT INTO saved_views (account_id, id, scope, name, query, saved_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (account_id, scope, lower(name)) DO NOTHING
  RETURNING ${savedViewColumns}`;

/** Keeps a view of an overview under a name. A matter of the account, not of a school, so not in any history. */
@Injectable()
export class SaveView {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal `saved-view.name-taken` or `saved-view.too-many` */
  execute(actor: Actor, { params, body }: InputOf<typeof saveView>): Promise<SavedView> {
    return this.work.write(actor, async (transaction) => {
      const { overseerId } = params;
      await requireOverseer(transaction, overseerId);
      await makeRoom(transaction, actor, overseerId);
      const values = [overseerId, body.name, JSON.stringify(body.query), this.clock.now()];
      const [saved] = await transaction.query<SavedView[]>(insert, [
        actor.userId,
        this.ids.next(),
        ...values,
      ]);
      if (!saved) throw refuseField('saved-view.name-taken', 'name');
      return saved;
    });
  }
}

/** One at a time, so that two who save at once do not both find the last place free. */
async function makeRoom(
  transaction: Transaction,
  { userId }: Actor,
  overseerId: string,
): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `saved-views:${userId}:${overseerId}`,
  ]);
  const [row] = await transaction.query<{ count: number }[]>(
    'SELECT count(*)::integer AS count FROM saved_views WHERE scope = $1',
    [overseerId],
  );
  if (!row) throw notFound();
  if (row.count >= mostSavedViews) throw new Refusal('saved-view.too-many');
}
