/** What the estimates of a destination rest on, by UN DESA’s letters, which stand together where several apply. */
export const dataTypes: Readonly<Record<string, string>> = {
  B: 'estimated from data on the foreign-born population',
  C: 'estimated from data on foreign citizens',
  R: 'refugees, as reported by UNHCR or UNRWA, were added',
  I: 'imputed: no data on the country itself',
};
