/** Stops the PostgreSQL of the integration specs and removes its data. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.verankerdTestServer?.stop();
}
