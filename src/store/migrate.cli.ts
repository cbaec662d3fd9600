import { ownConfig } from '../config.ts';
import { Refusal } from '../errors.ts';
import { createLog } from '../log.ts';
import { openForOwner } from './installation.ts';

/** `npm run migrate`: prepares the database for this version with its owner's login. */
try {
  const config = ownConfig();
  const opened = await openForOwner(config, createLog('warn'));
  await opened.stop();
  console.log('The database is prepared for this version.');
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
