import { strToU8, zipSync } from 'fflate';
import { measures } from './dtm-south-sudan-sheets.ts';

/** A sheet: heading row first. Null is an empty cell. */
export type Table = (string | number | null)[][];
export type Miniature = { sheets: { name: string; hidden?: boolean; rows: Table }[]; label?: string };

const headings = measures.map(({ column }) =>
  column.replace('Estimated #', 'Estimated  # ').replace('(total)', ' (total) '),
);

const two = (index: number) => String(index + 1).padStart(2, '0');

/** The sixteen figures of one location: no IDPs previously abroad, few returnees; the first ones differ by place. */
const figures = (index: number) => measures.map((_, place) => (place === 4 || place === 5 ? 0 : index + place + 1));

const added = (...rows: number[][]) => measures.map((_, place) => rows.reduce((sum, row) => sum + row[place]!, 0));

/** Ten states of one county and payam, each payam with two locations; invented figures in the shape of a round. */
export const miniature = (round = 11, note: Table = [['Round 11'], ['Secret']]): Miniature => {
  const states: Table = [
    ['state_pcode', 'state_name', ...headings],
    ['#adm1+code', '#adm1+name', ...measures.map(() => null)],
  ];
  const counties: Table = [['state_pcode', 'county_pcode', ...headings]];
  const payams: Table = [['state_pcode', 'county_pcode', 'payam_pcode', ' payam_name ', ...headings]];
  const locations: Table = [
    [
      ...[
        'state_pcode',
        'county_pcode',
        'payam_pcode',
        'location_ssid',
        'village_idp_settlement_name',
        'alternate_name1',
      ],
      ...['location_type', 'latitude', 'longitude', 'location_status_name', 'IDP Present (Yes/No)'],
      ...['Returnee Present (Yes/No)', ...headings, 'Source_Round', 'Remarks '],
    ],
  ];
  let country = added();
  for (let index = 0; index < 10; index += 1) {
    const state = `SS${two(index)}`;
    const [county, payam] = [`${state}01`, `${state}0101`];
    const [first, second] = [figures(index), measures.map(() => 0)];
    const sum = added(first, second);
    country = added(country, sum);
    states.push([state, `State ${index}`, ...sum]);
    counties.push([state, county, ...sum]);
    payams.push([state, county, payam, `Payam ${index}`, ...sum]);
    const place = [state, county, payam];
    const site = [`ssid_${county}_1`, `Site ${index}`, 'Secret', 'Displacement Site', 4.5, 31.25, 'open', 'Yes', 'Yes'];
    locations.push([...place, ...site, ...first, round - 2, 'Secret']);
    const host = [`ssid_${county}_2`, null, null, 'Host Community', null, null, 'Closed', 'No', 'No'];
    locations.push([...place, ...host, ...second, round, null]);
  }
  states.push([null, null, '93%', '7%']);
  counties.push(['Grand Total', null, ...country]);
  payams.push(['Grand Total', null, null, null, ...country]);
  return {
    label: 'LABEL-1',
    sheets: [
      { name: 'Note', rows: note },
      { name: `MT R${round} State Summary`, rows: states },
      { name: `MT R${round} County summary`, rows: counties },
      { name: `MT R${round} Payam summary`, rows: payams },
      { name: `MT R${round} Location Type and County`, rows: [['state_pcode']] },
      { name: `MT R${round} Baseline locations`, rows: locations },
    ],
  };
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const sheetXml = (rows: Table) => {
  const lines = rows.map((cells, row) => {
    const filled = cells.map((cell, index) => {
      if (cell === null) return '';
      const place = `${letters(index)}${row + 1}`;
      if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

/** The bytes of a workbook, written by hand as a spreadsheet program would lay it out. */
export const workbookBytes = ({ sheets, label }: Miniature): Uint8Array => {
  const list = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = sheets.map((_, index) => {
    return `<Relationship Id="rId${index + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`;
  });
  const types = sheets.map((_, index) => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    return `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}"/>`;
  });
  const property = `<property fmtid="{0}" pid="2" name="MSIP_Label_0_Name"><vt:lpwstr>${label}</vt:lpwstr></property>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)])),
    ...(label
      ? {
          'docProps/custom.xml': `${head}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${property}</Properties>`,
        }
      : {}),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
