import { defineUnlistedScript } from '#imports';
import { take } from '../components/reader/take-along/take.ts';
import { offerExtra } from './reader/extras.ts';

// Carries the converters to the page when somebody takes a story along for the first time.
export default defineUnlistedScript(() => offerExtra('export', take));
