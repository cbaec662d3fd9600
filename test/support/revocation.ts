import { connect } from '../../src/store/pool.ts';

type Measured = { readonly refusedAtOnce: number; readonly p50: number; readonly p99: number };

/**
 * Milliseconds from the commit of a revocation to the first refusal, while the key is in use by requests that follow one another
 * without a pause. `refusedAtOnce` counts how often the first request that began after the commit was refused.
 */
export const measureRevocation = async ({
  url,
  ownerUrl,
  make,
  rounds,
}: {
  readonly url: string;
  readonly ownerUrl: string;
  readonly make: (round: number) => Promise<string>;
  readonly rounds: number;
}): Promise<Measured> => {
  const sql = connect(ownerUrl, { max: 1 });
  const ask = async (key: string): Promise<number> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        authorization: `Bearer ${key}`,
      },
      body: '{"query":"{ me { tier } }"}',
    });
    await response.arrayBuffer();
    return response.status;
  };
  const times: number[] = [];
  let refusedAtOnce = 0;
  for (let round = 0; round < rounds; round += 1) {
    const key = await make(round);
    if ((await ask(key)) !== 200) throw new Error('the key did not work before it was revoked');
    let committed = Number.POSITIVE_INFINITY;
    const lookup = key.slice('tributary_key_'.length, 'tributary_key_'.length + 8);
    const revoking = sql`update base.api_key set revoked_at = now() where lookup = ${lookup}`.then(() => {
      committed = performance.now();
    });
    for (let first = true; ; ) {
      const began = performance.now();
      const after = began >= committed;
      const refused = (await ask(key)) === 401;
      if (after && first) {
        first = false;
        if (refused) refusedAtOnce += 1;
      }
      if (!refused) continue;
      await revoking;
      // Refused before the commit was told: then the very request was the first, and the next one has to be refused as well.
      if (!after && (await ask(key)) === 401) refusedAtOnce += 1;
      times.push(Math.max(0, performance.now() - committed));
      break;
    }
  }
  await sql.end({ timeout: 5 });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] as number;
  return { refusedAtOnce, p50: at(0.5), p99: at(0.99) };
};
