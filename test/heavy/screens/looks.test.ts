import { type Screen } from '../../../simulator/device';
import { describeInBrowser } from '../page/support/chromium';
import { flawsIn } from './support/flaws';
import { VIEWPORTS, openEasel, screensOf } from './support/gallery';

describeInBrowser(() => {
  let easel: Awaited<ReturnType<typeof openEasel>>;
  let screens: ReadonlyMap<string, Screen>;
  beforeAll(async () => {
    [easel, screens] = await Promise.all([openEasel(), screensOf()]);
  });
  afterAll(() => easel.close());

  const frame = () => {
    const [, inner] = easel.tab.frames();
    if (inner === undefined) throw new Error('the easel has no frame');
    return inner;
  };

  test.each(Object.entries(VIEWPORTS))(
    'on %s no text is cut or covered, everything is in the safe area and legible, and fingers meet what they touch',
    async (_name, viewport) => {
      const found: Record<string, string[]> = {};
      for (const [name, screen] of screens) {
        const touched = await easel.draw(screen, viewport);
        const flaws = await frame().evaluate(flawsIn, { viewport, touched });
        if (flaws.length > 0) found[name] = flaws;
      }
      expect(found).toEqual({});
    },
  );

  const text = (what: string, more: object = {}): object => ({
    ...{ type: 'Text', text: what, fontSize: '20dp', color: '#ffffff' },
    ...more,
  });
  /** What is looked for, each once. */
  const FLAWED = [
    {
      type: 'TouchWrapper',
      width: '40dp',
      height: '10dp',
      item: {
        type: 'Frame',
        width: '40dp',
        height: '10dp',
        item: text('A text that is cut', { fontSize: '14dp', color: '#444444' }),
      },
    },
    text('One', { position: 'absolute', left: '45vw', top: '20vh' }),
    text('Other', { position: 'absolute', left: '45vw', top: '20vh' }),
    {
      type: 'ScrollView',
      position: 'absolute',
      left: '30vw',
      top: '60vh',
      width: '40vw',
      height: '20dp',
      item: text('Words that nobody can read. '.repeat(30)),
    },
  ];

  test.each(['hub-small', 'hub-round', 'tv'])(
    'the check finds what it is for on %s: small, dim, cut, hidden and overlapping text, and small targets at the edge',
    async (name) => {
      const root = { type: 'Container', width: '100vw', height: '100vh', items: FLAWED };
      const ground = { backgroundColor: '#10161a', width: '100vw', height: '100vh' };
      const document = {
        type: 'APL',
        version: '1.4',
        mainTemplate: { items: [{ type: 'Frame', ...ground, item: root }] },
      };
      const screen: Screen = { token: 'flawed', document, datasources: {} };
      const viewport = VIEWPORTS[name];
      if (viewport === undefined) throw new Error('there is no such viewport');
      const touched = await easel.draw(screen, viewport);
      const flaws = (await frame().evaluate(flawsIn, { viewport, touched })).join('\n');
      expect(flaws).toMatch(/is cut/);
      expect(flaws).toMatch(/smaller than 16 dp/);
      expect(flaws).toMatch(/contrast of 1\.\d to 1/);
      expect(flaws).toMatch(/40 by 10 dp/);
      expect(flaws).toMatch(/outside the safe area/);
      expect(flaws).toMatch(/"One" overlaps "Other"/);
      expect(flaws).toMatch(/shows 20 dp of the 50 of two lines/);
    },
  );
});
