import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { connect } from '../src/store/pool.ts';
import { workWhenTold } from '../src/store/told.ts';
import { createDatabase, type Database } from './support/database.ts';

describe('work in rounds', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database?.drop());

  it('goes on when the database tells of something, after a round that failed as well, and ends when asked to', async () => {
    const logged: string[] = [];
    const owner = connect(database.ownerUrl, { max: 1 });
    const waiting: (() => void)[] = [];
    let rounds = 0;
    const reached = (count: number) =>
      new Promise<void>((done) => {
        const look = () => (rounds >= count ? done() : waiting.push(look));
        look();
      });
    const working = workWhenTold({
      sql: connect(database.ownerUrl, { max: 1 }),
      channel: 'of_a_test',
      what: 'pieces of work',
      // Longer than any test runs: only a notice begins the next round.
      mostSeconds: 3600,
      round: async () => {
        rounds += 1;
        for (const look of waiting.splice(0)) look();
        if (rounds === 2) throw Object.assign(new Error('lost'), { code: '57P01' });
        return 3600;
      },
      log: createLog('warn', { write: (line) => void logged.push(line) }),
    });
    await reached(1);
    // Nobody says when it listens: it is told until it has heard.
    for (let told = 2; told <= 3; told += 1) {
      const heard = reached(told).then(() => true);
      while (!(await Promise.race([heard, owner`select pg_notify('of_a_test', '')`.then(() => false)])));
    }
    await working.stop();
    const ended = rounds;
    await owner`select pg_notify('of_a_test', '')`;
    await owner.end();
    expect(rounds).toBe(ended);
    expect(rounds).toBeGreaterThanOrEqual(3);
    expect(logged.join('')).toContain('pieces of work wait');
    expect(logged.join('')).toContain('57P01');
  });
});
