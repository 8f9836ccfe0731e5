import { genuine } from '../page/live.ts';
import { FORMER_ID } from '../page/unname.ts';
import { POSTED, STATE } from './by-name.ts';

/** More names than these are what a builder puts on everything, or a script for a while. */
const MOST_NAMES = 3;
/** A name as people and themes give it: with a digit in it, it is of this page or of this build alone. */
const NAME = /^[\p{L}_-]{2,32}$/u;
const TAG = /^[a-z][a-z\d-]{0,39}$/;
/** What scripts put on an element for a moment, and what says how it looks. */
const MOMENT = /^(?:(?:is|has|no|not|js)-|(?:lazy)?load(?:ed|ing)$|(?:in)?active$|open$|visible$|hidden$|in-?view$)/i;

/** What catches a larger share of a story's characters was meant for another page, or another part. */
export const MOST_OF_STORY = 0.2;

/**
 * What an element is called on every page of its site, as "div.newsletter-box<section.main": its tag and its first
 * names, and its parent's. Of an element of the live page and of its copy it is the same. '' where it has no name of its
 * own, as nothing then tells it from the rest.
 */
export function signatureOf(element: Element): string {
  const names = namesOf(element);
  const parent = genuine(element, 'parentElement');
  if (names.length === 0 || !parent) return '';
  const own = [tagOf(element), ...names].join('.');
  // What the page's body is called is about the page.
  const around = tagOf(parent) === 'body' ? ['body'] : [tagOf(parent), ...namesOf(parent)];
  return `${own}<${around.join('.')}`;
}

/** The names in a signature, as somebody wrote them into the page: what people can be told of it. */
export function namesIn(signature: string): string {
  const [own = ''] = signature.split('<');
  return own.split('.').slice(1).join(' ');
}

function tagOf(element: Element): string {
  const tag = genuine(element, 'localName');
  return TAG.test(tag) ? tag : 'any';
}

function namesOf(element: Element): string[] {
  const get = genuine(element, 'getAttribute');
  const said = `${get('class') ?? ''} ${get(FORMER_ID) ?? get('id') ?? ''}`;
  const isPost = POSTED.test(said);
  const names = said
    .split(/\s+/)
    .filter(name => NAME.test(name) && !MOMENT.test(name) && !(isPost && STATE.test(name)));
  return [...new Set(names.map(name => name.toLowerCase()))].slice(0, MOST_NAMES);
}
