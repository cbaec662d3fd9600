// Imported before this server, it takes the plans out: graphql then asks every field of every row for itself.
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/src/plan/planner.ts')
      ? {
          format: 'module',
          source: 'export class Written {}\nexport const createPlanner = () => undefined;',
          shortCircuit: true,
        }
      : next(url, context),
});
