import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { testSchema } from '../../test/support/api.ts';
import type { Guard } from './artefacts.ts';
import { behindShield } from './shield.ts';
import { checkedIn } from './stale.ts';

it('the shield stands before every guarded field and no other', () => {
  const shielded = Object.values(testSchema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.entries(type.getFields())
          .filter(([, { resolve }]) => resolve && behindShield(resolve))
          .map(([name]) => `${type.name}.${name}`)
      : [],
  );
  const guards: Guard[] = JSON.parse(checkedIn('shield.json'));
  expect(shielded.sort()).toEqual(guards.map(({ coordinate }) => coordinate).sort());
});
