import { sha256 } from '../sha256.js';
import { html, type Markup, trusted } from './markup.js';

/** Pages of one style and one script, or none: title and body → a file that needs nothing beside itself. */
export type PageMaker = (title: string, body: Markup) => string;

/**
 * Makes pages that load nothing: their policy allows their own style and script, by hash, and nothing else, so that
 * whatever an article holds cannot run.
 */
export function pageMaker({
  style,
  script,
}: {
  readonly style: string;
  readonly script?: string;
}): PageMaker {
  const scripts = script === undefined ? '' : ` script-src ${hashOf(script)};`;
  const policy = `default-src 'none'; style-src ${hashOf(style)};${scripts} base-uri 'none'; form-action 'none'`;
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
