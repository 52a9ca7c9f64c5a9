/** The desk's style, in the order in which its parts build on each other. */
import { face, layerMarks } from '../../face/index.ts';
import { article } from './article.ts';
import { cards } from './cards.ts';
import { controls } from './controls.ts';
import { figures } from './figures.ts';
import { lists } from './lists.ts';
import { phone } from './phone.ts';
import { shell } from './shell.ts';

export const deskStyle = [
  face,
  layerMarks,
  shell,
  controls,
  lists,
  article,
  cards,
  figures,
  phone,
].join('\n');
