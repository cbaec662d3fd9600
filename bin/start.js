// `npm start`: installs and bundles what is missing and then is the server. All in one process, because a start that has nothing to
// install would wait as long for another one as for the contract.
import { spawn } from 'node:child_process';
import module from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';
import { isNodeEnough, orSay, packages, setUp } from './install.js';

/** What begins on an older Node goes on with the one among the packages, which are only there now. */
const goOn = () => {
  const child = spawn(join(packages, '.bin', 'node'), [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

let entry;
const ready = await orSay(async () => {
  setUp();
  if (isNodeEnough()) entry = await bundle();
});
if (ready && !isNodeEnough()) goOn();
else if (ready) {
  module.enableCompileCache(join(packages, '.cache', 'compiled'));
  await import(pathToFileURL(entry).href);
}
