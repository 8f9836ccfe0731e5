import type { Edit } from './edit.ts';

const FILE = 'preact/dist/preact.mjs';

const cut = (from: string, to = ''): Edit => ({ file: FILE, from, to });

/**
 * What our components never do: they are functions, none is a class; they wait for nothing and start
 * from nothing. What goes are classes' own methods, waiting and taking over of markup that is there.
 */
export const LEAN_PREACT: readonly Edit[] = [
  // Classes.
  cut(
    'C&&(d.__s||(d.__s=d.state),V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))),',
  ),
  cut('M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),'),
  cut(
    'd.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),C&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,b,m)})',
  ),
  cut(
    '}else C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),C&&d.componentDidMount&&d.__h.push(d.componentDidMount);',
    '}',
  ),
  cut('C&&(y.push.apply(d.__h,d.__k),d.__k=[]),', ''),
  cut(',C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b))'),
  cut('C=(s=V.prototype)&&s.render,'),
  cut(
    'C?r.__c=d=new V(M,L):(r.__c=d=new x(M,L),d.constructor=V,d.render=K)',
    'r.__c=d=new x(M,L),d.constructor=V,d.render=K',
  ),
  cut('q=C?25:0', 'q=0'),
  cut('if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){n.__e(t,r)}'),
  cut(
    'if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)',
    ';',
  ),

  // Contexts.
  cut('j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,', ''),
  cut(',j&&j.sub(d)'),
  cut(',d.getChildContext&&(i=_({},i,d.getChildContext()))'),

  // Waiting, and taking over of markup.
  cut('128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),'),
  {
    file: FILE,
    from: 'if(e.length=v,r.__v=null,c||o)if(t&&t.then){',
    upTo: 'r.__k||(r.__k=u.__k||[]),',
    to: 'e.length=v,r.__v=null,r.__e=u.__e,',
  },
  cut('!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),'),
  cut(',p&&p.some(g)'),
];
