import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { plainDay } from '../../core/text/day.ts';
import type { ToolBox } from './tools/use-tools.ts';

/** The day on which an article was published, '' where that is not known. Dates in words are read by the tools. */
export function useDay(article: Pick<Article, 'publishedTime' | 'lang'>, { use }: ToolBox): string {
  const { publishedTime, lang } = article;
  const [read, setRead] = useState('');
  const plain = plainDay(publishedTime);
  useEffect(() => {
    setRead('');
    if (plain || !publishedTime) return;
    const ending = new AbortController();
    use(tools => setRead(tools.dayIn(publishedTime, lang)), ending.signal);
    return () => ending.abort();
  }, [publishedTime, lang, plain, use]);
  return plain || read;
}
