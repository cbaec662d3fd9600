import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { LoadOptions, LoadReport } from '../../src/sources/load/loader.ts';
import { loadRelease } from '../../src/sources/load/loader.ts';
import type { Source, SourceFile } from '../../src/sources/source.ts';
import { dataRole, loginPassword, loginRole, type ServedSchema } from '../../src/store/migrate.ts';
import { connect } from '../../src/store/pool.ts';
import { derive } from '../../src/store/secrets.ts';
import { rolePrefix, secret } from './global.ts';

export { rolePrefix, secret };

/** A database of a test file's own, made from the template with the sample in it. */
export type Database = {
  readonly name: string;
  readonly ownerUrl: string;
  readonly openUrl: string;
  /** The address with the login of a tier, or of another of the server's logins. */
  readonly tierUrl: (tier: ServedSchema) => string;
  readonly workflowUrl: string;
  readonly accessUrl: string;
  readonly auditUrl: string;
  readonly workerUrl: string;
  readonly drop: () => Promise<void>;
};

const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

/** `from` is the name of the database that it is a copy of; nobody may be connected to that one. */
export const createDatabase = async (from = 'tributary'): Promise<Database> => {
  const template = inject('ownerUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = withDatabase(template, 'postgres');
  const sql = connect(admin, { max: 1 });
  // Files start together, and a template must stand alone while it is copied.
  await sql`select pg_advisory_lock(7391)`;
  await sql.unsafe(`create database ${name} template ${from} strategy file_copy`);
  // Rights on a database do not come along with its template.
  await sql.unsafe(`revoke temporary, create on database ${name} from public`);
  await sql.end({ timeout: 5 });
  const ownerUrl = withDatabase(template, name);
  const as = (who: string): string => {
    const address = new URL(ownerUrl);
    address.username = loginRole(rolePrefix, who);
    address.password = loginPassword(secret, who);
    return address.href;
  };
  return {
    name,
    ownerUrl,
    openUrl: as('OPEN'),
    tierUrl: as,
    workflowUrl: as('WORKFLOW'),
    accessUrl: as('ACCESS'),
    auditUrl: as('AUDIT'),
    workerUrl: as('WORKER'),
    drop: async () => {
      const again = connect(admin, { max: 1 });
      await again.unsafe(`drop database if exists ${name} with (force)`);
      await again.end({ timeout: 5 });
    },
  };
};

/** What every load of a test is told. */
export const loading: LoadOptions = { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) };

/** Loads files with a source into a test's database, release by release. */
export const load = async (
  database: Database,
  source: Source,
  files: readonly SourceFile[],
  options: Partial<LoadOptions> = {},
): Promise<LoadReport[]> => {
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    const reports: LoadReport[] = [];
    for (const plan of await source.plan(files))
      reports.push(await loadRelease(sql, source, plan, { ...loading, ...options }));
    return reports;
  } finally {
    await sql.end({ timeout: 5 });
  }
};
