import type { Parts } from './parts.ts';
import { mediaTools } from './story/media-tools.ts';

/** All parts of the pipeline, at hand from the beginning. */
export const ALL_PARTS: Parts = {
  media: async () => mediaTools,
};
