/**
 * Month names by number, in the languages whose news we meet most. A name is recognised by its whole
 * form or by an abbreviation of at least three letters that begins no other month of the table.
 * Caveat: forms are in the case that dates use (Russian "сентября"), with the other where common.
 */
const NAMES: readonly string[] = [
  'january januar jänner janvier enero janeiro gennaio januari января январь styczeń stycznia ocak ianuarie led ledna januára január ιανουαρίου januára tammikuuta sijecnja січня januara يناير জানুয়ারি जनवरी',
  'february februar feber février fevrier febrero fevereiro febbraio februari февраля февраль luty lutego şubat subat februarie února unora február φεβρουαρίου helmikuuta veljače лютого februara فبراير ফেব্রুয়ারি फरवरी',
  'march märz maerz mars marzo março marco maart марта март marzec marca mart martie března brezna március μαρτίου maaliskuuta ožujka березня مارس মার্চ मार्च',
  'april avril abril aprile апреля апрель kwiecień kwietnia nisan aprilie dubna április aprila απριλίου huhtikuuta travnja квітня أبريل ابريل এপ্রিল अप्रैल',
  'may mai mayo maio maggio mei мая май maj maja mayıs mayis května kvetna május μαΐου toukokuuta svibnja травня مايو মে मई',
  'june juni juin junio junho giugno июня июнь czerwiec czerwca haziran iunie června cervna június júna ιουνίου kesäkuuta lipnja червня يونيو juna জুন जून',
  'july juli juillet julio julho luglio июля июль lipiec lipca temmuz iulie července július júla ιουλίου heinäkuuta srpnja липня يوليو jula জুলাই जुलाई',
  'august août aout agosto augustus augusti августа август sierpień sierpnia ağustos agustos srpna augusztus augusta αυγούστου elokuuta kolovoza серпня أغسطس avgusta আগস্ট अगस्त',
  'september septembre septiembre setembro settembre сентября сентябрь wrzesień września eylül eylul septembrie září szeptember septembra σεπτεμβρίου syyskuuta rujna вересня سبتمبر সেপ্টেম্বর सितंबर',
  'october oktober octobre octubre outubro ottobre октября октябрь październik października pazdziernika ekim octombrie října október októbra οκτωβρίου lokakuuta listopada жовтня أكتوبر oktobra অক্টোবর अक्टूबर',
  'november novembre noviembre novembro ноября ноябрь listopad listopada kasım kasim noiembrie novembra νοεμβρίου marraskuuta studenoga листопада نوفمبر নভেম্বর नवंबर',
  'december dezember décembre decembre diciembre dezembro dicembre декабря декабрь grudzień grudnia aralık aralik decembrie prosince decembra δεκεμβρίου joulukuuta prosinca грудня ديسمبر ডিসেম্বর दिसंबर',
];

const ABBREVIATIONS: Readonly<Record<string, number>> = {
  sept: 9,
  set: 9,
  janv: 1,
  févr: 2,
  fev: 2,
  fév: 2,
  mär: 3,
  mrz: 3,
  avr: 4,
  abr: 4,
  ene: 1,
  ago: 8,
  dez: 12,
  dic: 12,
  okt: 10,
  out: 10,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
  mai: 5,
  sty: 1,
  lut: 2,
  kwi: 4,
  cze: 6,
  lip: 7,
  sie: 8,
  wrz: 9,
  paź: 10,
  gru: 12,
  déc: 12,
  juil: 7,
  gen: 1,
};

const byName = new Map<string, number>(Object.entries(ABBREVIATIONS));
for (const [i, names] of NAMES.entries())
  for (const name of names.split(' ')) if (!byName.has(name)) byName.set(name, i + 1);
for (const [i, names] of NAMES.entries()) {
  const english = names.slice(0, 3);
  if (!byName.has(english)) byName.set(english, i + 1);
}
for (const [i, short] of [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
].entries())
  byName.set(short, i + 1);

/** The number of a month, 1 to 12, by its name or abbreviation in any case; undefined when it is none. */
export const monthNumber = (name: string): number | undefined =>
  byName.get(name.toLowerCase().replace(/\.$/, ''));
