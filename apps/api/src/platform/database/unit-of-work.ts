import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Actor } from '../http/actor';
import { Refusal } from '../http/refusal';

/** The transaction that a use case works in. It is passed on, never hidden: a query on another handle is a bug. */
export type Transaction = EntityManager;

const uniqueViolation = '23505';

/** Opens transactions in which row-level security knows who acts. There is no other way to the tables. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Reads for an actor; the transaction cannot write. */
  read<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.run('START TRANSACTION READ ONLY', actor, work);
  }

  /** Reads for an actor as all stands at one moment, however many statements it takes; the transaction cannot write. */
  readMoment<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.run('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY', actor, work);
  }

  /**
   * Writes for an actor: all or nothing. With an idempotency key the answer is kept in the same transaction, and a
   * repeated request gets that answer instead of writing twice.
   */
  async write<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (!actor.idempotency) return this.run('START TRANSACTION', actor, work);
    const once = (transaction: Transaction) => answerOnce(transaction, actor, work);
    try {
      return await this.run('START TRANSACTION', actor, once);
    } catch (error) {
      // The same request ran at the same time and won: its answer is there now.
      if (!isUniqueViolation(error, 'idempotency_keys_pkey')) throw error;
      return this.run('START TRANSACTION', actor, once);
    }
  }

  private async run<T>(
    begin: string,
    actor: Actor,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(begin);
      await runner.query(`SELECT set_config('verankerd.user_id', $1, true)`, [actor.userId]);
      const answer = await work(runner.manager);
      await runner.query('COMMIT');
      return answer;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('ROLLBACK');
  } catch {
    // The connection is gone, and the transaction with it; the first error is the one to tell.
  }
}

async function answerOnce<T>(
  transaction: Transaction,
  actor: Actor,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { key, route, requestHash } = actor.idempotency ?? {};
  const [earlier] = await transaction.query<{ request_hash: string; answer: T }[]>(
    'SELECT request_hash, answer FROM idempotency_keys WHERE user_id = $1 AND key = $2',
    [actor.userId, key],
  );
  if (earlier) {
    if (earlier.request_hash !== requestHash) throw new Refusal('request.idempotency-key-reused');
    return earlier.answer;
  }
  const answer = await work(transaction);
  await transaction.query(
    'INSERT INTO idempotency_keys (user_id, key, route, request_hash, answer) VALUES ($1, $2, $3, $4, $5)',
    [actor.userId, key, route, requestHash, JSON.stringify(answer)],
  );
  return answer;
}

/** Whether an error says that a row is there already, by the constraint that says so. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { driverError } = (error ?? {}) as { driverError?: { code?: string; constraint?: string } };
  return driverError?.code === uniqueViolation && driverError.constraint === constraint;
}
