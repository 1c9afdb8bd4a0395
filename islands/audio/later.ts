import type { SmallPlayer } from './small-player';

/** Where the small player makes itself known to scripts that were bundled without it. */
const NAME = 'gazetteSmallPlayer';

/** The small player, where its script has been loaded. */
export const smallPlayerNow = (): SmallPlayer | undefined => Reflect.get(window, NAME);

/** Makes the small player known; its script does. */
export const introduce = (player: SmallPlayer): boolean => Reflect.set(window, NAME, player);

let loading: Promise<SmallPlayer | undefined> | undefined;

/**
 * The small player. Its script is loaded when a recording is used for the first time, so that a page weighs less until then; the address
 * and what binds it to its bytes (SRI) are on the element of the page's scripts. `undefined` where it cannot be loaded: the recording
 * plays, with the controls that it has on its page.
 */
export function smallPlayer(): Promise<SmallPlayer | undefined> {
  const known = smallPlayerNow();
  if (known) return Promise.resolve(known);
  loading ??= load();
  return loading;
}

function load(): Promise<SmallPlayer | undefined> {
  const { later, laterIntegrity = '' } = document.querySelector<HTMLElement>('[data-later]')?.dataset ?? {};
  if (!later) return Promise.resolve(undefined);
  const script = Object.assign(document.createElement('script'), {
    type: 'module',
    src: later,
    integrity: laterIntegrity,
  });
  const loaded = new Promise<SmallPlayer | undefined>((done) => {
    script.onload = () => done(smallPlayerNow());
    script.onerror = () => done(undefined);
  });
  document.head.append(script);
  return loaded;
}
