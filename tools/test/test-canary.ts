/** A secret that `npm test` puts into the environment of its build; a browser test looks for it in every file of the site. */
export const TEST_CANARY = 'canary-6f0c2d7e91b84a35';
