import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkImages } from '../../admin/catalog/check-images';
import { shop } from '../support/shop';

const [product] = shop.products;
if (product === undefined) throw new Error('the shop is empty');

const ICON = join(
  __dirname,
  '..',
  '..',
  'skill-package',
  'assets',
  'images',
  'en-US_largeIcon.png',
);

const answering = (body: Uint8Array | string, status = 200) =>
  (() => Promise.resolve(new Response(body as BodyInit, { status }))) as typeof fetch;

/** A JPEG's head: size, and a segment before it. */
const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0],
  ]);

const found = async (image: string, get?: typeof fetch): Promise<string[]> =>
  (await checkImages([{ product: { ...product, image }, where: 'here' }], get)).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

const OWN = 'https://pictures.example/kettle.jpg';

test.each([
  ['https://m.media-amazon.com/images/I/1.jpg', /^error: its image is Amazon's/],
  ['https://www.amazon.co.uk/x.jpg', /^error: its image is Amazon's/],
  ['https://localhost/x.jpg', /no Echo can reach/],
  ['https://192.168.1.2/x.jpg', /no Echo can reach/],
])('an image at %s is refused by its address', async (image, why) => {
  expect(await found(image)).toEqual([expect.stringMatching(why)]);
});

test('an image of the owner’s own is accepted by its address, wherever it is kept', async () => {
  expect(await found(OWN)).toEqual([]);
  expect(await found('https://my-shop.s3.amazonaws.com/kettle.jpg')).toEqual([]);
  expect(await checkImages([{ product, where: 'here' }], undefined)).toEqual([]);
});

test('a picture that is loaded must be one, and of a good size', async () => {
  expect(await found(OWN, answering(readFileSync(ICON)))).toEqual([]);
  expect(await found(OWN, answering(jpeg(800, 600)))).toEqual([]);
  expect(await found(OWN, answering(jpeg(300, 900)))).toEqual([
    'warning: its image has only 300 by 900 pixels',
  ]);
  expect(await found(OWN, answering(jpeg(4000, 3000)))).toEqual([
    expect.stringMatching(/^warning: its image has 4000 by 3000 pixels .* too much to load/),
  ]);
  expect(await found(OWN, answering('<html>'))).toEqual([
    'error: its image is neither a PNG nor a JPEG',
  ]);
  expect(await found(OWN, answering('', 404))).toEqual(['error: its image is answered with 404']);
});
