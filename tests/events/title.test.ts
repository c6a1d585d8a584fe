/** Titles: the speaker's words, a whole phrase, no more certain than the sentence. */
import { describe, expect, it } from 'vitest';
import { documentOf, lines, told } from '../support/told';

const TITLES: readonly (readonly [sentence: string, events: readonly string[]])[] = [
  // What stands before a saying at the end is what was said; a subject too long for a title shows its gap.
  [
    'The ferry company will run daily between Porton and Corby, the harbour board announced last Friday.',
    ['2024-06-14 reported: Lee: “The ferry company will run daily between Porton and Corby”'],
  ],
  [
    'The old bridge in the heart of Porton, the oldest of its kind in the county, has been closed for good, the council said on 14 June.',
    [
      '2024-06-14 reported: Lee: “The old bridge … has been closed for good, the council said on 14 June”',
    ],
  ],
  [
    'The harbour board said on 14 June it would open the old dock.',
    ['2024-06-14 reported: Harbour board said it would open the old dock'],
  ],
  [
    'The board announced in May that it would open a second dock.',
    ['2024-05 reported: Board announced that it would open a second dock'],
  ],
  [
    'When the war broke out in 1939, my brother, who was at college at the time, left for Porton.',
    ['1939 reported: Brother left for Porton'],
  ],
  [
    'In February 2015, new agreements were reached in Porto and approved by the council.',
    ['2015-02 reported: New agreements were reached in Porto and approved by the council'],
  ],
  [
    'The bill was introduced on 5 March and will be debated next Tuesday.',
    ['2024-03-05 reported: Bill was introduced', '2024-06-25 planned: Bill will be debated'],
  ],
  [
    'Mr. Chairman, the Department issued guidance in 2021, withdrew it in 2022 and reissued it in 2023.',
    [
      '2021 reported: Department issued guidance',
      '2022 reported: Department withdrew guidance',
      '2023 reported: Department reissued guidance',
    ],
  ],
  [
    'I think all of us recall that at the talks in May 2012, the leaders agreed on a plan.',
    ['2012-05 claimed: Leaders agreed on a plan (as claimed)'],
  ],
  [
    'When I arrived at Porton in May 1990, the chairman, Ben Hale, told me to wait.',
    ['1990-05 reported: Ann Lee: “I arrived at Porton”'],
  ],
  // Whose doing it was: behind what stands in front, a name that "who" takes up, several, two in one.
  [
    'On another occasion, 4 June 1976, in relation to the mill, the chair, Mr. Hale, moved that it be closed.',
    ['1976-06-04 reported: Chair, Mr. Hale, moved that it be closed'],
  ],
  [
    'Ann Brook is the sister of Ben Hale, who died on 11 March 2002.',
    ['2002-03-11 reported: Ben Hale died'],
  ],
  [
    'He asked for draft letters from the court, which were refused on 16 October 2002.',
    ['2002-10-16 reported: Draft letters were refused'],
  ],
  [
    'He was called up, and my mother and I left Porton on 5 September 1939 in a taxi.',
    ['1939-09-05 reported: Ann Lee: “my mother and I left Porton on 5 September 1939 in a taxi”'],
  ],
  [
    'Moved to Porton in 1961 with the band.',
    ['1961 reported: Ann Lee: “Moved to Porton in 1961 with the band”'],
  ],
  [
    'The coach lost his son in 2011 and he came back for the game in 2012.',
    ['2011 reported: Coach lost his son', '2012 reported: Coach came back for the game'],
  ],
  [
    'It opens the door for the sale of mines which were nationalised in 1973.',
    ['1973 reported: Mines were nationalised'],
  ],
  [
    'The merger, which we began in January 2020, was finished in March 2021.',
    [
      '2020-01 reported: Ann Lee: “The merger, which we began”',
      '2021-03 reported: Merger was finished',
    ],
  ],
  [
    'I think my grandfather and grandmother came to town in the 1920s.',
    ['192X claimed: Grandfather and grandmother came to town (as claimed)'],
  ],
  [
    'The town will repave Elm Street on October 3, and the bridge, closed since the flood, is to reopen.',
    ['2024-10-03 planned: Town will repave Elm Street'],
  ],
  [
    'You should know that 1986 was the centenary of the first car.',
    ['1986 reported: Ann Lee: “1986 was the centenary of the first car”'],
  ],
  // No half of a relative clause, nor what is held off by one.
  [
    'On 3 May 2020 they recalled the massacre at the old mill of Porton in which sixty-nine villagers were shot.',
    ['2020-05-03 reported: Lee: “they recalled the massacre at the old mill of Porton”'],
  ],
  [
    'The tape was made in May 2001, and the transcript, which came in March 2007, is short.',
    ['2001-05 reported: Tape was made', '2007-03 reported: Transcript came'],
  ],
  [
    'We lost nine players off last year’s defense.',
    ['2023 reported: Ann Lee: “We lost nine players off last year’s defense”'],
  ],
  // A quotation keeps who did it, and gives up its end for that, not the verb's object.
  [
    'During the second quarter of 2023, we received approximately 375 million dollars of advance payments from the fund.',
    ['2023-34 reported: Lee: “we received approximately 375 million dollars of advance payments”'],
  ],
  // A date that the verb asks for stays.
  ['The vote was postponed to June 2020.', ['2020-06 reported: Vote was postponed to June 2020']],
  [
    'I think the last class before had been 1967, doctors and pilots.',
    ['1967 claimed: Last class before had been 1967, doctors and pilots (as claimed)'],
  ],
  // What opens as a participle is told of its subject, and of no more.
  [
    'Signed in May 2023, the treaty would have ended the dispute.',
    ['2023-05 reported: Treaty signed'],
  ],
  [
    'Elected in 2019, President Hale has promised a dam.',
    ['2019 reported: President Hale elected'],
  ],
  [
    'Added to the rise in May 2023, it would have given the staff more.',
    ['2023-05 hypothetical: Ann Lee: “it would have given the staff more”'],
  ],
  // What a gathering decided is the event; what is talked of is not.
  [
    'The council decided at last week’s meeting to close the mill.',
    ['2024-06-10/2024-06-16 reported: Council decided at last week’s meeting to close the mill'],
  ],
  [
    'They laughed at yesterday’s decision.',
    ['2024-06-20 reported: Ann Lee: “They laughed at yesterday’s decision”'],
  ],
  [
    'Results for chairs who were unopposed were announced on Monday.',
    ['2024-06-17 reported: Results for chairs who were unopposed were announced'],
  ],
  // What closes a period gives its last day, and is told of neither as a verb nor twice.
  [
    'For the second quarter ended June 30, 2023, the mill had a loss of $3 million.',
    ['2023-34 reported: Mill had a loss of $3 million'],
  ],
  [
    'Read our report for the year ended 31 December 2022, and our form 10Q for the quarter ended March 31, 2023.',
    [],
  ],
  ['As discussed in our letter last week, the mill lost money.', []],
  [
    'Per diluted share, our adjusted income attributable to the mill per diluted share was $2.93 in May 2023.',
    ['2023-05 reported: Adjusted income attributable to the mill per diluted share was $2.93'],
  ],
  // A gap shows, where a quotation would else lack its subject or be cut in a name.
  [
    'We will also build new wind farms in the hills and reach our carbon goals by 2050 in both regions.',
    ['2050 planned: Ann Lee: “We will … reach our carbon goals by 2050 in both regions”'],
  ],
  [
    'In May 2023 we opened our family-owned 1,800-bed North Lake Porton Memorial regional hospital.',
    ['2023-05 reported: Ann Lee: “we opened our … North Lake Porton Memorial regional hospital”'],
  ],
  [
    'On 8 May 2023 the Board of Directors of the General Partner of the Mills of Porton received a binding offer.',
    ['2023-05-08 reported: Board of Directors received a binding offer'],
  ],
  [
    'He joined in 1979, and Dean and Dave had founded the club in 1978.',
    ['1978 reported: Dean and Dave had founded the club', '1979 reported: Ann Lee: “He joined”'],
  ],
  [
    'The mayor will travel to Porton on July 18th, where she will meet the staff.',
    ['2024-07-18 planned: Mayor will travel to Porton, where she will meet the staff'],
  ],
  [
    "Following on the mayor's trip to the region in April, this visit is a priority.",
    ["2024-04 reported: Mayor's trip to the region"],
  ],
  [
    'The gate was not opened on Monday, or at any time since 3 June.',
    ['2024-06-17 negated: Gate was not opened'],
  ],
  [
    'The council was set up on 13 May 2023 and it named a board on 8 June 2023.',
    ['2023-05-13 reported: Council was set up', '2023-06-08 reported: Council named a board'],
  ],
  // What was given notice of, stands elsewhere.
  [
    'Notice was given on 13 May 2023, and it opened on 8 June 2023.',
    ['2023-05-13 reported: Notice was given', '2023-06-08 reported: Ann Lee: “it opened”'],
  ],
  [
    'We own a large hotel in Porton, which had been owned by one family since 1913.',
    ['1913 reported: Large hotel in Porton, which had been owned by one family since 1913'],
  ],
  [
    'I am hearing the inquests into the deaths from the attack at Porton Bridge on 29 May 2019.',
    ['2019-05-29 reported: Attack at Porton Bridge'],
  ],
  ['They came back in 1971.', ['1971 reported: Ann Lee: “They came back”']],
  [
    'Upon graduation in 1964, the chairman joined the mill.',
    ['1964 reported: Chairman joined the mill'],
  ],
  ['It was odd to see him slide, like he did on Sunday, in front of nobody.', []],
  [
    'WE HAD A LONG WORK SESSION IN THE TOWN HALL ON MAY 3RD 2023.',
    ['2023-05-03 reported: Ann Lee: “WE HAD A LONG WORK SESSION IN THE TOWN HALL”'],
  ],
  [
    'The court held the first hearing on 4 June, some two weeks ago.',
    ['2024-06-04 reported: Court held the first hearing, some two weeks ago'],
  ],
  [
    'Before that we had raised two million in 2019, which led to the launch of the club the following spring.',
    ['2019 reported: Ann Lee: “we had raised two million”', '2020-21 reported: Launch of the club'],
  ],
  [
    'We have come far since the first meeting of the Porton Group in Leeds on 30 May 2015.',
    ['2015-05-30 reported: First meeting of the Porton Group in Leeds'],
  ],
  [
    'I met her for the first time since the meeting of mayors in Leeds in May.',
    ['2024-05 reported: Meeting of mayors in Leeds'],
  ],
  [
    'In about two weeks the talks on the river will take place in Porton, for the first time in nine years.',
    [
      '2024-07-01/2024-07-07 planned: Talks on the river will take place in Porton, for the first time in nine years',
    ],
  ],
  [
    'Meanwhile the River Food Programme (RFP) this week carried out two drops over the city.',
    ['2024-06-17/2024-06-23 reported: River Food Programme carried out two drops over the city'],
  ],
  [
    'We agreed on the rules, based on the success of the talks in January this year.',
    ['2024-01 reported: Success of the talks'],
  ],
  [
    'The results of the summit meeting held during the visit to Porton in March are known.',
    ['2024-03 reported: Summit meeting held during the visit to Porton'],
  ],
  [
    'The firm that had been holding out for years was sold in 1990.',
    ['1990 reported: Firm that had been holding out for years was sold'],
  ],
  ['The bridge, which was the longest of all, closed in 2015.', ['2015 reported: Bridge closed']],
  [
    'The summit in Porton planned for March 2015 was cancelled.',
    ['2015-03 negated: Summit in Porton was cancelled'],
  ],
  [
    'In May 2012 I was shipped to Porton, Kent, and from there to the great Northern Corby Navy Yard.',
    ['2012-05 reported: Lee: “I was shipped to Porton, Kent”'],
  ],
  ['It was 1995 before we got a telephone.', ['1995 reported: Ann Lee: “we got a telephone”']],
  // "it" is spelled out only where nothing else may be meant.
  [
    'In 1982 the council made its backing of the mill public, supplying it with coal.',
    [
      '1982 reported: Lee: “the council made its backing of the mill public, supplying it with coal”',
    ],
  ],
  // Another day is left out of a quotation, and that is shown.
  [
    'I met her staff on May 18th and the director on May 20th.',
    [
      '2024-05-18 reported: Ann Lee: “I met her staff”',
      '2024-05-20 reported: Ann Lee: “I met her staff … and the director”',
    ],
  ],
  [
    'The bridge designed by Ben Hale opened in 1982.',
    ['1982 reported: Bridge designed by Ben Hale opened'],
  ],
  [
    'In the summer of 1982, as you can see, the mill was closed for two weeks.',
    ['1982-22 reported: Mill was closed for two weeks'],
  ],
  [
    'My grandfather was from the coast, emigrated to Porton in the 1890s.',
    ['189X reported: Grandfather emigrated to Porton'],
  ],
  // Without its "until" it would say the contrary.
  [
    'But until July 2018, I had never named him.',
    ['2018-07 reported: Ann Lee: “until July 2018, I had never named him”'],
  ],
  ['Late one night in 1982 the mill burned down.', ['1982 reported: Mill burned down']],
  [
    'One evening in May 1982, after a day of rowing, I went to a party.',
    ['1982-05 reported: Ann Lee: “I went to a party”'],
  ],
  ['We left, uh, Porton in 2004.', ['2004 reported: Ann Lee: “We left Porton”']],
  // A date between the "and" and the verb that it adds.
  [
    'The company built the mill and then, in 1974, sold it to the city.',
    ['1974 reported: Company sold the mill to the city'],
  ],
  [
    'In 1974 the company built the mill and in 1980 sold it to the city.',
    ['1974 reported: Company built the mill', '1980 reported: Company sold the mill to the city'],
  ],
  [
    'I worked on the handbook and then in 1974, took over as head of the project.',
    ['1974 reported: Ann Lee: “took over as head of the project”'],
  ],
  [
    'The council approved the plan and, in May 2003, the bridge was opened.',
    ['2003-05 reported: Bridge was opened'],
  ],
  [
    'The firm filled the gap left by the mill, and in 2003 became the largest in town.',
    ['2003 reported: Firm became the largest in town'],
  ],
  [
    'The fact-finding team that the Council asked for in May 2021 arrived in June 2021.',
    ['2021-05 reported: Council asked', '2021-06 reported: Fact-finding team arrived'],
  ],
  [
    'The photographs that were shown to the press on 5 April 2021 are of a barn.',
    ['2021-04-05 reported: Photographs were shown to the press'],
  ],
  [
    'The man whom the court convicted in 1999 died.',
    ['1999 reported: Man whom the court convicted'],
  ],
  [
    'You said that in 2014; that is a note from you to the clerk of 9 May 2015.',
    ['2015-05-09 reported: Ann Lee: “that is a note from you to the clerk”'],
  ],
  [
    'We would remind members that next month marks ten years since the harbour board first met.',
    ['2024-07 planned: Ten years since the harbour board first met (planned)'],
  ],
  [
    'In May 2004 the treasurer came back and said if we cut the road budget by a third this time, we will have to close two of the depots.',
    ['2004-05 reported: Lee: “the treasurer came back”'],
  ],
  [
    'There was a petition in 1979 and it was lost.',
    ['1979 reported: Ann Lee: “There was a petition in 1979”'],
  ],
  [
    'On the front page of the Paper it is noted that on 13 April 1915 Lieutenant Ben Hale, member for Porton Burghs, Royal Alder Fusiliers, was killed in action.',
    ['1915-04-13 claimed: Lieutenant Ben Hale was killed in action (as claimed)'],
  ],
  [
    'On 17 April 1915 Captain Joel Oakes, member for Upper Porton, Royal Alder Medical Corps, died at Nether Fell.',
    ['1915-04-17 reported: Captain Joel Oakes died at Nether Fell'],
  ],
  [
    'She marked the sixtieth anniversary of the Alder Declaration in Porton today.',
    [
      '1964 reported: Alder Declaration',
      '2024-06-21 reported: Lee: “She marked the sixtieth anniversary of the Alder Declaration in Porton”',
    ],
  ],
  [
    'They crossed it in 2016, in 2018 and again last August.',
    [
      '2016 reported: Ann Lee: “They crossed it”',
      '2018 reported: Ann Lee: “They crossed it”',
      '2023-08 reported: Ann Lee: “They crossed it”',
    ],
  ],
  [
    'Orders hit bottom in April, and July was the best month since 2022.',
    ['2024-04 reported: Orders hit bottom'],
  ],
  [
    'At the invitation of the council, President Hale’s envoy, Vice President Ana Brook will attend the inauguration of President Prabowo Subianto in Porton on October 20 and visit Alder from October 21 to 23.',
    [
      '2024-10-20 planned: Ana Brook will attend the inauguration of President Prabowo Subianto in Porton',
      '2024-10-21/2024-10-23 planned: Vice President Ana Brook will visit Alder',
    ],
  ],
  ['Ben Hale (Porton) had a great game today.', ['2024-06-21 reported: Ben Hale had a great game']],
  [
    'In the summer of 2016, it was pretty clear that Joel Oakes was going to be the nominee for president.',
    ['2016-22 reported: Lee: “it was pretty clear that Joel Oakes was going to be the nominee”'],
  ],
  [
    'The tribunal convicted three officers in May 2012 and, as we said then, acquitted two in June 2013.',
    [
      '2012-05 reported: Tribunal convicted three officers',
      '2013-06 reported: Tribunal acquitted two',
    ],
  ],
  [
    'The open days which, as you know, are run by the mayor, will continue tomorrow.',
    ['2024-06-22 planned: Open days will continue'],
  ],
  [
    'He told us at the meeting last Tuesday that the plant would close.',
    [
      '2024-06-18 reported: Ann Lee: “He told us at the meeting last Tuesday that the plant would close”',
    ],
  ],
  [
    'Yesterday the board approved a dividend of 22 cents a share, payable on July 16.',
    [
      '2024-06-20 reported: Board approved a dividend of 22 cents a share, payable',
      '2024-07-16 planned: Dividend of 22 cents a share payable (planned)',
    ],
  ],
  ['The bridge, in May 2020, was closed.', ['2020-05 reported: Bridge was closed']],
  ['In Porton, in 2003, nobody came.', ['2003 negated: Ann Lee: “nobody came”']],
  [
    'The plant was supposed to open in March 2023, but it did not.',
    ['2023-03 negated: Plant was supposed to open (denied)'],
  ],
  ['As for the strike of May 2018, they were students.', ['2018-05 reported: Strike of May 2018']],
  [
    'The surveyor told the board in 2019.',
    ['2019 reported: Ann Lee: “The surveyor told the board in 2019”'],
  ],
  [
    'On 3 July, if the ferry runs.',
    ['2024-07-03 hypothetical: Ann Lee: “On 3 July, if the ferry runs”'],
  ],
  [
    'They say, quote, "no lead was found in the well in 2020," end quote.',
    ['2020 negated: "No lead was found in the well"'],
  ],
  [
    'It is claimed that we moved the boundary stones in March 2019.',
    ['2019-03 claimed: Ann Lee: “It is claimed that we moved the boundary stones” (as claimed)'],
  ],
  ['Thereafter in 2019 the bridge was closed.', ['2019 reported: Bridge was closed']],
  [
    'In 2018 we signed the ROK-U.S. Free Trade Agreement in Porto.',
    ['2018 reported: Ann Lee: “we signed the ROK-U.S. Free Trade Agreement in Porto”'],
  ],
  [
    'A barge blocked the northern reach in May 1905.',
    ['1905-05 reported: Barge blocked the northern reach'],
  ],
  ['He corrected that on 3 November 2022.', ['2022-11-03 reported: Ann Lee: “He corrected that”']],
  [
    'The toll was raised in January 1996, and again in July 1998.',
    ['1996-01 reported: Toll was raised', '1998-07 reported: Toll was raised again'],
  ],
  ['The menu for the feast on 9 July will be: soup.', []],
  [
    'The ministry presented its plan to the House today.',
    ['2024-06-21 reported: Ministry presented its plan to the House'],
  ],
  [
    'On 30 June, we will open the rebuilt granary and the long barn by the old mill.',
    [
      '2024-06-30 planned: Ann Lee: “we will open the rebuilt granary and the long barn by the old mill”',
    ],
  ],
  [
    'In October 2014, staffers agreed on a so-called compromise version.',
    ['2014-10 reported: Staffers agreed on a “so-called” compromise version'],
  ],
  ['Notice was given to mariners in 2014.', ['2014 reported: Notice was given to mariners']],
  ['We proposed a joint patrol in 2020.', ['2020 reported: Ann Lee: “We proposed a joint patrol”']],
  [
    'And no inspection of the pumps was carried out in 2015?',
    ['2015 negated: No inspection of the pumps was carried out'],
  ],
  [
    'The bill was introduced in 1981, and the Act went through two years later.',
    ['1981 reported: Bill was introduced', '1983 reported: Act went through'],
  ],
  [
    'Those four defects were not repaired in 2010, or ever.',
    ['2010 negated: Four defects were not repaired'],
  ],
  [
    'A proposed rule on joint bars, under Part 213, was published last May.',
    ['2024-05 reported: Proposed rule on joint bars was published'],
  ],
  ['People say it is a 1950 design and it belongs in a museum.', ['1950 reported: 1950 design']],
  [
    'I have never let the lamp go out in 1958.',
    ['1958 negated: Ann Lee: “I have never let the lamp go out”'],
  ],
  [
    'If there had been a ship out there in May 1995 you would have nobody left.',
    ['1995-05 hypothetical: Ship out there (hypothetical)'],
  ],
  [
    'The wall was patched in 1954 and again after the Blizzard of 1978.',
    ['1954 reported: Wall was patched', '1978 reported: Wall was patched again after the Blizzard'],
  ],
  [
    'The summons is dated 12 May 1976.',
    ['1976-05-12 reported: Ann Lee: “The summons is dated 12 May 1976”'],
  ],
  ['War broke out in 1914.', ['1914 reported: War broke out']],
  ['The inquest opened, I’ve got it here, in April 1973.', ['1973-04 reported: Inquest opened']],
  [
    'So the fire was February of ’72, no, I tell a lie, it was ’73.',
    ['1973 reported: Ann Lee: “the fire was ’73”'],
  ],
  [
    'The treaty, signed by both governments in 1975, expires in 2030.',
    ['1975 reported: Treaty signed by both governments', '2030 planned: Treaty expires (planned)'],
  ],
  [
    'The ceasefire, which had been agreed in Doha on 15 January, collapsed on 18 March.',
    [
      '2024-01-15 reported: Ceasefire had been agreed in Doha',
      '2024-03-18 reported: Ceasefire collapsed',
    ],
  ],
  ['Our union’s 1985 strike lasted eleven months.', ['1985 reported: Union’s 1985 strike']],
  ['We all know about the strike of 1985.', ['1985 reported: Strike of 1985']],
  [
    'After the earthquake in 1999, which killed many people, the building codes were rewritten.',
    ['1999 reported: Earthquake, which killed many people'],
  ],
  [
    'On the night of 4 April 1968 Dr. King was assassinated in Memphis.',
    ['1968-04-04 reported: Dr. King was assassinated in Memphis'],
  ],
  [
    'The House passed it in 1998 and it has stood since.',
    ['1998 reported: Ann Lee: “The House passed it”'],
  ],
  ['I was born in Corby in 1931.', ['1931 reported: Ann Lee: “I was born in Corby”']],
  ['It closed in 1964, no, I tell a lie, 1966.', ['1966 reported: Ann Lee: “It closed”']],
  [
    'We approved a statement on the 80th anniversary of the liberation of the town.',
    ['1944 reported: Liberation of the town'],
  ],
  [
    'They are waiting for all members to vote on that rule by January 15th.',
    ['2025-01-15 planned: All members to vote on that rule by January 15th (planned)'],
  ],
  ['There was an oil embargo in 1973.', ['1973 reported: Oil embargo']],
  [
    'The regime’s brutal crackdown in 1982 killed thousands.',
    ['1982 reported: “Regime’s brutal” crackdown killed thousands'],
  ],
  // Where a title may end.
  [
    'This is the hundredth debate of the 1976 campaign between Edgar R, Fell of Leeds, Liberal, and John Carr of Hull.',
    ['1976 reported: 1976 campaign'],
  ],
  [
    'A few years after the merger of 2001, he said he wanted to cut the budget in May 2004 by eight or nine billion dollars of the reserve that had grown.',
    [
      '2001 reported: Merger of 2001',
      '2004-05 claimed: Lee: “he said he wanted to cut the budget in May 2004” (as claimed)',
    ],
  ],
  [
    'The union will build new wind farms and achieve its goals by 2050 in the Greater Fell and Eastern Marsh regions.',
    ['2050 planned: Union will achieve its goals by 2050'],
  ],
  [
    'In November 2024 the town will host the agth\n\nConference of Mayors.',
    ['2024-11 planned: Town will host the Conference of Mayors'],
  ],
  // What stands between commas or dashes is not the clause.
  [
    'The county held an inquiry, which reported, I think, in 1980.',
    ['1980 claimed: Lee: “The county held an inquiry, which reported, I think, in 1980”'],
  ],
  ['There was a paper, in 2008, I forget which.', ['2008 reported: Paper']],
  [
    'The council — as I said — closed the school in 2015.',
    ['2015 reported: Council closed the school'],
  ],
  [
    'And my uncle — 1840s — I think it was 1842 — had written the rules — the rules of mutiny for the Navy.',
    ['184X claimed: Ann Lee: “had written the rules of mutiny for the Navy” (as claimed)'],
  ],
  [
    'The next witness, Dr. Lund, will testify tomorrow.',
    ['2024-06-22 planned: Next witness, Dr. Lund, will testify'],
  ],
  [
    'The two worst floods we have ever had, Upper Fell and Lower Fell, both occurred in 2011, and they cost us a lot of money.',
    ['2011 reported: Lee: “The two worst floods we have ever had, Upper Fell and Lower Fell”'],
  ],
  // A number alone tells nothing; other dates are other events'.
  [
    'It was a sharp rise in the number of people hit by leaks of medical data, over 20 million patients in 2021 alone.',
    ['2021 reported: Leaks of medical data, over 20 million patients'],
  ],
  [
    'The dam was inspected in November 2017 and again in May 2019.',
    ['2017-11 reported: Dam was inspected', '2019-05 reported: Dam was inspected again'],
  ],
  [
    'We have given the museum more than since the founding of the town sixty years ago.',
    ['1964 reported: Founding of the town'],
  ],
  // Who "we" and "you" are, the speaker's name tells.
  [
    'A fire damaged our warehouse in 2019.',
    ['2019 reported: Ann Lee: “A fire damaged our warehouse”'],
  ],
  [
    'The trust placed in us to host the games this year is a sign.',
    ['2024 planned: Ann Lee: “to host the games” (planned)'],
  ],
  // Two dates, and none chosen.
  [
    'My grandmother was buried there in 1899 or 1900.',
    ['1899?/1900? claimed: Grandmother was buried there in 1899 or 1900 (as claimed)'],
  ],
  [
    'The pit was dug in 1920, I think, or maybe 1921.',
    ['1920?/1921? claimed: Pit was dug in 1920 or maybe 1921'],
  ],
  [
    'The chapel was built in 1842 or 1928.',
    ['1842? claimed: Chapel was built in 1842 or 1928 (as claimed)'],
  ],
  // Left undone, called off, denied.
  [
    'The contractor failed to start the work by 1 April 2019.',
    ['2019-04-01 negated: Contractor failed to start the work by 1 April 2019'],
  ],
  [
    'The board refused to publish the study in 2004.',
    ['2004 negated: Board refused to publish the study'],
  ],
  ['The concert planned for 12 July was cancelled.', ['2024-07-12 negated: Concert was cancelled']],
  [
    'The reopening of the bridge, which had been announced for 12 July, has been called off.',
    ['2024-07-12 negated: Reopening of the bridge has been called off'],
  ],
  [
    'The ministry has always denied that it made a promise in 2000.',
    ['2000 negated: Ministry has always denied that it made a promise'],
  ],
  // Marks stand around judgements, not around terms, names and facts.
  [
    'The liberation of the town from Nazi occupation came in 1944.',
    ['1944 reported: Liberation of the town from Nazi occupation came'],
  ],
  [
    'The International Criminal Court opened a criminal investigation in 2019.',
    ['2019 reported: International Criminal Court opened a criminal investigation'],
  ],
  ['The car was stolen in 2019.', ['2019 reported: Car was stolen']],
  ['The vote was stolen in 2019.', ['2019 reported: Vote was “stolen”']],
];

const LONG =
  'In May 2011 the regional council of the northern provinces, after long and difficult talks in the old capital, ' +
  'approved a plan to rebuild the harbour, the two bridges and the railway line that the flood had destroyed.';

describe('titles', () => {
  it.each(TITLES)('of «%s»', (sentence, expected) => {
    expect(lines(told(sentence))).toEqual(expected);
  });

  it('are shortened at the end of a phrase', () => {
    const [event] = told(LONG);
    expect(event?.title.length).toBeLessThanOrEqual(80);
    expect(event?.title).toMatch(/^Regional council .*approved a plan( to rebuild the harbour)?$/);
  });

  it('take up "it" only where the sentence before leaves one choice', () => {
    expect(
      lines(told('The security rule was first published in 2003. It was last revised in 2013.')),
    ).toEqual([
      '2003 reported: Security rule was first published',
      '2013 reported: Security rule was last revised',
    ]);
    expect(lines(told('The council met in the hall. It was dissolved in 2013.'))).toEqual([
      '2013 reported: Council was dissolved',
    ]);
    expect(lines(told('The council met the board. It was dissolved in 2013.'))).toEqual([
      '2013 reported: Ann Lee: “It was dissolved”',
    ]);
    expect(lines(told('The council said the board was weak. It was dissolved in 2013.'))).toEqual([
      '2013 reported: Ann Lee: “It was dissolved”',
    ]);
  });
});

describe('an event that the sentence before names', () => {
  it('takes its title from there', () => {
    const { events } = documentOf(
      'Ann Lee: Do you remember the explosion at the pit?\n\nBen Reed: Oh yes. That was the 11th of February, 1937.\n',
    );
    expect(lines(events)).toEqual(['1937-02-11 reported: Explosion at the pit']);
    expect(events[0]?.citations.map(({ passage }) => passage.exact)).toEqual([
      'That was the 11th of February, 1937.',
      'Do you remember the explosion at the pit?',
    ]);
  });
});
