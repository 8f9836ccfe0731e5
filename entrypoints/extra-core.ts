import { defineUnlistedScript } from '#imports';
import { EXTRAS } from '../core/all-extras.ts';
import { offerExtra } from './reader/extras.ts';

// Carries the parts of the pipeline that few pages need, when a page turns out to need one.
export default defineUnlistedScript(() => offerExtra('core', EXTRAS));
