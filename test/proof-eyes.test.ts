import { afterAll, describe, expect, it } from 'vitest';
import { maximumOf, prove } from './prove/prove.ts';
import { chosen } from './prove/standings.ts';
import { openWorlds, type Twin } from './prove/twins.ts';
import { giveKey, rowsOf } from './support/desk.ts';

describe('P44 with the eyes of somebody else a steward learns what these may learn, and no more', () => {
  const worlds = openWorlds();
  afterAll(() => worlds.close());

  const look = `mutation ($principal: ID!, $purpose: String, $document: String!, $variables: JSON, $key: String!) {
    viewAs(principal: $principal, purpose: $purpose, document: $document, variables: $variables, key: $key, reason: "To see") { tier data errors access }
  }`;

  it('40 documents', { timeout: maximumOf(40) }, async () => {
    const [standing] = chosen('RESTRICTED', 'a grant over some classes, countries and grains');
    if (!standing) throw new Error('there is no such caller');
    const twins = await worlds.twinsOf(standing);
    try {
      const { grant } = JSON.parse(twins.headers.authorization?.slice('Test '.length) ?? '{}');
      const [held] = await rowsOf(
        twins.one.database,
        'select p.public_id as principal, g.code as purpose from base.access_grant g join base.person p on p.id = g.person_id where g.id = $1',
        [grant],
      );
      const keys = new Map<Twin, string>();
      for (const twin of [twins.one, twins.other]) keys.set(twin, await giveKey(twin.database));
      const looks = new Map<Twin, number>();
      let seen = 0;
      await prove(twins, {
        ...{ documents: 40, seed: 11 },
        asks: async (twin, { query, variables }) => {
          looks.set(twin, (looks.get(twin) ?? 0) + 1);
          const answer = await twin.server.ask(
            look,
            { ...held, document: query, variables, key: `look ${looks.get(twin)}` },
            { authorization: `Bearer ${keys.get(twin)}` },
          );
          if (answer.body.data?.viewAs.data) seen += 1;
          return answer;
        },
      });
      expect(seen).toBeGreaterThan(30);
    } finally {
      await twins.close();
    }
  });
});
