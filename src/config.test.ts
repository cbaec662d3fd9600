import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { Refusal } from './errors.ts';

const problemsOf = (env: Record<string, string>) => {
  try {
    readConfig(env, '/srv');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'CONFIGURATION') return error.message;
    throw error;
  }
  return '';
};

describe('readConfig', () => {
  test('needs nothing to be set', () => {
    const config = readConfig({ PATH: '/bin', PORT: '' }, '/srv');
    expect(config).toEqual({
      mail: null,
      webhookOrigins: [],
      host: '127.0.0.1',
      port: 4000,
      portChosen: false,
      dataDir: resolve(import.meta.dirname, '../.data'),
      database: { kind: 'embedded' },
      rolePrefix: 'tributary',
      corsOrigins: [],
      logLevel: 'info',
      sealSeconds: 10,
      tokens: {
        issuers: [],
        audience: '',
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        maxAgeSeconds: 3600,
        stepUpAcr: ['phr', 'phrh'],
        stepUpSeconds: 3600,
      },
      limits: {
        maxCost: 50_000,
        bodyBytes: 262_144,
        deadlineMs: 10_000,
        poolSize: 8,
        preparedStatements: true,
        exportDeadlineMs: 600_000,
        exportsAtOnce: 2,
        answerCacheBytes: 64 * 1_048_576,
      },
    });
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits) && Object.isFrozen(config.corsOrigins)).toBe(true);
  });

  test('reads every setting', () => {
    const config = readConfig(
      {
        HOST: '::1',
        PORT: '0',
        DATA_DIR: 'here',
        DATABASE_URL: 'postgres://app@db:5432/tributary',
        OWNER_DATABASE_URL: 'postgresql://owner@db/tributary',
        TRIBUTARY_SECRET: 'x'.repeat(32),
        ROLE_PREFIX: 'my_trib',
        CORS_ORIGINS: 'https://a.example, http://localhost:3000',
        LOG_LEVEL: 'debug',
        PG_PREPARE: 'false',
        TRIBUTARY_DATA: '/data',
      },
      '/srv',
    );
    expect(config).toMatchObject({
      host: '::1',
      port: 0,
      portChosen: true,
      dataDir: '/srv/here',
      database: { kind: 'external', url: 'postgres://app@db:5432/tributary' },
      ownerUrl: 'postgresql://owner@db/tributary',
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      limits: { preparedStatements: false },
    });
  });

  test('names all problems at once, and no secret text', () => {
    const message = problemsOf({
      PORT: '70000',
      POOL_SIZE: '-1',
      DATABASE_URL: 'mysql://u:hunter2@h/d',
      TRIBUTARY_SECRET: 'hunter3',
      CORS_ORIGINS: '*,https://a.example/',
      ROLE_PREFIX: 'a"b',
      PG_PREPARE: 'maybe',
      TRIBUTARY_SECERT: 'typo',
      TRIBUTARY_PORT: '1',
    });
    for (const name of ['PORT', 'POOL_SIZE', 'DATABASE_URL', 'TRIBUTARY_SECRET', 'ROLE_PREFIX', 'PG_PREPARE']) {
      expect(message).toContain(`- ${name} must`);
    }
    expect(message).toContain("not '*', 'https://a.example/'");
    expect(message).toContain('TRIBUTARY_SECERT is not a setting; did you mean TRIBUTARY_SECRET?');
    expect(message).toContain('TRIBUTARY_PORT is not a setting; did you mean PORT?');
    expect(message).not.toMatch(/hunter/);
  });
});
