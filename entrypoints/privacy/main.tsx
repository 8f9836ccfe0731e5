import '../../components/sites/privacy.css';
import { PrivacyView } from '../../components/sites/PrivacyView.tsx';
import type { Translate } from '../../core/messages.ts';
import { pageUrl } from '../../utils/pages.ts';
import { startPage } from '../pages/start.tsx';
import { useStored } from '../pages/use-stored.ts';

startPage('privacyTitle', t => <Privacy t={t} />);

function Privacy(props: { t: Translate }) {
  // It is drawn at once; what is stored says in which theme.
  useStored();
  return <PrivacyView t={props.t} options={pageUrl('options')} />;
}
