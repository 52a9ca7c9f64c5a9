/** Words that say what a day on a page is: in the names of elements, and in the text before the day. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** In class names and ids: the day on which the article was published. Caveat: mostly English. */
export const PUBLICATION = words(`
  published publish publication pubdate posted created date dateline timestamp time datetime datum fecha data publicado
  veroeffentlicht erstellt tarih tanggal submitted
`);

/** Names that say so without doubt, whatever else stands beside them. */
export const SURELY_PUBLISHED = words('published pubdate publicado veroeffentlicht');

/** The day of a change. */
export const CHANGE = words('modified updated update changed lastmod aktualisiert actualizado');

/** A day of something else: on which somebody was born or joined, or on which something ends. */
export const OTHER_DAY = words(
  'join joined member registered birth birthday born expires deadline',
);

/** What a text says before the day of publication. */
export const PUBLISHED_LABEL =
  /(?<!\p{L})(?:published|posted|first published|created|original(?:ly)?|veröffentlicht|erschienen|erstellt|publi[ée]e?|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|udgivet|publisert|julkaistu|opublikowano|publikováno|опубликовано|опубліковано|yayınlanma)(?!\p{L})|公開|掲載日|配信|发布|發布|发表|發表|입력|등록|게시/iu;

/** What a text says before the day of a change. */
export const CHANGED_LABEL =
  /(?<!\p{L})(?:updated?|modified|last ?changed|last ?update|last edited|revised|aktualisiert|geändert|zuletzt|mis[e]? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|zaktualizowano|aktualizováno|обновлено|оновлено|güncelleme|güncellendi)(?!\p{L})|(?<!\p{L})stand:|更新|수정|업데이트/iu;

/** What Japanese pages say behind the day of a change, and some in English. */
export const CHANGED_BEHIND = /^[\s(（]{0,3}(?:最終)?(?:更新|last ?updated?\b)(?!\s?[:：\d])/i;
