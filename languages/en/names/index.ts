import { type ToldNames } from '../../language';
import { fitness, running, yoga } from './body';
import { baking, coffee, cooking, grilling, tea } from './food';
import { birds, gardening } from './garden';
import { design, diy, drawing } from './hands';
import { organizing, selfCare, sleep, wellness } from './home';
import { ideas, science } from './mind';
import { music } from './music';
import { camping, hiking, travel } from './outside';
import { comics, journaling, reading, scienceFiction, writing } from './pages';
import { cats, dogs } from './pets';
import { boardGames, building, puzzles } from './play';
import { gadgets, streaming } from './screens';
import { things } from './things';

/** Names that only free text is searched for. */
export const names: ToldNames = {
  interests: {
    coffee,
    tea,
    cooking,
    baking,
    grilling,
    'board-games': boardGames,
    puzzles,
    building,
    reading,
    'science-fiction': scienceFiction,
    comics,
    writing,
    journaling,
    science,
    ideas,
    music,
    streaming,
    gadgets,
    design,
    drawing,
    diy,
    camping,
    hiking,
    travel,
    gardening,
    birds,
    fitness,
    running,
    yoga,
    sleep,
    wellness,
    'self-care': selfCare,
    organizing,
    dogs,
    cats,
  },
  things,
};
