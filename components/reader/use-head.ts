import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { dayIn } from '../../core/text/any-day.ts';
import { plainDay } from '../../core/text/day.ts';
import { drawHead, type HeadGiven } from './head.ts';
import type { Painted } from './painted.ts';

/** Keeps the head of the story that of its article. Dates in words, which nobody waits for, are read now. */
export function useHead({ column, masthead }: Painted, given: Omit<HeadGiven, 'day'>): void {
  const { article, host, t, lang } = given;
  const plain = plainDay(article.publishedTime);
  const drawn = useRef<{ readonly article: Article; readonly day: string }>({ article, day: plain });
  useLayoutEffect(() => {
    const day = plain || (article.publishedTime ? dayIn(article.publishedTime, article.lang) : '');
    if (drawn.current.article === article && drawn.current.day === day) return;
    drawn.current = { article, day };
    drawHead(column, masthead, { article, host, t, lang, day });
  }, [column, masthead, article, host, t, lang, plain]);
}
