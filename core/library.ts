import { readArticle } from './read-article.ts';

/** What the package `clearstory` gives to others, and nothing more: docs/library.md is the promise about it. */
export type {
  Article,
  ClutterKind,
  DeclineReason,
  PageLink,
  Pagination,
  ReadOptions,
  ReadResult,
  RelatedSection,
  Removal,
  SafeHtml,
  Way,
} from './article.ts';
export { readArticle };
