import type { Words } from './words.ts';

/** Words of newsletter boxes, and of calls to join, follow, install, sign in or pay. */
export const promo: Words = {
  alone: {
    ar: 'اشترك | اشترك الآن | اشترك في نشرتنا الإخبارية | النشرة البريدية | تابعنا على جوجل نيوز | انضم إلى قناتنا على واتساب | انضم إلى قناتنا على تلغرام | تابعنا على أخبار جوجل | تسجيل الدخول',
    bg: 'Абонирай се | Последвайте ни в Google News',
    cs: 'Odebírat newsletter | Přihlásit se k odběru | Sledujte nás na Google News | Přihlásit se',
    da: 'Nyhedsbrev | Tilmeld dig vores nyhedsbrev | Log ind',
    de: 'Folgen Sie uns auf Google News | Newsletter abonnieren | Jetzt abonnieren | Jetzt anmelden | Newsletter bestellen | Zum Newsletter anmelden | Unser Newsletter | Jetzt Newsletter abonnieren | Abonnieren Sie unseren Newsletter | Melden Sie sich für unseren Newsletter an | Folgen Sie uns auf WhatsApp | Folgt uns auf Google News | Folge uns auf WhatsApp | Folge uns auf Instagram | Zum WhatsApp-Kanal | Jetzt registrieren | Kostenlos registrieren | Jetzt testen | App herunterladen | Jetzt App herunterladen | Nichts mehr verpassen | Keine News mehr verpassen | Bereits Abonnent | Jetzt spenden',
    el: 'Εγγραφείτε στο newsletter | Ακολουθήστε μας στο Google News',
    en: 'Sign up for our newsletter | Follow us on Google News | Join our WhatsApp channel | Join us on Telegram | Subscribe to our newsletter | Subscribe now | Subscribe today | Sign up now | Sign up here | Sign up today | Sign up for free | Our newsletter | Subscribe to newsletter | Subscribe to our newsletters | Join our newsletter | Join our mailing list | Subscribe to our mailing list | Get our newsletter | Get the newsletter | Email newsletter | Newsletter signup | Newsletter sign up | Enter your email | Enter your email address | Your email address | Subscribe to continue reading | Get the app | Download our app | Download the app | Get our app | Stay up to date | Stay in the loop | Never miss a story | Never miss a post | Get notified | Join our Telegram channel | Join our WhatsApp group | Join our Facebook group | Join us on WhatsApp | Join us on Facebook | Follow us on Facebook | Follow us on Instagram | Follow us on Twitter | Follow us on X | Follow us on Telegram | Follow us on YouTube | Subscribe to our YouTube channel | Subscribe to our channel | Follow our WhatsApp channel | Add us as a preferred source on Google | Add as preferred source on Google | Preferred source on Google | Support our work | Donate now | Make a donation | Already a subscriber | Already a member | Create a free account | Register now | Register for free | Start your free trial | Try for free | Book a demo | Request a demo | Get a demo | Subscribe to our blog | Subscribe to blog via email | Subscribe via email | I agree to the terms',
    es: 'Síguenos en Google News | Únete a nuestro canal de WhatsApp | Suscríbete | Suscribirse | Suscríbete a nuestro boletín | Suscríbete a nuestra newsletter | Iniciar sesión | Síguenos en WhatsApp | Síguenos en Facebook | Síguenos en nuestras redes sociales | Únete a nuestro canal de Telegram | Descarga nuestra app | Recibe nuestro boletín',
    fa: 'عضویت در خبرنامه | خبرنامه',
    fi: 'Uutiskirje | Tilaa uutiskirje | Kirjaudu sisään',
    fr: "Abonnez-vous | Suivez-nous sur Google Actualités | S'abonner | Je m'abonne | S'inscrire | Je m'inscris | Inscrivez-vous à notre newsletter | Abonnez-vous à notre newsletter | Recevez notre newsletter | Notre newsletter | Suivez-nous sur Google News | Suivez-nous sur WhatsApp | Rejoignez notre chaîne WhatsApp | Télécharger l'application | Se connecter | La newsletter",
    he: 'הירשמו לניוזלטר | הרשמה לניוזלטר | הצטרפו לערוץ הטלגרם שלנו | הצטרפו לקבוצת הוואטסאפ | הירשם | התחברות',
    hi: 'व्हाट्सएप चैनल से जुड़ें | हमें गूगल न्यूज पर फॉलो करें | न्यूज़लेटर | सब्सक्राइब करें | हमारे व्हाट्सएप ग्रुप से जुड़ें | टेलीग्राम चैनल से जुड़ें',
    hu: 'Iratkozz fel | Iratkozz fel hírlevelünkre | Hírlevél | Feliratkozás',
    id: 'Ikuti kami di Google News | Bergabung dengan saluran WhatsApp kami',
    it: 'Seguici su Google News | Iscriviti | Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Abbonati | Seguici su Telegram | Seguici su WhatsApp | Entra nel nostro canale WhatsApp | Scarica l’app',
    ja: 'メルマガ登録 | ニュースレター | ニュースレターを購読 | ニュースレター登録 | 登録する | 購読する | LINE友だち追加',
    ko: '뉴스레터 구독 | 구독하기 | 뉴스레터',
    nb: 'Abonner | Nyhetsbrev | Meld deg på nyhetsbrevet | Logg inn',
    nl: 'Abonneren | Schrijf je in voor onze nieuwsbrief | Nieuwsbrief | Meld je aan | Volg ons op Google News',
    pl: 'Zapisz się | Zapisz się do newslettera | Subskrybuj | Zaloguj się | Obserwuj nas w Google News | Dołącz do nas na Facebooku',
    pt: 'Entre no nosso grupo do WhatsApp | Siga-nos no Google Notícias | Inscreva-se | Assine já | Subscrever | Subscreva | Assine nossa newsletter | Subscreva a nossa newsletter | Receba nossa newsletter | Siga-nos no WhatsApp | Entre no nosso canal do WhatsApp | Participe do nosso grupo no WhatsApp | Siga-nos no Telegram | Siga-nos no Google News | Cadastre-se | Fazer login',
    ro: 'Abonează-te | Abonează-te la newsletter | Abonați-vă | Înscrie-te | Urmărește-ne pe Google News | Urmăriți-ne pe Google News | Alătură-te canalului nostru de WhatsApp | Urmărește-ne pe Facebook | Intră în grupul nostru de WhatsApp | Abonează-te la canalul nostru de Telegram | Autentificare',
    ru: 'Подписаться | Подписывайтесь на наш Telegram-канал | Подпишитесь на нас в Telegram | Подпишитесь на рассылку | Подписаться на рассылку | Подписывайтесь на наш канал | Подпишитесь на наш канал | Подписывайтесь на наш канал в Telegram',
    sv: 'Prenumerera | Anmäl dig till vårt nyhetsbrev | Logga in',
    th: 'สมัครรับข่าวสาร',
    tr: "Abone ol | Google News'te takip edin | Google News’te bizi takip edin | Bültene abone ol | WhatsApp kanalımıza katılın | Telegram kanalımıza katılın | Giriş yap",
    uk: 'Підписатися | Підписуйтесь на наш Telegram-канал | Підписуйтесь на наш канал',
    vi: 'Đăng ký nhận bản tin | Đăng nhập',
    zh: '订阅我们的新闻通讯 | 訂閱電子報 | 訂閱我們的電子報 | 关注我们的公众号 | 加入LINE好友',
  },
  unsafe:
    'Subscribe | Sign up | Sign in | Log in | Newsletter | Newsletters | Get started | Email address | Abonnieren | Anmelden | Registrieren | Einloggen | Assine | Assinar | Berlangganan | Langganan | 購読 | 구독 | 订阅 | 訂閱 | Boletín | Regístrate | Registrati | Accedi | 登录 | 登錄 | 登入 | 로그인 | ログイン | Войти | Stay connected | Stay informed | Suscribir | Εγγραφή | Tilaa | 加入我们 | Aanmelden | Inschrijven | Become a member | Рассылка | Đăng ký',
};
