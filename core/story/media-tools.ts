import { draw, pictureOfDrawing } from './draw.ts';
import { isDrawing } from './drawing.ts';
import { playerLink } from './embeds.ts';
import { dropRepeatedPosts, quotedPost } from './posts.ts';

/** What makes pictures of drawings, links of players and quotations of posts. Few stories have any. */
export interface MediaTools {
  readonly pictureOfDrawing: typeof pictureOfDrawing;
  readonly draw: typeof draw;
  readonly isDrawing: typeof isDrawing;
  readonly playerLink: typeof playerLink;
  readonly quotedPost: typeof quotedPost;
  readonly dropRepeatedPosts: typeof dropRepeatedPosts;
}

export const mediaTools: MediaTools = { pictureOfDrawing, draw, isDrawing, playerLink, quotedPost, dropRepeatedPosts };
