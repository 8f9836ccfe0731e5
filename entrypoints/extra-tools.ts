import { defineUnlistedScript } from '#imports';
import { tools } from '../components/reader/tools/offer.ts';
import { offerExtra } from './reader/extras.ts';

// Carries the panels, and whatever else nobody needs in order to read, when the first of it is asked for.
export default defineUnlistedScript(() => offerExtra('tools', tools));
