import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Actor } from '../http/actor';
import { Refusal } from '../http/refusal';

/** The transaction that a use case works in. It is passed on, never hidden: a query on another handle is a bug. */
export type Transaction = EntityManager;

/** An overseer as whom somebody looks, and the one school that is looked at. */
export type Onlooker = { readonly onlookerId: string; readonly schoolId: string };

const uniqueViolation = '23505';
const readMoment = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Opens transactions in which row-level security knows who acts. There is no other way to the tables. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Reads for an actor; the transaction cannot write. The answer does not wait for the end of the transaction, which
   * has nothing to keep.
   */
  async read<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const answer = await within('START TRANSACTION READ ONLY', runner, actor, work);
      void endRead(runner);
      return answer;
    } catch (error) {
      await rollBack(runner);
      await runner.release();
      throw error;
    }
  }

  /** Reads for an actor as all stands at one moment, however many statements it takes; the transaction cannot write. */
  readMoment<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.run(readMoment, actor, work);
  }

  /**
   * Reads, as all stands at one moment, what an overseer sees of one school: row-level security takes the actor, who has
   * to work at that school, for the overseer, and leaves no row of another school. The transaction cannot write.
   */
  readAsOnlooker<T>(
    actor: Actor,
    onlooker: Onlooker,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.run(`${readMoment}; ${looksAs(onlooker)}`, actor, work);
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
      const answer = await within(begin, runner, actor, work);
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

const isId = /^[0-9a-f-]{36}$/i;

function looksAs({ onlookerId, schoolId }: Onlooker): string {
  if (!isId.test(onlookerId) || !isId.test(schoolId))
    throw new TypeError('An overseer and a school are known by an id');
  return `SET LOCAL verankerd.seen_school_id = '${schoolId}'; SET LOCAL verankerd.onlooker_id = '${onlookerId}'`;
}

/**
 * Works in a transaction that knows who acts. Its beginning and the first statement of the work go to the database
 * together. Should the beginning fail, then nobody acts in what follows, and row-level security shows it nothing.
 */
async function within<T>(
  begin: string,
  runner: QueryRunner,
  { userId }: Actor,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  if (!isId.test(userId)) throw new TypeError('An actor is known by an id');
  const connection = (await runner.connect()) as PoolClient;
  const begun = connection.query(`${begin}; SET LOCAL verankerd.user_id = '${userId}'`);
  const [beginning, worked] = await Promise.allSettled([begun, work(runner.manager)]);
  if (beginning.status === 'rejected') throw beginning.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

async function endRead(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('COMMIT');
  } catch {
    // The connection is gone; what was read stays read.
  } finally {
    await runner.release();
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
