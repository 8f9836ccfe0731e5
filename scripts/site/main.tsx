import { render } from 'preact';
import { Site } from './Site.tsx';

/** Put in by the build. */
declare const DEMOS: readonly (readonly [name: string, html: string])[];

const place = document.getElementById('site');
if (place) render(<Site demos={DEMOS} />, place);
