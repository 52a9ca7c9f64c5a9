import { describe, expect, test } from 'vitest';
import {
  isDateLine,
  isFurnitureLine,
  isRule,
} from '../../../src/stages/content/furniture-lines.ts';

describe('lines of furniture', () => {
  test.each([
    // To other articles.
    'Read more: how the plan was made',
    '>> Mehr lesen: So entstand der Plan',
    'Siehe auch: Der alte Plan',
    'À lire aussi : le plan de la mairie',
    'LE PUEDE INTERESAR: El plan del alcalde',
    'Leggi anche: il piano del sindaco',
    'Leia também: o plano do prefeito',
    'Lees ook: het plan van de burgemeester',
    'Czytaj też: plan burmistrza',
    'Читайте также: план мэра',
    'Διαβάστε επίσης: το σχέδιο',
    'Läs också: planen',
    'Baca juga: rencana wali kota',
    '関連記事：市長の計画',
    '延伸阅读：市长的计划',
    // Pictures, advertisements, rights.
    'Foto: A. Beispiel',
    'Crédits photos : Agence',
    'Zdjęcie: A. Przykład',
    'ANZEIGE - Heute ausgehen?',
    '- Advertisement -',
    '© 2024 The Example',
    'Todos los derechos reservados.',
    '<저작권자ⓒ보기일보>',
    // Those who made it, and how to reach them.
    'The Example’s Ann Lee contributed to this report.',
    'Additional reporting by Ann Lee',
    'By Ann Lee, staff writer',
    'Von Ann Beispiel',
    'Por Ana Ejemplo y Luis de la Prueba',
    'Schlagwörter: Plan, Rat, Bäckerei',
    'Publié dans Ville, Politique | 3 commentaires',
    'Text: Ann Beispiel Fotos: Ben Muster',
    '(Copyright 2024 The Example. All rights reserved.)',
    'Nichts verpassen! - Newsletter abonnieren',
    'ann.lee@example.org',
    'Twitter: @annlee',
    'the_hall_on_monday.jpg',
    'Lesezeit: 3 Minuten',
    // Players, live blogs, subscriptions.
    'Listen to this article · 5 minutes',
    '12 min read',
    'Image source, Example Pictures',
    'Updated at 14.03 BST',
    '6.22pm',
    '2 hours ago',
    'Already have an account? Log in',
    'This article is for subscribers only',
    '14 comments',
    // Consent.
    'We value your privacy',
    'We and our 128 partners store and access information, such as cookies, on a device.',
    'To view this content you need to accept cookies from Example.',
    'An dieser Stelle finden Sie einen externen Inhalt von Example, der den Artikel ergänzt.',
    'Wir benötigen Ihre Zustimmung, um den Inhalt von Example anzuzeigen.',
    'Ce contenu est bloqué car vous n’avez pas accepté les cookies.',
    // What readers are asked.
    'War dieser Artikel hilfreich?',
    'Was this article helpful? Tell us below.',
    'Follow The Example on Facebook, and send us what you saw at the hall, with a picture if you have one.',
    'Abonnieren Sie unseren Newsletter, und Sie lesen jeden Morgen, was wichtig ist.',
    'Síguenos en nuestro canal de WhatsApp',
    'Подписывайтесь на наш канал',
    'If you found this reporting valuable, please consider making a donation to support it.',
    'This post may contain affiliate links to products.',
  ])('%s', (line) => expect(isFurnitureLine(line)).toBe(true));

  test.each([
    'Live music filled the hall when the vote was over.',
    'Two hours ago nobody had heard of it.',
    'At 6.22pm the river reached the bridge.',
    'This article of the constitution is for everyone, the judge wrote.',
    'We use the bridge every day, said the baker.',
    'To see this town is to love it.',
    'Read the plan, said the mayor, and you will see that nobody loses by it.',
    'Photographers waited in front of the hall, but nobody came out to them.',
    'Mehr als hundert Menschen waren im Saal.',
    'Foto und Film sind im Saal verboten, sagte die Sprecherin.',
    'Sie wollen den Plan nicht, und das werden sie am Montag sagen.',
    'For more than a decade the mayor wrote of little else on Facebook.',
    'The report, which nine members wrote, names no one.',
    'By midnight the result was clear, and nobody was surprised by it.',
    'By Monday nobody spoke for it.',
    'Von Rechts wegen',
    'Por Monterrey pasaron ayer miles de personas',
    'Themen wie diese bewegen den Rat seit Jahren.',
    'Siga el plan o no, el alcalde pierde.',
    '“Follow the money,” she wrote on Twitter.',
    'Update 11:20pm: the hall now says that the vote was counted twice and that nobody told the members.',
  ])('prose: %s', (line) => expect(isFurnitureLine(line)).toBe(false));
});

test.each([
  ['___', true],
  ['_', false],
  ['___ 1', false],
])('a rule: %j', (line, expected) => expect(isRule(line)).toBe(expected));

test.each([
  ['Monday, 3 May 2024, 10:15', true],
  ['On 3 May 2024 nobody spoke for the plan.', false],
])('a line that dates the page: %s', (line, expected) => expect(isDateLine(line)).toBe(expected));
