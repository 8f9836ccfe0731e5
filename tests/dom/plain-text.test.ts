import { expect, test } from 'vitest';
import { plainText } from '../../core/export/plain-text.ts';

test.each([
  ['<p>One <em>two</em>\n   three.</p><p>Four.</p>', 'One two three.\n\nFour.'],
  ['<h2>Head</h2>\n<p>Text<br>line</p>', 'Head\n\nText\nline'],
  ['<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '3. a\n- b\n4. c'],
  ['<ol><li>a<ol start="7"><li>b</li></ol></li><li>c</li></ol>', '1. a\n7. b\n2. c'],
  ['<p>a </p><pre>b  \n\tc\t</pre> d', 'a\n\nb\n\tc\n\nd'],
  ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a\tb\n1\t2'],
  ['<p>light\u00ADhouse</p><pre>a\n  b\n</pre><p>c</p>', 'lighthouse\n\na\n  b\n\nc'],
  ['two <b>words </b> here', 'two words here'],
  ['<blockquote><p>Dark.</p></blockquote><hr><p>Light.</p>', 'Dark.\n\nLight.'],
])('%s', (markup, text) => {
  const root = document.createElement('div');
  root.innerHTML = markup;
  expect(plainText(root)).toBe(text);
});
