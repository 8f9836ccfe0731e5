import { defineUnlistedScript } from '#imports';
import { openAloud } from '../components/reader/aloud/open-aloud.tsx';
import { offerExtra } from './reader/extras.ts';

// Carries reading aloud to the page when it is asked for.
export default defineUnlistedScript(() => offerExtra('aloud', openAloud));
