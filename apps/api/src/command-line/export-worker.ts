import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { makeFile } from '../exports/make-file';
import type { MakerAnswer, MakerQuestion } from '../exports/queue/maker-threads';
import { warmUp } from '../exports/queue/warm-up';

// On Linux this is the priority of the thread alone: requests come before files.
setPriority(constants.priority.PRIORITY_LOW);

// Questions wait meanwhile. What cannot be made now is told with the file that asks for it.
const ready = warmUp().catch(() => undefined);

parentPort?.on('message', (question: MakerQuestion) => void answer(question));

async function answer({ material, kind, language }: MakerQuestion): Promise<void> {
  try {
    await ready;
    const { content, ...file } = await makeFile(material, kind, language);
    // A copy of its own, so that it can be handed over whole.
    const bytes = new Uint8Array(content);
    tell({ file, content: bytes }, [bytes.buffer]);
  } catch (error) {
    tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function tell(answer: MakerAnswer, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, [...handedOver]);
}
