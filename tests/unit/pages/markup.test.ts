import { expect, test } from 'vitest';
import { dataBlock, html, trusted } from '../../../pipeline/pages/markup.js';

test('what is put in is escaped, markup is not', () => {
  const inner = [html`<b>${'<'}</b>`, trusted('<hr>')];
  expect(html`<p title="${'"\'&'}">${1}${inner}</p>`.markup).toBe(
    '<p title="&quot;&#39;&amp;">1<b>&lt;</b><hr></p>',
  );
});

test('data cannot end its element', () => {
  const { markup } = dataBlock(html`id="x"`, { a: '</script><!--' });
  expect(markup.match(/</g)).toHaveLength(2);
  expect(JSON.parse(markup.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual({ a: '</script><!--' });
});
