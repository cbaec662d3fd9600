/** ISO alpha-2 codes of countries that the matrix works in, to alpha-3: p-codes begin with either. */
const codes =
  'AF:AFG AM:ARM AO:AGO BD:BGD BF:BFA BI:BDI BJ:BEN BS:BHS CD:COD CF:CAF CG:COG CI:CIV CM:CMR CO:COL DJ:DJI DM:DMA EC:ECU ' +
  'ET:ETH FJ:FJI GH:GHA GM:GMB GN:GIN GT:GTM HN:HND HT:HTI ID:IDN IQ:IRQ KE:KEN LB:LBN LY:LBY MD:MDA MG:MDG ML:MLI MM:MMR ' +
  'MR:MRT MW:MWI MZ:MOZ NE:NER NG:NGA NP:NPL PG:PNG PH:PHL PK:PAK PS:PSE SD:SDN SL:SLE SN:SEN SO:SOM SS:SSD SV:SLV SY:SYR ' +
  'TD:TCD TG:TGO TO:TON TR:TUR TZ:TZA UA:UKR UG:UGA VE:VEN VU:VUT YE:YEM ZM:ZMB ZW:ZWE';
const alpha3 = new Map(codes.split(' ').map((pair) => pair.split(':') as [string, string]));

/** The country that a code of a country or an admin area begins with, or nothing. */
export const countryOfCode = (text: string): string | undefined => {
  const letters = /^([A-Z]{2,3})(?![A-Z])/.exec(text.trim().toUpperCase())?.[1] ?? '';
  return letters.length === 3 ? letters : alpha3.get(letters);
};
