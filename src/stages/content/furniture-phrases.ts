/**
 * What lines of furniture begin with, in the languages whose news we meet most; all in lower case.
 * Caveat: each is tried at the beginning of a short block only, and none is a common beginning of a
 * sentence of news in its language; a phrase that is must not be added.
 */
const phrases = (list: string): string =>
  list
    .trim()
    .split(/(?<!\s)\s+[|\n]\s*|[|\n]\s*/)
    .join('|');

/** One of the phrases, not followed by more letters. */
const startsWith = (list: string): RegExp => new RegExp(`^(?:${phrases(list)})(?!\\p{L})`, 'u');
/** One of the phrases and a colon, or nothing more. */
const labelledBy = (list: string): RegExp =>
  new RegExp(`^(?:${phrases(list)})\\s*(?:[:：|©]|$)`, 'u');

/** Lines that lead to other articles. */
const READ_ALSO = startsWith(`
  lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lies auch | mehr lesen | mehr dazu | mehr zum thema
  auch interessant | auch lesenswert | siehe auch | weiterlesen | passend zum thema | das könnte sie | das könnte dich
  lire aussi | à lire aussi | à lire également | lire également | lire la suite | à voir aussi | voir aussi | pour aller plus loin | en savoir plus
  lea también | lee también | leer también | lee más | leer más | ver también | mira también | también te puede | también le puede
  te puede interesar | le puede interesar | te recomendamos leer | le recomendamos leer | también puede leer | también puedes leer | sigue leyendo | seguir leyendo
  leggi anche | leggi pure | leggi tutto | leggi qui | vedi anche | guarda anche | potrebbe interessarti | ti potrebbe interessare | per approfondire
  leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | confira também | ouça também
  lees ook | lees meer | lees verder | bekijk ook | zie ook
  czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | zobacz też | zobacz także | zobacz również | przeczytaj też | przeczytaj także | przeczytaj również
  читайте также | читайте ещё | читайте еще | читайте по теме | читать далее | читать также | смотрите также | материалы по теме
  читайте також | дивіться також | čtěte také | čtěte též | přečtěte si také | prečítajte si aj | olvasd el ezt is | ez is érdekelheti
  citește și | citeşte şi | citiți și | vezi și | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | δείτε ακόμα
  läs också | läs även | läs mer | les også | læs også | les mer | læs mere | lue myös | lue lisää | lue aiheesta
  ilgili haber | ayrıca bakınız | baca juga | baca selengkapnya | simak juga | lihat juga | xem thêm | đọc thêm
  اقرأ أيضا | إقرأ أيضا | اقرأ أيضًا | اقرأ المزيد | شاهد أيضا | بیشتر بخوانید | আরও পড়ুন
`);
/** The same where no space ends a word. */
const READ_ALSO_UNSPACED =
  /^[【［[]?(?:関連記事|関連リンク|あわせて読みたい|合わせて読みたい|続きを読む|こちらもおすすめ|延伸阅读|延伸閱讀|相关阅读|相關閱讀|推荐阅读|阅读更多|阅读原文|更多精彩|관련 ?기사|더 ?보기)/;

/** Labels of pictures and of those who made them. */
const CAPTION = labelledBy(`
  foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | titelbild | beitragsbild | symbolbild | grafik | text und fotos | text & fotos
  crédit photo | crédits photo | crédit photos | crédits photos | crédit | crédits | photo de une | légende
  foto de | imagen | imágenes | fotografía | fotografías | créditos | imagem | imagens | crédito | créditos | foto di | immagine | immagini
  beeld | foto's | zdjęcie | fot. | fot | źródło zdjęcia | фото | фото и видео | изображение | світлина | snímek | kép | kuva | kuvat | bilde | billede | fotograf | fotoğraf | görsel | φωτό | φωτογραφία
  写真 | 画像 | 图片来源 | 图源 | 图 | 題圖 | 题图 | 來源 | 来源 | 사진 | 사진 출처 | صورة
`);

/** What advertisements are labelled with. */
const ADVERTISEMENT = new RegExp(
  `^(?:${phrases(
    'advertisement | anzeige | werbung | publicidad | publicidade | publicité | pubblicità | advertentie | reklama | реклама | mainos | annons | annonce | reklame | διαφήμιση | reklam | iklan | 広告 | 广告 | 廣告 | 광고',
  )})\\s*(?:[-–—:|]|$)`,
);

/** How long it takes to read. */
const READING_TIME = startsWith(
  'lesezeit | lesedauer | reading time | estimated reading time | temps de lecture | tiempo de lectura | tempo di lettura | tempo de leitura | leestijd | czas czytania | время чтения | okuma süresi | lästid | lesetid',
);

/** Whose the rights are. */
const RIGHTS =
  /^[(<[]?\s?(?:©|copyright|\(c\) |c\) \d{4}|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有|版權所有|無断転載|저작권자|ⓒ)/;

/** Questions about the article and about sharing it. */
const FEEDBACK =
  /^(?:(?:möchten|wollen) sie (?:den|diesen) (?:artikel|beitrag)|war (?:der|dieser) (?:artikel|beitrag)|(?:hat|wie (?:hat|gefällt)) (?:ihnen|dir) |was this (?:article|page|post|story|information|content) |did you find (?:this|an error)|how (?:useful|helpful) was|cet article (?:vous|t)|avez-vous (?:aimé|trouvé)|¿te (?:ha )?(?:gustado|pareció|sirvió)|ti è piaciuto|gostou d)[^\n]{0,90}\?/;

/** Who else worked on it. */
const CONTRIBUTORS =
  /^\W{0,3}(?:(?:additional )?reporting by |(?:edited|compiled|translated|words|text|photos?|photographs?|photography|video|translation|graphics?) by [\p{L}]|video courtesy |[^.]{3,170} contributed (?:reporting )?to this (?:report|story|article|piece))/u;

/** A name of a file, an address of a person or of a page and no more. */
const ADDRESS =
  /^(?:(?:e-?mail|twitter|x|kontakt|contact)\s*:\s*)?(?:[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S{1,80}|[^\n.]{1,80}\.(?:jpe?g|png|gif|webp))$/;

/** Who wrote it and when, on a line of its own. */
const WRITTEN_BY =
  /^(?:verfasst von|geschrieben von|veröffentlicht von|ein (?:beitrag|artikel) von|written by|posted by|publié par|écrit par|rédigé par|un texte de|escrito por|publicado por|scritto da|pubblicato da|postado por|geschreven door|geplaatst door) [^.!?]{2,90}$/;
const AUTHOR = labelledBy(
  'autor | autorin | autoren | author | authors | editor | auteur | auteurs | autora | autores | autore | autorka | автор | авторы | συντάκτης | penulis | redaktion | redacción | redação | redazione | redactie | redakcja',
);

/** What the article is filed under. */
const FILED_UNDER = labelledBy(`
  schlagwörter | schlagworte | stichwörter | stichworte | kategorie | kategorien | kategorisiert unter | einsortiert unter | themen | themenseiten | zugehörige themenseiten
  étiquettes | mots-clés | mots clés | catégorie | catégories | classé dans | thèmes | etiquetas | categoría | categorías | archivado en | temas | palabras clave
  etichette | categorie | argomenti | parole chiave | archiviato in | marcadores | palavras-chave | categorias | assuntos | tópicos | trefwoorden | categorieën | onderwerpen
  tagi | słowa kluczowe | kategoria | теги | метки | рубрика | рубрики | категория | категории | ключевые слова | taggar | ämnen | emner | emneord | avainsanat | etiketler | ετικέτες | κατηγορίες
  标签 | 標籤 | 关键词 | 關鍵字 | タグ | カテゴリー | 태그 | وسوم | الوسوم
`);
const FILED_IN =
  /^(?:veröffentlicht (?:unter|in)|abgelegt unter|publié dans|publicado en|pubblicato in|publicado em|geplaatst in|opublikowano w|опубликовано в) [^.!?]{2,90}$/;

/** Asks to order a newsletter in a few words. */
const NEWSLETTER =
  /^[^.?]{0,60}\bnewsletters? (?:abonnieren|bestellen|anmelden|abonnements?|sign-?up)\W*$/;
/** Who wrote and who took the pictures, in one line. */
const TEXT_AND_PICTURES = /^text[eo]?\s*:\s*[^\n]{2,60}\b(?:fotos?|photos?|bilder)\s*:/;

export const PHRASES: readonly RegExp[] = [
  FILED_UNDER,
  FILED_IN,
  NEWSLETTER,
  TEXT_AND_PICTURES,
  WRITTEN_BY,
  AUTHOR,
  READ_ALSO,
  READ_ALSO_UNSPACED,
  CAPTION,
  ADVERTISEMENT,
  READING_TIME,
  RIGHTS,
  FEEDBACK,
  CONTRIBUTORS,
  ADDRESS,
];

const ASKING = phrases(`
  abonnieren sie | abonniere | jetzt abonnieren | jetzt anmelden | melden sie sich | melde dich | folgen sie | folge uns | folgt uns | verpassen sie
  abonnez-vous | inscrivez-vous | recevez | suivez-nous | suivez l['’]actualité | rejoignez | téléchargez
  suscríbete | suscríbase | regístrate | síguenos | sigue a | siga a | seguir a | únete a | recibe nuestr\\p{L}+ | recibe en tu | descarga nuestra | puede escribirnos | puedes seguir
  iscriviti | abbonati | seguici | segui | ricevi | scarica
  assine | inscreva-se | cadastre-se | siga | receba | participe d | acompanhe o | acompanhe a | entre no | baixe
  schrijf je in | meld je aan | volg ons | abonneer | zapisz się | zasubskrybuj | obserwuj | dołącz do | śledź nas | polub nas
  подпишитесь | подписывайтесь | подпишись | присоединяйтесь | следите за | підписуйтесь | підпишіться | abonați-vă | abonează-te | urmărește | iratkozz fel | kövess minket
  εγγραφείτε | ακολουθήστε | takip edin | abone olun | ikuti | dapatkan | prenumerera | följ oss | følg oss | følg os | tilaa | seuraa meitä
  follow | for the latest | for more news | for more stories | for more updates | download | stay up to date | to stay up to date | like us | find us | join our | never miss a
`);
const PLACE =
  'newsletters?|nieuwsbrief|boletín|bollettino|bulletin|rundbrief|uutiskirje|nyhetsbrev|nyhedsbrev|рассылк\\p{L}*|instagram|facebook|twitter|telegram|телеграм\\p{L}*|whatsapp|youtube|tiktok|google (?:news|nieuws|notícias|noticias)|flipboard|our apps?|mobile apps?|apps? (?:for|on)|push-?\\p{L}*|rss|канал\\p{L}*|kanal|inbox|letterbox';

/** Asks readers to follow, subscribe or download; may be as long as a paragraph. */
export const CALL = new RegExp(
  `^(?:${ASKING})(?!\\p{L})[^\\n]{0,220}?(?<!\\p{L})(?:${PLACE})(?!\\p{L})`,
  'u',
);
/** The same where no space ends a word. */
export const CALL_UNSPACED =
  /^.{0,40}(?:扫码|扫描二维码|关注.{0,12}公众号|訂閱.{0,10}電子報|下载.{0,8}(?:客户端|app)|メルマガ|フォローして|구독)/;
