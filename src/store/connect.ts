import postgres from 'postgres';

/** Dates stay the ISO text that they are, whole numbers become numbers, decimals stay exact text. */
export const connect = (url: string, options: postgres.Options<Record<string, never>> = {}): postgres.Sql =>
  postgres(url, {
    connect_timeout: 10,
    keep_alive: 30,
    onnotice: () => {},
    types: {
      date: { to: 1082, from: [1082], serialize: String, parse: String },
      instant: { to: 1184, from: [1184], serialize: String, parse: (text: string) => new Date(text).toISOString() },
      whole: { to: 20, from: [20], serialize: String, parse: Number },
    } as never,
    ...(options as object),
  }) as unknown as postgres.Sql;
