import type { EntityManager } from 'typeorm';
import { applicationRole } from '../../platform/database/data-source';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';

/**
 * Lets the use cases work inside the one transaction of the demo, bound by row-level security as in daily use: the whole
 * demo is there, or nothing of it.
 */
export class DemoWork extends UnitOfWork {
  constructor(private readonly manager: EntityManager) {
    super(manager.connection);
  }

  /** From here on the transaction is the application's, not the owner's. */
  async begin(): Promise<void> {
    await this.manager.query(`SET LOCAL ROLE ${applicationRole}`);
  }

  override read<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.write(actor, work);
  }

  override async write<T>(
    actor: Actor,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    await this.manager.query(`SELECT set_config('verankerd.user_id', $1, true)`, [actor.userId]);
    return work(this.manager);
  }
}
