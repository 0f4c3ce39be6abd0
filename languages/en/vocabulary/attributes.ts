import { type Vocabulary } from '../../language';

/** What a product can be. What is said fits after "it is" and after "they are". */
export const attributes: Vocabulary['attribute'] = {
  wireless: {
    heard: [
      'wireless',
      '(cordless|bluetooth|without a cable)',
      "(doesn't|don't|does not|do not) (plug in|need plugging in|need a plug|need a socket|have a cord|have a cable)",
      '(without wires|no wires|no cord|no cords|without a cord|no cable|no cables)',
    ],
    said: 'wireless',
  },
  'battery-powered': {
    heard: [
      'battery powered',
      '(battery operated|with batteries|on batteries|runs on batteries|run on batteries)',
      '(take|takes|need|needs|use|uses|require|requires) batteries',
    ],
    said: 'battery powered',
  },
  rechargeable: { heard: ['rechargeable', '(chargeable|usb charged)'], said: 'rechargeable' },
  corded: {
    heard: ['corded', '(wired|with a cable|with a cord|cord|cords|cable|plug in)'],
    said: 'corded',
  },
  'needs-no-batteries': {
    heard: [
      'without batteries',
      '(no batteries|battery free|needs no batteries)',
      "(that |which |)(doesn't|does not|don't|do not) (need|take|use|require|run on) (any |)batteries",
      '(not anything|nothing|nothing that comes) with batteries',
      'nothing (that |which |)(needs|takes|uses|requires|runs on) batteries',
      'no batteries (needed|required)',
    ],
    said: 'free of batteries',
  },
  'hand-powered': {
    heard: [
      'hand powered',
      '(manual|works by hand|worked by hand|operated by hand|turned by hand|hand cranked|hand operated|hand crank)',
    ],
    said: 'worked by hand',
  },
  solar: { heard: ['solar', '(solar powered|sun powered)'], said: 'solar powered' },

  'dishwasher-safe': {
    heard: [
      'dishwasher safe',
      '(dishwasher proof|for the dishwasher|go in the dishwasher|in the dishwasher|put in the dishwasher|through the dishwasher|into the dishwasher)',
    ],
    said: 'dishwasher safe',
  },
  'machine-washable': {
    heard: [
      'machine washable',
      '(washable|for the washing machine|go in the washing machine|in the washing machine)',
    ],
    said: 'machine washable',
  },
  'oven-safe': {
    heard: ['oven safe', '(oven proof|ovenproof|for the oven|go in the oven|in the oven)'],
    said: 'oven safe',
  },
  waterproof: {
    heard: [
      'waterproof',
      '(water proof|water resistant)',
      '(rainproof|can get wet|splash proof|splashproof|weatherproof)',
    ],
    said: 'waterproof',
  },
  'easy-to-clean': {
    heard: ['easy to clean', '(easily cleaned|simple to clean)'],
    said: 'easy to clean',
  },

  compact: {
    heard: [
      'compact',
      '(space saving|small)',
      '(takes up little space|takes up no space|not too big|not too bulky|for a small kitchen|small enough)',
    ],
    said: 'compact',
  },
  foldable: {
    heard: [
      'foldable',
      '(folding|collapsible|fold up|folds up|fold away|folds away|folds flat|folded)',
      '(folds|folds down|fold down|folds away flat|that folds|fold flat)',
    ],
    said: 'foldable',
  },
  'pocket-sized': {
    heard: [
      'pocket sized',
      '(pocket size|for the pocket|fits in a pocket)',
      '(fit in a pocket|fit in my pocket|fits in your pocket|in a pocket|in my pocket|in his pocket|in her pocket|into a pocket|fits in my pocket|for my pocket)',
    ],
    said: 'pocket sized',
  },
  large: { heard: ['large', '(big|huge)'], said: 'large' },

  lightweight: { heard: ['lightweight', '(light|light weight)'], said: 'lightweight' },
  heavy: { heard: ['heavy', '(weighty|heavy duty)'], said: 'heavy' },

  wood: { heard: ['wooden', '(wood|made of wood)'], said: 'made of wood' },
  bamboo: { heard: ['bamboo', 'made of bamboo'], said: 'made of bamboo' },
  'stainless-steel': {
    heard: ['stainless steel', '(steel|made of steel)'],
    said: 'made of stainless steel',
  },
  'cast-iron': { heard: ['cast iron', 'made of cast iron'], said: 'made of cast iron' },
  aluminum: { heard: ['<aluminum>', 'made of <aluminum>'], said: 'made of <aluminum>' },
  titanium: { heard: ['titanium', 'made of titanium'], said: 'made of titanium' },
  silicone: { heard: ['silicone', 'made of silicone'], said: 'made of silicone' },
  cotton: { heard: ['cotton', 'made of cotton'], said: 'made of cotton' },
  wool: { heard: ['wool', '(woolen|woollen|made of wool)'], said: 'made of wool' },
  leather: { heard: ['leather', 'made of leather'], said: 'made of leather' },
  glass: { heard: ['glass', 'made of glass'], said: 'made of glass' },
  ceramic: { heard: ['ceramic', '(porcelain|made of ceramic)'], said: 'made of ceramic' },
  plastic: { heard: ['plastic', 'made of plastic'], said: 'made of plastic' },
  rubber: { heard: ['rubber', 'made of rubber'], said: 'made of rubber' },
  foam: { heard: ['foam', 'made of foam'], said: 'made of foam' },
  paper: { heard: ['paper', 'made of paper'], said: 'made of paper' },

  red: { heard: ['red'], said: 'red' },
  orange: { heard: ['orange'], said: 'orange' },
  yellow: { heard: ['yellow'], said: 'yellow' },
  green: { heard: ['green'], said: 'green' },
  blue: { heard: ['blue', '(navy|navy blue|light blue|dark blue)'], said: 'blue' },
  purple: { heard: ['purple', '(violet|lilac)'], said: 'purple' },
  pink: { heard: ['pink'], said: 'pink' },
  black: { heard: ['black'], said: 'black' },
  white: { heard: ['white'], said: 'white' },
  gray: { heard: ['<gray>', '(gray|grey)'], said: '<gray>' },
  brown: { heard: ['brown'], said: 'brown' },
  silver: { heard: ['silver'], said: 'silver' },
  gold: { heard: ['gold', 'golden'], said: 'gold' },
  multicolored: {
    heard: ['multi<color>ed', '(<color>ful|in many <color>s|rainbow)'],
    said: '<color>ful',
  },

  easy: {
    heard: [
      'easy',
      '(simple|for beginners|easy to learn)',
      '(easy to use|easy to start with|not too hard|not too difficult|beginner friendly|for a beginner|for total beginners|nothing too complicated|not too complicated)',
    ],
    said: 'easy to learn',
  },
  challenging: {
    heard: [
      'challenging',
      '(hard|difficult|tricky|really hard|tough|the tougher the better|tougher)',
      '(not too easy|fiendish|really difficult|a real challenge|a challenge|really tricky)',
    ],
    said: 'a challenge',
  },

  quiet: {
    heard: [
      'quiet',
      '(silent|not loud|not noisy)',
      "(not too loud|not too noisy|doesn't make much noise|does not make noise|makes no noise|whisper quiet|really quiet|nice and quiet)",
    ],
    said: 'quiet',
  },
  'noise-canceling': {
    heard: [
      'noise <canceling>',
      '(noise canceling|noise cancelling)',
      '(cancel|cancels|canceling|cancelling|block|blocks|blocking|shut|shuts|keep|keeps|drown|drowns) (out|) (the|all the|) (noise|noises|sound|racket|din|world)',
    ],
    said: 'noise <canceling>',
  },

  cooperative: {
    heard: [
      'cooperative',
      '(on the same side|work together|working together|all on one side|same team|play together not against|play as a team|against the game)',
      '(co-operative|to play together|where everyone plays together|on the same team|play with each other|not against each other|playing together)',
      '(play together|work together|works together|as a team|same team|team up|playing as a team|everyone on the same team|everybody on the same team|not competing|without competing|against the game)',
    ],
    said: 'played together, not against each other',
  },
  'left-handed': {
    heard: [
      'left handed',
      '(for left handers|for lefties|for the left hand|a lefty|lefty|left hander|left handed people)',
      '(left handed person|left handed people|southpaw|left handers|lefties)',
    ],
    said: 'fit for left-handers',
  },
};
