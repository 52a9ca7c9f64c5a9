import { describe, expect, it } from 'vitest';
import { article } from './article.ts';

const STORY = 'https://daily.example/2021/03/04/the-tower-that-leans-again';
const TOPIC = 'https://daily.example/topics/ana-ruiz';

describe('what a link is for', () => {
  it.each([
    ['a verb', `Prices [rose sharply](${STORY}) in June.`],
    ['a number', `The mine employs [4,000 people](${STORY}) in the valley.`],
    ['a report', 'A [new study](https://journal.example/x/y/z.pdf) measured the noise.'],
    ['a name after "according to"', `According to [Reuters](${STORY}), the tower leans.`],
    ['a post', 'The club [celebrated](https://twitter.com/club/status/1234567890123) the win.'],
    ['a pointer', 'Half of the wells are dry ([source](https://office.example/f/figures-2020)).'],
    ['a piece of the predicate', `Grain reached the coast [by rail](${STORY}) that year.`],
    ['the site’s own name', 'The sale fell through, [Tramway](https://tramway.example/2021/sale).'],
    [
      'the site’s own initials',
      'The pits are listed by the [Bureau of Mine Safety](https://www.bms.example/mining/all-the-pits-of-2021).',
    ],
    [
      'figures that a sentence shows',
      'Here are the [counts for 2021](https://office.example/data/x).',
    ],
    [
      'a report that the reader may see',
      `See the [report on four mills](${STORY}) for the figures.`,
    ],
    ['a noun that looks like a call', `Book sales [fell by a third](${STORY}) in May.`],
    ['another', `Support for [four new trams](${STORY}) has grown.`],
    [
      'a story in a category',
      `The port [closed](https://daily.example/category/port/why-the-port-closed-in-may) in May.`,
    ],
    ['a page of a book', 'It [fell in May](https://books.example/a/b/c?id=1&q=fall), she knew.'],
    ['what follows the condition', `If you ask him, prices [rose by half](${STORY}) in May.`],
    ['an outlet that is passed on', `As reported by [Harbour](${STORY}), the mill burned.`],
    ['a note', 'Half of the wells are dry.[3](#fn3)'],
    ['a price that a sentence tells', `A third of the [lamps sold in May](${STORY}) cost $29.`],
    ['a count before a name', `Some [9,000 Romans](${STORY}) left in May.`],
    ['a figure in a name of no body', `She named [three mills and Apollo 13](${STORY}).`],
    ['a support that is none', `Support for [her seven reforms](${STORY}) has grown.`],
    ['a bare pointer', 'Half of the wells are dry ([here](https://office.example/f/figures)).'],
    [
      'a post on a date',
      'He sold it [on May 4, 2021](https://twitter.com/club/status/1234567890).',
    ],
  ])('%s is a citation', (_, text) => {
    const [link] = article(text).links;
    expect(link?.role).toBe('citation');
    expect(link?.by).toBeTruthy();
  });

  it.fails.each([
    ['a name after "statements by"', `Statements by [Ruiz](${STORY}) point to a sale.`],
  ])('%s is a citation, which is not told yet', (_, text) => {
    expect(article(text).links[0]?.role).toBe('citation');
  });

  it.each([
    ['a person’s topic page', `Mayor [Ana Ruiz](${TOPIC}) walked to the square.`],
    ['a body’s home page', 'She works for the [Harbour Trust](https://harbour-trust.example/).'],
    ['an encyclopaedia', 'The town has a [Baroque](https://en.wikipedia.org/wiki/Baroque) church.'],
    ['a profile', 'He follows [Ana Ruiz](https://twitter.com/anaruiz) closely.'],
    ['a place’s topic page', 'Trams returned to [Lisbon](https://daily.example/topics/lisbon).'],
    ['the home page of a site', 'She founded [Tramway](https://tramway.example/) in 2001.'],
    ['a deal', 'The set costs [$40 at Harbour](https://amzn.to/375Ixy5) this week.'],
    ['a shop', 'I prefer [eight small jars](https://www.amazon.com/gp/search/x/y/z?k=jar).'],
    ['a download', 'Then download [four new tools](https://tools.example/files/2021/03/04/x).'],
    ['an advice', `Be sure to read our [2021 review of trams](${STORY}) as well.`],
    ['a call to read on', `You can also listen to [the talk of four mayors](${STORY}).`],
    ['where it was printed first', `This article was first published on [Tramway News](${STORY}).`],
    ['what the page offers', `Here are some [tips on four trams](${STORY}).`],
    ['a licence', `All photos are published under [four free licences](${STORY}).`],
    [
      'a line of goods',
      'Brass lamp, [Harbour](https://harbour.example/2021/03/04/brass-lamp), $29',
    ],
    ['a product', 'The [four brass lamps](https://harbour.example/prd/4711-brass) came in May.'],
    [
      'what a word means',
      'The boat lay below a [weir](https://daily.example/9-what-is-a-weir.html).',
    ],
    [
      'a word explained',
      'It ran into [low pressure](https://daily.example/sky/weather-facts.html).',
    ],
    ['a call to look', `Take a look at [the four lamps](${STORY}) as well.`],
    ['a call in brackets', `(Catch up with [this piece on four mills](${STORY}).)`],
    ['a call to write', 'Send her a line or follow her on [Tramway](https://tramway.example/ana).'],
    [
      'a call after an if',
      `If you want to know more, download [the plan for four mills](${STORY}).`,
    ],
    ['a place on the page', 'The counts are explained [below](#methodology).'],
    ['a thing to do', `If you want to [mend a lamp](${STORY}), ask at the port.`],
    ['a thing to do later on', `Ask at the port if you’re [new to old lamps](${STORY}).`],
    ['a person’s own page', 'According to [Ana Ruiz](https://ruiz.example/), it rains.'],
    ['a thank-you', `Hat tip to [four old hands](${STORY}) for the find.`],
    ['when a post was written', '— Ana (@ana) [May 4, 2021](https://x.com/ana/status/1234567890)'],
    ['the same in another order', 'Ana [4 May 2021](https://x.com/ana/status/1234567890)'],
    ['the hour of a post', 'Ana [9:14 AM · Mar 4, 2021](https://x.com/ana/status/1234567890)'],
    ['a number in a name', 'He sailed in the [Harbour 13](https://harbour.example/a/b/c) in May.'],
    ['a name in marks', 'She likes [Harbour’s “Brass Lamps”](https://harbour.example/a/b/c) best.'],
    ['a writer’s own page', 'A paper by [Ana Ruiz](https://ruiz.example/) came in May.'],
    ['an account', 'Tell us on [Twitter](https://twitter.com/daily) what you think of it.'],
    [
      'a list of stories',
      'The port was [closed again](https://daily.example/news/tag/port) in May.',
    ],
    ['what a search finds', 'The port was [closed again](https://daily.example/?s=port) in May.'],
    ['a bare address', 'It is told at [www.port.example/a/b/c](https://www.port.example/a/b/c).'],
    ['a headline alone', `[The port closed three mills in May](${STORY})`],
    [
      'an advice on a page of advice',
      'It may be [old brass](https://daily.example/how-to-sell-lamps).',
    ],
    ['an earlier story on a person', `Her rival [Tom Lind](${STORY}) was absent.`],
  ])('%s is no citation', (_, text) => {
    const people = ['Ana Ruiz', 'Tom Lind'].filter((name) => text.includes(name));
    const places = text.includes('Lisbon') ? { Lisbon: 'place' as const } : {};
    expect(article(text, [], people, places).links[0]?.role).not.toBe('citation');
  });

  it.each([
    ['a call to sign up', '[Sign up](https://daily.example/letters/) for our morning letter.'],
    ['an address for letters', 'Write to [the desk](mailto:desk@daily.example).'],
  ])('%s is furniture', (_, text) => {
    expect(article(text).links[0]?.role).toBe('furniture');
  });

  it('backs no claim with background or furniture', () => {
    expect(article(`Mayor [Ana Ruiz](${TOPIC}) walked to the square.`).claims).toEqual([]);
  });
});
