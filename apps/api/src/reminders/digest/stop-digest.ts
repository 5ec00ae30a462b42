import { Injectable } from '@nestjs/common';
import type { AnswerOf, stopDigest } from '@verankerd/contract';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock';
import { notFound, Refusal } from '../../platform/http/refusal';
import { hashOfToken } from '../../platform/http/session-guard';
import { hashOfClient } from '../secret-link';

type Outcome = 'STOPPED' | 'UNKNOWN' | 'TOO_MANY_ATTEMPTS';

/** Stops the weekly summary of whoever got the secret by mail. A second time is no error. */
@Injectable()
export class StopDigest {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(secret: string, client: string): Promise<AnswerOf<typeof stopDigest>> {
    const [row] = await this.dataSource.query<{ outcome: Outcome }[]>(
      'SELECT stop_digest($1, $2, $3) AS outcome',
      [hashOfToken(secret), hashOfClient(client), this.clock.now()],
    );
    if (row?.outcome === 'TOO_MANY_ATTEMPTS') throw new Refusal('reminders.too-many-attempts');
    if (row?.outcome !== 'STOPPED') throw notFound();
    return { stopped: true };
  }
}
