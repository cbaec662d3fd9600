import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { written } from '../../src/sources/read/files.fixture.ts';
import type { Entry, ObservationInput, Source, SourceFile, Stated } from '../../src/sources/source.ts';
import { dataFolder } from './real-data.ts';

/** Everything that an adapter yields of some files, release by release. */
export const entriesOf = async (
  source: Source,
  files: readonly SourceFile[],
  stated?: Stated,
): Promise<{ readonly version: string; readonly releasedOn: string; readonly entries: readonly Entry[] }[]> => {
  const releases = [];
  for (const plan of await source.plan(files, stated)) {
    const entries: Entry[] = [];
    for await (const entry of source.read(plan)) entries.push(entry);
    releases.push({ version: plan.version, releasedOn: plan.releasedOn, entries });
  }
  return releases;
};

/** The entries of the only release of some files. */
export const onlyEntries = async (
  source: Source,
  files: readonly SourceFile[],
  stated?: Stated,
): Promise<readonly Entry[]> => {
  const releases = await entriesOf(source, files, stated);
  if (releases.length !== 1) throw new Error(`${releases.length} releases where one was expected`);
  return releases[0]!.entries;
};

export const observationsIn = (entries: readonly Entry[]): ObservationInput[] =>
  entries.flatMap((entry) => (entry.type === 'observation' ? [entry.row] : []));

export const rejectsIn = (entries: readonly Entry[]): (readonly [number, string | null, string | null])[] =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.at.line, entry.column, entry.value] as const] : []));

/** The provider's files in a folder of the real data, but for those that are explanations. */
export const realFiles = (folder: string, pick = /./): SourceFile[] => {
  const path = join(dataFolder, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name !== 'README.md' && pick.test(name))
        .sort()
        .map((name) => ({ path: join(path, name), name }))
    : [];
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;

/** A workbook with the given cells, null for an empty one. */
export const workbook = (
  name: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): SourceFile => {
  const text = (content: string) => new TextEncoder().encode(content);
  const list = Object.entries(sheets);
  const sheetXml = (rows: readonly (readonly (string | number | null)[])[]) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells
            .map((cell, column) => {
              const at = `r="${columnName(column)}${row + 1}"`;
              if (cell === null) return '';
              return typeof cell === 'number'
                ? `<c ${at}><v>${cell}</v></c>`
                : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
            })
            .join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return written(
    name,
    zipSync({
      '[Content_Types].xml': text(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      'xl/workbook.xml': text(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets>${list
          .map(([sheet], index) => `<sheet name="${escaped(sheet)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
          .join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
          .map(
            (_, index) =>
              `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
          )
          .join('')}</Relationships>`,
      ),
      ...Object.fromEntries(
        list.map(([, rows], index) => [`xl/worksheets/sheet${index + 1}.xml`, text(sheetXml(rows))]),
      ),
    }),
  );
};
