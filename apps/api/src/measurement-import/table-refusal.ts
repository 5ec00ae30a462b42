import { Refusal } from '../platform/http/refusal';
import { TableRefused } from '../platform/table-files/table-refused';

/** Lets a file that cannot be read become a refusal that says why. */
export async function refusingTables<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    const { code: refusal, ...details } = error.refusal;
    throw new Refusal('measurement-import.unreadable', [
      { pointer: '/body/file', code: 'table-refused', details: { refusal, ...details } },
    ]);
  }
}
