/** A test of a rarer path of which a like one runs in `npm test`, which has no time for both; `npm run test:explore` runs it. */
export const itExplored = process.env.EXPLORE === undefined ? it.skip : it;
