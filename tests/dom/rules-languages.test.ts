import { expect, test } from 'vitest';
import { readArticle } from '../../core/read-article.ts';

interface Tongue {
  readonly lang: string;
  readonly title: string;
  /** Five paragraphs of the story. */
  readonly story: readonly [string, string, string, string, string];
  readonly ad: string;
  readonly readAlso: string;
  readonly related: string;
  readonly teasers: readonly [string, string, string];
  readonly comments: string;
}

const TONGUES: readonly Tongue[] = [
  {
    lang: 'de',
    title: 'Das Lampenhaus',
    story: [
      'Die Fähre kam an jenem Morgen zu spät, und niemand stand am Kai, um Ilse abzuholen, weil niemand davon wusste.',
      'Sie trug eine einzige Tasche und einen Schlüssel aus Messing, der elf Jahre lang an einem Nagel in der Küche gehangen hatte.',
      'Der Hafenmeister sah ihr nach, wie sie den Hügel hinaufging, und schrieb die Stunde in sein Buch, wie er alles hineinschrieb.',
      'Am Mittag wusste die ganze Straße, dass das Lampenhaus wieder offen war und die Läden zur See hin zurückgeklappt waren.',
      'Drinnen lief die Uhr noch, der Tisch war für zwei gedeckt, und das Buch auf dem Pult war bis zur letzten Woche geführt.',
    ],
    ad: 'ANZEIGE',
    readAlso: 'Lesen Sie auch',
    related: 'Das könnte Sie auch interessieren',
    teasers: ['Der Bäcker und die singende Brücke', 'Niemand gießt den Zitronenbaum', 'Ein Brief ohne Namen im Kasten'],
    comments: 'Schreibe einen Kommentar',
  },
  {
    lang: 'fr',
    title: 'La maison du phare',
    story: [
      'Le bac avait du retard ce matin-là, et personne n’attendait Ilse sur le quai, parce que personne n’avait été prévenu.',
      'Elle portait un seul sac et une clé de laiton restée onze ans pendue à un clou dans une cuisine de l’intérieur des terres.',
      'Le maître du port la regarda monter la colline et nota l’heure dans son cahier, comme il y notait toutes les choses.',
      'À midi, toute la rue savait que la maison était ouverte et que les volets du côté de la mer avaient été repliés.',
      'À l’intérieur, la pendule marchait encore, la table était mise pour deux, et le registre tenu jusqu’à la semaine passée.',
    ],
    ad: 'Publicité',
    readAlso: 'À lire aussi',
    related: 'Articles similaires',
    teasers: [
      'Le boulanger et le pont qui chante',
      'Personne n’arrose le citronnier',
      'Une lettre sans nom dans la boîte',
    ],
    comments: 'Laisser un commentaire',
  },
  {
    lang: 'es',
    title: 'La casa del farero',
    story: [
      'El transbordador llegó tarde aquella mañana, y nadie esperaba a Ilse en el muelle, porque nadie había sido avisado.',
      'Llevaba una sola bolsa y una llave de latón que había colgado once años de un clavo en una cocina tierra adentro.',
      'El capitán del puerto la vio subir la cuesta y apuntó la hora en su cuaderno, como apuntaba todas las cosas del día.',
      'Al mediodía toda la calle sabía que la casa estaba abierta y que las contraventanas del mar se habían plegado.',
      'Dentro, el reloj seguía andando, la mesa estaba puesta para dos, y el registro llegaba hasta la semana anterior.',
    ],
    ad: 'PUBLICIDAD',
    readAlso: 'Lea también',
    related: 'También te puede interesar',
    teasers: [
      'El panadero y el puente que canta',
      'Nadie riega el limonero del patio',
      'Una carta sin nombre en el buzón',
    ],
    comments: 'Deja un comentario',
  },
  {
    lang: 'pt',
    title: 'A casa do faroleiro',
    story: [
      'A balsa chegou atrasada naquela manhã, e ninguém esperava por Ilse no cais, porque ninguém tinha sido avisado.',
      'Ela trazia uma única mala e uma chave de latão que ficara onze anos pendurada num prego de uma cozinha no interior.',
      'O mestre do porto viu-a subir a ladeira e anotou a hora no seu livro, como anotava todas as coisas daquele lugar.',
      'Ao meio-dia a rua inteira sabia que a casa estava aberta e que as janelas do lado do mar tinham sido dobradas.',
      'Lá dentro o relógio ainda andava, a mesa estava posta para dois, e o registo ia até à semana que tinha passado.',
    ],
    ad: '- Publicidade -',
    readAlso: 'Leia também',
    related: 'Você também pode gostar',
    teasers: [
      'O padeiro e a ponte que cantava',
      'Ninguém rega o limoeiro do pátio',
      'Uma carta sem nome na caixa velha',
    ],
    comments: 'Deixe um comentário',
  },
  {
    lang: 'ro',
    title: 'Casa farului',
    story: [
      'Feribotul a întârziat în dimineața aceea și nimeni nu o aștepta pe Ilse pe chei, pentru că nimeni nu fusese anunțat.',
      'Avea o singură geantă și o cheie de alamă care stătuse unsprezece ani atârnată de un cui, într-o bucătărie de departe.',
      'Căpitanul portului a privit-o urcând dealul și a scris ora în caietul lui, așa cum scria toate lucrurile din ziua aceea.',
      'La prânz toată strada știa că locuința e iar deschisă și că obloanele dinspre mare au fost date în lături de dimineață.',
      'Înăuntru ceasul încă mergea, masa era pusă pentru doi, iar registrul de pe birou era ținut până în săptămâna trecută.',
    ],
    ad: 'Publicitate',
    readAlso: 'Citește și',
    related: 'Articole similare',
    teasers: [
      'Brutarul și podul care cânta noaptea',
      'Nimeni nu udă lămâiul din curte',
      'O scrisoare fără nume în cutia veche',
    ],
    comments: 'Lasă un comentariu',
  },
  {
    lang: 'ru',
    title: 'Дом смотрителя',
    story: [
      'Паром в то утро опоздал, и никто не ждал Ильзу на причале, потому что никого не предупредили о её приезде.',
      'У неё была одна сумка и латунный ключ, который одиннадцать лет висел на гвозде в кухне далеко от моря.',
      'Начальник порта смотрел, как она поднимается на холм, и записал час в свою тетрадь, как записывал всё остальное.',
      'К полудню вся улица знала, что дом снова открыт и что ставни со стороны моря сложены впервые после той бури.',
      'Внутри часы ещё шли, стол был накрыт на двоих, а журнал на конторке вёлся вплоть до прошедшей недели.',
    ],
    ad: 'РЕКЛАМА',
    readAlso: 'Читайте также',
    related: 'Похожие записи',
    teasers: [
      'Пекарь и мост, который пел ночью',
      'Никто не поливает лимонное дерево',
      'Письмо без имени в старом ящике',
    ],
    comments: 'Оставить комментарий',
  },
  {
    lang: 'uk',
    title: 'Дім доглядача',
    story: [
      'Того ранку пором запізнився, і ніхто не чекав на Ільзу біля причалу, бо нікого не попередили про її приїзд.',
      'Вона мала одну сумку і латунний ключ, що одинадцять років висів на цвяху в кухні далеко від моря.',
      'Начальник порту дивився, як вона піднімається на пагорб, і записав годину у свій зошит, як записував усе.',
      'Опівдні вся вулиця знала, що дім знову відчинено і що віконниці з боку моря складено вперше після бурі.',
      'Усередині годинник ще йшов, стіл було накрито на двох, а журнал вели аж до минулого тижня.',
    ],
    ad: 'Реклама',
    readAlso: 'Читайте також',
    related: 'Схожі статті',
    teasers: ['Пекар і міст, який співав уночі', 'Ніхто не поливає лимонне дерево', 'Лист без імені у старій скриньці'],
    comments: 'Залишити коментар',
  },
  {
    lang: 'pl',
    title: 'Dom latarnika',
    story: [
      'Prom spóźnił się tamtego ranka i nikt nie czekał na Ilse na nabrzeżu, bo nikomu nie powiedziano o jej przyjeździe.',
      'Miała jedną torbę i mosiężny klucz, który przez jedenaście lat wisiał na gwoździu w kuchni daleko od morza.',
      'Kapitan portu patrzył, jak wchodzi na wzgórze, i zapisał godzinę w zeszycie, tak jak zapisywał wszystko inne.',
      'W południe cała ulica wiedziała, że dom jest znów otwarty, a okiennice od strony morza są odchylone.',
      'W środku zegar jeszcze chodził, stół był nakryty dla dwojga, a dziennik prowadzono do zeszłego tygodnia.',
    ],
    ad: 'REKLAMA',
    readAlso: 'Czytaj także',
    related: 'Podobne artykuły',
    teasers: [
      'Piekarz i most, który śpiewał nocą',
      'Nikt nie podlewa drzewka cytryny',
      'List bez nazwiska w starej skrzynce',
    ],
    comments: 'Dodaj komentarz',
  },
  {
    lang: 'tr',
    title: 'Fener evi',
    story: [
      'Vapur o sabah geç kaldı ve iskelede Ilse’yi bekleyen kimse yoktu, çünkü kimseye haber verilmemişti.',
      'Yanında tek bir çanta ve on bir yıl boyunca uzak bir mutfakta bir çivide asılı durmuş pirinç bir anahtar vardı.',
      'Liman reisi onun tepeye çıkışını izledi ve her şeyi yazdığı defterine o günün saatini de yazdı.',
      'Öğleye kadar bütün sokak evin yeniden açıldığını ve denize bakan kepenklerin katlandığını biliyordu.',
      'İçeride saat hâlâ çalışıyordu, masa iki kişilik kurulmuştu ve defter geçen haftaya kadar tutulmuştu.',
    ],
    ad: 'REKLAM',
    readAlso: 'İlginizi çekebilir',
    related: 'İlgili Yazılar',
    teasers: [
      'Fırıncı ve geceleri şarkı söyleyen köprü',
      'Limon ağacını kimse sulamıyor artık',
      'Eski kutuda adı olmayan bir mektup',
    ],
    comments: 'Bir yorum yapın',
  },
  {
    lang: 'it',
    title: 'La casa del guardiano',
    story: [
      'Il traghetto quella mattina era in ritardo, e nessuno aspettava Ilse sul molo, perché nessuno era stato avvisato.',
      'Portava una sola borsa e una chiave di ottone rimasta undici anni appesa a un chiodo in una cucina lontana dal mare.',
      'Il capitano del porto la guardò salire la collina e scrisse l’ora nel suo quaderno, come scriveva ogni altra cosa.',
      'A mezzogiorno tutta la strada sapeva che la casa era di nuovo aperta e che le imposte sul mare erano piegate.',
      'Dentro l’orologio andava ancora, la tavola era apparecchiata per due, e il registro arrivava alla settimana passata.',
    ],
    ad: 'Pubblicità',
    readAlso: 'Leggi anche',
    related: 'Articoli correlati',
    teasers: [
      'Il fornaio e il ponte che cantava',
      'Nessuno annaffia l’albero di limone',
      'Una lettera senza nome nella cassetta',
    ],
    comments: 'Lascia un commento',
  },
  {
    lang: 'ar',
    title: 'بيت المنارة',
    story: [
      'تأخرت العبّارة في ذلك الصباح، ولم يكن أحد ينتظر إلزه على الرصيف، لأن أحدًا لم يُخبر بقدومها من البر البعيد.',
      'كانت تحمل حقيبة واحدة ومفتاحًا من نحاس ظل معلقًا أحد عشر عامًا على مسمار في مطبخ بعيد عن البحر.',
      'راقبها ريّس الميناء وهي تصعد التل، وكتب الساعة في دفتره كما كان يكتب كل شيء يحدث في تلك الجزيرة.',
      'عند الظهر كان الشارع كله يعرف أن البيت فُتح من جديد، وأن النوافذ المطلة على البحر طُويت أول مرة منذ العاصفة.',
      'في الداخل كانت الساعة ما تزال تدور، والمائدة معدّة لشخصين، والسجل مكتوبًا حتى الأسبوع الذي مضى.',
    ],
    ad: 'إعلان',
    readAlso: 'اقرأ أيضًا',
    related: 'مقالات ذات صلة',
    teasers: [
      'الخباز والجسر الذي كان يغني ليلًا',
      'لا أحد يسقي شجرة الليمون في الفناء',
      'رسالة بلا اسم في الصندوق القديم',
    ],
    comments: 'أضف تعليق',
  },
  {
    lang: 'he',
    title: 'בית המגדלור',
    story: [
      'המעבורת איחרה באותו בוקר, ואיש לא חיכה לאילזה על הרציף, כי איש לא ידע שהיא עומדת לחזור אל האי.',
      'היא נשאה תיק אחד ומפתח של פליז, שהיה תלוי אחת עשרה שנים על מסמר במטבח הרחק מן הים.',
      'מנהל הנמל הביט בה עולה במעלה הגבעה ורשם את השעה במחברת שלו, כפי שרשם את כל הדברים האחרים.',
      'בצהריים ידע כל הרחוב שהבית פתוח שוב, ושהתריסים לכיוון הים קופלו בפעם הראשונה מאז הסערה.',
      'בפנים השעון עדיין הלך, השולחן היה ערוך לשניים, והיומן נכתב עד השבוע שעבר בכתב יד שלא הכירה.',
    ],
    ad: 'פרסומת',
    readAlso: 'קראו גם',
    related: 'כתבות נוספות',
    teasers: ['האופה והגשר ששר בלילות הארוכים', 'איש לא משקה את עץ הלימון בחצר', 'מכתב ללא שם בתיבה הישנה שלנו'],
    comments: 'השאר תגובה',
  },
  {
    lang: 'ja',
    title: '灯台の家',
    story: [
      'その朝、船は遅れて着いたので、岸壁でイルゼを待つ人は一人もいなかった。誰も彼女が帰ってくることを知らされていなかったのである。',
      '彼女は鞄を一つと、海から遠い台所の釘に十一年のあいだ掛かっていた真鍮の鍵を持っていた。どの扉の鍵なのかは見なくても分かった。',
      '港の主任は彼女が丘を登っていくのを見送り、いつも何でも書きとめる帳面に、その時刻をていねいに書きとめた。',
      '昼までには通りの誰もが、家がまた開けられたこと、海に向いた雨戸が嵐の日からはじめて畳まれたことを知っていた。',
      '家の中では時計がまだ動いており、食卓には二人分の支度がしてあり、机の上の日誌は先週の分まで書かれていた。',
    ],
    ad: '広告',
    readAlso: 'あわせて読みたい',
    related: '関連記事',
    teasers: [
      '夜ごとに歌っていた橋とパン屋の話をきく',
      '中庭のレモンの木に水をやる人はもういない',
      '古い郵便箱に入っていた名前のない手紙',
    ],
    comments: 'コメントを残す',
  },
  {
    lang: 'zh',
    title: '灯塔之家',
    story: [
      '那天早上渡船来迟了，码头上没有人等伊尔莎，因为谁也没有接到消息，不知道她要回到这座岛上来。',
      '她只带了一个包和一把黄铜钥匙，这把钥匙在远离大海的厨房里的钉子上挂了十一年，她不用看也知道它开哪扇门。',
      '港务长看着她走上山坡，把时间写进他的本子里，就像他把每天发生的一切都写进去一样，一个字也不漏掉。',
      '到了中午，整条街都知道那座房子又开了门，朝海的百叶窗自从那场风暴以来第一次被折叠了起来。',
      '屋子里的钟还在走，桌上摆着两个人的餐具，桌上的日志一直记到上个星期，字迹却是她不认识的。',
    ],
    ad: '广告',
    readAlso: '延伸阅读',
    related: '相关文章',
    teasers: [
      '面包师和那座在夜里唱歌的老桥的故事',
      '再也没有人给院子里的柠檬树浇水了',
      '旧信箱里那封没有署名的长信是谁写的',
    ],
    comments: '发表评论',
  },
  {
    lang: 'ko',
    title: '등대의 집',
    story: [
      '그날 아침 배는 늦게 도착했고, 부두에서 일제를 기다리는 사람은 아무도 없었다. 아무도 그녀가 온다는 말을 듣지 못했기 때문이다.',
      '그녀는 가방 하나와 바다에서 먼 부엌의 못에 십일 년 동안 걸려 있던 놋쇠 열쇠를 가지고 있었다.',
      '항구의 책임자는 그녀가 언덕을 오르는 것을 지켜보고, 모든 것을 적어 두는 공책에 그 시각을 적었다.',
      '정오가 되자 거리의 모든 사람이 그 집이 다시 열렸고 바다 쪽 덧문이 폭풍 이후 처음으로 접혔다는 것을 알았다.',
      '안에서는 시계가 아직 가고 있었고, 식탁은 두 사람 몫으로 차려져 있었으며, 일지는 지난주까지 적혀 있었다.',
    ],
    ad: '광고',
    readAlso: '관련 기사',
    related: '관련기사',
    teasers: [
      '밤마다 노래하던 다리와 빵집 주인의 이야기',
      '마당의 레몬나무에 물을 주는 사람은 이제 없다',
      '낡은 우편함에 들어 있던 이름 없는 편지 한 통',
    ],
    comments: '댓글 남기기',
  },
  {
    lang: 'hi',
    title: 'दीपघर',
    story: [
      'उस सुबह नाव देर से आई और घाट पर इल्सा का इंतज़ार करने वाला कोई नहीं था, क्योंकि किसी को उसके आने की ख़बर नहीं थी।',
      'उसके पास एक थैला था और पीतल की एक चाबी, जो ग्यारह साल तक समुद्र से दूर एक रसोई की कील पर टँगी रही थी।',
      'बंदरगाह के मुखिया ने उसे पहाड़ी पर चढ़ते देखा और अपनी कॉपी में समय लिख लिया, जैसे वह हर बात लिख लेता था।',
      'दोपहर तक पूरी गली जान गई थी कि घर फिर से खुल गया है और समुद्र की ओर की खिड़कियाँ खोल दी गई हैं।',
      'भीतर घड़ी अब भी चल रही थी, मेज़ दो लोगों के लिए सजी थी, और बही पिछले सप्ताह तक लिखी हुई थी।',
    ],
    ad: 'विज्ञापन',
    readAlso: 'यह भी पढ़ें',
    related: 'संबंधित खबरें',
    teasers: [
      'नानबाई और रात में गाने वाला पुराना पुल',
      'आँगन के नींबू के पेड़ को कोई पानी नहीं देता',
      'पुराने डिब्बे में बिना नाम की एक चिट्ठी',
    ],
    comments: 'एक टिप्पणी छोड़ें',
  },
];

/** A page without one class name, with one piece of clutter of each kind between the paragraphs. */
function pageOf({ lang, title, story, ad, readAlso, related, teasers, comments }: Tongue): Document {
  const links = teasers.map((teaser, n) => `<li><a href="/${lang}/${n}">${teaser}</a></li>`).join('');
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><title>${title}</title><body><div><div><h1>${title}</h1>
    <p>${story[0]}</p><div>${ad}</div><p>${story[1]}</p><p>${readAlso}: <a href="/${lang}/also">${teasers[2]}</a></p>
    <p>${story[2]}</p><div><h3>${related}</h3><ul>${links}</ul></div><p>${story[3]}</p><span>— ${ad} —</span>
    <p>${story[4]}</p><div><h3>${comments}</h3><form><textarea></textarea><input type="email"></form></div>
    </div></div></body></html>`,
    'text/html',
  );
}

test.each(TONGUES)('$lang: the clutter goes without a class name to help, and every paragraph stays', async tongue => {
  const result = await readArticle(pageOf(tongue));
  if (!result.ok) throw new Error(result.reason);
  const shown = new DOMParser().parseFromString(result.article.body, 'text/html').body.textContent;
  for (const paragraph of tongue.story) expect(shown).toContain(paragraph);
  for (const clutter of [tongue.ad, tongue.readAlso, tongue.related, tongue.comments, ...tongue.teasers])
    expect(shown).not.toContain(clutter);
  const rules = new Set(result.removals.map(removal => removal.rule));
  for (const rule of ['ad-label', 'read-also', 'related-section', 'comments']) expect(rules).toContain(rule);
});

test('they are more than twelve languages', () => {
  expect(TONGUES.length).toBeGreaterThanOrEqual(12);
});
