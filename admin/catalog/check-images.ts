import { type PlacedProduct } from '../../owner';
import { type CatalogFinding } from './catalog-finding';
import { type ImageSize, imageSize } from './image-size';

/** Amazon's own image hosts. Its pictures come by the Creators API only, and not from a product file. */
const AMAZON_HOST =
  /(^|\.)(amazon\.[a-z.]{2,6}|media-amazon\.com|ssl-images-amazon\.com|images-amazon\.com)$/;
/** Hosts that no Echo reaches. */
const LOCAL_HOST = /^(localhost|\[.*\]|[\d.]+|.*\.(local|internal|test))$/;

/** Pixels of the shorter side: a picture takes up to a third of a screen 1920 pixels wide. */
const SMALLEST = 480;
/** Pixels of the longer side, and bytes: a screen waits for its picture. */
const LARGEST = 2000;
const MOST_BYTES = 500_000;
/** Milliseconds. */
const PATIENCE = 10_000;

/** What is wrong with an image. */
export interface ImageFinding extends Omit<CatalogFinding, 'code'> {
  readonly code: 'image-wrong';
}

type Wrong = Pick<ImageFinding, 'severity' | 'message' | 'remedy'>;

const wrongHost = (image: string): Wrong | undefined => {
  const { hostname } = new URL(image);
  if (AMAZON_HOST.test(hostname)) {
    return {
      severity: 'error',
      message: `its image is Amazon's (${hostname}); product files may hold only pictures of your own`,
      remedy: 'put up a picture that you made, or remove the field: the skill draws a sign then',
    };
  }
  if (!LOCAL_HOST.test(hostname)) return undefined;
  return {
    severity: 'error',
    message: `its image is on ${hostname}, which no Echo can reach`,
    remedy: 'put the picture where the whole internet can get it by https',
  };
};

const wrongSize = ({ width, height }: ImageSize, bytes: number): Wrong | undefined => {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  const pixels = `${width} by ${height} pixels`;
  if (shorter < SMALLEST) {
    const remedy = `use one whose shorter side has at least ${SMALLEST} pixels`;
    return { severity: 'warning', message: `its image has only ${pixels}`, remedy };
  }
  if (longer <= LARGEST && bytes <= MOST_BYTES) return undefined;
  const message = `its image has ${pixels} and ${Math.ceil(bytes / 1000)} kB, too much to load in time`;
  const remedy = `make it at most ${LARGEST} pixels on its longer side, and ${MOST_BYTES / 1000} kB`;
  return { severity: 'warning', message, remedy };
};

const loaded = async (image: string, get: typeof fetch): Promise<Wrong | undefined> => {
  const remedy = 'open the address in a private window, and correct it';
  const broken = (why: string): Wrong => ({
    severity: 'error',
    message: `its image ${why}`,
    remedy,
  });
  try {
    const response = await get(image, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return broken(`is answered with ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const size = imageSize(bytes);
    return size === undefined
      ? broken('is neither a PNG nor a JPEG')
      : wrongSize(size, bytes.length);
  } catch (error) {
    return broken(`can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Checks the owner's own images: whether they may be shown, whether an Echo can reach them, and, where
 * they are loaded, whether they are pictures of a good size.
 *
 * @param get loads them; undefined looks at their addresses only
 */
export const checkImages = async (
  products: readonly PlacedProduct[],
  get: typeof fetch | undefined,
): Promise<ImageFinding[]> => {
  const findings: ImageFinding[] = [];
  for (const { product, where } of products) {
    const { image } = product;
    if (image === undefined) continue;
    const host = wrongHost(image);
    const wrong = host ?? (get === undefined ? undefined : await loaded(image, get));
    if (wrong !== undefined) findings.push({ code: 'image-wrong', where, ...wrong });
  }
  return findings;
};
