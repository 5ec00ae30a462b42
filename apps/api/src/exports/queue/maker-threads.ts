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

/** Whoever waits for a file, and for which thread. */
type Asked = {
  readonly worker: Worker;
  readonly resolve: (file: MadeFile) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * A thread that makes files, so that requests are answered meanwhile. One that dies is replaced at the next file.
 */
export class MakerThread {
  private worker: Worker | undefined;
  private asked: Asked | undefined;

  /** @param script the built `export-worker` */
  constructor(private readonly script: URL) {}

  /** Makes one file at a time; whoever calls waits for the answer before the next. */
  readonly makeFile: FileMaker = (material, kind, language) => {
    const worker = this.worker ?? this.start();
    return new Promise((resolve, reject) => {
      this.asked = { worker, resolve, reject };
      worker.postMessage({ material, kind, language } satisfies MakerQuestion);
    });
  };

  /** Starts the thread before there is a file to make, so that the first one need not wait for it. */
  prepare(): void {
    this.worker ??= this.start();
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.script);
    worker.on('message', (answer: MakerAnswer) => this.settle(answer));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', (code) => this.lose(worker, new Error(`The thread ended with code ${code}`)));
    // A thread that waits for work keeps no process alive.
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private settle(answer: MakerAnswer): void {
    const { asked } = this;
    this.asked = undefined;
    if ('fault' in answer) asked?.reject(new Error(answer.fault));
    else asked?.resolve({ ...answer.file, content: Buffer.from(answer.content.buffer) });
  }

  /** A thread can die while nobody waits for it; the next file gets another. */
  private lose(worker: Worker, reason: unknown): void {
    if (this.worker === worker) this.worker = undefined;
    if (this.asked?.worker !== worker) return;
    this.asked.reject(reason);
    this.asked = undefined;
  }
}
