/** Stops the PostgreSQL that `postgres.mjs` started and removes its files. */
export default async function stopPostgres() {
  await globalThis.__UTGAVE_POSTGRES__?.stop();
}
