import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './html.ts';

const textOf = (html: string) => plainText(html).text;

describe('plain text out of HTML', () => {
  it('keeps lines, paragraphs and lists, and nothing else of the layout', () => {
    expect(textOf('One<br>Two<br />Three<BR>\n  Four')).toBe('One\nTwo\nThree\nFour');
    expect(textOf('<p>One\ntwo</p><p class="x">Three</p>\n<br><br><br><br>Four')).toBe('One two\n\nThree\n\nFour');
    expect(textOf('Needed:<ul>\n<li>a <strong>test</strong></li><li></li>\n<li>a card</li></ul>Else none')).toBe(
      'Needed:\n\n• a test\n• a card\nElse none',
    );
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toBe('a b\n\nc');
  });

  it('keeps links after their words, and tells them once', () => {
    const html =
      'See <a href="https://example.org/a?x=1&amp;y=2" target="_blank">the rules</a>, ' +
      '<a href=\'https://example.org/b\'>https://example.org/b</a>, <a href="https://example.org/c"></a> and ' +
      '<a href="https://example.org/a?x=1&y=2">again</a>; write to <a href="mailto:desk@example.org">us</a>.';
    expect(plainText(html)).toEqual({
      text:
        'See the rules (https://example.org/a?x=1&y=2), https://example.org/b, https://example.org/c and ' +
        'again (https://example.org/a?x=1&y=2); write to us (desk@example.org).',
      links: ['https://example.org/a?x=1&y=2', 'https://example.org/b', 'https://example.org/c'],
    });
  });

  it('drops scripts, styles and comments with what is in them, and links that run something', () => {
    expect(
      plainText(
        'a<script>alert("<b>")</script>b<style>p {}</style><!-- <b>c</b> -->d <a href="javascript:run()">e</a>' +
          '<img src=x onerror="run()">f<SCRIPT type="x">never closed',
      ),
    ).toEqual({ text: 'a b d ef', links: [] });
  });

  it('writes entities out once', () => {
    expect(textOf('Q&amp;A&nbsp;&lsquo;x&rsquo; &#233;&#xE9; &eacute;&Eacute; &amp;lt;b&amp;gt; &lt;br&gt;')).toBe(
      'Q&A ‘x’ éé éÉ &lt;b&gt; <br>',
    );
    expect(textOf('A & B &unknown; R&D; &#0; &#55296; &#9999999;')).toBe('A & B &unknown; R&D; &#55296; &#9999999;');
  });

  it('mends the slips of hand of real files without losing words', () => {
    expect(textOf('see <ahref="https://example.org/x">here< /a> and on')).toBe(
      'see here (https://example.org/x) and on',
    );
    expect(textOf('one <br<\ntwo.<be>three <bt> four< br>five')).toBe('one\n< two. three four\nfive');
    expect(textOf('<a href="https://example.org/y"><The Ministry of Health website/a>')).toBe(
      '<The Ministry of Health website/a> (https://example.org/y)',
    );
    expect(textOf('on <a href="https://example.org/z<here</a> now')).toBe('on <here (https://example.org/z) now');
    expect(textOf('before travel.<')).toBe('before travel.');
    expect(textOf('under < 5 years and > 65; a<b')).toBe('under < 5 years and > 65; a<b');
  });

  it('leaves text without brackets and ampersands as it is, whatever it is', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.,;:'()*\-–]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (list) => {
        expect(plainText(list.join(' '))).toEqual({ text: list.join(' '), links: [] });
      }),
    );
  });

  it('leaves no tag behind and loses no word, whatever tags are put around the words', () => {
    const tag = fc.constantFrom('<br>', '<p>', '</p>', '<li>', '</ul>', '<strong>', '</ strong>', '</a>', '<i', '<x>');
    const word = fc.stringMatching(/^[a-z]{3,6}[.]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, tag)), (pairs) => {
        const text = textOf(pairs.map(([one, around]) => `${one}${around}`).join(' '));
        expect(text.replaceAll('<i', '')).not.toContain('<');
        const found = text.split(/[\s•]+/).filter((one) => one !== '' && !one.startsWith('<i'));
        expect(found).toHaveLength(pairs.length);
      }),
    );
  });

  it('takes no longer for text that is all brackets', () => {
    for (const part of ['<', '< ', '<a ', '<script', '<!--', '&#'])
      expect(() => textOf(part.repeat(50_000))).not.toThrow();
  }, 2000);
});
