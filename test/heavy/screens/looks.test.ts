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
    'on %s no text is cut, everything is in the safe area and legible, and fingers meet what they touch',
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

  test('the check finds what it is for: a small, dim, cut text at the edge, and a small target', async () => {
    const small = { type: 'Text', text: 'A text that is cut', fontSize: '14dp', color: '#444444' };
    const document = {
      type: 'APL',
      version: '1.4',
      mainTemplate: {
        items: [
          {
            type: 'Frame',
            backgroundColor: '#10161a',
            width: '100vw',
            height: '100vh',
            item: {
              type: 'TouchWrapper',
              width: '40dp',
              height: '10dp',
              item: { type: 'Frame', width: '40dp', height: '10dp', item: small },
            },
          },
        ],
      },
    };
    const screen: Screen = { token: 'flawed', document, datasources: {} };
    const viewport = VIEWPORTS['hub-small'];
    if (viewport === undefined) throw new Error('there is no such viewport');
    const touched = await easel.draw(screen, viewport);
    const flaws = (await frame().evaluate(flawsIn, { viewport, touched })).join('\n');
    expect(flaws).toMatch(/is cut/);
    expect(flaws).toMatch(/smaller than 16 dp/);
    expect(flaws).toMatch(/contrast of 1\.\d to 1/);
    expect(flaws).toMatch(/40 by 10 dp/);
    expect(flaws).toMatch(/outside the safe area/);
  });
});
