import { setTimeout as sleep } from 'node:timers/promises';
import type { ExportMaterial } from '../material';
import { MakerThread } from './maker-threads';

/** A thread that runs a script of its own for every question. */
function threadOf(onMessage: string): MakerThread {
  const script = `import { parentPort } from 'node:worker_threads';
    const answer = () => parentPort.postMessage({ file: {}, content: new Uint8Array([7]) });
    parentPort.on('message', () => { ${onMessage} });`;
  return new MakerThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
}

const material = { kind: 'SCHOOL_YEAR' } as ExportMaterial;
const ask = (thread: MakerThread) => thread.makeFile(material, 'YEAR_FOLDER', 'nl');

describe('MakerThread', () => {
  it('answers one question after the other', async () => {
    const thread = threadOf('answer()');
    thread.prepare();
    expect([...(await ask(thread)).content]).toEqual([7]);
    expect([...(await ask(thread)).content]).toEqual([7]);
    await thread.stop();
  });

  it.each(['process.exit(3)', 'throw new Error("broken")'])(
    'replaces a thread that died while nobody waited for it: %s',
    async (death) => {
      const thread = threadOf(`answer(); setTimeout(() => { ${death} }, 1)`);
      await ask(thread);
      await sleep(300);
      expect([...(await ask(thread)).content]).toEqual([7]);
      await thread.stop();
    },
  );

  it('says so when the thread dies over a question, and when it is stopped', async () => {
    await expect(ask(threadOf('process.exit(3)'))).rejects.toThrow('code 3');
    const stopped = threadOf('');
    const asked = ask(stopped);
    await Promise.all([expect(asked).rejects.toThrow('ended'), stopped.stop()]);
  });
});
