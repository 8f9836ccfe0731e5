import { defineUnlistedScript } from '#imports';
import { readSelection } from '../core/selection.ts';
import { drawTools } from './reader/draw-tools.ts';
import { offerExtra } from './reader/extras.ts';
import type { ReaderTools } from './reader/opened.ts';

const tools: ReaderTools = { draw: drawTools, readSelection };

// Carries everything that the reader can do beyond showing a story, while the page is read.
export default defineUnlistedScript(() => offerExtra('tools', tools));
