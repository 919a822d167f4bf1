// Places that a company's name goes on with: a country makes another house of it, a city is where it has an office.

/** Countries and regions in which companies have houses of their own: "Acme Germany". */
export const isCountryOfHouses = (word: string): boolean => countries.has(word);

/** Cities with offices of companies from elsewhere: "she works at Acme London". */
export const isCityOfOffices = (name: string): boolean => cities.has(name);

const countries: ReadonlySet<string> = new Set(
  `Argentina Asia APAC Australia Austria Belgium Brasil Brazil Canada China Colombia Denmark Deutschland EMEA Europe
  Finland France Germany Greece Iberia India Indonesia Ireland Israel Italia Italy Japan Kenya Korea LATAM Malaysia Mexico
  Netherlands Nigeria Nordic Nordics Norway Pakistan Philippines Poland Polska Portugal Romania Russia Singapore Spain
  Sweden Switzerland Taiwan Thailand Turkey UK Ukraine USA Vietnam`.split(/\s+/),
);

const cities: ReadonlySet<string> = new Set(
  `Amsterdam|Atlanta|Austin|Bangalore|Barcelona|Bengaluru|Berlin|Boston|Bristol|Brussels|Bucharest|Budapest|Cambridge|Chicago|
  Copenhagen|Dallas|Delhi|Denver|Dublin|Edinburgh|Frankfurt|Geneva|Glasgow|Hamburg|Helsinki|Hong Kong|Houston|Hyderabad|
  Istanbul|Lisbon|London|Los Angeles|Madrid|Manchester|Melbourne|Milan|Montreal|Montréal|Mumbai|Munich|Nairobi|New York|NYC|
  Oslo|Paris|Pittsburgh|Portland|Prague|Pune|San Francisco|Seattle|Seoul|Stockholm|Sydney|Tel Aviv|Tokyo|Toronto|
  Vancouver|Vienna|Warsaw|Zurich|Zürich`
    .split("|")
    .map((name) => name.trim()),
);
