import { Controller } from '@nestjs/common';
import { readLiveness, readReadiness } from '@verankerd/contract';
import { DataSource } from 'typeorm';
import { Endpoint } from './endpoint';
import { Refusal } from './refusal';

/** Tells whether the process lives, and whether it can serve. */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Endpoint(readLiveness)
  live() {
    return { status: 'live' };
  }

  @Endpoint(readReadiness)
  async ready() {
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new Refusal('server.unavailable');
    });
    return { status: 'ready' };
  }
}
