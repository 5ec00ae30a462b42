import type { ReminderSettings } from '@verankerd/contract';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';

const select = `
  SELECT coalesce(s.digest, false) AS digest, own_email() AS email,
    ${instantOf('s.calendar_made_at')} AS "calendarSince"
  FROM (SELECT acting_user_id() AS id) reader LEFT JOIN reminder_settings s ON s.user_id = reader.id`;

/** Reads how the reader wants to be reminded. */
export async function readSettings(
  transaction: Transaction,
  sendsMail: boolean,
): Promise<ReminderSettings> {
  const [row] = await transaction.query<Omit<ReminderSettings, 'sendsMail'>[]>(select);
  if (!row) throw new TypeError('The reader has an account');
  return { ...row, sendsMail };
}
