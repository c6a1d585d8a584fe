/** Words and numbers that look like dates and are none; by what makes them look so. One sentence a line. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  'months that are verbs, modals or names': lines(`
    You may go whenever you like.
    As you may know, the bill passed.
    They may, however, refuse.
    It may be that nobody came.
    May I ask a question?
    May the best team win.
    Theresa May was not in the room.
    Mrs. May said no.
    May said the talks had failed.
    They march through the village.
    The troops march on.
    We will march against the plan.
    The march was peaceful.
    A protest march filled the square.
    March for Life organisers spoke first.
    The Women's March drew a crowd.
    An august assembly heard him.
    Her august colleagues agreed.
    April was asked to sing.
    April told the court a different story.
    June said she would not come.
    Jan has left the building.
    Jan was the better skier.
    Dec has the other key.
    Mar has no comment.
    He will jun the risk.
    They sep the wires by hand.
    The march of progress goes on.
    That may well be true.
    She may or may not agree.
    The march to the sea was long.
  `),
  'weekdays that are words, papers or companies': lines(`
    The sun set behind the hills.
    Sun shipped more machines than it had planned.
    Sun's results were better than feared.
    He writes for the Baltimore Sun.
    The Sun reported the affair first.
    They sat in silence.
    The committee sat down.
    She wed a miner's son.
    They wed in a small church.
    Mon ami, he said.
    The fri was cancelled by mistake.
    A tue cannot be found in any dictionary.
    The sat was lost in orbit.
    The next sun rises over other lands.
    Under the sun nothing is new.
    The Chicago Sun-Times disagreed.
  `),
  'seasons and parts of day that are something else': lines(`
    Prices fall when demand drops.
    The fall of the wall surprised everyone.
    He had a bad fall.
    They fall into three groups.
    A spring of clear water feeds the lake.
    The mattress spring broke.
    They spring from the same root.
    Nobody will fall for it.
    The rise and fall of an empire.
    Good evening, ladies and gentlemen.
    Good morning, everybody.
    Good afternoon, colleagues.
    Good night and good luck.
    The night shift is paid better.
    The night sky was clear.
  `),
  'seconds, minutes, quarters and halves that are no time': lines(`
    He came second in the race.
    A second vote was called.
    On second thought, no.
    The second amendment protects it.
    Second, we need more money.
    I second the motion.
    The minute details bored them.
    The minutes were approved without debate.
    A quarter of the members left.
    Three quarters of the harvest was lost.
    About three-quarters of the voters agreed.
    The Latin Quarter is crowded.
    He gave no quarter.
    A quarter pounder with cheese.
    They met in the French Quarter.
    The first half was played in heavy rain.
    Half of them were absent.
    The third of five brothers.
    The fourth estate keeps watch.
    They finished fifth and sixth.
    The first of many steps.
    A third party was involved.
    The first lady was present.
  `),
  'four digits that are numbers, amounts or measures': lines(`
    They sent 2,010 trucks across the border.
    It weighs 2000 kg.
    The pump moves 1950 tons of sand.
    The hall seats 1984 people.
    Some 1800 workers lost their jobs.
    About 1500 soldiers were posted there.
    The tower is 1776 feet high.
    He ran 1500 meters.
    The engine makes 1900 rpm.
    It costs $1999.
    It costs €2019.
    They raised £1945 for the shelter.
    The fine was 2000 dollars.
    It grew by 2012 percent.
    The index closed at 2024.5 points.
    The line stands at 1999.99.
    They counted 1917 votes.
    It has 2048 members.
    The village has 1850 inhabitants.
    Over 1700 houses burned.
    More than 1600 children were vaccinated.
    Nearly 2000 prisoners were freed.
    At least 1990 cases were found.
    Up to 2020 units can be stored.
    Only 1914 copies were printed.
    Exactly 2001 tickets were sold.
    The pixel count is 1920 x 1080.
    A 1200-page report was published.
    A 2000-mile journey lay ahead.
    A 1500-year-old tree was felled.
    They have 1,945 members.
    The account holds 2.015 million.
    The ship carried 1912 tons of coal.
    The bill came to 1875 euros.
    There were 2003 cars in line.
    Some 1066 residents signed.
  `),
  'numbers of laws, rooms, models and other things': lines(`
    Section 1950 of the code applies.
    Section 1983 claims are common.
    Article 2015 was struck out.
    Resolution 2202 was adopted by all.
    Resolution 1973 allowed a no-fly zone.
    Resolutions 1970 and following were ignored.
    Model 2000 sold well.
    Windows 2000 was stable.
    Room 1984 was locked.
    Flight 1549 landed on the river.
    Route 2010 is closed.
    Highway 1960 is jammed.
    Page 1848 is missing.
    Chapter 1999 was never written.
    Bill 2010 died in committee.
    Rule 1925 was waived.
    Item 2024 is out of stock.
    Order 1915 was shipped.
    Office 2019 costs more.
    Channel 2000 went dark.
    Lot 1889 was withdrawn.
    Box 1920 is empty.
    Form 1040 is due.
    Code 2001 means failure.
    Building 1800 was evacuated.
    Gate 2012 is broken.
    Platform 1950 is closed.
    Type 2010 cells were used.
    No. 1996 on the list was missing.
    Number 2007 was called.
    Unit 1942 stayed behind.
    Suite 2030 was empty.
    Line 1905 holds the error.
    Act 1998 was repealed by nobody.
    Boeing 1950 does not exist.
  `),
  'scores, ratios, versions and addresses on the net': lines(`
    They won 3-2 after extra play.
    The score was 21-14.
    They lost 6:3, 6:4.
    A ratio of 3:2 is best.
    The scale is 1:18.
    Version 10.4.1 is out.
    Version 1.2.3.4 fails.
    The host is 192.168.1.10.
    The host is 10.1.2.3.
    Ping 8.8.8.8 first.
    See figure 3.14.
    The ratio 4:3:2 was kept.
    Verse 3:16 is well known.
    Psalm 23:4 was read.
    He leads 2-1 in sets.
    The vote was 52-48.
    It passed by 218 to 210.
    The odds are 100-1.
    A 9-3 ruling surprised no one.
    The court ruled 5-4.
  `),
  'telephone numbers, codes and serial numbers': lines(`
    Call 555-2019 for help.
    Call 1-800-555-2020 now.
    Dial 020 7946 0123 and wait.
    Dial +44 20 7946 2010.
    The code is 4711-2012-99.
    ISBN 978-3-16-148410-0 is wrong.
    The plate reads AB-1999-C.
    The postal code is 2010-123.
    Order 12011-03-090 was shipped.
    The part is X2000B.
    The file is draft_2019_final.
    The droid is called R2D2.
    The key is 2024abcd.
    The zip is 90210-1234.
    The case is 12-3456.
    The docket is 98-1234-56.
    Serial number 1999-12345-67 was scratched off.
    The card ends in 2027-1.
  `),
  'money, shares of hundred and temperatures': lines(`
    It rose 5 percent.
    The yield is 3.14 percent.
    They paid $12.50 each.
    They paid $1.20 billion.
    It fell by 15%.
    The fever reached 40 degrees.
    Temperatures in the upper 70s are usual.
    Lows in the 30s are expected.
    He is in his 40s.
    She is in her early thirties.
    A man in his late sixties answered.
    Women in their 20s were asked.
    The loan runs at 7 1/2 percent.
    The budget is 300 million.
    It cost 12 million pounds.
    A 60-40 split was agreed.
  `),
  'names that hold a date': lines(`
    The Good Friday Agreement ended it.
    They signed the Good Friday accords.
    Easter Island is far away.
    The Easter Rising failed.
    He sent a Christmas card.
    They cut a Christmas tree.
    Christmas carols were sung.
    The Thanksgiving Day Parade was filmed.
    The Columbus Day Parade was cancelled.
    Black Sabbath played there.
    The Bloody Sunday inquiry was long.
    Ruby Tuesday is a song.
    Man Friday was loyal.
    His girl Friday typed it.
    The Thursday Murder Club sold well.
    The film is called Fourth of Nothing.
    The Hundred Years War is taught in schools.
    Twelve Years a Slave won prizes.
    The Seven Years' War cost much.
  `),
  'words that hold a time word': lines(`
    It is a daydream.
    A nightmare woke her.
    The weekender is a boat.
    Mayhem broke out.
    Marching bands played.
    The decadent party went on.
    Her summerhouse burned down.
    He is a yearling.
    A monthling is no word.
    The minuteman stood guard.
    A secondhand car was sold.
    The daybook was lost.
    Sunday-best clothes were no help... or so they say in Mondaytown.
    The Mayo Clinic agreed.
    Junebug is a nickname.
    Augustus ruled.
    Octobrist deputies walked out.
    Novembrine is no colour.
    Decembrist letters were found.
    An eveningwear shop closed.
    He knows nothing.
    She snowed them under.
    The knights were nightless.
    Her eternity ring was lost.
    The dateline was torn off.
    A timeless classic was played.
  `),
  'amounts and rates that are no date': lines(`
    It lasted for two years.
    For almost two decades nothing happened.
    Six weeks of talks led nowhere.
    It was the first update in 20 years.
    They work eight hours a day.
    In just the past week they lost ten.
    Over the last five years it doubled.
    The 60-day window is closed.
    A three-year plan was drawn up.
    He waited for hours.
    It takes ten minutes.
    They were gone for a day.
    She is 25 years old.
    At 25 years of age he retired.
    A day will come.
    The week was hard.
    The year was good.
    The month was dull.
    A century of reform ended badly.
    He trains every day.
    They meet twice a week.
    It opens daily.
    She calls each Monday.
    Closed on Sundays.
    A decade is a long time.
    They asked for many, many years.
  `),
  'now, then and soon': lines(`
    Now is the time to act.
    It is currently under review.
    They will come soon.
    Long ago they were friends.
    Recently it was painted.
    In the past it was free.
    In the future it will cost more.
    They once were rich.
    Then they left.
    Nowadays nobody writes.
    Some day it will end.
    Sooner or later they fail.
    It was formerly a school.
    Until now it was fine.
    From time to time they meet.
    At the same time they smiled.
    For the time being it stays.
    It happened several years ago.
    A few weeks ago it broke.
    In recent months it slowed.
    In the coming years it may grow.
  `),
  'ordinals that count things, not days': lines(`
    She lives on the 19th floor.
    He finished on the 18th hole.
    They sat on the third bench.
    It depends on the second point.
    He was the first, and she was the 12th.
    They agreed on the 14th amendment.
    The 21st passenger never came.
    He relied on the fifth witness.
    The ball was lost on the 17th tee.
    They went on to the 8th round.
    By the 3rd attempt it worked.
    From the 5th row nothing was heard.
    On the first try it broke.
    It was on the eleventh page.
    She ranked 20th and 21st in the two lists.
  `),
  'before, after and past that lead to no date': lines(`
    Two weeks before the trial he moved.
    The day after the storm the roads were closed.
    The winter before we met was cold.
    She stood before 2000 people.
    They walked past five houses.
    It came after 12 tries.
    No later than that did they know.
    He was before his time.
    They won by ten to five.
    It is half past caring.
    A quarter to the church, the rest to her.
    Since then nothing has moved.
    Until that is settled we wait.
    By then it was over.
  `),
  'what no date was named for': lines(`
    He was to be home within a day of asking.
    In the next day or so we will know more.
    Over the next week or so it will clear.
    They drove at sixty miles an hour.
    He has a week on, a week off.
    Week after week it rained.
    Day by day it grew.
    He wrote a week-on-week account.
    Month after month they waited.
  `),
};
