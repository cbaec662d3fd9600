import { type Config, ownConfig } from './config.ts';
import { Refusal } from './errors.ts';
import { createLog, type Log } from './log.ts';
import { openForServing } from './store/installation.ts';
import { welcome } from './welcome.ts';

/** While PostgreSQL gets ready, the rest of the program is read and the policy compiled. */
const start = async (config: Config, log: Log) => {
  const { opened, made, isFilled } = await openForServing(config, log, {
    make: async () => {
      const { prepare, serve } = await import('./serve.ts');
      return { serve, prepared: await prepare(config, log) };
    },
    isFilled: async (...asked) => (await import('./sources/fill.ts')).isFilled(...asked),
  });
  return made.serve(made.prepared, opened, isFilled, config, log);
};

let log = createLog('info');
try {
  const config = ownConfig();
  log = createLog(config.logLevel);
  const starting = start(config, log);
  let stopping = false;
  // A signal that comes while it still starts lets it start and then stops it, so that nothing is left running.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info('stopping', { signal });
      starting
        .then(({ stop }) => stop())
        .then(
          () => process.exit(0),
          (error) => {
            log.failure('did not stop cleanly', error);
            process.exit(1);
          },
        );
    });
  const { address, demonstration } = await starting;
  if (!stopping) console.log(welcome(address, config, demonstration));
} catch (error) {
  if (error instanceof Refusal) console.error(error.message);
  else log.failure('did not start', error);
  process.exit(1);
}
