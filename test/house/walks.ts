/**
 * The ways CONTRIBUTING.md shows to add something, done for real in a copy of the project: the files each
 * touched are counted, and each is tried as its user would. `npm run walks` starts it.
 */
import { command } from './walks/command';
import { doctorRule } from './walks/doctor-rule';
import { intent } from './walks/intent';
import { language } from './walks/language';
import { marketplace } from './walks/marketplace';
import { productType } from './walks/product-type';
import { type Copy, createCopy } from './walks/project';
import { responseRule } from './walks/response-rule';
import { type Walk } from './walks/walk';

/** Those of a round are added together, since to compile the project and to build it takes longest. */
const ROUNDS: readonly (readonly Walk[])[] = [
  [intent, marketplace, command, responseRule, doctorRule, productType],
  // It would have the others build a skill of three locales.
  [language],
];

const count = (copy: Copy, { what, most, owners = [] }: Walk): void => {
  const ours = copy.touched().filter((file) => !owners.some((owner) => file.startsWith(owner)));
  if (ours.length > most) {
    throw new Error(`${what}: ${ours.join(', ')}, and at most ${most} were due`);
  }
  process.stdout.write(`${what}: ${ours.join(', ')} (${ours.length} of at most ${most})\n`);
};

/** `npm run walks -- marketplace` takes one of them. */
const [wanted = ''] = process.argv.slice(2);
const names = ROUNDS.flat().map(({ what }) => what);
if (!names.some((name) => name.includes(wanted))) {
  throw new Error(`no walk is called "${wanted}"; there are:\n  ${names.join('\n  ')}`);
}

const copy = createCopy();
try {
  for (const round of ROUNDS) {
    const walks = round.filter(({ what }) => what.includes(wanted));
    if (walks.length === 0) continue;
    for (const walk of walks) {
      walk.add(copy);
      count(copy, walk);
      copy.keep();
    }
    copy.checkTypes();
    for (const { what, tryOut } of walks) {
      tryOut(copy);
      process.stdout.write(`${what}: works\n`);
    }
    copy.restore();
  }
  process.stdout.write('all passed\n');
} finally {
  copy.remove();
}
