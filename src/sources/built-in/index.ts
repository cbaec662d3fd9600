import type { Source } from '../source.ts';
import { codeListsSource } from './code-lists.ts';
import { portalDefault } from './portal-default.ts';

/** What comes with the product and is loaded when it starts, before the sample. */
export const builtInSources: readonly Source[] = [codeListsSource, portalDefault];
