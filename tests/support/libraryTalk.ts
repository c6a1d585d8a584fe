/** An invented transcript for the browser tests, in no corpus: two speakers, a head with title and day. */
export const LIBRARY_TALK = `Opening of the new city library
Elm Hall, 9 May 2023

Nora Field: Good evening, and thank you for coming. The old library was closed in October 2016, after the roof had failed twice. In March 2018 the council bought the disused tram depot on Quay Street. The architects presented their plan on 14 November 2018, and it was approved in January 2019.

Building began in the summer of 2020. The flood of 2 February 2021 delayed the work by four months. If we had not insured the site in 2019, there would be no library at all. We opened the reading room last week.

Omar Lind: Who paid for the repairs after the flood?

Nora Field: The province paid half in June 2021, and the friends of the library collected the rest in early 2022. It was said that the depot was sold below its value in 2018; the auditors denied this in December 2020. A children’s wing will be added in 2025. Long ago my grandmother read to me in the old building.

Omar Lind: And when will the archive move?

Nora Field: The archive will move in September 2023. On 3 May 2023 we signed the contract with the carriers.
`;

/** The same talk without its head: nobody can know when it was held. */
export const UNDATED_TALK = LIBRARY_TALK.split('\n').slice(3).join('\n');
