// Texts of the settings.
export const settingMessages = {
  title: "Settings",
  picture: "The map",
  page: "The page",
  sizeBy: "Sizes",
  sizes: {
    links: "Links",
    episodes: "Episodes",
    pagerank: "PageRank",
    betweenness: "Betweenness",
  },
  sizeNotes: {
    links: "Large is what comes up with many things.",
    episodes: "Large is what comes up in many episodes.",
    pagerank: "Large is what comes up with what is itself important.",
    betweenness: "Large is what bridges parts that are otherwise apart.",
  },
  colorBy: "Colours",
  colors: { community: "Community", type: "Type", show: "Show", date: "Date" },
  colorNotes: {
    community: "The eight largest communities have colours of their own.",
    type: "Colour and shape both stand for the type.",
    show: "The show in which a thing comes up most.",
    date: "When a thing was first named.",
  },
  /** Above the list of what colours stand for. */
  colorKeys: { show: "Show", date: "First named" },
  noShow: "No one show",
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  labels: "Labels",
  labelDensities: { few: "Few", normal: "Normal", many: "Many" },
  contrast: "Contrast",
  moreContrast: "More",
  motion: "Motion",
  lessMotion: "Less",
  fullMotion: "Full",
  kept: "What changes the map is part of the address and can be undone; the rest is kept in this browser.",
};
