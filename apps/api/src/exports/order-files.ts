import { Injectable } from '@nestjs/common';
import type { ExportOrder } from '@verankerd/contract';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { recordChange } from '../audit/audit-door';
import type { OrderKey } from './exports-reader';
import { placeOrder } from './place-order';
import { ExportQueue } from './queue/export-queue';
import { requireSubject } from './require-subject';

/** Orders files for whoever may see what they are made of. */
@Injectable()
export class OrderFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly queue: ExportQueue,
  ) {}

  async execute(actor: Actor, key: OrderKey): Promise<ExportOrder> {
    const order = await this.work.write(actor, async (transaction) => {
      await requireSubject(transaction, key);
      const at = this.clock.now();
      const id = this.ids.next();
      const placed = await placeOrder(transaction, key, { id, by: actor.userId, at });
      if (placed.id === id && key.subject.kind !== 'BOARD_YEAR')
        await recordChange(transaction, actor, {
          schoolId: key.organisationId,
          ...(key.subject.kind === 'REVIEW' && { choiceId: key.subject.choiceId }),
          schoolYear: key.subject.schoolYear,
          kind: 'export.ordered',
          subject: id,
          before: null,
          after: { ...key.subject, language: key.language },
          at,
        });
      return placed;
    });
    this.queue.poke();
    return order;
  }
}
