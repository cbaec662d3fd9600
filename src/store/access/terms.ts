/** Whoever accepts the terms accepts this version of them; another wording is another version. */
export const termsVersion = '1';

/** What somebody promises before a grant holds. */
const clauses: readonly string[] = [
  'I use what is opened for the purpose that was approved, and for no other.',
  'I do not try to find out who somebody is or where they are, and I tell the stewards at once if I find out by chance.',
  'I do not link it with other data, except as the request says.',
  'I do not pass it on, in whole or in part; everybody of my team asks for themselves.',
  'I keep it encrypted, on devices that only I can open, and not longer than the grant lasts.',
  'I publish only what nobody can be recognised by, and name the dataset and its provider.',
  'I destroy what I have when the grant ends, as the request says, and say so when asked.',
  'I report a loss, a theft or a disclosure within 24 hours.',
  'I know that what I read is recorded with the purpose that I state, and that this record may be looked at.',
  'I know that the grant may be suspended or revoked at any moment, and that I then stop using what I have.',
  'I follow the law of my country and that of the place where the data were collected, where that protects people more.',
  'I do not use it for decisions about single people, nor for finding, detaining or returning them.',
];

export const terms = { version: termsVersion, clauses };
