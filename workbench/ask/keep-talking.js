// Loaded into Amazon's CLI by NODE_OPTIONS, beside any other Node program of that shell; does
// something only for `ask dialog`. There the first `.record` ends the program, because the promise
// that the command waits for is settled by it, and a file that can't be written is not told of.
const { realpathSync } = require('node:fs');
const { createRequire } = require('node:module');

const [, program = '', command] = process.argv;

/** The class behind `ask dialog`; undefined in every other program. */
const findDialogController = () => {
  if (command !== 'dialog' || !/\bask(?:\.js)?$/.test(program)) return undefined;
  try {
    const requireAsAsk = createRequire(realpathSync(program));
    return requireAsAsk('../lib/controllers/dialog-controller').DialogController;
  } catch {
    // Another program that is called ask.
    return undefined;
  }
};

const controller = findDialogController();
if (controller !== undefined) {
  const { setupSpecialCommands, createReplayFile } = controller.prototype;
  controller.prototype.setupSpecialCommands = function (view) {
    setupSpecialCommands.call(this, view).catch(() => undefined);
    // Node ends by itself when the input does.
    return new Promise(() => undefined);
  };
  controller.prototype.createReplayFile = function (file, utterances) {
    try {
      createReplayFile.call(this, file, utterances);
    } catch (error) {
      process.stderr.write(`${file} can't be written: ${error.message}\n`);
      throw error;
    }
  };
}
