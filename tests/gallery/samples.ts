import type { Story } from '../../components/reader/reader-props.ts';
import type { Article, Removal } from '../../core/article.ts';
import { sanitize } from '../../core/story/sanitize.ts';
import { CODE, DRAWINGS, LISTS, MEDIA, PICTURES, TABLES } from './body-parts.ts';

const ORIGIN = { url: new URL('https://valley-reader.example/stories/the-clock-that-had-been-asked-to-wait') };

const EVERYTHING = `
<p>Nobody in the valley could say when the clock on the mill had stopped. It had stood at ten to four for so long that children were told to come home “at mill time”, which meant whenever they were hungry.</p>
<p>Then, on the first morning of March, <a href="https://example.org/mill">the miller’s granddaughter</a> climbed the tower with a tin of grease and a borrowed torch — and found that the clock had never been broken at all.</p>
<figure><img src="picture:" width="960" height="540" alt="A green hill under a low sun"><figcaption>The hill behind the mill, from the tower window. Drawn from memory.</figcaption></figure>
<h2>What the tower kept</h2>
<p>The weights hung where they had been hung in 1911. The chain was whole. Only a wooden peg, no longer than a finger, held the great wheel still; and on the peg, in pencil, stood a name that everybody in the valley knew.</p>
<blockquote><p>“I put it there so that I would have time to think,” her grandfather used to say, and everyone took it for one of his jokes.</p></blockquote>
<h2>A list for the ironmonger</h2>
<p>She wrote down what she needed, in the order in which the stairs would make her carry it:</p>
<ul><li>grease, the yellow kind;</li><li>two metres of chain, <em>not</em> galvanised;</li><li>one peg of beech, in case somebody else should need time to think.</li></ul>
<ol><li>Wind the small weight.</li><li>Wait for the third click.</li><li>Let go of the wheel — slowly.</li></ol>
<figure><blockquote><p>It had never been broken at all. It had been asked to wait.</p></blockquote></figure>
<h3>The bells, by the hour</h3>
<table><caption>Strokes heard on the first day</caption><thead><tr><th>Hour</th><th>Great bell</th><th>Small bell</th><th>Heard as far as</th></tr></thead><tbody><tr><td>Noon</td><td>12</td><td>4</td><td>the quarry</td></tr><tr><td>Four</td><td>4</td><td>4</td><td>the lower farm, with the wind</td></tr><tr><td>Ten</td><td>10</td><td>4</td><td>the quarry</td></tr></tbody></table>
<p>In the margin of the ledger there was a verse, in the same pencil:</p>
<p>The wheel may rest, the water run,<br>the swallows go and come again;<br>a day is long when it is done,<br>and short for those who count till ten.</p>
<h2>How she set it going</h2>
<p>For those who keep such clocks, she left her notes as well. The gear table has <code>48</code> teeth on the first wheel:</p>
<pre><code>turns = minutes / 12
if (turns &gt; 60) {
  wait(peg);        // somebody is thinking
}</code></pre>
<p>The clock has run since then, four minutes late, which is how the valley likes it.<sup>1</sup> Nobody has asked for the peg back.</p>
<hr>
<figure><img src="https://missing.invalid/tower.jpg" width="800" height="450" alt="The tower at dusk, seen from the ford"></figure>
<p>She keeps it on the kitchen shelf, beside the matches. It is, she says, the only thing in the house that has never been late.</p>`;

const ARABIC = `
<p>لم يكن أحد في القرية يذكر متى توقفت ساعة الطاحونة. وقفت عقاربها عند الرابعة إلا عشر دقائق زمنًا طويلًا، حتى صار الناس يقولون لأولادهم: عودوا «في وقت الطاحونة»، أي متى جاعوا.</p>
<p>ثم صعدت حفيدة الطحّان إلى البرج في أول صباح من آذار، ومعها علبة شحم ومصباح مستعار، فوجدت أن الساعة لم تكن معطلة قط.</p>
<h2>ما حفظه البرج</h2>
<p>كانت الأثقال معلقة كما عُلّقت أول مرة، والسلسلة سليمة. وتد صغير من الخشب، لا يزيد على طول الإصبع، كان يمسك العجلة الكبيرة.</p>
<blockquote><p>«وضعته هناك كي يتسع لي الوقت فأفكر»، كان جدها يقول، فيضحك الجميع.</p></blockquote>
<ul><li>شحم أصفر</li><li>متران من السلسلة</li><li>وتد من خشب الزان</li></ul>
<p>ومنذ ذلك اليوم تسير الساعة متأخرة أربع دقائق، كما يحب أهل القرية.</p>`;

const HEBREW = `
<p>איש בעמק לא זכר מתי נעצר השעון של הטחנה. מחוגיו עמדו על עשרה לארבע זמן רב כל כך, שלילדים אמרו לשוב הביתה „בשעת הטחנה“, כלומר כשיהיו רעבים.</p>
<p>ואז, בבוקר הראשון של מרס, טיפסה נכדתו של הטוחן אל המגדל וגילתה שהשעון מעולם לא התקלקל.</p>
<h2>מה שמר המגדל</h2><p>יתד קטנה של עץ החזיקה את הגלגל הגדול, ועליה שם שהכול הכירו.</p>`;

const JAPANESE = `
<p>水車小屋の時計がいつ止まったのか、谷の人は誰も覚えていなかった。針はずっと四時十分前を指していて、子どもたちは「水車の時間」に帰りなさいと言われていた。つまり、お腹がすいたら、ということである。</p>
<p>三月の最初の朝、粉屋の孫娘が油の缶と借りた懐中電灯を持って塔に登り、時計は<em>壊れてなどいなかった</em>ことを知った。</p>
<h2>塔が守っていたもの</h2><p>指ほどの長さの木の釘が、大きな歯車を止めていた。そこには鉛筆で、谷の誰もが知っている名前が書いてあった。</p>`;

const CHINESE = `
<p>谷里没有人记得磨坊的钟是什么时候停的。指针停在差十分四点，停得太久了，大人们干脆叫孩子“磨坊时间”回家——也就是肚子饿的时候。</p>
<p>三月的第一个早晨，磨坊主的孙女带着一罐油和借来的手电筒爬上塔楼，发现那座钟<em>根本没有坏</em>。</p>
<h2>塔楼守着的东西</h2><p>一根手指长的木楔卡住了大齿轮，上面用铅笔写着谷里人人都认识的名字。</p>
<blockquote><p>“我把它放在那里，好有时间想一想。”她的祖父常常这样说。</p></blockquote><ul><li>黄色的油脂</li><li>两米链条</li></ul>`;

const KOREAN = `
<p>골짜기에서 방앗간 시계가 언제 멈췄는지 기억하는 사람은 아무도 없었다. 바늘이 네 시 십 분 전을 너무 오래 가리키고 있어서, 어른들은 아이들에게 ‘방앗간 시간’에 돌아오라고 말하곤 했다. 배가 고플 때라는 뜻이었다.</p>
<p>삼월의 첫 아침, 방앗간 집 손녀는 기름통과 빌린 손전등을 들고 탑에 올라가 시계가 <em>고장 난 적이 없다는 것</em>을 알았다.</p>
<h2>탑이 지켜 온 것</h2><p>손가락만 한 나무못 하나가 큰 톱니바퀴를 붙들고 있었다.</p>
<blockquote><p>“생각할 시간을 벌려고 거기 꽂아 두었지.” 할아버지는 늘 그렇게 말했다.</p></blockquote>`;

const THAI = `
<p>ไม่มีใครในหุบเขาจำได้ว่านาฬิกาของโรงสีหยุดเดินเมื่อไร เข็มของมันชี้อยู่ที่สี่โมงขาดสิบนาทีมานานจนผู้ใหญ่บอกเด็ก ๆ ให้กลับบ้าน “ตอนเวลาโรงสี” ซึ่งก็คือเมื่อหิวนั่นเอง</p>
<p>เช้าวันแรกของเดือนมีนาคม หลานสาวของเจ้าของโรงสีปีนขึ้นไปบนหอพร้อมน้ำมันหนึ่งกระป๋อง แล้วพบว่านาฬิกานั้น<em>ไม่เคยเสียเลย</em></p>
<h2>สิ่งที่หอเก็บไว้</h2><p>ลิ่มไม้อันเล็กยาวเท่านิ้วมือขัดเฟืองใหญ่เอาไว้ บนนั้นมีชื่อที่ทุกคนในหุบเขารู้จักเขียนด้วยดินสอ</p>
<ul><li>จาระบีสีเหลือง</li><li>โซ่สองเมตร</li></ul>`;

const HINDI = `
<p>घाटी में किसी को याद नहीं था कि चक्की की घड़ी कब रुकी थी। उसकी सुइयाँ इतने दिनों से चार बजने में दस मिनट पर खड़ी थीं कि बच्चों से कहा जाता था, “चक्की के समय” घर आ जाना।</p>
<p>फिर मार्च की पहली सुबह चक्कीवाले की पोती मीनार पर चढ़ी और उसने देखा कि घड़ी कभी ख़राब हुई ही नहीं थी।</p><h2>मीनार ने क्या सँभाला</h2><p>लकड़ी की एक छोटी खूँटी बड़े पहिये को थामे हुए थी।</p>`;

/** A film, a quoted post, a sound, code and a note: what the reader makes work in a story. */
const PARTS = `
<p>The clock was filmed once, from the bridge, by somebody who had come for the trout.<sup><a href="#note">1</a></sup></p>
<figure><a href="https://www.youtube.com/watch?v=aB3-_cdEfGh">The clock, at eleven and again at eleven</a><figcaption>Filmed in May.</figcaption></figure>
<blockquote cite="https://x.com/valley/status/1234567890123456789"><p>It has been eleven for an hour. Nobody minds.</p></blockquote>
<figure><a href="https://sounds.valley-reader.example/clock.mp3">The bell, which is a semitone flat</a></figure>
<p>The rule that the clockmaker wrote down:</p>
<pre><code>function wait(clock) {
  while (!clock.asked) clock.hour = 11;
}</code></pre>
<ol><li>The trout was not caught.</li></ol>
`;

/** The first of several pages. */
const SPLIT = `
<p>The mill is older than the road to it. Whoever wanted flour in those days came by water, and went back heavier than they had come.</p>
<p>The clock was the third owner’s idea. He had seen one in a town, he said, and could not sleep for not knowing what time it was.</p>`;

function articleOf(body: string, facts: Partial<Article>): Article {
  const { html, places } = sanitize(body, ORIGIN);
  // Pictures of the gallery are drawn, not fetched; the sanitizer lets no such address out.
  const shown = html.replace(/<img (?=[^>]*alt="([^"]*)")/g, (image, alt: string) =>
    DRAWINGS[alt] ? `<img src="${DRAWINGS[alt]}" ` : image,
  );
  return {
    title: 'The Clock That Had Been Asked to Wait',
    byline: 'Ida Fenwick',
    excerpt: '',
    siteName: 'The Valley Reader',
    lang: 'en',
    dir: 'ltr',
    publishedTime: '2026-03-04T08:30:00Z',
    url: ORIGIN.url.href,
    words: 1380,
    minutes: 6,
    places,
    anchors: new Map(),
    leadIn: null,
    ...facts,
    body: shown as Article['body'],
  };
}

/** As the pipeline would find them: the last elements of this kind are the story's notes. */
function anchorsTo(body: string, name: string, ...fragments: readonly string[]): Article['anchors'] {
  const made = new DOMParser().parseFromString(sanitize(body, ORIGIN).html, 'text/html');
  const elements = [...made.body.querySelectorAll('*')];
  const notes = elements.filter(element => element.localName === name).slice(-fragments.length);
  return new Map(notes.map((note, index) => [fragments[index] ?? '', elements.indexOf(note)]));
}

function removal(
  id: number,
  kind: Removal['kind'],
  rule: string,
  where: number,
  html: string,
  preview: string,
  why: Removal['why'] = 'words',
): Removal {
  return { id: String(id), kind, rule, why, where, preview, html: sanitize(html, ORIGIN).html };
}

const REMOVALS: readonly Removal[] = [
  removal(1, 'ad', 'ad-label', 1, '<p>Advertisement</p>', 'Advertisement'),
  removal(2, 'ad', 'ad-label', 5, '<p>Continue reading below</p>', 'Continue reading below'),
  removal(
    3,
    'teaser',
    'related-section',
    9,
    '<p>Related posts: <a href="https://valley-reader.example/2">Seven ladders nobody climbed</a> … Read more</p>',
    'Related posts: Seven ladders nobody climbed … Read more',
  ),
  removal(
    4,
    'form',
    'comment-form',
    70,
    '<p>Leave a comment. Your address will not be shown. Required fields are marked *</p>',
    'Leave a comment. Your address will not be shown.',
  ),
  removal(5, 'share', 'share-bar', 70, '<ul><li>Share</li><li>Send</li></ul>', 'Share Send'),
  removal(
    6,
    'leftOut',
    'left-out',
    70,
    '<p>The Valley Reader is printed on Thursdays, in the old school, by whoever has the key.</p>',
    'The Valley Reader is printed on Thursdays, in the old school, by whoever has the key.',
    'after-story',
  ),
  removal(
    0,
    'leftOut',
    'left-out',
    0,
    '<p>The ford is closed until the water falls. <a href="https://valley-reader.example/ford">Other ways</a></p>',
    'The ford is closed until the water falls. Other ways',
    'before-story',
  ),
];

const RELATED: Story['related'] = [
  {
    heading: 'You may also like',
    place: 0,
    links: [
      { title: 'Seven ladders nobody climbed', url: 'https://valley-reader.example/2' },
      { title: 'The baker’s second oven, and what was in it all winter', url: 'https://valley-reader.example/3' },
    ],
  },
  {
    heading: 'Most read in the valley',
    place: 1,
    links: [{ title: 'A letter that took the long way round', url: 'https://valley-reader.example/4' }],
  },
];

function storyOf(article: Article, rest: Partial<Story> = {}): Story {
  return { ok: true, article, removals: REMOVALS, related: RELATED, pagination: null, way: 'full', ...rest };
}

/** Stories in which everything occurs that the reader has to set. */
export const samples = {
  everything: storyOf(articleOf(EVERYTHING, {})),
  leadIn: storyOf(articleOf(EVERYTHING, { leadIn: { from: 0, to: 1 } })),
  bare: storyOf(
    articleOf('<p>One short paragraph, and nothing else.</p>', {
      title: 'A note',
      byline: '',
      siteName: '',
      publishedTime: '',
      minutes: 1,
    }),
    { removals: [], related: [] },
  ),
  parts: storyOf(articleOf(PARTS, { anchors: anchorsTo(PARTS, 'li', 'note') }), { removals: [], related: [] }),
  pictures: storyOf(articleOf(PICTURES, {}), { removals: [], related: [] }),
  tables: storyOf(articleOf(TABLES, {}), { removals: [], related: [] }),
  lists: storyOf(articleOf(LISTS, {}), { removals: [], related: [] }),
  code: storyOf(articleOf(CODE, { anchors: anchorsTo(CODE, 'li', 'note', 'other') }), { removals: [], related: [] }),
  media: storyOf(articleOf(MEDIA, {}), { removals: [], related: [] }),
  longTitle: storyOf(
    articleOf('<p>One short paragraph, and nothing else.</p>', {
      title:
        'The Clock That Had Been Asked to Wait, the Granddaughter Who Climbed Ninety Steps to Ask It Why, and What the Whole Valley Had Been Calling Mill Time for the Better Part of a Century',
    }),
    { removals: [], related: [] },
  ),
  split: storyOf(articleOf(SPLIT, {}), {
    removals: [],
    related: [],
    pagination: { page: 1, pages: 3, next: `${ORIGIN.url.href}/2`, later: [] },
  }),
  light: storyOf(articleOf(EVERYTHING, {}), { way: 'light' }),
  guessed: storyOf(articleOf(EVERYTHING, {}), { way: 'candidate' }),
  arabic: storyOf(
    articleOf(ARABIC, {
      lang: 'ar',
      dir: 'rtl',
      title: 'الساعة التي طُلب منها أن تنتظر',
      byline: 'ليلى حداد',
      siteName: 'قارئ الوادي',
      minutes: 3,
    }),
  ),
  hebrew: storyOf(
    articleOf(HEBREW, {
      lang: 'he',
      dir: 'rtl',
      title: 'השעון שהתבקש לחכות',
      byline: 'נועה פלד',
      siteName: 'קורא העמק',
      minutes: 2,
    }),
  ),
  japanese: storyOf(
    articleOf(JAPANESE, {
      lang: 'ja',
      title: '待つように頼まれた時計',
      byline: '森野 あかり',
      siteName: '谷の読みもの',
      minutes: 2,
    }),
  ),
  chinese: storyOf(
    articleOf(CHINESE, {
      lang: 'zh-CN',
      title: '被请求等待的钟',
      byline: '林晓禾',
      siteName: '山谷读本',
      minutes: 2,
    }),
  ),
  korean: storyOf(
    articleOf(KOREAN, {
      lang: 'ko',
      title: '기다려 달라는 부탁을 받은 시계',
      byline: '한서윤',
      siteName: '골짜기 읽을거리',
      minutes: 2,
    }),
  ),
  thai: storyOf(
    articleOf(THAI, {
      lang: 'th',
      title: 'นาฬิกาที่ถูกขอให้รอ',
      byline: 'ณิชา วงศ์ทอง',
      siteName: 'หุบเขาชวนอ่าน',
      minutes: 2,
    }),
  ),
  hindi: storyOf(
    articleOf(HINDI, {
      lang: 'hi',
      title: 'वह घड़ी जिससे ठहरने को कहा गया',
      byline: 'मीरा जोशी',
      siteName: 'घाटी पाठक',
      minutes: 2,
    }),
  ),
} as const;

export type SampleName = keyof typeof samples;
