import { render } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Translate } from '../../../core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { mountReader } from '../../reader/mount-reader.tsx';
import { paintReader } from '../../reader/paint-reader.ts';
import type { ReaderProps, Story } from '../../reader/reader-props.ts';
import { readerStyles } from '../../reader/styles.ts';
import { toolStyles } from '../../reader/tool-styles.ts';
import { Compare } from './Compare.tsx';
import { DEMO_HOST, DemoPage } from './DemoPage.tsx';
import demoSheet from './demo.css?inline';
import { Isolated } from './Isolated.tsx';
import { idleActions } from './idle-actions.ts';

const PAGE_STYLES = [demoSheet];
/** A key is the page's that the demo is in. */
const SETTINGS = { ...DEFAULT_SETTINGS, singleKeys: false };

const STORY_STYLES = [...readerStyles, ...toolStyles];

/** The demo's page and the reader on it, to be compared. The story is what has been read of the page, once it has. */
export function Demo(props: { story: Story | null; t: Translate; lang: string }) {
  const { story, t, lang } = props;
  return (
    <Compare
      t={t}
      before={<Isolated styles={PAGE_STYLES} fill={fillWithPage} />}
      after={story && <Read story={story} t={t} lang={lang} />}
    />
  );
}

function fillWithPage(root: ShadowRoot): () => void {
  render(<DemoPage />, root);
  return () => render(null, root);
}

function Read({ story, t, lang }: { story: Story; t: Translate; lang: string }) {
  const fill = useCallback((root: ShadowRoot) => readIn(root, story, t, lang), [story, t, lang]);
  return <Isolated styles={STORY_STYLES} fill={fill} />;
}

/** Opens the reader where it is only looked at. */
function readIn(root: ShadowRoot, story: Story, t: Translate, lang: string): () => void {
  const props: ReaderProps = {
    story,
    host: DEMO_HOST,
    t,
    lang,
    about: { version: '', shortcut: '' },
    choices: { all: {}, site: null },
    startAt: null,
    resumed: false,
    pictures: true,
    settings: SETTINGS,
    joinsPages: false,
    actions: idleActions(story),
  };
  return mountReader(paintReader(root, document, props), props);
}
