import { z } from 'zod';
import { siteFormat } from './assessments/site-format.ts';
import { mgiFormat } from './governance/mgi-format.ts';
import { solutionsFormat } from './solutions/solutions-format.ts';
import { surveyFormat } from './surveys/survey-format.ts';

/** The documented exchange formats by name. The JSON Schemas in docs/formats are made from what the loaders check with. */
const formats = {
  'mgi-assessments': mgiFormat,
  'site-assessments': siteFormat,
  'solutions-index': solutionsFormat,
  'survey-microdata': surveyFormat,
};

/** The JSON Schema of each format as text, by the name of its file. */
export const formatSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(format, { io: 'input' }), null, 2)}\n`,
    ]),
  );
