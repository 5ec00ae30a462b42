import { refusalOf } from '../database/free-port.mjs';
import { holderOf } from '../database/data-folder.mjs';
import { PlainProblem } from '../terminal/plain-problem.mjs';
import { dataFolder } from '../workspace.mjs';

/** Stops with one sentence when nothing can listen on the address. */
export async function requirePort({ host, port }) {
  const code = await refusalOf(port, host);
  if (code !== undefined) throw new PlainProblem(sentenceFor(code, host, port));
}

function sentenceFor(code, host, port) {
  const another = `PORT=${port === 3000 ? 3001 : 3000} npm start`;
  if (code === 'EADDRINUSE') {
    const own = holderOf(dataFolder)?.address;
    return own?.endsWith(`:${port}`)
      ? `Verankerd already runs on ${own}: open it there, or stop it first.`
      : `Port ${port} is taken by another program: stop that one, or choose another port with ${another}.`;
  }
  if (code === 'EACCES')
    return `This account may not listen on port ${port}: choose a port from 1024 with ${another}.`;
  return `HOST is "${host}", and this machine cannot listen there (${code}): leave HOST out to serve this machine only, or use 0.0.0.0 for all.`;
}
