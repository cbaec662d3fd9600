import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runDueOrders } from '../../src/sources/desk/orders.ts';
import { connect } from '../../src/store/pool.ts';
import { waitingSource } from './waiting-load.ts';

/** As a program: carries orders out and waits, halfway through the files of one, for the next line of its input. */
const [workerUrl, code, idSecret, dataRole] = process.argv.slice(2) as [string, string, string, string];
const sql = connect(workerUrl, { max: 1 });
const lines = createInterface(process.stdin);
const source = waitingSource(code, { version: 'One', value: 1, days: 40 }, async () => {
  console.log('halfway');
  await once(lines, 'line');
});
console.log(JSON.stringify(await runDueOrders(sql, { idSecret, dataRole, sources: [source] })));
lines.close();
await sql.end({ timeout: 5 });
