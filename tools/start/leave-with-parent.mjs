/** Loaded into the server: when whoever started it is killed hard, it stops as well instead of keeping the port. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
