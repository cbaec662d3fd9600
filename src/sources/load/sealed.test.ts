import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRow } from './checks.ts';
import { refuseSealed, sealedIn } from './sealed.ts';

/** Invented: no such person, number or device. */
describe('what is sealed', () => {
  it.each([
    ['an e-mail address', 'ask somebody.else+camp@example.org about it'],
    ['an e-mail address', 'écrire à équipe@exemple.org'],
    ['a telephone number', 'call +211 92 000 0000 first'],
    ['a telephone number', '00211-920-000-000'],
    ['a telephone number', 'Tel: 0920 000 000'],
    ['a telephone number', 'WhatsApp 0920000000'],
    ['a telephone number', 'Contact n° 092 000 00 00'],
    ['the number of a device', 'IMEI 350000000000000'],
    ['the number of a device', 'seen by 00:1a:2b:3c:4d:5e'],
    ['the number of a device', 'deviceid: 9f8e7d6c5b'],
    ['the position of a device', '4.85165, 31.58247'],
    ['the position of a device', 'at -4.8516 / 131.5824'],
    ['the number of a document', 'passport no. X1234567'],
    ['the number of a document', 'case number: KE-2024-0001'],
    ['the name of a person', 'Respondent name: Aaaa Bbbb'],
    ['the name of a person', 'full name: Aaaa Bbbb'],
    ['the name of a person', 'told by Mrs. Aaaa'],
  ])('%s: %s', (what, text) => {
    expect(sealedIn(text)).toBe(what);
  });

  it.each([
    'Off the coast of an invented island, about 15 km north',
    'The people walked for 12 days; 250 households, 1,250 individuals',
    '2026-04-01 to 2026-04-20',
    'Score 12.5 of 100 (95 % CI 10.1-14.9)',
    'Block A, shelter 12',
    '123456789',
    'SS0101001',
    'near road A2, kilometre 1200',
    'respondents said that water is far',
    'Respondent: head of household',
    'Informant: Camp committee',
    'contact: 2026-04-01',
    'in contact 2024/2025 with host families',
    'https://example.org/report/2026/04/12345678',
  ])('nothing in: %s', (text) => {
    expect(sealedIn(text)).toBeNull();
  });

  it('where something happened is no position of a device', () => {
    expect(sealedIn('exact location: 32.9269, 12.5568', true)).toBeNull();
    expect(sealedIn('exact location: 32.9269, 12.5568, by a@example.org', true)).toBe('an e-mail address');
  });

  it('is found wherever it stands in a text, and never said again', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll(/[\p{L}\p{N}._%+@-]/gu, ' '));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} somebody@example.org ${after}`;
        try {
          refuseSealed({ note: null, comment: text });
          throw new Error('was taken');
        } catch (error) {
          expect(error).toBeInstanceOf(BadRow);
          const { problem } = error as BadRow;
          expect(problem).toMatchObject({ column: 'comment', value: '' });
          expect(JSON.stringify(problem)).not.toContain('somebody');
        }
      }),
    );
  });

  it('is quickly told of long texts', () => {
    for (const text of [
      'a'.repeat(200_000),
      '1 '.repeat(100_000),
      '+1 '.repeat(60_000),
      'a.'.repeat(100_000),
      'tel '.repeat(50_000),
      '1.'.repeat(90_000),
    ]) {
      const from = performance.now();
      sealedIn(text);
      expect(performance.now() - from).toBeLessThan(1500);
    }
  });
});
