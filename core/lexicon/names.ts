/**
 * Class tokens and ids by which tools and themes give themselves away, and words of which such names are made, by the
 * clause or the judge that asks for them; parted by blanks, `*` at an end of a token stands for anything. Data, like
 * the words: the reader is handed it.
 */
export const NAMES = {
  'ad-slot: network':
    'adsbygoogle adsbygoogle-noablate google-auto-placed ap_container grippy-host div-gpt-ad* google_ads_iframe* aswift_* quads-location quads-ad-label quads-ad* wpa wpcnt wordads-tag wpa-about atatags* ezoic-ad ezoic-adpicker-ad ezoic-pub-ad* reportline ez-video-wrap mv-ad-box adunitwrapper adthrive adthrive-ad adthrive_* td-a-rec td-a-rec-id-* td-adspot-title td-g-rec ai-viewports ai-dynamic ai-viewport-* ai-sticky-* ai-track-* g-single gofollow advads-adlabel *-adlabel infolinks amzn-assoc-ad* adngin-* mmt-* stream-item-above-post* stream-item-below-post* stream-item-in-post* stream-item-inline-post*',
  'ad-slot: slot-name': 'dfp-ad gpt-ad ad-slot ad-unit ad-container ad-wrapper adslot ad-placeholder',
  'ad-slot: name':
    'ad ads advert adverts advertisement advertising ad-box adbox ad-banner adbanner banner-ad ad-block adblock sponsored sponsor-box',
  'author-box: theme':
    'elementor-author-box* saboxplugin-wrap* abh_box* m-a-box* pp-multiple-authors-boxes-wrapper* author-box* authorbox* author_box* author__box* author-bio* authorbio* author__bio* author-card* author-about* author-profile* author-info-box* about-author* about-the-author* post-author-box* post-author-bio* entry-author-box* entry-author-bio* article-author-bio* single-author-box* td-author-box* bio-box* writer-bio* contributor-bio*',
  'breadcrumbs: theme':
    'breadcrumb breadcrumbs breadcrumb-list breadcrumblist breadcrumb-trail breadcrumb-nav breadcrumb-container breadcrumb-wrapper yoast-breadcrumb yoast-breadcrumbs entry-crumbs td-crumb-container rank-math-breadcrumb aioseo-breadcrumbs bread-crumb bread-crumbs',
  'chumbox: network':
    'trc_related_container* trc_rbox* trc-content-sponsored* taboola* tbl-feed-* outbrain* ob-widget* ob-smartfeed* ob-dynamic-rec* rc-widget* rcjsload* zergnet-widget* plista* contentad* dablewidget* sc_tblock* engageya* jubna* adskeeper* mgbox* mgline* mgheader* ligatus* nativo* tonefuse* revcontent*',
  'comments: service':
    'respond comment-respond commentform comment-form comments-area commentlist comment-list comments-list comments-link disqus_thread* fb-comments* hyvor-talk* isso-thread* remark42* commento* giscus* utterances* spotim-* openweb-* td-comments* wpdiscuz* wpd-* vf-comments* coral-* viafoura* livefyre*',
  'cookie-notice: popup':
    'fc-ab-root fc-message-root fc-dialog-overlay pum-overlay pum-container popmake elementor-popup-modal cp-popup cookie-notice* cookie-banner* cookie-consent* cookie-bar* cookienotice* cookiebanner* cookieconsent* cookiebar* gdpr-banner* gdpr-notice* gdpr-consent* gdpr-cookie* cc-window* cc-banner* eupopup*',
  'cookie-notice: consent-manager':
    'onetrust-* ot-sdk* sp_message_container* cky-* cookie-law-info* cybotcookiebot* cmplz-* qc-cmp2* didomi* borlabscookie* iubenda-cs* truste* usercentrics* fc-consent-root',
  'newsletter-box: plugin':
    'mc_embed_signup* mc4wp-form* mailmunch* jetpack_subscription_widget* jetpack-subscribe* wp-block-jetpack-subscriptions* sumome* convertkit-form* formkit-form* om-holder* tnp-subscription* es_subscription* onesignal-slidedown-container onesignal-popover-container onesignal-bell-container',
  'post-meta: plugin':
    'td-post-views* meta-views* post-views* entry-views* views-count* kk-star-ratings* post-ratings* rmp-widgets-container* rmp-rating-widget* star-rating* rating-stars* wp-postratings* yasr-* reading-time* read-time* span-reading-time* rt-reading-time* postprofile userinfo_extra author_statistics user_info message-userextras post-buttons',
  'post-meta: print-only':
    'show-for-print* visible-print* print-only printonly print-header print-footer only-print onlyprint',
  'post-meta: print-only 2': 'd-print-block d-print-inline d-print-flex',
  'post-navigation: theme':
    'post-navigation nav-links nav-previous nav-next td-post-next-prev page-links post-nav-links multiple-post-pages posts-navigation pagination pager wp-pagenavi page-numbers post-nav prev-next prevnext next-prev infinite-handle article-pagination post-pagination',
  'post-navigation: jump': 'skip-link back-to-top scroll-to-top',
  'post-navigation: for-the-ear':
    'sr-only sr-label srlabel hidecompletely visually-hidden visuallyhidden u-visually-hidden is-visually-hidden screen-reader screenreader screen-reader-text screen-reader-only off-screen offscreen a11y-hidden hidden-accessible aural',
  'share-bar: plugin':
    'sharedaddy sd-sharing-enabled jp-post-flair sd-block addtoany* a2a_kit* addthis* sharethis* st-custom-button* shareaholic* shariff* et_social* swp_social* heateor_sss* ssba* essb* mashsb*',
  'share-bar: theme':
    'social-share share-button share-buttons sharing-button sharing-buttons social-sharing share-bar sharebar share-links share-tools social-icons social-links',
  'tag-list: theme':
    'tags-links cat-links post-tag post-tags tagcloud td-post-source-tags td-tags entry-tags article-tags tags-list tag-list taglist post-categories entry-categories article__tags story-tags tag-links topics-list tags post_tags meta-category',
  'author-box: trades':
    'reporter writer newswriter editor journalist author columnist correspondent producer contributor blogger fellow photographer intern freelancer founder cofounder ceo copywriter strategist novelist podcaster redakteur redakteurin redaktion ressort journalist journalistin autor autorin volontar volontarin korrespondentin journaliste redacteur redactrice periodista redactor redactora editora columnista giornalista redattore redattrice jornalista colunista jurnalist jurnalista',
  'author-box: verbs':
    'is was has works covers writes reports edits freelances contributes serves currently ist arbeitet schreibt berichtet leitet est es e este ecrit escribe scrive escreve scrie',
  'author-box: verbs alone': 'covers writes reports edits freelances contributes leitet',
  'cookie-notice: consent':
    'cookie cookies consent consents opt preferences parties party personal advertising tracking necessary einwilligung einwilligen zustimmung zustimmen zustimmst datenschutz datenschutzerklarung consentement traceurs confidentialite consentimiento consentimento consenso toestemming privacidad privacidade',
  'cookie-notice: about':
    'cookie cookies privacy consent gdpr dsgvo datenschutz confidentialite privacidad privacidade',
  'tag-list: folders':
    'tag tags topic topics category categories kategorie thema themen etiqueta etiquetas tema temas label keyword keywords schlagwort sujet mot-cle teme eticheta',
  'other-stories: folders':
    'tag tags topic topics category categories kategorie thema themen etiqueta etiquetas tema temas label keyword keywords schlagwort sujet mot-cle teme eticheta author authors autor auteur u user users',
  'cookie-notice: words': 'privacy cookie cookies consent gdpr ccpa datenschutz cookiebar cmp',
  'cookie-notice: layer':
    'modal popup overlay dialog banner bar box layer notice preferences preference prefs settings manager wall prompt message center container',
  'newsletter-box: words':
    'newsletter newsletters subscribe subscription signup optin mailchimp mailinglist nieuwsbrief boletin',
  'ad-label: box':
    'ad ads adv advert advertisement advertising advertise sponsor sponsored dfp gpt mpu leaderboard anzeige werbung reklam reklame reklama publicidad publicite',
  'share-bar: addresses':
    'facebook.com/sharer* facebook.com/dialog* twitter.com/intent* twitter.com/share* x.com/intent* x.com/share* linkedin.com/sharearticle* linkedin.com/sharing* linkedin.com/cws/share* reddit.com/submit* wa.me/?* whatsapp.com/send* t.me/share* telegram.me/share* tumblr.com/share* tumblr.com/widgets* getpocket.com/save* getpocket.com/edit* ycombinator.com/submitlink* vk.com/share* line.me/lineit* line.me/r/msg* flipboard.com/bookmarklet* xing.com/spi* xing.com/app* bsky.app/intent*',
  'header: labels':
    'by text-size font-size opinion analysis exclusive breaking breaking-news review columnist caption updated last-updated published von kommentar meinung analyse exklusiv par por analisis analisi opiniao opinione',
  'header: days':
    'datepublished date pubdate publish-date dc.date dc.date.issued dcterms.date dcterms.created citation_publication_date citation_date parsely-pub-date',
  'header: writers': 'dc:creator dcterm:creator dc.creator author parsely-author article:author',
  'author-box: writer': 'author autor auteur autore contributor writer',
  'author-box: told': 'bio biography description desc',
  'repeats: gallery': 'gallery slide slider slides caption carousel',
  'hidden: holders': 'entry-content post-content article-body article-content',
  'pictures: carousel': 'carousel slider slick swiper slideshow',
  'pictures: paid': 'ad ads banner sponsor advert advertisement',
  'shapes: telling': 'she he herself himself said told asked sagte fragte schrieb dijo decia escribio',
  'player-text: player': 'player video audio duration length podcast jw vjs',
  'legal-note: to-reader': 'we our us i my you your readers wir unser unsere uns ich sie du ihr nous vous nos',
  'sign-off: living':
    'reporter writer editor journalist author columnist correspondent producer contributor blogger freelancer',
  'standfirst: words':
    'standfirst dek deck sub subtitle subhead subheading subheadline subline strap strapline summary abstract lede lead excerpt intro introduction description chapo chapeau vorspann sommario entradilla bajada copete ingress manchet sapo highlights takeaways keypoints',
  'standfirst: others':
    'author authors byline bio caption credit image photo video gallery player social share tags category newsletter subscribe product products related comments ad ads sponsor breadcrumb menu nav date time timestamp toc',
  'gaps: foreign':
    'author bio byline caption card comment comments credit cta consent cookie newsletter newsletters popup promo promotion related share sharing signup social sponsor sponsored subscribe subscription tags teaser tool toolbar tools widget',
  'around: talk': 'comment comments reply respond discussion disqus forum review reviews rating',
  'around: else':
    'related recommended recommendations recommend more also similar next prev previous popular trending latest read share sharing social follow facebook twitter tools toolbar actions buttons button print save newsletter subscribe subscription signup email mail paywall login register membership ad ads adv advert advertisement sponsor sponsored promo promotion banner cta outbrain taboola partner offer',
  'around: frame':
    'nav navigation menu breadcrumb breadcrumbs header footer sidebar side rail widget cookie consent modal popup skip',
  'around: story': 'content article entry post body text story main page blog richtext prose paragraph',
  'around: picture': 'caption figure image img gallery photo media video credit player slide slideshow',
  'around: aids': 'toc contents note notes footnote footnotes references faq quote quotes table callout key highlights',
} as const;

/** What a clause or a judge asks for. */
export type NameKey = keyof typeof NAMES;

/** Words of which names are made: where the list of them stands, or a few of one's own. */
export type NameList = NameKey | ReadonlySet<string>;
