import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  datawrapperId,
  heightMessages,
  iframeResizerMessage,
  parseHostMessage,
} from '../../src/embed/height-messages.ts';

const poland = 'https://example.org/europe/poland/?embed=1&show=map';

describe('datawrapperId', () => {
  it.each([
    [poland, 'poland/?embed=1&show=map'],
    ['https://example.org/immigration/?embed=1', 'immigration/?embed=1'],
    ['https://example.org/?embed=1', '/?embed=1'],
    ['https://example.org/europe/poland/index.html?embed=1', 'poland/index.html?embed=1'],
    ['https://example.org/europe/?embed=1&q=bosnia%20and&measure=rate', 'europe/?embed=1&q=bosnia'],
    ["https://example.org/o'hara/?embed=1", 'hara/?embed=1'],
  ])('of %s is %s', (href, id) => {
    expect(datawrapperId(href)).toBe(id);
  });

  it('stands in the src as the host wrote it, absolute or relative, whatever the query', () => {
    const bases = ['https://example.org/data/', '/data/', '../', ''];
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.string({ unit: 'grapheme' }), (base, filter) => {
        const src = `${base}europe/poland/?embed=1&q=${filter.replace(/[#\t\n\r]/g, '').trimEnd()}`;
        const loaded = new URL(src, 'https://example.org/news/article.html').href;
        expect(src).toContain(datawrapperId(loaded));
      }),
    );
  });

  it('is safe inside the quoted selector of the older listener', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (href) => {
        expect(datawrapperId(href)).not.toMatch(/['"\\\s]/);
      }),
    );
  });

  it('tells the frames of one page apart', () => {
    const ids = ['poland/?embed=1&frame=1', 'poland/?embed=1&frame=2', 'sweden/?embed=1'].map((end) =>
      datawrapperId(`https://example.org/europe/${end}`),
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe('heightMessages', () => {
  const datawrapper = { 'datawrapper-height': { 'poland/?embed=1&show=map': 512 } };
  const amp = { sentinel: 'amp', type: 'embed-size', height: 512 };

  it('are those of Datawrapper and AMP for any host', () => {
    expect(heightMessages(poland, 512)).toEqual([datawrapper, amp]);
  });

  it('are pym.js’s too when its childId is in the URL', () => {
    const messages = heightMessages(`${poland}&initialWidth=600&childId=poland-map&parentTitle=News`, 512);
    expect(messages.slice(1)).toEqual([amp, 'pymxPYMxpoland-mapxPYMxheightxPYMx512']);
  });

  it('match the expression by which pym.js reads them, and only as a height', () => {
    const id = 'kart æ(1)'.replace(' ', '-');
    const [message] = heightMessages(`${poland}&childId=${encodeURIComponent(id)}`, 512).slice(2);
    const literal = id.replace(/[()]/g, '\\$&');
    const match = new RegExp(`^pymxPYMx${literal}xPYMx(\\S+)xPYMx(.*)$`).exec(String(message));
    expect(match?.slice(1)).toEqual(['height', '512']);
  });

  it.each(['', 'two words', 'axPYMxnavigateToxPYMxhttps://example.com/', 'xPYMx'])(
    'leave pym.js out when childId is %j, which is no id of an element',
    (childId) => {
      expect(heightMessages(`${poland}&childId=${encodeURIComponent(childId)}`, 512)).toEqual([
        { 'datawrapper-height': expect.objectContaining({}) },
        amp,
      ]);
    },
  );
});

describe('iframeResizerMessage', () => {
  it('has the frame’s id, height, width and type', () => {
    expect(iframeResizerMessage({ id: 'frame', height: 512, width: 600, type: 'init' })).toBe(
      '[iFrameSizer]frame:512:600:init',
    );
  });
});

describe('parseHostMessage', () => {
  it('takes our own question for the height', () => {
    for (const type of ['immigration:height?', 'immigration-2011:height?', 'immigration-2012:height?']) {
      expect(parseHostMessage({ type })).toEqual({ kind: 'ask' });
    }
  });

  it('takes the handshake that iframe-resizer 4 sends by default', () => {
    const handshake =
      '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
    expect(parseHostMessage(handshake)).toEqual({ kind: 'iframe-resizer', id: 'iFrameResizer0' });
  });

  it.each(['[iFrameSizer]resize', '[iFrameSizer]reset'])(
    'takes %s as a question for the height',
    (command) => {
      expect(parseHostMessage(command)).toEqual({ kind: 'ask' });
    },
  );

  it.each([
    undefined,
    null,
    0,
    '',
    'immigration-2011:height?',
    [],
    ['immigration-2011:height?'],
    {},
    { type: 'immigration-2011:height' },
    { type: 'immigration-11:height?' },
    { type: 'emigration:height?' },
    { type: ['immigration-2011:height?'] },
    { type: 'immigration-2011:height?', height: 1 },
    Object.create({ type: 'immigration-2011:height?' }),
    '[iFrameSizer]',
    '[iFrameSizer]frame',
    '[iFrameSizer]:8:false:false',
    '[iFrameSizer]two words:8:false:false',
    '[iFrameSizer]frame:x:false:false',
    '[iFrameSizer]frame:8:false:falsey',
    '[iFrameSizer]frame:100:200:init',
    '[iFrameSizer]moveToAnchor:about',
    '[iFrameSizer]message:{"height":1}',
    ' [iFrameSizer]resize',
  ])('ignores %j', (data) => {
    expect(parseHostMessage(data)).toBeNull();
  });

  it('ignores whatever else arrives, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true, withMap: true }), (data) => {
        expect(parseHostMessage(data)).toBeNull();
      }),
    );
  });
});
