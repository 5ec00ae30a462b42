import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { digestHour } from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import { DigestSender } from './digest-sender';

const everyMinute = 60_000;

const amsterdamHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Looks every minute, from the hour of the day at which summaries leave, whether one is due. */
@Injectable()
export class DigestSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Digest');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly sender: DigestSender,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.sender.isAble) return;
    this.timer = setInterval(() => {
      this.running ??= this.look().finally(() => (this.running = undefined));
    }, everyMinute);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.sender.stop();
    await this.running;
  }

  private async look(): Promise<void> {
    if (!isHourOfDigests(this.clock.now())) return;
    try {
      await this.sender.sendDue();
    } catch (error) {
      // The next minute tries again; what was claimed comes free by itself.
      this.logger.error(error instanceof Error ? error.name : 'unknown');
    }
  }
}

/** Whether summaries may leave at this moment: from seven in the morning in the Netherlands. */
export function isHourOfDigests(moment: Date): boolean {
  return Number(amsterdamHour.format(moment)) >= digestHour;
}
