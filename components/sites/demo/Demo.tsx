import type { Translate } from '../../../core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { partStyles } from '../../reader/part-styles.ts';
import { Reader } from '../../reader/Reader.tsx';
import type { Story } from '../../reader/reader-props.ts';
import { readerStyles } from '../../reader/styles.ts';
import { Compare } from './Compare.tsx';
import { DEMO_HOST, DemoPage } from './DemoPage.tsx';
import demoSheet from './demo.css?inline';
import { Isolated } from './Isolated.tsx';
import { idleActions } from './idle-actions.ts';

const PAGE_STYLES = [demoSheet];
/** A key is the page's that the demo is in. */
const SETTINGS = { ...DEFAULT_SETTINGS, singleKeys: false };

const STORY_STYLES = [...readerStyles, ...partStyles];

/** The demo's page and the reader on it, to be compared. The story is what has been read of the page, once it has. */
export function Demo(props: { story: Story | null; t: Translate; lang: string }) {
  const { story, t, lang } = props;
  return (
    <Compare
      t={t}
      before={
        <Isolated styles={PAGE_STYLES}>
          <DemoPage />
        </Isolated>
      }
      after={
        story && (
          <Isolated styles={STORY_STYLES}>
            <Reader
              story={story}
              host={DEMO_HOST}
              t={t}
              lang={lang}
              about={{ version: '', shortcut: '' }}
              choices={{ all: {}, site: null }}
              startAt={null}
              resumed={false}
              pictures
              settings={SETTINGS}
              joinsPages={false}
              actions={idleActions(story)}
            />
          </Isolated>
        )
      }
    />
  );
}
