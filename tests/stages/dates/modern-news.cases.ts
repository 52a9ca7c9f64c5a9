/**
 * Our own cases in the styles of newsrooms today, written for this table. Each is published on
 * Wednesday 2022-10-05 unless it says otherwise; `expected` lists every row as `text = value`, with
 * the EDTF value in its place after "|" where that is the point.
 */
export interface NewsCase {
  readonly text: string;
  readonly expected: readonly string[];
  readonly published?: string;
  readonly language?: string;
}

const c = (text: string, ...expected: string[]): NewsCase => ({ text, expected });
const on = (published: string, text: string, ...expected: string[]): NewsCase => ({
  text,
  expected,
  published,
});

export const explicitDates: readonly NewsCase[] = [
  c('The decree of 28.09.2022 was published.', '28.09.2022 = 2022-09-28'),
  c('Signed in Vilnius on 3.11.2021 by both sides.', '3.11.2021 = 2021-11-03'),
  c('Updated 2022-09-28 by the desk.', '2022-09-28 = 2022-09-28'),
  c('The log ends at 2022-09-28T10:00Z exactly.', '2022-09-28T10:00Z = 2022-09-28T10:00Z'),
  c('The court sat on 28 September 2022.', '28 September 2022 = 2022-09-28'),
  c('The court sat on September 28, 2022.', 'September 28, 2022 = 2022-09-28'),
  c('The court sat on Sept. 28.', 'Sept. 28 = 2022-09-28'),
  c('Filed on 9/28/22 in Ohio.', '9/28/22 = 2022-09-28'),
  c('Filed on 28/9/2022 in Leeds.', '28/9/2022 = 2022-09-28'),
  c('He was born on the 5th of May 1961.', 'the 5th of May 1961 = 1961-05-05'),
  c('On Monday, 3 October 2022, rain fell.', 'Monday, 3 October 2022 = 2022-10-03'),
  c('On Monday 3 October, rain fell.', 'Monday 3 October = 2022-10-03'),
  c('On Friday, Sept. 30, rain fell.', 'Friday, Sept. 30 = 2022-09-30'),
  c('The August 2020 presidential elections were disputed.', 'August 2020 = 2020-08'),
  c('Prices rose in August, 2020.', 'August, 2020 = 2020-08'),
  c('It closed in 1998.', '1998 = 1998'),
  c('The 2008 financial crisis hit the town.', '2008 = 2008'),
  c('The museum (1911) was restored.', '1911 = 1911'),
  c('Caesar was murdered in 44 BC.', '44 BC = BC0044'),
  c('The fleet left in the spring of 2011.', 'the spring of 2011 = 2011-SP'),
  c('In spring 2011 the fleet left.', 'spring 2011 = 2011-SP'),
  c('Exports grew in Q3 2022.', 'Q3 2022 = 2022-Q3'),
  c('Exports grew in the third quarter of 2021.', 'the third quarter of 2021 = 2021-Q3'),
  c('Revenue for H1 2022 doubled.', 'H1 2022 = 2022-H1'),
  c('In the first half of 2019 it shrank.', 'the first half of 2019 = 2019-H1'),
  c('The FY2022 budget passed.', 'FY2022 = 2022'),
  c('Rock music of the 1990s is back.', 'the 1990s = 199'),
  c('It was the hit of the ’80s.', 'the ’80s = 198'),
  c('Built in the mid-19th century, it burned.', 'the mid-19th century = 18'),
  c('A 17th-century chapel stands there.', '17th-century = 16'),
  c('Deliveries start in week 12 of 2023.', 'week 12 of 2023 = 2023-W12'),
  c('It fell on Christmas Eve 2021.', 'Christmas Eve 2021 = 2021-12-24'),
  c('The vote of 5 May 2011 failed.', '5 May 2011 = 2011-05-05'),
  c('In May 2011 the vote failed.', 'May 2011 = 2011-05'),
  c('They met in the year 2000.', 'the year 2000 = 2000'),
  c('It was written in nineteen eighty-four.', 'nineteen eighty-four = 1984'),
];

export const intervals: readonly NewsCase[] = [
  c('The 2014–2020 programme ended.', '2014–2020 = 2014 | 2014/2020', '2020 = 2020'),
  c('The 2014-2020 programme ended.', '2014-2020 = 2014 | 2014/2020', '2020 = 2020'),
  c('The war of 1914–18 ended.', '1914–18 = 1914 | 1914/1918', '18 = 1918'),
  c('The 2022/23 season began.', '2022/23 = 2022 | 2022/2023', '23 = 2023'),
  c('It was shut from May to July.', 'May to July = 2022-05 | 2022-05/2022-07', 'July = 2022-07'),
  c(
    'It was shut from November 2021 to March 2022.',
    'November 2021 to March 2022 = 2021-11 | 2021-11/2022-03',
    'March 2022 = 2022-03',
  ),
  c(
    'It was shut from November to March 2022.',
    'November to March 2022 = 2021-11 | 2021-11/2022-03',
    'March 2022 = 2022-03',
  ),
  c('Between 2015 and 2019 rents doubled.', '2015 and 2019 = 2015 | 2015/2019', '2019 = 2019'),
  c(
    'The fair runs 5–7 March 2023.',
    '5–7 March 2023 = 2023-03-05 | 2023-03-05/2023-03-07',
    '7 March 2023 = 2023-03-07',
  ),
  c(
    'The fair runs March 5-7, 2023.',
    'March 5-7, 2023 = 2023-03-05 | 2023-03-05/2023-03-07',
    '7, 2023 = 2023-03-07',
  ),
  c(
    'From 24 February to 3 April 2022 the city was under siege.',
    '24 February to 3 April 2022 = 2022-02-24 | 2022-02-24/2022-04-03',
    '3 April 2022 = 2022-04-03',
  ),
  c(
    'The January–March period was weak.',
    'January–March = 2022-01 | 2022-01/2022-03',
    'March = 2022-03',
  ),
  c(
    'Talks between 1 and 4 June 2021 failed.',
    '1 and 4 June 2021 = 2021-06-01 | 2021-06-01/2021-06-04',
    '4 June 2021 = 2021-06-04',
  ),
];

export const relativeDates: readonly NewsCase[] = [
  c('He resigned yesterday.', 'yesterday = 2022-10-04'),
  c('He resigns tomorrow.', 'tomorrow = 2022-10-06'),
  c('He resigned today.', 'today = 2022-10-05'),
  c('The day before yesterday it rained.', 'The day before yesterday = 2022-10-03'),
  c('He resigned on Tuesday.', 'Tuesday = 2022-10-04'),
  c('He resigned on Wednesday.', 'Wednesday = 2022-10-05'),
  c('He will resign on Friday.', 'Friday = 2022-10-07'),
  c('He resigned last Friday.', 'last Friday = 2022-09-30'),
  c('Talks resume next Monday.', 'next Monday = 2022-10-10'),
  c('They met last week.', 'last week = 2022-W39'),
  c('They meet next week.', 'next week = 2022-W41'),
  c('They met this week.', 'this week = 2022-W40'),
  c('They met last month.', 'last month = 2022-09'),
  c('They meet next month.', 'next month = 2022-11'),
  c('It began earlier this year.', 'earlier this year = 2022'),
  c('It began earlier this month.', 'earlier this month = 2022-10'),
  c('It opens later this month.', 'later this month = 2022-10'),
  c('Exports fell last year.', 'last year = 2021'),
  c('Elections are due early next year.', 'early next year = 2023'),
  c('The bridge fell two weeks ago.', 'two weeks ago = 2022-W38'),
  c('The bridge fell three days ago.', 'three days ago = 2022-10-02'),
  c('The bridge fell six months ago.', 'six months ago = 2022-04'),
  c('The bridge fell 20 years ago.', '20 years ago = 2002'),
  c('The bridge fell a decade ago.', 'a decade ago = 2012'),
  c('The bridge fell nearly 30 years ago.', 'nearly 30 years ago = 1992'),
  c('He left in June.', 'June = 2022-06'),
  c('He left in December.', 'December = 2021-12'),
  c('He will leave in December.', 'December = 2022-12'),
  c('He left last December.', 'last December = 2021-12'),
  c('They fought last summer.', 'last summer = 2022-SU'),
  c('The vote is set for 12 November.', '12 November = 2022-11-12'),
  c('The vote was on 12 December last year.', '12 December last year = 2021-12-12'),
  c('Sales fell in the second quarter.', 'the second quarter = 2022-Q2'),
  c('Sales fell in the third quarter of last year.', 'the third quarter of last year = 2021-Q3'),
  c(
    'The port closed on 3 May 2019 and reopened two days later.',
    '3 May 2019 = 2019-05-03',
    'two days later = 2019-05-05',
  ),
  c(
    'The port closed on 3 May 2019 and reopened three days after that.',
    '3 May 2019 = 2019-05-03',
    'three days after that = 2019-05-06',
  ),
  c(
    'He was jailed in 2016 and freed the following year.',
    '2016 = 2016',
    'the following year = 2017',
  ),
  c(
    'He was jailed in May 2016 and freed later that month.',
    'May 2016 = 2016-05',
    'later that month = 2016-05',
  ),
  c(
    'He was jailed in May 2016; the previous year he had run for mayor.',
    'May 2016 = 2016-05',
    'the previous year = 2015',
  ),
  c(
    'On 9 May 2016 he spoke; the next day he fled.',
    '9 May 2016 = 2016-05-09',
    'the next day = 2016-05-10',
  ),
  c('They will meet two days from now.', 'two days from now = 2022-10-07'),
  c('It rained over the weekend.', 'the weekend = 2022-W39-WE'),
  c('Officials expect more rain this weekend.', 'this weekend = 2022-W40-WE'),
  on('2022-01-04', 'The law passed in December.', 'December = 2021-12'),
  on('2022-01-04', 'The law passed on Dec. 30.', 'Dec. 30 = 2021-12-30'),
  on('2022-12-29', 'The law takes effect on January 2.', 'January 2 = 2023-01-02'),
];

export const vagueAndLong: readonly NewsCase[] = [
  c('Rents have risen recently.', 'recently = PAST_REF'),
  c('The firm is now bankrupt.', 'now = PRESENT_REF'),
  c('It may be sold in the future.', 'the future = FUTURE_REF'),
  c('That is a thing of the past.', 'the past = PAST_REF'),
  c('In recent years rents rose.', 'recent years = PAST_REF'),
  c('Rents will rise in the coming months.', 'the coming months = PXM'),
  c('The siege lasted for three years.', 'three years = P3Y'),
  c('The 20-year war is over.', '20-year = P20Y'),
  c('They waited for several hours.', 'several hours = PTXH'),
  c('They waited two and a half hours.', 'two and a half hours = PT2H30M'),
  c('They waited about two weeks.', 'about two weeks = P2W'),
  c('They waited more than 40 days.', 'more than 40 days = P40D'),
  c('Over the past three years rents rose.', 'the past three years = P3Y'),
  c('Over the next six months rents will rise.', 'the next six months = P6M'),
  c('It took half an hour.', 'half an hour = PT30M'),
  c('The ban lasts 18 months.', '18 months = P18M'),
  c('He worked there for decades.', 'decades = PXY'),
  c('A three-day strike began.', 'three-day = P3D'),
];

export const setsAndTimes: readonly NewsCase[] = [
  c('They protest every Friday.', 'every Friday = XXXX-WXX-5'),
  c('The paper comes out twice a month.', 'twice a month = P1M'),
  c('The paper is printed daily.', 'daily = P1D'),
  c('The market opens on Sundays.', 'Sundays = XXXX-WXX-7'),
  c('Each year the river floods.', 'Each year = P1Y'),
  c('He spoke at 10 a.m. EST.', '10 a.m. EST = 2022-10-05T10:00'),
  c('He spoke at 10:30 on Tuesday.', '10:30 on Tuesday = 2022-10-04T10:30'),
  c('He spoke on Tuesday at 7pm.', 'Tuesday at 7pm = 2022-10-04T19:00'),
  c('He spoke on Tuesday evening.', 'Tuesday evening = 2022-10-04TEV'),
  c('He spoke late on Monday.', 'late on Monday = 2022-10-03'),
  c('He spoke early on Tuesday morning.', 'early on Tuesday morning = 2022-10-04TMO'),
  c('Shots rang out last night.', 'last night = 2022-10-04TNI'),
  c('Shots rang out this morning.', 'this morning = 2022-10-05TMO'),
  c('Polls close at 8 p.m. on November 8.', '8 p.m. on November 8 = 2022-11-08T20:00'),
  c('The blast came at 0530 GMT.', '0530 GMT = 2022-10-05T05:30Z'),
  c('The curfew begins at midnight on Saturday.', 'midnight on Saturday = 2022-10-01T24:00'),
  c(
    'The shop is open from 9 a.m. to 5 p.m.',
    '9 a.m. to 5 p.m. = 2022-10-05T09:00',
    '5 p.m. = 2022-10-05T17:00',
  ),
];

export const modified: readonly NewsCase[] = [
  c('In late June 2022 they met.', 'late June 2022 = 2022-06'),
  c('In early 1945 they met.', 'early 1945 = 1945'),
  c('By mid-2019 they had met.', 'mid-2019 = 2019'),
  c('By mid-March they had met.', 'mid-March = 2022-03'),
  c('At the end of April 2021 they met.', 'the end of April 2021 = 2021-04'),
  c('At the beginning of the year they met.', 'the beginning of the year = 2022'),
  c('In the late 1990s they met.', 'the late 1990s = 199'),
  c('Around 1900 the mill closed.', 'Around 1900 = 1900'),
  c('In the early 21st century it reopened.', 'the early 21st century = 20'),
];

/** Numbers and words that are no dates. */
export const noDates: readonly NewsCase[] = [
  c('See page 1984 of the report.'),
  c('They won 3-2 on penalties.'),
  c('It costs $1,999 or £2000.'),
  c('It may rain; you may go.'),
  c('May Johnson said no, and April Brown agreed.'),
  c('They march for bread, and the march goes on.'),
  c('He finished second in the race.'),
  c('Version 10.5.2022a was pulled.'),
  c('Flight 1812 to Oslo was delayed.'),
  c('Flight BA2022 was delayed.'),
  c('The vote was 52 to 48.'),
  c('The fall of the government surprised nobody.'),
  c('About 2000 people marched.'),
  c('Some 1,945 soldiers were there.'),
  c('Psalm 23:10 was read.'),
  c('Article 19 of the treaty applies.'),
  c('The B-52 flew over.'),
  c('Resolution 2022 was adopted.'),
  c('He sat in the sun and wed in secret.'),
  c('He lives at 1600 Pennsylvania Avenue.'),
  c('Turnout was 52.10 percent.'),
];
