'use strict';
// Talks to the built skill as a customer does. Add your own: `npm test` runs every file in this folder.
const assert = require('node:assert');
const { test } = require('node:test');
const { conversation } = require('shelf-talker/testing');
const { locales } = require('../shop/brand.json');
const { skill } = require('../shop/registration.json');
const { handler } = require('../lambda/dist/index.js');

for (const [locale, { invocationName }] of Object.entries(locales)) {
  const model = require(`../skill-package/interactionModels/custom/${locale}.json`);

  test(
    `in ${locale}, what a customer says yes to is in the cart`,
    // The skill answers requests for itself only.
    conversation(
      { model, handler, locale, applicationId: skill.skillId ?? undefined },
      async (device) => {
        await device.say(`open ${invocationName}`);
        const { speech } = await device.say('surprise me');
        assert.match(speech, /\?$/);
        await device.say('yes');
        // Alexa Shopping asks once more.
        await device.say('yes');
        assert.equal(device.ledger.cart.length, 1);
      },
    ),
  );
}
