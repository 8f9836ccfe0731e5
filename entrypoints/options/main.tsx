import '../../components/sites/options.css';
import { startPage } from '../pages/start.tsx';
import { Options } from './Options.tsx';

startPage('optionsTitle', t => <Options t={t} />);
