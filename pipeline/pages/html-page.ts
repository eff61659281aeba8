import { sha256 } from '../sha256.js';
import { html, type Markup, trusted } from './markup.js';

/** Pages of one style and one script, or none: title and body → a file that needs nothing beside itself. */
export type PageMaker = (title: string, body: Markup) => string;

/** What runs and what styles a page. */
export interface PageParts {
  readonly style: string;
  readonly script?: string;
}

/**
 * Makes pages that load nothing: their policy allows their own style and script, by hash, and nothing else, so that
 * whatever an article holds cannot run. `frame` are the parts of pages that it may make itself and show in a frame;
 * those obey the policy of the page that made them.
 */
export function pageMaker({ frame, ...parts }: PageParts & { readonly frame?: PageParts }): PageMaker {
  const all = frame === undefined ? [parts] : [parts, frame];
  const scripts = all.flatMap(({ script }) => script ?? []);
  const policy = [
    `default-src 'none'`,
    `style-src ${all.map(({ style }) => hashOf(style)).join(' ')}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.map(hashOf).join(' ')}`]),
    ...(frame === undefined ? [] : ['frame-src blob:']),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const { style, script } = parts;
  const styleElement = trusted(`<style>${style}</style>`);
  const scriptElement = trusted(script === undefined ? '' : `<script>${script}</script>\n`);
  return (title, body) =>
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${styleElement}
</head>
<body>
${body}
${scriptElement}</body>
</html>
`.markup;
}

function hashOf(content: string): string {
  const hex = sha256(new TextEncoder().encode(content));
  const bytes = hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return `'sha256-${btoa(bytes)}'`;
}
