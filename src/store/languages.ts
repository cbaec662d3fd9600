// Apart from the tables, so that neither the server nor a load pays for the table library (a second and 150 MB).

export const languages = ['en', 'fr', 'es', 'de'] as const;
export type LanguageCode = (typeof languages)[number];
export const textStatuses = ['OFFICIAL', 'SOURCE', 'MACHINE', 'UNVERIFIED', 'SYNTHETIC'] as const;
export type TextStatus = (typeof textStatuses)[number];

/** One text in the languages it really exists in, each with where the wording comes from. */
export type Localized = Partial<Record<LanguageCode, readonly [text: string, status: TextStatus]>>;
