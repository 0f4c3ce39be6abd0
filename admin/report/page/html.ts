/** Text that is already markup. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | null | undefined | false | Html | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const render = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(render).join('');
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
};

/** Markup: every value that is not {@link Html} is escaped. */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(markup.reduce((text, piece, index) => `${text}${render(parts[index - 1])}${piece}`));

/** A value for a script of the page to read; it can't end its element. */
export const dataScript = (value: unknown): Html =>
  new Html(
    `<script type="application/json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`,
  );
