/// <reference lib="dom" />
import { type ShownViewport } from '../../../../workbench/page/contract';

/** What {@link flawsIn} needs to know of the screen. */
export interface Looked {
  readonly viewport: ShownViewport;
  /** Ids of the elements that can be touched. */
  readonly touched: readonly string[];
}

/**
 * What is wrong with the drawn screen; runs inside the frame, so it uses nothing from outside. Finds text
 * that is cut or hidden, parts that overlap, text and targets outside the safe area, contrast below AA,
 * text under 16 dp and targets under 48 dp. What a scrolling part hides is not cut, if two of its lines
 * can be read at once.
 */
export const flawsIn = ({ viewport, touched }: Looked): string[] => {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const SLACK = 1.5;
  const stage = document.getElementById('stage');
  if (stage === null) return ['nothing is drawn'];
  const width = window.innerWidth;
  const height = window.innerHeight;
  const flaws: string[] = [];

  const isInside = (inner: Box, outer: Box): boolean =>
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.bottom <= outer.bottom + SLACK;

  const margin = viewport.mode === 'TV' ? 0.05 : 0.02;
  const safe: Box = {
    left: width * margin,
    right: width * (1 - margin),
    top: height * margin,
    bottom: height * (1 - margin),
  };
  const isSafe = (box: Box): boolean => {
    if (viewport.shape !== 'ROUND') return isInside(box, safe);
    const far = (at: number, size: number): number => Math.abs(at - size / 2);
    const across = Math.max(far(box.left, width), far(box.right, width));
    const down = Math.max(far(box.top, height), far(box.bottom, height));
    return Math.hypot(across, down) <= width / 2 + SLACK;
  };

  /** What is seen of a box, through the parts that scroll; undefined when a part cuts it. */
  const seen = (box: Box, element: Element): Box | undefined => {
    let left = box;
    for (let at = element.parentElement; at !== null && at !== stage; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const around = at.getBoundingClientRect();
      if (isInside(left, around)) continue;
      const scrollsDown = at.scrollHeight > at.clientHeight && at.classList.contains('ps');
      const scrollsAcross = at.scrollWidth > at.clientWidth && at.classList.contains('ps');
      const fitsAcross = left.left >= around.left - SLACK && left.right <= around.right + SLACK;
      const fitsDown = left.top >= around.top - SLACK && left.bottom <= around.bottom + SLACK;
      if (!((fitsAcross || scrollsAcross) && (fitsDown || scrollsDown))) return undefined;
      left = {
        left: Math.max(left.left, around.left),
        right: Math.min(left.right, around.right),
        top: Math.max(left.top, around.top),
        bottom: Math.min(left.bottom, around.bottom),
      };
    }
    return left;
  };

  const rgba = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = rgba(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((rgba(backgroundColor)[3] ?? 1) === 1 && backgroundColor !== '') return backgroundColor;
    }
    return 'rgb(0, 0, 0)';
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  /** The box around the words of a text; a space at a line's end hangs over its edge and is not seen. */
  const around = (text: Element): Box => {
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        boxes.push(range.getBoundingClientRect());
      }
    }
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  };

  /** Texts and targets that can be seen. */
  const parts: { readonly what: string; readonly box: Box; readonly element: Element }[] = [];
  const check = (what: string, box: Box, element: Element): void => {
    if (box.right - box.left < 1 || box.bottom - box.top < 1) {
      flaws.push(`${what} is hidden`);
      return;
    }
    const visible = seen(box, element);
    if (visible === undefined) flaws.push(`${what} is cut`);
    else if (visible.bottom > visible.top && visible.right > visible.left) {
      parts.push({ what, box: visible, element });
      if (!isSafe(visible)) flaws.push(`${what} is outside the safe area`);
    }
  };

  /** Computed sizes are in the screen's own pixels, boxes in dp. */
  const inDp = (pixels: string): number => (Number.parseFloat(pixels) * 160) / viewport.dpi;

  for (const text of stage.querySelectorAll('p')) {
    const words = text.innerText.trim();
    if (words === '') continue;
    check(`"${words}"`, around(text), text);
    if (inDp(getComputedStyle(text).fontSize) < 16) flaws.push(`"${words}" is smaller than 16 dp`);
    const ratio = contrast(getComputedStyle(text).color, groundOf(text));
    if (ratio < 4.5) flaws.push(`"${words}" has a contrast of ${ratio.toFixed(1)} to 1`);
    if (words.endsWith('…')) flaws.push(`"${words}" is shortened`);
  }
  for (const path of stage.querySelectorAll('path')) {
    const ratio = contrast(path.getAttribute('stroke') ?? '', groundOf(path));
    if (ratio < 3) flaws.push(`a sign has a contrast of ${ratio.toFixed(1)} to 1`);
  }
  for (const id of touched) {
    const target = document.getElementById(id);
    if (target === null) continue;
    const box = target.getBoundingClientRect();
    const name = `the target "${target.innerText.trim()}"`;
    if (box.width < 48 - 0.5 || box.height < 48 - 0.5) {
      flaws.push(`${name} is ${Math.round(box.width)} by ${Math.round(box.height)} dp`);
    }
    check(name, box, target);
  }
  parts.forEach((one, index) => {
    for (const other of parts.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > SLACK && down > SLACK) flaws.push(`${one.what} overlaps ${other.what}`);
    }
  });
  for (const scroller of stage.querySelectorAll('.ps')) {
    const line = scroller.querySelector('p');
    if (line === null || scroller.scrollHeight <= scroller.clientHeight + SLACK) continue;
    const { height: open } = scroller.getBoundingClientRect();
    const needed = 2 * inDp(getComputedStyle(line).lineHeight);
    if (open < needed - SLACK) {
      flaws.push(
        `a scrolling part shows ${Math.round(open)} dp of the ${Math.round(needed)} of two lines`,
      );
    }
  }
  return flaws;
};
