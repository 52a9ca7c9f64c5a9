/** What tells languages apart: their commonest words, and the scripts that few others use. */

const words = (list: string): readonly string[] => list.split(' ');

/** Function words by language. Caveat: near relatives share many, so a lead is needed to decide. */
export const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which were there been their has would what will said who he she its this after about when',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen',
  ),
  fr: words(
    'le la les de des et un une du en que qui dans pour est au sur par plus pas avec ce il sont cette ont aux ne se elle mais été leur nous vous',
  ),
  es: words(
    'el la los las de que y en un una del por con para se no su al lo como más pero sus le ha este fue son sobre entre también desde está cuando muy',
  ),
  pt: words(
    'o a os as de que e em um uma do da dos das no na nos nas por com para se não mais foi ao pelo pela seu sua também são está já entre',
  ),
  it: words(
    'il lo la i gli le di che e in un una del della dei delle per con non si da sono nel alla più come anche al ha dal ma questo è stato',
  ),
  nl: words(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als door bij maar naar uit dan nog worden wordt heeft over deze zich',
  ),
  sv: words(
    'och i att det som en på är av för med den till inte om har de ett han men var jag från vi kan när så efter nu',
  ),
  da: words(
    'og i at det er en til af på for med den der ikke de som har et om han var men fra vi kan så efter blev',
  ),
  no: words(
    'og i det er en til av på for med som ikke de at har et om han var men fra vi kan så etter ble seg',
  ),
  pl: words(
    'i w na z się do nie że o jest to jak po od przez dla za są ale oraz tym co jego może tak już przy',
  ),
  cs: words(
    'a v se na je že o s z do i ve to pro za by jako ale jeho od podle které byl po jsou který také',
  ),
  tr: words(
    've bir bu için ile da de olarak daha çok olan en gibi sonra kadar ne var ancak ise olduğu değil her',
  ),
  ro: words(
    'de și în a la cu pe din care o un nu pentru este să ce mai fost sunt au prin cel după sau',
  ),
  hu: words(
    'a az és hogy nem is egy ez meg de ha csak már volt mint még vagy el kell lesz azt után',
  ),
  fi: words('ja on ei että se hän oli joka mutta ovat kun myös ole niin kuin tai jos sen mukaan'),
  id: words(
    'yang dan di dengan untuk dari ini pada itu tidak dalam akan ke juga adalah oleh sebagai karena mereka',
  ),
  vi: words('và của là có các được cho một trong với không những người đã này khi để từ đến'),
};

export interface Script {
  readonly letters: RegExp;
  /** The language that most texts in this script are in. */
  readonly language: string;
  /** Others that are written in it, which a page may declare. */
  readonly others: string;
}

/** Caveat: marks that several scripts share, such as the danda, are left out. */
export const SCRIPTS: readonly Script[] = [
  { letters: /[\u3040-\u30ff]/g, language: 'ja', others: '' },
  { letters: /[\uac00-\ud7af]/g, language: 'ko', others: '' },
  { letters: /[\u4e00-\u9fff]/g, language: 'zh', others: 'yue ja' },
  {
    letters: /[\u0400-\u04ff]/g,
    language: 'ru',
    others: 'bg uk be sr mk kk ky mn tg tt ba sh bs uz',
  },
  { letters: /[\u0620-\u06ff]/g, language: 'ar', others: 'fa ur ps ckb ku sd ug az' },
  { letters: /[\u05d0-\u05ea]/g, language: 'he', others: 'yi' },
  { letters: /[\u0370-\u03ff]/g, language: 'el', others: '' },
  { letters: /[\u0900-\u0963]/g, language: 'hi', others: 'mr ne sa mai bho' },
  { letters: /[\u0980-\u09ff]/g, language: 'bn', others: 'as' },
  { letters: /[\u0a00-\u0a7f]/g, language: 'pa', others: '' },
  { letters: /[\u0a80-\u0aff]/g, language: 'gu', others: '' },
  { letters: /[\u0b00-\u0b7f]/g, language: 'or', others: '' },
  { letters: /[\u0b80-\u0bff]/g, language: 'ta', others: '' },
  { letters: /[\u0c00-\u0c7f]/g, language: 'te', others: '' },
  { letters: /[\u0c80-\u0cff]/g, language: 'kn', others: '' },
  { letters: /[\u0d00-\u0d7f]/g, language: 'ml', others: '' },
  { letters: /[\u0d80-\u0dff]/g, language: 'si', others: '' },
  { letters: /[\u0e00-\u0e7f]/g, language: 'th', others: '' },
  { letters: /[\u0e80-\u0eff]/g, language: 'lo', others: '' },
  { letters: /[\u1000-\u109f]/g, language: 'my', others: '' },
  { letters: /[\u10a0-\u10ff]/g, language: 'ka', others: '' },
  { letters: /[\u0530-\u058f]/g, language: 'hy', others: '' },
  { letters: /[\u1200-\u137f]/g, language: 'am', others: 'ti' },
  { letters: /[\u1780-\u17ff]/g, language: 'km', others: '' },
];
