import '../../components/sites/access.css';
import { startPage } from '../pages/start.tsx';
import { Access } from './Access.tsx';

startPage('accessTitle', t => <Access t={t} />);
