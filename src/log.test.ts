import { expect, test } from 'vitest';
import { refusal } from './errors.ts';
import { createLog } from './log.ts';

const record = (level: 'info' | 'silent') => {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line) => lines.push(line) }) };
};

test('one JSON line per event, at or above the level', () => {
  const { lines, log } = record('info');
  log.debug('unseen');
  log.info('listening', { port: 4000 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'info', msg: 'listening', port: 4000 });
});

test('an error keeps its place and causes; a refusal its code', () => {
  const { lines, log } = record('info');
  log.failure('request failed', new Error('outer', { cause: new TypeError('inner') }), { requestId: 'a1' });
  log.failure('refused', refusal('CONFIGURATION', 'why'));
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({ requestId: 'a1', error: { message: 'outer', cause: { name: 'TypeError' } } });
  expect(first.error.at).toContain('log.test.ts');
  expect(second.error).toEqual({ name: 'Refusal', code: 'CONFIGURATION', message: 'why' });
});

test('what PostgreSQL quotes from the data stays out', () => {
  const { lines, log } = record('info');
  const fields = { severity: 'ERROR', routine: '_bt_check_unique', code: '23505', table_name: 'person' };
  const error = Object.assign(new Error('duplicate key: Amina'), fields, { detail: 'Key (name)=(Amina)' });
  log.failure('load failed', error);
  expect(lines[0]).not.toContain('Amina');
  expect(JSON.parse(lines[0]!).error).toMatchObject({ code: '23505', message: '_bt_check_unique person' });
});
