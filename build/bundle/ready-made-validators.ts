import { type Plugin } from 'esbuild';
import standaloneCode from 'ajv/dist/standalone';
import { SMAPI_DEFINITIONS, smapiSchemas } from '../../models/lint/smapi-validators';

/** Puts the checks by Amazon's schema into a bundle as code, so that no program makes them each time it starts. */
export const readyMadeValidators: Plugin = {
  name: 'ready-made-validators',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]smapi-validators\.ts$/ }, () => {
      const parts = Object.keys(SMAPI_DEFINITIONS).map((part) => [part, part] as const);
      const code = standaloneCode(smapiSchemas(), Object.fromEntries(parts));
      return {
        contents: `${code}\nexports.validatorOf = (part) => exports[part];`,
        loader: 'js',
        resolveDir: __dirname,
      };
    });
  },
};
