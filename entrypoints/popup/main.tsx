import '../../components/sites/popup.css';
import { startPage } from '../pages/start.tsx';
import { Popup } from './Popup.tsx';

startPage('extName', t => <Popup t={t} />);
