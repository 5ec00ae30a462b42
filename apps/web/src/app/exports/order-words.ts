import type { Texts } from '@verankerd/content/texts';
import type { ExportOrder } from '@verankerd/contract';

/** Whether files are still to come. */
export function isUnderWay(order: ExportOrder | null): boolean {
  return order?.state === 'WAITING' || order?.state === 'WORKING';
}

/** What is said about an order, aloud too; nothing before something is ordered. */
export function toldOf(
  order: ExportOrder | null,
  texts: Texts['exports']['panel'],
  day: (instant: string) => string,
): string {
  switch (order?.state) {
    case undefined:
      return '';
    case 'WAITING':
      return texts.waiting;
    case 'WORKING':
      return texts.working(order.made, order.total);
    case 'DONE':
      return `${texts.done(order.total)} ${texts.kept(day(order.keptUntil))}`;
    case 'FAILED':
      return texts.failed;
  }
}
