// Names of the packages that are first names, surnames, places or common words elsewhere, or another spelling of a
// name of our own, and so are left out.

/** Titles exactly as the packages write them. */
export const packageNoise: ReadonlySet<string> = new Set(
  `Aiken;Alby;Argos;Artix Linux;Astra;Bata;Batchfile;Bentley;Cairo;Carto;Castro;Charles;Clyp;Continente;Coppel;
Cora;Cultura;Darty;Das Erste;Dior;Drooble;Dylan;Eclipse Mosquitto;Faust;Fing;Firefox Browser;
Fraunhofer-Gesellschaft;Frege;Google Bigtable;Hilton Hotels & Resorts;Iberia;Iceland;Intermarche;Jameson;Jolie;Jovian;
Kando;KnowledgeBase;Knip;Kred;LangChain Corporate;Lazarus;Leica;Lucia;Lydia;Marko;MarvelApp;
Max-Planck-Gesellschaft;Meetup;Mihon;Monica;Müller;Neptune;Nette;Netto;New API;Nobara Linux;Norco;Norwegian;
Odido;Openverse;Percy;PigLatin;Printables;Redcode;Ritz Carlton;RStudio IDE;Ruby Sinatra;Salla;Saturn;Shen;
Simple Icons CDN;Slint;Speedtest;Spyder IDE;Tata;Testin;Turing;Zola;Zorin`
    .split(";")
    .map((name) => name.trim()),
);
