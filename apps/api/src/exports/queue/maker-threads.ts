import { Worker } from 'node:worker_threads';
import type { ExportFileKind } from '@verankerd/contract';
import type { ExportMaterial, MadeFile } from '../material';
import type { FileLanguage } from '../review/telling';
import type { FileMaker } from './work-order';

/** What the other thread is asked. */
export type MakerQuestion = {
  readonly material: ExportMaterial;
  readonly kind: ExportFileKind;
  readonly language: FileLanguage;
};

/** What it answers: a file, or what went wrong. */
export type MakerAnswer =
  | { readonly file: Omit<MadeFile, 'content'>; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly fault: string };

/**
 * A thread that makes files, so that requests are answered meanwhile. It starts with the first file, stays for the next,
 * and one that dies is replaced at the next file.
 */
export class MakerThread {
  private worker: Worker | undefined;

  /** @param script the built `export-worker` */
  constructor(private readonly script: URL) {}

  /** Makes one file at a time; whoever calls waits for the answer before the next. */
  readonly makeFile: FileMaker = (material, kind, language) => {
    const worker = this.worker ?? this.start();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.removeAllListeners('message');
        worker.removeAllListeners('error');
        worker.removeAllListeners('exit');
        act();
      };
      const lose = (reason: Error) =>
        settle(() => {
          this.worker = undefined;
          reject(reason);
        });
      worker.once('message', (answer: MakerAnswer) =>
        settle(() => {
          if ('fault' in answer) reject(new Error(answer.fault));
          else resolve({ ...answer.file, content: Buffer.from(answer.content.buffer) });
        }),
      );
      worker.once('error', lose);
      worker.once('exit', (code) => lose(new Error(`The thread ended with code ${code}`)));
      worker.postMessage({ material, kind, language } satisfies MakerQuestion);
    });
  };

  /** Ends the thread. */
  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.script);
    // A thread that waits for work keeps no process alive.
    worker.unref();
    this.worker = worker;
    return worker;
  }
}
