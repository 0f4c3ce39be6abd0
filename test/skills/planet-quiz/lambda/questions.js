/** What is asked, in order; one of the three planets is right. */
exports.QUESTIONS = [
  {
    ask: 'Which planet is closest to the sun?',
    planets: ['Venus', 'Mercury', 'Mars'],
    right: 'Mercury',
  },
  {
    ask: 'Which planet is the largest?',
    planets: ['Jupiter', 'Saturn', 'Neptune'],
    right: 'Jupiter',
  },
  {
    ask: 'Which planet lies on its side?',
    planets: ['Uranus', 'Earth', 'Mars'],
    right: 'Uranus',
  },
];
