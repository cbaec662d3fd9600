import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';

/** A first question over all four domains, answered by the sample. */
export const exampleQuery = `# One sample country over four domains, with frameworks and provenance.
{
  area(by: { code: "XSA" }) {
    name { value language isFallback }
    observationsAbroad(first: 3) {
      nodes { area { code } period { label } sex value provenance { line release { version citation } } }
    }
    displacementStocks(first: 3) {
      nodes { populationGroup movement unit value round { number } withheld { field reason tier } }
    }
    restrictionLevels(first: 3) { nodes { control periodStart periodEnd level } }
    governanceProfiles { framework { code } scores(first: 4) { nodes { item { code title { value } } editionLabel level levelCode } } }
  }
}`;

/** What a person sees once the server answers. */
export const welcome = (
  { address, port }: AddressInfo,
  config: Config,
  demonstration: string | null = null,
): string => {
  const origin = `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  const oneLine = exampleQuery.split('\n').slice(1).join(' ').replace(/\s+/g, ' ');
  return [
    '',
    `Tributary answers at ${origin}/graphql`,
    `  explore      ${origin}/graphiql`,
    `  contract     ${origin}/schema.graphql`,
    config.database.kind === 'embedded'
      ? `  data         ${config.dataDir} (sample data is invented; its places do not exist)`
      : '  data         your own database',
    '  stewards     npm run steward -- add "<name>" makes a key that decides about releases (docs/stewardship.md)',
    '',
    ...(demonstration === null
      ? []
      : [
          'Invented callers, for the sample data only (docs/access.md):',
          `  tokens       ${demonstration}/{partner-system,partner-person,researcher-restricted,researcher-protected,steward,officer,administrator,auditor}`,
          `  try one      curl -s ${origin}/graphql -H "authorization: Bearer $(cat '${demonstration}/researcher-restricted')" -H 'tributary-purpose: DEMO-RESTRICTED' \\`,
          `                 -H 'content-type: application/json' -d '{"query":"{ me { name tier purpose } }"}'`,
          '  purposes     DEMO-AGREEMENT for the partner, DEMO-RESTRICTED and DEMO-PROTECTED for the researchers',
          '',
        ]),
    'Paste this to try it:',
    `  curl -s ${origin}/graphql -H 'content-type: application/json' \\`,
    `    -d '${JSON.stringify({ query: oneLine })}'`,
    '',
  ].join('\n');
};
