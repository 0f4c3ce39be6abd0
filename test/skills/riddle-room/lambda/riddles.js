/** Riddles that cost nothing. */
exports.FREE = [
  'What gets wetter the more it dries? A towel.',
  'What has a neck but no head? A bottle.',
  'What goes up and never comes down? Your age.',
];

/** The first riddles of the pack that is sold. */
exports.WINTER = ['What falls in winter and is never hurt? The snow.'];
