import { clearInterval, setInterval } from 'node:timers';

const interval = 500;

/**
 * Stops this process, as SIGTERM does, when whoever started it is gone: a server that stays behind alone would keep the
 * port. A parent with a channel to it is told from by the channel. npm has none, and the shell that it puts in between
 * does not hand signals on: there the number of the parent tells.
 */
export function leaveWithParent() {
  const leave = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected) watchChannel(leave);
  else if (process.env['npm_lifecycle_event']) watchParent(leave);
}

function watchChannel(leave) {
  process.once('disconnect', leave);
  // Listening alone must not keep this process from ending when its work is done.
  process.channel?.unref();
}

function watchParent(leave) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, interval);
  watch.unref();
}
