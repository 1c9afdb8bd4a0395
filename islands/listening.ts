import { text as audioStyle } from './audio/audio.css';
import { goOn } from './audio/go-on';
import { introduce, smallPlayerNow } from './audio/later';
import { listenFromLists } from './audio/list-play';
import { SmallPlayer } from './audio/small-player';
import { text as smallStyle } from './audio/small-player.css';
import { adopt } from './media/adopt';
import { text as mediaStyle } from './media/media.css';

// Pages of several languages that are opened one after another bring the script in each; the first one stays.
if (!smallPlayerNow()) {
  adopt(mediaStyle, audioStyle + smallStyle);
  const player = new SmallPlayer();
  introduce(player);
  listenFromLists(player);
  goOn(player);
}
