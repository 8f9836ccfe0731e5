import { onTrusted } from '../../core/page/live.ts';

/** The part of the Navigation API that is used; Firefox has it since 147. */
type Navigation = EventTarget;

interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly hashChange: boolean;
}

/** A click or key this long before counts as what caused a navigation; milliseconds. */
const RECENT = 5000;
/** How often the address is looked at where the browser does not report it; milliseconds. */
const LOOK = 1000;

/**
 * Calls `onArrive` when the page goes to another address without loading, after a click or key or by Back and Forward.
 * A page that rewrites its address while one scrolls has not gone anywhere. `onBack` tells that Back leads away.
 */
export function followNavigations(onArrive: () => void, onBack: () => void): void {
  let acted = 0;
  let seen = address();
  const act = () => {
    acted = Date.now();
  };
  for (const type of ['pointerdown', 'keydown', 'popstate']) onTrusted(window, type, act, { capture: true });
  const look = () => {
    if (address() === seen) return;
    seen = address();
    if (Date.now() - acted < RECENT) onArrive();
  };
  const navigation = (globalThis as { navigation?: Navigation }).navigation;
  if (!navigation?.addEventListener) {
    setInterval(look, LOOK);
    return;
  }
  onTrusted(navigation, 'currententrychange', look);
  onTrusted<NavigateEvent>(navigation, 'navigate', ({ navigationType, hashChange }) => {
    if (navigationType === 'traverse' && !hashChange) onBack();
  });
}

function address(): string {
  return location.href.replace(/#.*/, '');
}
