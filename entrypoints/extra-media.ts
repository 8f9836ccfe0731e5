import { defineUnlistedScript } from '#imports';
import { mediaTools } from '../core/story/media-tools.ts';
import { offerExtra } from './reader/extras.ts';

// Carries what makes pictures of drawings and links of players, when a story turns out to have any.
export default defineUnlistedScript(() => offerExtra('media', mediaTools));
