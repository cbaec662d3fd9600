import { incidents } from '../cubes/cube-kinds.ts';
import type { DatasetDescriptor, Source } from '../source.ts';
import type { Localized } from '../words.ts';

const words = (code: string, fr: string, es: string, de: string) => ({
  code,
  label: { en: [code, 'SOURCE'], fr: [fr, 'UNVERIFIED'], es: [es, 'UNVERIFIED'], de: [de, 'UNVERIFIED'] } as Localized,
});

/** The seven causes that the cleaned copy tells apart; several at once are told as other. */
const causes = [
  words('Drowning', 'noyade', 'ahogamiento', 'Ertrinken'),
  words('Mixed or unknown', 'mixte ou inconnue', 'mixta o desconocida', 'gemischt oder unbekannt'),
  words(
    'Vehicle accident / death linked to hazardous transport',
    'accident de véhicule ou transport dangereux',
    'accidente de vehículo o transporte peligroso',
    'Fahrzeugunfall oder gefährliche Beförderung',
  ),
  words(
    'Sickness / lack of access to adequate healthcare',
    'maladie ou manque de soins',
    'enfermedad o falta de atención sanitaria',
    'Krankheit oder fehlende Versorgung',
  ),
  words(
    'Harsh environmental conditions / lack of adequate shelter, food, water',
    'conditions extrêmes ou manque d’abri, de nourriture, d’eau',
    'condiciones extremas o falta de refugio, alimentos o agua',
    'raue Umgebung oder Mangel an Obdach, Nahrung, Wasser',
  ),
  words('Violence', 'violence', 'violencia', 'Gewalt'),
  words('Accidental death', 'mort accidentelle', 'muerte accidental', 'Unfalltod'),
];

const title: Localized = {
  en: ['Missing Migrants Project: dead and missing by country, cause and year', 'SOURCE'],
  fr: ['Projet migrants disparus : morts et disparus par pays, cause et année', 'UNVERIFIED'],
  es: ['Proyecto Migrantes Desaparecidos: muertos y desaparecidos por país, causa y año', 'UNVERIFIED'],
  de: ['Missing Migrants Project: Tote und Vermisste nach Land, Ursache und Jahr', 'UNVERIFIED'],
};

/** Tables over the incidents, for when a steward closes the incidents themselves: no more than the country is known of each. */
export const missingMigrantsTables = (records: DatasetDescriptor): NonNullable<Source['tables']> => ({
  dataset: {
    ...records,
    code: `${records.code}-tables`,
    title,
    description: {
      en: [
        'Tables over incidents in which migrants died or disappeared, by country, cause and year, suppressed and rounded before publication. ' +
          'Made here, and only while the incidents themselves are not for everybody.',
        'SOURCE',
      ],
    },
    tier: 'OPEN',
  },
  cubes: [{ code: 'MISSING-MIGRANTS', title, kind: incidents(causes, [2014, 2025]), finest: 0 }],
});
