// `npm run setup`, and before every other script: what is missing is installed. With --bundle the server is bundled, too.
import { bundle } from './bundle.js';
import { orSay, setUp } from './install.js';

await orSay(async () => {
  setUp();
  if (process.argv.includes('--bundle')) await bundle();
});
