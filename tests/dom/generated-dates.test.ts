import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, type Parts, smallPage } from './lib/small-pages.ts';

type Spelling = readonly [what: string, parts: Parts, expected: Expectation];

const THAI = [
  'เมื่อวันที่ 5 มีนาคม พ.ศ. 2568 เรือข้ามฟากไปเกาะนอกยังวิ่งวันละสองเที่ยว และส่วนใหญ่บรรทุกกระสอบมากกว่าคน เพราะร้านค้าที่นั่นมีเพียงแห่งเดียว',
  'กัปตันซึ่งเป็นบุรุษไปรษณีย์ด้วย จดรายการสิ่งที่ทุกคนต้องการ ตะปู ยีสต์ น้ำมันตะเกียง และสายซอเส้นใหม่สำหรับโรงเรียน',
  'ในฤดูหนาวเมื่อลมพัดเข้าท่าเรือ เขาจะรอ ไม่มีใครบ่น เพราะทุกคนยังจำเรือลำก่อนได้ และจำได้ว่ามันจบลงอย่างไร',
  'สภาต้องการสร้างสะพาน ซึ่งจะใช้เวลาสี่ปีและมีค่าใช้จ่ายเท่ากับบ้านทุกหลังบนเกาะรวมกัน ชาวเกาะจึงหัวเราะ',
];
const JAPANESE = [
  '2025年3月5日、外島への渡し船は今日も二便を運航した。積み荷は人よりも袋のほうが多い。',
  '船長は郵便配達も兼ねていて、島の人々が必要とする物の一覧を手帳に書きとめている。釘、酵母、灯油、そして学校のバイオリンの新しい弦である。',
  '冬になって風が港に吹きつけると、船長は待つ。だれも文句を言わない。前の船がどうなったかを、だれもが覚えているからだ。',
  '議会は橋を架けたいと考えている。四年の歳月と、島じゅうの家を合わせたほどの費用がかかるというので、島の人々は笑った。',
];
const KOREAN = [
  '2025년 3월 5일 오전 9시, 바깥 섬으로 가는 배가 다시 항구를 떠났다.',
  '선장은 우체부이기도 해서 섬 사람들이 필요로 하는 물건의 목록을 적어 둔다. 못과 효모와 등잔 기름, 그리고 학교 바이올린의 새 줄이다.',
  '겨울에 바람이 항구로 불어오면 그는 기다린다. 아무도 불평하지 않는다. 지난번 배가 어떻게 끝났는지 모두가 기억하기 때문이다.',
  '의회는 다리를 놓고 싶어 한다. 사 년이 걸리고 섬의 모든 집을 합친 만큼의 돈이 든다고 하자 섬 사람들은 웃었다.',
];
const CHINESE = [
  '3月5日上午，外岛的渡船照常开出港口。',
  '船长同时也是邮递员，他把岛上居民需要的东西一样一样记在本子上：钉子、酵母、灯油，还有学校小提琴的一根新弦。',
  '冬天，风吹进港口的时候，他就等着。没有人抱怨，因为大家都记得从前的那条船，也记得它是怎样结束的。',
  '议会想要修一座桥。这要花四年时间，费用相当于岛上所有房子的总和，所以岛上的人都笑了。',
];

/** Times and dates that are the story's own, and a date that is its head's. */
const TIMES: readonly Spelling[] = [
  [
    'timeline dl',
    {
      start:
        '<dl><dt>09:15</dt><dd>The depot opens</dd><dt>10:40</dt><dd>First speech</dd><dt>12:05</dt><dd>Lunch for all</dd></dl>',
    },
    { keep: ['The depot opens', '10:40', 'Lunch for all'] },
  ],
  [
    'timeline ul li time',
    {
      start:
        '<ul class="timeline"><li><time datetime="2025-03-01T09:15">9.15am</time> The depot opens</li><li><time datetime="2025-03-01T10:40">10.40am</time> First speech</li><li><time datetime="2025-03-01T12:05">12.05pm</time> Lunch for all</li></ul>',
    },
    { keep: ['9.15am', 'The depot opens', '12.05pm', 'Lunch for all'] },
  ],
  [
    'timeline boxes of time and text',
    {
      start:
        '<div class="timeline-item"><div class="timeline-date">09:15</div><div class="timeline-content"><p>The depot opens</p></div></div><div class="timeline-item"><div class="timeline-date">10:40</div><div class="timeline-content"><p>First speech</p></div></div><div class="timeline-item"><div class="timeline-date">12:05</div><div class="timeline-content"><p>Lunch for all</p></div></div>',
    },
    { keep: ['09:15', 'The depot opens', '12:05', 'Lunch for all'] },
  ],
  [
    'timeline years h3',
    {
      start:
        '<div class="cd-timeline__block"><span class="cd-timeline__date">1911</span><h3>The first boat</h3></div><div class="cd-timeline__block"><span class="cd-timeline__date">March 1945</span><h3>The boat burns</h3></div><div class="cd-timeline__block"><span class="cd-timeline__date">1974</span><h3>A new one is bought</h3></div>',
    },
    { keep: ['1911', 'The first boat', 'March 1945', 'A new one is bought'] },
  ],
  [
    'live blog gutenberg',
    {
      start:
        '<div class="live-entry"><time datetime="2025-03-01T10:00">4:05 pm EST</time><h3>Item 0 of the vote</h3><p>The clerk counted the hands that were up, twice, and wrote the number 0 on the board.</p></div><div class="live-entry"><time datetime="2025-03-01T11:00">3:40 pm EST</time><h3>Item 1 of the vote</h3><p>The clerk counted the hands that were up, twice, and wrote the number 1 on the board.</p></div><div class="live-entry"><time datetime="2025-03-01T12:00">3:12 pm EST</time><h3>Item 2 of the vote</h3><p>The clerk counted the hands that were up, twice, and wrote the number 2 on the board.</p></div>',
    },
    { keep: ['4:05 pm', 'Item 0 of the vote', '3:12 pm', 'Item 2 of the vote'] },
  ],
  [
    'score table',
    {
      start:
        '<table><tr><td>Harbour</td><td>2–1</td><td>Island</td></tr><tr><td>23’ Bo</td><td></td><td>80’ Cleo</td></tr></table>',
    },
    { keep: ['2–1', '80’ Cleo'] },
  ],
  [
    'score p',
    {
      start:
        '<p><strong>Harbour – Island 3:1 (2:0)</strong></p><p>1:0 Bo (12.), 2:0 Cleo (31.), 2:1 Dan (55.), 3:1 Bo (80.)</p><p>Spectators: 1,204</p>',
    },
    { keep: ['Harbour – Island 3:1 (2:0)', '2:1 Dan (55.)', 'Spectators: 1,204'] },
  ],
  [
    'score divs',
    { start: '<div class="score"><span>Harbour</span> <b>3:1</b> <span>Island</span></div>' },
    { keep: ['3:1'] },
  ],
  [
    'hours ul',
    {
      start:
        '<p>The ferry office is open:</p><ul><li>Mon–Fri 9:00–17:00</li><li>Sat 9:00–12:00</li><li>Sun closed</li></ul>',
    },
    { keep: ['Mon–Fri 9:00–17:00', 'Sat 9:00–12:00', 'Sun closed'] },
  ],
  [
    'hours p br',
    { start: '<p>Monday to Friday: 9:00 – 17:00<br>Saturday: 9:00 – 12:00<br>Sunday: closed</p>' },
    { keep: ['9:00 – 17:00', 'Sunday: closed'] },
  ],
  [
    'hours de',
    { start: '<p>Montag bis Freitag, 9 bis 17 Uhr</p><p>Samstag, 9 bis 12 Uhr</p>', lang: 'de' },
    { keep: ['Montag bis Freitag, 9 bis 17 Uhr', 'Samstag, 9 bis 12 Uhr'] },
  ],
  [
    'event facts',
    { end: '<p><strong>When:</strong> Saturday, 8 March 2025, 19:30</p><p><strong>Where:</strong> Town hall</p>' },
    { keep: ['Saturday, 8 March 2025, 19:30', 'Town hall'] },
  ],
  [
    'event facts at the top',
    { start: '<p>When: 8 March</p><p>Where: The town hall</p><p>Cost: Free</p>' },
    { keep: ['When: 8 March', 'Where: The town hall', 'Cost: Free'] },
  ],
  [
    'event facts as a list at the top',
    { start: '<ul><li>Wann: 8. März 2025</li><li>Wo: Rathaus</li></ul>', lang: 'de' },
    { keep: ['Wann: 8. März 2025', 'Wo: Rathaus'] },
  ],
  [
    'event facts in one paragraph at the top',
    { start: '<p>Date: 8 March 2025<br>Place: The town hall</p>' },
    { keep: ['Date: 8 March 2025', 'Place: The town hall'] },
  ],
  [
    'verse that begins with a date',
    { start: '<p>March 8, 2025<br>was the day<br>on which the boat<br>went away</p>' },
    { keep: ['March 8, 2025', 'was the day', 'went away'] },
  ],
  [
    'when an event is, as a heading',
    { start: '<div class="schedule"><h2><span>March 8 @ 7:30 pm</span> - <span>9:30 pm</span></h2></div>' },
    { keep: ['March 8 @ 7:30 pm', '9:30 pm'] },
  ],
  ['thai opening', { lang: 'th', title: 'เรือที่ยังคงมา', lines: THAI }, {}],
  ['ja opening', { lang: 'ja', title: '今も来る船', lines: JAPANESE }, {}],
  [
    'ja date line',
    { lang: 'ja', title: '今も来る船', lines: JAPANESE, under: '<p class="date">2025年3月5日 10時30分</p>' },
    { drop: ['10時30分'], mast: ['2025年3月5日 10時30分'] },
  ],
  [
    'ja timeline',
    {
      lang: 'ja',
      title: '今も来る船',
      lines: JAPANESE,
      start: '<p>1911年 就航</p><p>1945年3月 焼失</p><p>1974年 再開</p>',
    },
    { keep: ['1911年 就航', '1945年3月 焼失', '1974年 再開'] },
  ],
  ['ko opening', { lang: 'ko', title: '아직도 오는 배', lines: KOREAN }, {}],
  [
    'ko date',
    { lang: 'ko', title: '아직도 오는 배', lines: KOREAN, under: '<p class="time">입력 2025.03.05. 오전 9:10</p>' },
    { drop: ['입력 2025.03.05'] },
  ],
  ['zh opening', { lang: 'zh', title: '还会来的船', lines: CHINESE }, {}],
  [
    'zh date',
    {
      lang: 'zh',
      title: '还会来的船',
      lines: CHINESE,
      under: '<div class="info"><span>2025-03-05 09:10:22</span> <span>来源：港城日报</span></div>',
    },
    { drop: ['09:10:22'] },
  ],
  ['en date once in content', { start: '<p>March 5, 2025</p>' }, { drop: ['March 5, 2025'], mast: ['March 5, 2025'] }],
  ['en date h6', { under: '<h6>Mar 5, 2025</h6>' }, { drop: ['Mar 5, 2025'], mast: ['Mar 5, 2025'] }],
  [
    'jekyll',
    {
      under:
        '<p class="post-meta"><time class="dt-published" datetime="2025-03-05T00:00:00+00:00" itemprop="datePublished">Mar 5, 2025</time></p>',
    },
    { drop: ['Mar 5, 2025'], mast: ['2025-03-05T00:00:00+00:00'] },
  ],
  [
    'diary headings',
    {
      inner:
        '<h3>Monday, 3 March</h3><p>We went out at six, and the water was as flat as a plate, so that one could count the posts from afar.</p><h3>Tuesday, 4 March</h3><p>It rained, and nobody went anywhere; the surveyors played cards with the captain in the inn until ten.</p>',
    },
    { keep: ['Monday, 3 March', 'Tuesday, 4 March'] },
  ],
  [
    'diary bold first',
    {
      start:
        '<p><b>3 March 2025</b></p><p>We went out at six, and the water was as flat as a plate, so that one could count the posts from afar.</p><p><b>4 March 2025</b></p><p>It rained, and nobody went anywhere; the surveyors played cards with the captain in the inn until ten.</p>',
    },
    { keep: ['3 March 2025', '4 March 2025'] },
  ],
  [
    'changelog',
    {
      start:
        '<h3>v2.1 – 2025-03-05</h3><ul><li>New boat</li><li>Fewer sacks</li></ul><h3>v2.0 – 2024-11-01</h3><ul><li>Old boat</li></ul>',
    },
    { keep: ['v2.1 – 2025-03-05', 'New boat', 'v2.0 – 2024-11-01', 'Old boat'] },
  ],
  [
    'sentence with date bold',
    { start: '<p><strong>On 5 March 2025 the boat did not come.</strong></p>' },
    { keep: ['On 5 March 2025 the boat did not come.'] },
  ],
  [
    'short sentence without stop',
    { start: '<p>It was 9:15 when it began</p>' },
    { keep: ['It was 9:15 when it began'] },
  ],
  [
    'recipe times',
    { start: '<ul class="times"><li>Prep: 20 min</li><li>Cook: 1 h 10 min</li><li>Serves 4</li></ul>' },
    { keep: ['Prep: 20 min', 'Cook: 1 h 10 min', 'Serves 4'] },
  ],
  [
    'itinerary',
    { start: '<p>Day 1: Harbour</p><p>Day 2: The island</p><p>Day 3: Back by 18:30</p>' },
    { keep: ['Day 1: Harbour', 'Day 3: Back by 18:30'] },
  ],
  [
    'tv programme',
    {
      start:
        '<div class="row"><span class="time">20:15</span><span class="show">The boat</span></div><div class="row"><span class="time">21:45</span><span class="show">The news</span></div><div class="row"><span class="time">22:10</span><span class="show">The weather</span></div>',
      style: '.row{display:flex;gap:1em}',
    },
    { keep: ['20:15', 'The boat', '21:45', 'The weather'] },
  ],
  [
    'results li',
    { start: '<ol><li>Bo 2:14.33</li><li>Cleo 2:15.02</li><li>Dan 2:15.90</li></ol>' },
    { keep: ['Bo 2:14.33', 'Dan 2:15.90'] },
  ],
];

test.each(TIMES)('times and dates: %s', async (_what, parts, expected) => {
  const keep = [...(parts.lines ?? AROUND), ...(expected.keep ?? [])];
  expect(await faultsIn(smallPage(parts), { ...expected, keep })).toEqual([]);
});
