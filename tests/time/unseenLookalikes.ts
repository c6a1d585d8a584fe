/** Look-alikes of the days of the two lists, in which nothing has a place in the calendar. One sentence a line. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const UNSEEN_LOOKALIKES = lines(`
  Members may table amendments until the bell.
  March on, said the sergeant.
  Give me a second to find my notes.
  He was second to none.
  Section 2012 of the Act applies.
  We sold 1,998 units.
  Flight 2020 was diverted.
  The 1900 block of Oak Street was closed.
  He ran the 1500 in under four minutes.
  I paid $2,015 for it.
  It costs 1999 dollars.
  Saturday Night Live did a sketch.
  His man Friday carried the bags.
  Easter Island has no rivers.
  Christmas Island is a long way off.
  Autumn Smith took the stand.
  The spring in the lock broke.
  Do not fall behind.
  Sat nav sent us the wrong way.
  Sun cream is on offer.
  The score was 21-19.
  Luke 12:45 warns the servant.
  Dial 1800 for the desk.
  Version 20.04 is supported.
  Room 2010 is down the hall.
  Form 1040 is due.
  Route 1977 runs north.
  The Fourth Amendment protects us.
  Exhibit 12-11 is the photograph.
  Turn to page 1812 of the record.
  Lines 14 to 18 on page 3, please.
  Mr. May and Mr. March both objected.
  Lot 1985 went for forty pounds.
  2000 people marched.
  The village has a population of 1850 souls.
  At 1,850 feet the cloud breaks.
  The vote was 16 to 14.
  It weighs 1750 kilos.
  Windows 2000 still ran there.
  The Sunday Times denied it.
  He is in his forties.
  Temperatures stayed in the thirties.
  She shot in the low seventies.
  Century Bank sued.
  The French Quarter flooded.
  We hold a quarter of the seats.
  He won the day.
  Let us call it a day.
  The minutes were approved.
  Second Lieutenant Ford testified.
  Dr. August Weber disagreed.
  April, our lawyer, objected.
`);

export const UNSEEN_LOOKALIKES_SECOND = lines(`
  The second reading passed.
  A minute amount was found.
  We sat through it.
  Let's fall back to plan B.
  Spring for the tickets, will you?
  Channel 1960 is off the air.
  The bus fare is 2.10.
  It was 14-all at the break.
  He wears a size 12 to 14.
  The password is May1234.
  PO Box 1812, please.
  They live at 2001 Hill Road.
  Highway 2000 is closed.
  Ask for extension 1910.
  The jury is out, and so is the sun.
  Mark my words.
  Mar the finish and you pay.
  The Second Circuit affirmed.
  The Third District reversed.
  Nine to five, she beats him.
  We won three to two.
  Quarter horses are fast.
  The tenth floor is closed.
  It was their 11th win in 12 games.
  He is a Sunday painter.
  Good morning, everyone.
  Good night and good luck.
  The Night Watch hangs there.
  The Morning Star reported it.
  The Evening Standard had it first.
  Midnight Oil played.
  June Carter sang.
  May Chen testified first.
  Ms. April Jones will read it.
  Officer March, please continue.
  Thank you, Mr. Friday.
  Judge August adjourned.
  At mile 1850 the road ends.
  Chapter 11 and Chapter 7 filings rose.
  Article 50 was triggered.
  The map is drawn at 1:2000.
  Rule 12(b) applies.
`);

export const UNSEEN_LOOKALIKES_FIFTH = lines(`
  March in step, please.
  May I have the second slide?
  Apollo 11 and Apollo 13 flew.
  We use Windows 2019 and Office 2016.
  She scored 2,024 points.
  Dial 555-2013 for help.
  His blood pressure was 120 over 80.
  Ward 1948 is upstairs.
  The nine to five grind wore her down.
  I own twenty twelve-inch records.
  There were twenty twenty-somethings in the room.
  Two thousand and nine people signed.
  Five oh seven is the area code.
  In her twenties she moved about.
  Temperatures are in the low seventies.
  United were better in the second half.
  Sunday best is required.
  The Thursday Murder Club is a book.
  The Fall of Rome is a long read.
  Spring water costs two pounds.
  Winter Park is in Florida.
  I would like a fourth of the cake.
  The minute book is missing.
  Take bus 24 to the end.
  Genesis 1:3 says so.
  The score went from 3-1 to 4-1.
  The mile was run in 3:59.
  1 in 4 adults smoke.
  Somewhere between 1,900 and 2,000 people came.
  About 2000 of them came to the rally.
  Jan de Vries painted it.
  Mar Vista and Sun Valley are suburbs.
  Does June want tea?
  His time of 9.58 is still the record.
  The train is 1430 feet long.
  Part number 2011-04-77B is missing.
  Seven of Nine is a character.
  Fifty-first Street is closed.
  Take the fifth exit.
`);

export const UNSEEN_LOOKALIKES_SIXTH = lines(`
  The number 19 bus goes there.
  He lives at 24 May Street.
  August Wilson wrote it.
  I gave it a second look.
  We are in the second row.
  It takes two to tango.
  The ratio was two to one.
  Ten to twelve people came.
  I saw twenty fifteen-year-olds.
  Nineteen forty-foot trucks left.
  They sold two thousand twenty-inch wheels.
  The spring has gone in this chair.
  Fall in behind me.
  Sat on the bench, he wept.
  Wed in haste, repent at leisure.
  Mar a surface and it shows.
  Dec was on with Ant.
  Jan, can you hear us?
  Our house number is 1984.
  The code 1992 is wrong.
  The part costs 19.99.
  Take 2000 mg of it.
  A 1500 word essay is due.
  The 2000 block of K Street burned.
  He came 7th of 12.
  It was 70 to 80 degrees.
  Her twenties were hard.
  In his late thirties he quit.
  The temperature hit the nineties.
  Gate 12 closes.
  Verse 14 of psalm 90 was read.
  Take the A30 to the M5.
  We rested on the seventh hole.
  The evening gown was red.
  Good afternoon and welcome.
  Midnight Cowboy won.
  The Eleventh Hour is a film.
`);

export const UNSEEN_LOOKALIKES_SEVENTH = lines(`
  Ordinance No. 2008-32 was adopted without a vote.
  The film 2001 was shown in the hall.
  Regulation (EU) 2016/679 applies to both.
  Claim 12 of patent 1,998,204 was dropped.
  The asteroid 1994 PC1 flew by.
  We are into the 34th minute.
  Runway 09 was closed.
  He bowled 20 overs for 95.
  The glass stood at 1013 and was falling.
  Wind 180 at 15.
  Room 1945 is down the hall.
  Catalogue no. 1911.24 is on loan.
  Accession 1987.12.4 was cleaned.
  It measures 1940 by 1220 mm.
  Local 1199 voted yes.
  Mayday, mayday, said the pilot.
  Psalm 24 was sung.
  Acts 19:20 was read aloud.
  Bus 2015 broke down.
  Spring wheat fell nine cents.
  Fall armyworm ate the maize.
  Policy 2019-4471 lapsed.
  Form 1040 is on the table.
  A Boeing 737-800 was held.
  District 12 voted no.
  Paragraph 1978 was struck out.
  It was ninety to ninety five degrees.
  He won twelve to eight.
  Twenty twenty vision is rare.
  In Wards 14 and 20 counting is slow.
`);

export const UNSEEN_LOOKALIKES_EIGHTH = lines(`
  Policy 2017-0093 was cancelled.
  He drove bus 1945 for years of his life.
  The film 1917 won.
  Directive (EU) 2019/944 was amended.
  Asteroid 2004 MN4 passed by.
  The door is 1980 by 900.
  Lot 1066 was sold.
  The dose was 2000 mg.
  Channel 2020 is down.
  She came second to last.
  Mark 13 of the tank was scrapped.
  He may march or sing.
  We hit sixty to seventy knots.
  Act 2 begins.
  Paragraph 2011 was struck.
`);

export const UNSEEN_LOOKALIKES_NINTH = lines(`
  I may, in the alternative, object.
  We sold 2,018 units in the region.
  Give me a second, please.
  I second the motion.
  The gentleman's time has expired.
  Suite 2020, second floor.
  It was twenty twenty-five degrees off.
  Clause 14 stand part of the Bill.
  Call me at 555-1987.
  Take Interstate 1990 south.
  You have the right to remain silent.
  The margin was 19.7 percent.
  We won nineteen to eighty-four.
  He was in the Fifth Army.
  My badge number is 1974.
  Form 1099 went out.
  He drove sixty in a thirty.
  Sunday School teachers were there.
  It's a nine-to-five kind of job.
  They marched twenty-two abreast.
`);
