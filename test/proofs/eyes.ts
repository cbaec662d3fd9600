import { expect, it } from 'vitest';
import { maximumOf, prove } from '../prove/prove.ts';
import type { Twin } from '../prove/twins.ts';
import { rowsOf } from '../support/desk.ts';
import type { Suite } from './suite.ts';

const look = `mutation ($principal: ID!, $purpose: String, $document: String!, $variables: JSON, $key: String!) {
  viewAs(principal: $principal, purpose: $purpose, document: $document, variables: $variables, key: $key, reason: "To see") { tier data errors access }
}`;

/** What a steward sees with the eyes of one of the callers. */
export const eyes: Suite = (standing, twins) => {
  if (standing.name !== 'a grant over some classes, countries and grains') return;

  it('P44 with the eyes of somebody else a steward learns what these may learn, and no more', {
    timeout: maximumOf(40),
  }, async () => {
    const { one, headers, stewardKey } = twins();
    const { grant } = JSON.parse(headers.authorization?.slice('Test '.length) ?? '{}');
    const [held] = await rowsOf(
      one.database,
      'select p.public_id as principal, g.code as purpose from base.access_grant g join base.person p on p.id = g.person_id where g.id = $1',
      [grant],
    );
    const looks = new Map<Twin, number>();
    let seen = 0;
    await prove(twins(), {
      ...{ documents: 40, seed: 11 },
      asks: async (twin, { query, variables }) => {
        looks.set(twin, (looks.get(twin) ?? 0) + 1);
        const answer = await twin.server.ask(
          look,
          { ...held, document: query, variables, key: `look ${looks.get(twin)}` },
          { authorization: `Bearer ${stewardKey}` },
        );
        if (answer.body.data?.viewAs.data) seen += 1;
        return answer;
      },
    });
    expect(seen).toBeGreaterThan(30);
  });
};
