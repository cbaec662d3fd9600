import { type AuditResult, serverAudits } from 'graphql-http';

/** The names of all audits of GraphQL over HTTP, in their order. */
export const auditNames: readonly string[] = serverAudits({ url: 'http://127.0.0.1/' }).map(
  ({ id, name }) => `${id} ${name}`,
);

/** Runs every audit of GraphQL over HTTP against a server. */
export const auditServer = (url: string): Promise<AuditResult[]> =>
  Promise.all(serverAudits({ url }).map(({ fn }) => fn()));
